// Types of the harbour: every scalar of the .NET serializer, derived types, and members that may be nil, absent or empty.
using System;
using System.ComponentModel;
using System.Xml;
using System.Xml.Serialization;

public enum Cargo { Grain, [XmlEnum("Crude-Oil")] CrudeOil, Cars }

[Flags] public enum Flags { Yellow = 1, Red = 2, Blue = 4 }

public class Manifest
{
    [XmlAttribute] public string code;
    [XmlAttribute] public int revision;
    public string text;
    public int whole;
    public long large;
    public short small;
    public byte octet;
    public sbyte signedOctet;
    public uint natural;
    public ulong largeNatural;
    public ushort smallNatural;
    public float single;
    public double twofold;
    public decimal exact;
    public bool yes;
    public DateTime moment;
    [XmlElement(DataType = "date")] public DateTime day;
    [XmlElement(DataType = "time")] public DateTime clock;
    public byte[] bytes;
    [XmlElement(DataType = "hexBinary")] public byte[] hex;
    public Guid id;
    public Cargo cargo;
    public Flags flags;
    public int? maybe;
    public DateTime? maybeMoment;
    public Cargo? maybeCargo;
    [XmlElement("mark")] public string[] marks;
    [XmlArray("holds"), XmlArrayItem("hold")] public int[] holds;
    public string[] names;
    public XmlElement annex;
    public XmlQualifiedName term;
    public int given;
    [XmlIgnore] public bool givenSpecified;
    [DefaultValue(7)] public int usual = 7;
    [XmlElement("asText", typeof(string)), XmlElement("asNumber", typeof(int))] public object either;
}

[XmlInclude(typeof(Tanker)), XmlInclude(typeof(Ferry))]
public abstract class Vessel
{
    [XmlAttribute] public string sign;
    public string name;
}

public class Tanker : Vessel { public decimal barrels; }

[XmlInclude(typeof(CarFerry))]
public class Ferry : Vessel { public int? seats; }

public class CarFerry : Ferry { public string[] plates; }

public class Table
{
    public string[][] rows;
    public string[] heads;
    public int[] kinds;
}

public class Note { public int number; public string words; }
