// Operations that can be called without SOAP: parameters that are text, results of every shape.
using System;
using System.Globalization;
using System.Linq;
using System.Web.Services;

public enum Column { Debit, Credit }

public class Entry
{
    public int number;
    public string text;
    public decimal amount;
    public DateTime? booked;
    public string[] tags;
}

[WebService(Namespace = "urn:soapwright:ledger")]
public class Ledger : WebService
{
    static string last = "nothing";

    [WebMethod(Description = "Gives back what it got.")] public string echo(string text) { return text; }

    // What arrived, in words of .NET.
    [WebMethod] public string describe(int whole, long large, double twofold, decimal exact, bool yes, DateTime moment, Column column)
    {
        var c = CultureInfo.InvariantCulture;
        return string.Join("|", whole, large, twofold.ToString("R", c), exact.ToString(c), yes,
            moment.ToUniversalTime().ToString("yyyy-MM-ddTHH:mm:ss", c), column);
    }

    [WebMethod] public string[] join(string[] texts, int[] numbers)
    {
        return new[] { "[" + string.Join(",", texts ?? new string[0]) + "]", "[" + string.Join(",", numbers ?? new int[0]) + "]" };
    }

    [WebMethod] public Entry[] entries(int count)
    {
        return Enumerable.Range(1, count).Select(number => number == 2 ? null : new Entry
        {
            number = number, text = "entry <" + number + "> & more", amount = 1.50m * number,
            booked = number == 1 ? (DateTime?)null : new DateTime(2026, 2, 28, 23, 59, 59, DateTimeKind.Utc),
            tags = number == 1 ? null : new[] { "a", null, "" },
        }).ToArray();
    }

    [WebMethod] public Entry entry(string text) { return new Entry { number = text.Length, text = text }; }

    [WebMethod] public string nothing() { return null; }

    [WebMethod] public int sum(int left, int right) { return left + right; }

    [WebMethod] public byte[] bytes(int count) { return Enumerable.Range(0, count).Select(number => (byte)number).ToArray(); }

    [WebMethod] public void keep(string text) { last = text; }

    [WebMethod] public string kept() { return last; }

    [WebMethod(EnableSession = true)] public int visits()
    {
        Session["visits"] = (Session["visits"] as int? ?? 0) + 1;
        return (int)Session["visits"];
    }

    [WebMethod] public string fail(string reason) { throw new InvalidOperationException("it failed: " + reason); }
}
