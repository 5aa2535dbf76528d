// rpc/encoded and rpc/literal as ASMX does them.
using System;
using System.Linq;
using System.Web.Services;
using System.Web.Services.Description;
using System.Web.Services.Protocols;
using System.Xml.Serialization;

[SoapInclude(typeof(Barge))]
public class Boat
{
    public string name;
    public int length;
    public string owner;
    public Cargo cargo;
}

public class Barge : Boat { public decimal load; }

public class Crew { public Boat boat; public string[] names; public int? captain; }

[WebService(Namespace = "urn:soapwright:encoded"), SoapRpcService, WebServiceBinding(ConformsTo = WsiProfiles.None)]
public class Encoded : WebService
{
    [WebMethod] public int add(int left, int right) { return left + right; }
    [WebMethod] public Boat keep(Boat boat) { return boat; }
    [WebMethod] public Boat[] keepAll(Boat[] boats) { return boats; }
    [WebMethod] public string[] list(Boat[] boats)
    {
        return boats.Select(b => b == null ? "null" : b.GetType().Name + "|" + (b.name ?? "null") + "|" + b.length + "|" + (b.owner ?? "null") + "|" + b.cargo).ToArray();
    }
    // One object under two names: both are references to it.
    [WebMethod] public Boat twice(Boat boat, out Boat same) { same = boat; return boat; }
    [WebMethod] public bool isSame(Boat left, Boat right) { return ReferenceEquals(left, right); }
    [WebMethod] public Crew man(Crew crew) { crew.names = crew.names.Reverse().ToArray(); return crew; }
    [WebMethod] public byte[] turn(byte[] bytes) { Array.Reverse(bytes); return bytes; }
    [WebMethod] public DateTime later(DateTime moment, int days) { return moment.AddDays(days); }
    [WebMethod] public void nothing() { }
    [WebMethod] public string sink() { throw new SoapException("sunk", SoapException.ClientFaultCode); }
}

[WebService(Namespace = "urn:soapwright:rpc-literal"), WebServiceBinding(ConformsTo = WsiProfiles.None)]
public class RpcLiteral : WebService
{
    [WebMethod, SoapRpcMethod(Use = SoapBindingUse.Literal)] public int add(int left, int right) { return left + right; }
    [WebMethod, SoapRpcMethod(Use = SoapBindingUse.Literal)] public Boat keep(Boat boat) { return boat; }
    [WebMethod, SoapRpcMethod(Use = SoapBindingUse.Literal)] public Boat[] keepAll(Boat[] boats) { return boats; }
}
