// What every variant has beside its service: a path that says it is ready, one that ends the node at once, and a journal.
using System;
using System.Diagnostics;
using System.IO;
using System.Web;

public sealed class Ready : IHttpHandler
{
    public bool IsReusable { get { return true; } }
    public void ProcessRequest(HttpContext context) { context.Response.Write("ready"); }
}

// No goodbye: what the node was doing is lost, as if its machine had lost power.
public sealed class Leave : IHttpHandler
{
    public bool IsReusable { get { return true; } }
    public void ProcessRequest(HttpContext context) { Process.GetCurrentProcess().Kill(); }
}

// A line for each call that the node has begun or ended, kept in a file since the node may be killed.
public static class Journal
{
    static readonly FileStream file = Open();

    static FileStream Open()
    {
        var path = Environment.GetEnvironmentVariable("SERVICE_JOURNAL");
        return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite);
    }

    public static void Write(string what)
    {
        var name = HttpContext.Current.Request.Headers["X-Call"];
        if (name == null) return;
        var line = System.Text.Encoding.UTF8.GetBytes(what + " " + name + "\n");
        lock (file) { file.Write(line, 0, line.Length); file.Flush(); }
    }
}
