// The service written by hand: one operation for each feature of ASMX that a client has to know.
using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Web.Services;
using System.Web.Services.Protocols;
using System.Xml;
using System.Xml.Serialization;

public class Pilot : SoapHeader { public string name; public int rank; }
public class Stamp : SoapHeader { public string text; public DateTime at; }

[WebService(Namespace = "urn:soapwright:harbour", Description = "Ships & <berths>.")]
[WebServiceBinding(ConformsTo = WsiProfiles.None)] // overloads are against the Basic Profile
public class Harbour : WebService
{
    public Pilot Pilot;
    public Stamp Stamp;
    static int hoots;
    static string lastHoot;

    [WebMethod(Description = "Gives back what it got.")] public Manifest keep(Manifest manifest) { return manifest; }

    // What arrived, in words of .NET: an echo alone would not show that both sides lose the same.
    [WebMethod] public string[] describe(Manifest m)
    {
        var c = CultureInfo.InvariantCulture;
        return new[]
        {
            m.code + "|" + m.revision + "|" + m.text,
            string.Join("|", m.whole, m.large, m.small, m.octet, m.signedOctet, m.natural, m.largeNatural, m.smallNatural),
            string.Join("|", m.single.ToString("R", c), m.twofold.ToString("R", c), m.exact.ToString(c), m.yes),
            string.Join("|", Utc(m.moment), m.day.ToString("yyyy-MM-dd"), m.clock.ToString("HH:mm:ss.fff")),
            Hex(m.bytes) + "|" + Hex(m.hex) + "|" + m.id + "|" + m.cargo + "|" + m.flags,
            string.Join("|", Null(m.maybe), m.maybeMoment == null ? "null" : Utc(m.maybeMoment.Value), Null(m.maybeCargo)),
            List(m.marks) + "|" + List(m.holds) + "|" + List(m.names),
            (m.annex == null ? "null" : m.annex.NamespaceURI + " " + m.annex.InnerText) + "|" + Null(m.term),
            (m.givenSpecified ? m.given.ToString() : "absent") + "|" + m.usual + "|" + (m.either == null ? "null" : m.either.GetType().Name + " " + m.either),
        };
    }

    [WebMethod] public Vessel[] fleet(Vessel[] vessels) { return vessels; }

    [WebMethod] public string[] roster(Vessel[] vessels)
    {
        return vessels.Select(v => v == null ? "null" : v.GetType().Name + "|" + v.sign + "|" + v.name
            + (v is Tanker ? "|" + ((Tanker)v).barrels.ToString(CultureInfo.InvariantCulture) : "")
            + (v is Ferry ? "|" + Null(((Ferry)v).seats) : "") + (v is CarFerry ? "|" + List(((CarFerry)v).plates) : "")).ToArray();
    }

    [WebMethod] public Vessel launch(string kind)
    {
        if (kind == "tanker") return new Tanker { sign = "T", name = "Olga", barrels = 2.50m };
        if (kind == "ferry") return new Ferry { sign = "F", name = null, seats = null };
        return new CarFerry { sign = "C", name = "", seats = 12, plates = new[] { "B 1", null, "" } };
    }

    [WebMethod] public Table table(bool full)
    {
        if (!full) return new Table { rows = new string[0][] };
        return new Table
        {
            rows = new[] { new[] { "a", null, "" }, new string[0], null, new[] { " pad ", "\u65e5\u672c \ud83d\ude80", "]]>" } },
            heads = new[] { "<A>", "B & C" },
            kinds = new[] { 12, -5 },
        };
    }

    [WebMethod] public string tableAsSeen(Table table) { return List(table.rows, List) + "|" + List(table.heads) + "|" + List(table.kinds); }

    [WebMethod] public void swap(ref string left, ref string right, out int count)
    {
        var kept = left;
        left = right;
        right = kept;
        count = 2;
    }

    [WebMethod] public bool divide(int left, int right, out int quotient, out int rest)
    {
        quotient = right == 0 ? 0 : left / right;
        rest = right == 0 ? 0 : left % right;
        return right != 0;
    }

    [WebMethod(MessageName = "findByNumber")] public string find(int number) { return "number " + number; }
    [WebMethod(MessageName = "findByName")] public string find(string name) { return "name " + name; }

    [WebMethod, SoapDocumentMethod("urn:soapwright:harbour/bare", ParameterStyle = SoapParameterStyle.Bare)]
    [return: XmlElement("noteBack")] public Note bare([XmlElement("noteSent")] Note note)
    {
        return new Note { number = note.number + 1, words = "<" + note.words + ">" };
    }

    [WebMethod, SoapDocumentMethod("urn:soapwright:harbour/bareSum", ParameterStyle = SoapParameterStyle.Bare)]
    [return: XmlElement("figureBack")] public int bareSum([XmlElement("figure")] int figure) { return figure + 1; }

    [WebMethod] public int? sum(int? left, int? right) { return left + right; }

    [WebMethod, SoapHeader("Pilot", Direction = SoapHeaderDirection.InOut), SoapHeader("Stamp", Direction = SoapHeaderDirection.Out)]
    public string who()
    {
        Stamp = new Stamp { text = "seen & <kept>", at = new DateTime(2026, 2, 28, 23, 59, 59, DateTimeKind.Utc) };
        if (Pilot == null) return "nobody";
        var said = Pilot.name + " of rank " + Pilot.rank;
        Pilot.rank++;
        Pilot.DidUnderstand = true;
        return said;
    }

    [WebMethod] public string sink(string how)
    {
        if (how == "plain") throw new InvalidOperationException("a leak & <more>");
        var names = Context.Request.ContentType.StartsWith("application/soap+xml") ? Soap12FaultCodes.SenderFaultCode : SoapException.ClientFaultCode;
        var document = new XmlDocument();
        var detail = document.CreateNode(XmlNodeType.Element, SoapException.DetailElementName.Name, SoapException.DetailElementName.Namespace);
        var leak = document.CreateElement("h", "leak", "urn:soapwright:harbour:faults");
        leak.SetAttribute("deck", "3");
        leak.InnerText = "below <the> line";
        detail.AppendChild(leak);
        throw new SoapException("it sank: " + how, names, "urn:harbour:actor", detail);
    }

    [WebMethod, SoapDocumentMethod(OneWay = true)] public void hoot(string text)
    {
        lastHoot = text;
        Interlocked.Increment(ref hoots);
    }

    [WebMethod] public string heard() { return hoots + " " + lastHoot; }

    [WebMethod] public XmlNode wrap(XmlNode node)
    {
        var document = new XmlDocument();
        var outer = document.CreateElement("outer", "urn:soapwright:harbour:free");
        if (node != null) outer.AppendChild(document.ImportNode(node, true));
        return outer;
    }

    [WebMethod] public object anything(object value) { return value; }

    [WebMethod] public string typeOf(object value) { return value == null ? "null" : value.GetType().Name; }

    [WebMethod] public int add(int left, int right) { return left + right; }

    // Letter by letter, as some of them do not survive the way back: Mono writes a carriage return as it is.
    [WebMethod] public int[] codes(Manifest m) { return (m.code + "|" + m.text).Select(letter => (int)letter).ToArray(); }

    [WebMethod] public string big(int kilobytes) { return new string('x', kilobytes * 1024); }

    static string Utc(DateTime moment) { return moment.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss.fffffff"); }
    static string Null(object value) { return value == null ? "null" : value.ToString(); }
    static string Hex(byte[] bytes) { return bytes == null ? "null" : BitConverter.ToString(bytes); }
    static string List<T>(T[] items) { return List(items, item => Null(item)); }
    static string List<T>(T[] items, Func<T, string> print) { return items == null ? "null" : "[" + string.Join(",", items.Select(print)) + "]"; }
}
