// Values of any type that the .NET serializer knows, by a rule that the test states too: each leaf says where it stands.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Xml;
using System.Xml.Serialization;

namespace Canned
{
    // How much of a value there is: every member, what cannot be absent, or every member with nothing in it.
    public enum Fill { Full, Minimal, Empty }

    // A member of a class, a parameter or a result, under the name it has on the wire.
    public sealed class Slot
    {
        public string Name;
        public Type Type;
        public bool IsAny;
        public bool IsMarked; // a bool member `<Name>Specified` says whether it is there
        public Func<object, object> Get;
        public Action<object, object> Set;
        public Func<object, bool> IsThere = _ => true;
    }

    public static class Slots
    {
        public static string NameOf(ICustomAttributeProvider place, string own)
        {
            foreach (XmlElementAttribute element in place.GetCustomAttributes(typeof(XmlElementAttribute), true))
                if (!string.IsNullOrEmpty(element.ElementName)) return element.ElementName;
            foreach (XmlArrayAttribute array in place.GetCustomAttributes(typeof(XmlArrayAttribute), true))
                if (!string.IsNullOrEmpty(array.ElementName)) return array.ElementName;
            foreach (XmlAttributeAttribute attribute in place.GetCustomAttributes(typeof(XmlAttributeAttribute), true))
                if (!string.IsNullOrEmpty(attribute.AttributeName)) return attribute.AttributeName;
            return own;
        }

        public static bool IsAny(ICustomAttributeProvider place)
        {
            return place.GetCustomAttributes(typeof(XmlAnyElementAttribute), true).Length > 0;
        }

        // Those of the base class first, as on the wire.
        public static IEnumerable<Slot> Of(Type type)
        {
            if (type == null || type == typeof(object)) yield break;
            foreach (var slot in Of(type.BaseType)) yield return slot;
            const BindingFlags own = BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly;
            foreach (var member in type.GetMembers(own))
            {
                if (member.GetCustomAttributes(typeof(XmlIgnoreAttribute), true).Length > 0) continue;
                var property = member as PropertyInfo;
                var field = member as FieldInfo;
                if (field == null && (property == null || !property.CanWrite)) continue;
                var slot = new Slot { Name = NameOf(member, member.Name), IsAny = IsAny(member) };
                if (field != null) { slot.Type = field.FieldType; slot.Get = field.GetValue; slot.Set = field.SetValue; }
                else
                {
                    slot.Type = property.PropertyType;
                    slot.Get = o => property.GetValue(o, null);
                    slot.Set = (o, value) => property.SetValue(o, value, null);
                }
                var mark = type.GetProperty(member.Name + "Specified", typeof(bool));
                if (mark != null)
                {
                    var set = slot.Set;
                    slot.IsMarked = true;
                    slot.IsThere = o => (bool)mark.GetValue(o, null);
                    slot.Set = (o, value) => { set(o, value); mark.SetValue(o, true, null); };
                }
                yield return slot;
            }
        }
    }

    public static class Values
    {
        // The number of a place, the same on both sides: the sum of the codes of its path.
        static int NumberOf(string path) { return path.Sum(c => (int)c); }

        public static object Make(Type type, string path, Fill fill, bool isAny, IEnumerable<Type> outer)
        {
            var nullable = Nullable.GetUnderlyingType(type);
            var mayBeNull = nullable != null || !type.IsValueType;
            if (mayBeNull && fill == Fill.Minimal) return null;
            if (isAny) return MakeAny(type, path);
            if (nullable != null) return Make(nullable, path, fill, false, outer);
            if (type == typeof(string)) return fill == Fill.Empty ? "" : " " + path + " <&> ]]> \u00fc\u2603\ud83d\ude80\t";
            if (type == typeof(byte[])) return fill == Fill.Empty ? new byte[0] : System.Text.Encoding.UTF8.GetBytes(path + "\0\u00ff");
            if (type.IsArray) return MakeArray(type.GetElementType(), path, fill, outer);
            var number = NumberOf(path);
            if (type == typeof(bool)) return fill == Fill.Full;
            if (type == typeof(DateTime)) return new DateTime(2024, 2, 29, 1, 2, 3, DateTimeKind.Utc).AddSeconds(number);
            if (type == typeof(decimal)) return number + 0.50m;
            if (type == typeof(double)) return number + 0.25;
            if (type == typeof(float)) return number + 0.25f;
            if (type.IsEnum) return Enum.GetValues(type).GetValue(number % Enum.GetValues(type).Length);
            if (type.IsPrimitive) return Convert.ChangeType(type == typeof(byte) || type == typeof(sbyte) ? number % 100 : number, type);
            if (type.IsAbstract || type == typeof(object)) throw new NotSupportedException("no rule for " + type);
            if (outer.Contains(type)) return null; // a type within itself ends here
            var made = Activator.CreateInstance(type);
            var inner = outer.Concat(new[] { type }).ToList();
            foreach (var slot in Slots.Of(type))
                if (!(slot.IsMarked && fill == Fill.Minimal))
                    slot.Set(made, Make(slot.Type, path + "/" + slot.Name, fill, slot.IsAny, inner));
            return made;
        }

        // Three items; of texts the third is nil and there is an empty fourth.
        static object MakeArray(Type item, string path, Fill fill, IEnumerable<Type> outer)
        {
            if (outer.Contains(item)) return null;
            var count = fill == Fill.Empty ? 0 : item == typeof(string) ? 4 : 3;
            var items = Array.CreateInstance(item, count);
            for (var at = 0; at < count; at++)
                items.SetValue(
                    item == typeof(string) && at == 2 ? null
                    : Make(item, path + "/" + at, item == typeof(string) && at == 3 ? Fill.Empty : fill, false, outer), at);
            return items;
        }

        static object MakeAny(Type type, string path)
        {
            var element = new XmlDocument().CreateElement("c", "canned", "urn:canned");
            element.SetAttribute("at", path);
            element.InnerText = path + " <&>";
            return type.IsArray ? (object)new[] { element } : element;
        }
    }
}
