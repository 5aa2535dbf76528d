// A job behind a login, whose state the node keeps in its memory under the session's cookie.
using System;
using System.Web.Services;
using System.Web.Services.Protocols;

public class StatusResult
{
    public string processingGroup;
    public int type;
    public int loadid;
    public string message;
    public string statusCode;
}

[WebService(Namespace = "http://www.birst.com/")]
public class Sessions : WebService
{
    static readonly string node = Environment.GetEnvironmentVariable("SERVICE_NODE");

    // A session that the node knows, by its cookie, and the token that was given with it.
    T Within<T>(string token, Func<T> work)
    {
        Journal.Write("begin");
        if (Session["token"] == null || Session["token"] as string != token)
            throw new SoapException("token " + token + " is not valid or has expired.", SoapException.ClientFaultCode);
        var made = work();
        Journal.Write("end");
        return made;
    }

    [WebMethod(EnableSession = true)] public string Login(string username, string password)
    {
        Journal.Write("begin");
        if (password != "open") throw new SoapException("Login: no such user", SoapException.ClientFaultCode);
        var token = Guid.NewGuid().ToString("N");
        Session["token"] = token;
        Session["user"] = username;
        Journal.Write("end");
        return token;
    }

    [WebMethod(EnableSession = true)] public string publishData(string token, string spaceID, string[] subgroups, DateTime date)
    {
        return Within(token, () =>
        {
            var job = Guid.NewGuid().ToString("N");
            Session[job] = 0;
            Session["published"] = spaceID + "|" + string.Join(",", subgroups ?? new string[0]) + "|" + date.ToUniversalTime().ToString("s");
            return job;
        });
    }

    // Done when it is asked for the third time.
    [WebMethod(EnableSession = true)] public bool isJobComplete(string token, string jobToken)
    {
        return Within(token, () =>
        {
            if (Session[jobToken] == null) throw new SoapException("no job " + jobToken, SoapException.ClientFaultCode);
            Session[jobToken] = (int)Session[jobToken] + 1;
            return (int)Session[jobToken] >= 3;
        });
    }

    [WebMethod(EnableSession = true)] public StatusResult getJobStatus(string token, string jobToken)
    {
        return Within(token, () => new StatusResult
        {
            processingGroup = node,
            type = 6,
            loadid = (int)Session[jobToken],
            message = Session["user"] + "|" + Session["published"],
            statusCode = "Complete",
        });
    }

    [WebMethod(EnableSession = true)] public void Logout(string token)
    {
        Within(token, () => { Session.Abandon(); return 0; });
    }

    // Takes its time, so that a node can be killed in the middle of it.
    [WebMethod(EnableSession = true)] public string wait(string token, int milliseconds)
    {
        return Within(token, () => { System.Threading.Thread.Sleep(milliseconds); return node; });
    }
}
