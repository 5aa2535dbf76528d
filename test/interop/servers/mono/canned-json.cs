// Prints values of the .NET serializer's types as JSON, so that a test compares them without any XML in between.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Xml;
using System.Xml.Serialization;

namespace Canned
{
    // A leaf is `[kind, text]`, but for true, false and null (absent, or a nil item); a list is `{"list": […]}`, a record `{"record": {…}}`.
    public static class Json
    {
        static readonly object nil = new object();

        public static string Of(object value)
        {
            if (value == null) return "null";
            if (value == nil) return Leaf("nil", "");
            if (value is bool) return (bool)value ? "true" : "false";
            if (value is string) return Leaf("text", (string)value);
            if (value is byte[]) return Leaf("bytes", Convert.ToBase64String((byte[])value));
            if (value is DateTime) return Leaf("moment", XmlConvert.ToString(((DateTime)value).ToUniversalTime(), "yyyy-MM-ddTHH:mm:ssZ"));
            if (value is decimal) return Leaf("decimal", XmlConvert.ToString((decimal)value));
            if (value is long || value is ulong) return Leaf("bigint", Convert.ToString(value, CultureInfo.InvariantCulture));
            if (value is double) return Leaf("number", XmlConvert.ToString((double)value));
            if (value is float) return Leaf("number", XmlConvert.ToString((float)value));
            if (value is Enum) return Leaf("text", NameOf((Enum)value));
            if (value is XmlElement) return Leaf("xml", ((XmlElement)value).NamespaceURI + " " + ((XmlElement)value).InnerText);
            if (value.GetType().IsPrimitive) return Leaf("number", Convert.ToString(value, CultureInfo.InvariantCulture));
            var list = value as IEnumerable;
            if (list != null) return "{\"list\":[" + string.Join(",", list.Cast<object>().Select(Of)) + "]}";
            return Record(Slots.Of(value.GetType()).Where(slot => slot.IsThere(value))
                .Select(slot => Member(slot.Name, slot.Type, slot.Get(value))));
        }

        // Absent and nil are both null in .NET; only of a type that has null as a value is it nil on the wire.
        public static KeyValuePair<string, object> Member(string name, Type type, object value)
        {
            return new KeyValuePair<string, object>(name, value ?? (Nullable.GetUnderlyingType(type) == null ? null : nil));
        }

        public static string Record(IEnumerable<KeyValuePair<string, object>> members)
        {
            return "{\"record\":{" + string.Join(",", members.Select(member => Quote(member.Key) + ":" + Of(member.Value))) + "}}";
        }

        static string Leaf(string kind, string text) { return "[" + Quote(kind) + "," + Quote(text) + "]"; }

        static string NameOf(Enum value)
        {
            var field = value.GetType().GetField(value.ToString());
            var named = field == null ? null : (XmlEnumAttribute)Attribute.GetCustomAttribute(field, typeof(XmlEnumAttribute));
            return named != null && named.Name != null ? named.Name : value.ToString();
        }

        public static string Quote(string text)
        {
            var quoted = new StringBuilder("\"");
            foreach (var c in text)
                if (c == '"' || c == '\\') quoted.Append('\\').Append(c);
                else if (c < ' ' || c >= 0x7f) quoted.AppendFormat("\\u{0:x4}", (int)c);
                else quoted.Append(c);
            return quoted.Append('"').ToString();
        }
    }
}
