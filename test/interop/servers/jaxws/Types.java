package depot;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import javax.xml.bind.annotation.*;
import javax.xml.datatype.Duration;
import javax.xml.datatype.XMLGregorianCalendar;

/** What travels. */
public class Types {
    @XmlType(name = "Parcel", propOrder = {"id", "count", "serial", "label", "note", "weight", "sent", "due", "at", "took", "size", "fragile", "state", "content", "tags", "inside"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Parcel {
        @XmlAttribute public Integer priority;
        public long id;
        @XmlElement(required = true) public BigInteger count;
        @XmlSchemaType(name = "unsignedLong") public BigInteger serial;
        @XmlElement(required = true) public String label;
        @XmlElement(required = true, nillable = true) public String note;
        public BigDecimal weight;
        @XmlSchemaType(name = "dateTime") public XMLGregorianCalendar sent;
        @XmlSchemaType(name = "date") public XMLGregorianCalendar due;
        @XmlSchemaType(name = "time") public XMLGregorianCalendar at;
        public Duration took;
        public Double size;
        public Boolean fragile;
        public State state;
        public byte[] content;
        @XmlElementWrapper(name = "tags") @XmlElement(name = "tag", nillable = true) public List<String> tags;
        public List<Parcel> inside = new ArrayList<>();
    }

    @XmlType(name = "State")
    @XmlEnum
    public enum State {
        @XmlEnumValue("new") NEW,
        @XmlEnumValue("on the way") ON_THE_WAY
    }

    @XmlType(name = "Shape")
    @XmlSeeAlso(Circle.class)
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Shape {
        @XmlElement(required = true) public String name;
    }

    @XmlType(name = "Circle")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Circle extends Shape {
        public int radius;
    }

    @XmlType(name = "Ticket", propOrder = {"holder", "until"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Ticket {
        @XmlElement(required = true) public String holder;
        @XmlSchemaType(name = "dateTime") public XMLGregorianCalendar until;
    }

    @XmlType(name = "ProblemInfo", propOrder = {"id", "hints"})
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class ProblemInfo {
        public long id;
        public List<String> hints = new ArrayList<>();
    }

    @XmlType(name = "RefusalInfo")
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class RefusalInfo {
        @XmlSchemaType(name = "dateTime") public XMLGregorianCalendar until;
    }
}
