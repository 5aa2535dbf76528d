// What the methods of a service with canned answers do: keep what arrived, give what is canned; and say both as JSON.
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Web;
using System.Web.Services;
using System.Web.Services.Protocols;

namespace Canned
{
    // One call: the header X-Fill says how full its answer is, X-Call under which name its request is kept.
    public sealed class Call
    {
        public static readonly ConcurrentDictionary<string, string> Received = new ConcurrentDictionary<string, string>();
        readonly MethodInfo method;
        readonly Fill fill;

        public Call(MethodBase running, params object[] arguments)
        {
            method = (MethodInfo)running;
            var headers = HttpContext.Current.Request.Headers;
            fill = (Fill)Enum.Parse(typeof(Fill), headers["X-Fill"] ?? "Full", true);
            var inputs = Shape.Inputs(method);
            Received[headers["X-Call"] ?? ""] = "{\"operation\":" + Json.Quote(Shape.NameOf(method)) + ",\"request\":"
                + Json.Record(inputs.Select((slot, at) => Json.Member(slot.Name, slot.Type, arguments[at]))) + "}";
        }

        // The value of an out parameter, or the result if there is no name.
        public T Give<T>(string parameter = null)
        {
            var slot = Shape.Outputs(method).First(output => output.Parameter == parameter);
            return (T)Shape.Make(slot, fill);
        }
    }

    public sealed class Place
    {
        public string Name;
        public string Parameter; // null for the result
        public Type Type;
        public bool IsAny;
    }

    // The messages of a method, as the serializer sees them.
    public static class Shape
    {
        public static string NameOf(MethodInfo method)
        {
            var name = method.GetCustomAttribute<WebMethodAttribute>().MessageName;
            return string.IsNullOrEmpty(name) ? method.Name : name;
        }

        public static IList<Place> Inputs(MethodInfo method)
        {
            return method.GetParameters().Where(p => !p.IsOut).Select(Of).ToList();
        }

        public static IList<Place> Outputs(MethodInfo method)
        {
            var result = method.ReturnTypeCustomAttributes;
            var places = new List<Place>();
            if (method.ReturnType != typeof(void))
                places.Add(new Place
                {
                    Name = Slots.IsAny(result) ? "any" : Slots.NameOf(result, NameOf(method) + "Result"),
                    Type = method.ReturnType,
                    IsAny = Slots.IsAny(result),
                });
            places.AddRange(method.GetParameters().Where(p => p.ParameterType.IsByRef).Select(Of));
            return places;
        }

        static Place Of(ParameterInfo p)
        {
            var type = p.ParameterType.IsByRef ? p.ParameterType.GetElementType() : p.ParameterType;
            return new Place { Name = Slots.IsAny(p) ? "any" : Slots.NameOf(p, p.Name), Parameter = p.Name, Type = type, IsAny = Slots.IsAny(p) };
        }

        public static object Make(Place place, Fill fill)
        {
            return Values.Make(place.Type, place.Name, fill, place.IsAny, new Type[0]);
        }

        public static string MakeAll(IEnumerable<Place> places, Fill fill)
        {
            return Json.Record(places.Select(place => Json.Member(place.Name, place.Type, Make(place, fill))));
        }
    }

    // GET plan.ashx?fill=F: every operation with the request it shall get and the answer it gives.
    public sealed class Plan : IHttpHandler
    {
        public bool IsReusable { get { return true; } }

        public void ProcessRequest(HttpContext context)
        {
            var fill = (Fill)Enum.Parse(typeof(Fill), context.Request["fill"], true);
            var methods = Served.Service.Type.GetMethods().Where(m => m.GetCustomAttributes(typeof(WebMethodAttribute), true).Length > 0);
            context.Response.ContentType = "application/json";
            context.Response.Write("[" + string.Join(",\n", methods.Select(m =>
                "{\"operation\":" + Json.Quote(Shape.NameOf(m))
                + ",\"request\":" + Shape.MakeAll(Shape.Inputs(m), fill)
                + ",\"answer\":" + Shape.MakeAll(Shape.Outputs(m), fill) + "}")) + "]");
        }
    }

    // GET received.ashx?call=C: what arrived under that name.
    public sealed class Arrived : IHttpHandler
    {
        public bool IsReusable { get { return true; } }

        public void ProcessRequest(HttpContext context)
        {
            string received;
            if (!Call.Received.TryGetValue(context.Request["call"] ?? "", out received)) received = "null";
            context.Response.ContentType = "application/json";
            context.Response.Write(received);
        }
    }
}
