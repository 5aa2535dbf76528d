/** What the schemas of the SOAP envelopes and of attachments declare, written down from the specifications. */
import { declareSchema } from "./declare-schema.js";

const openContent = `<x:sequence><x:any namespace="##any" minOccurs="0" maxOccurs="unbounded" processContents="lax"/></x:sequence>
  <x:anyAttribute namespace="##any" processContents="lax"/>`;
const otherAttributes = '<x:anyAttribute namespace="##other" processContents="lax"/>';

/** SOAP 1.1 section 4 and appendix A. */
const envelope11 = declareSchema(
  "http://schemas.xmlsoap.org/soap/envelope/",
  `<x:element name="Envelope" type="t:Envelope"/>
  <x:complexType name="Envelope"><x:sequence>
    <x:element ref="t:Header" minOccurs="0"/><x:element ref="t:Body"/>
    <x:any namespace="##other" minOccurs="0" maxOccurs="unbounded" processContents="lax"/>
  </x:sequence>${otherAttributes}</x:complexType>
  <x:element name="Header" type="t:Header"/>
  <x:complexType name="Header"><x:sequence>
    <x:any namespace="##other" minOccurs="0" maxOccurs="unbounded" processContents="lax"/>
  </x:sequence>${otherAttributes}</x:complexType>
  <x:element name="Body" type="t:Body"/>
  <x:complexType name="Body">${openContent}</x:complexType>
  <x:attribute name="mustUnderstand"><x:simpleType><x:restriction base="x:boolean"><x:pattern value="0|1"/></x:restriction></x:simpleType></x:attribute>
  <x:attribute name="actor" type="x:anyURI"/>
  <x:simpleType name="encodingStyle"><x:list itemType="x:anyURI"/></x:simpleType>
  <x:attribute name="encodingStyle" type="t:encodingStyle"/>
  <x:attributeGroup name="encodingStyle"><x:attribute ref="t:encodingStyle"/></x:attributeGroup>
  <x:element name="Fault" type="t:Fault"/>
  <x:complexType name="Fault" final="extension"><x:sequence>
    <x:element name="faultcode" type="x:QName"/><x:element name="faultstring" type="x:string"/>
    <x:element name="faultactor" type="x:anyURI" minOccurs="0"/><x:element name="detail" type="t:detail" minOccurs="0"/>
  </x:sequence></x:complexType>
  <x:complexType name="detail">${openContent}</x:complexType>`,
  "unqualified",
);

/** SOAP 1.2 part 1 section 5. */
const envelope12 = declareSchema(
  "http://www.w3.org/2003/05/soap-envelope",
  `<x:element name="Envelope" type="t:Envelope"/>
  <x:complexType name="Envelope"><x:sequence>
    <x:element ref="t:Header" minOccurs="0"/><x:element ref="t:Body"/>
  </x:sequence>${otherAttributes}</x:complexType>
  <x:element name="Header" type="t:Header"/>
  <x:complexType name="Header">${openContent}</x:complexType>
  <x:element name="Body" type="t:Body"/>
  <x:complexType name="Body">${openContent}</x:complexType>
  <x:attribute name="role" type="x:anyURI"/>
  <x:attribute name="mustUnderstand" type="x:boolean"/>
  <x:attribute name="relay" type="x:boolean"/>
  <x:attribute name="encodingStyle" type="x:anyURI"/>
  <x:element name="Fault" type="t:Fault"/>
  <x:complexType name="Fault"><x:sequence>
    <x:element name="Code" type="t:faultcode"/><x:element name="Reason" type="t:faultreason"/>
    <x:element name="Node" type="x:anyURI" minOccurs="0"/><x:element name="Role" type="x:anyURI" minOccurs="0"/>
    <x:element name="Detail" type="t:detail" minOccurs="0"/>
  </x:sequence></x:complexType>
  <x:complexType name="faultreason"><x:sequence><x:element name="Text" type="t:reasontext" maxOccurs="unbounded"/></x:sequence></x:complexType>
  <x:complexType name="reasontext"><x:simpleContent><x:extension base="x:string">
    <x:attribute ref="xml:lang" use="required"/></x:extension></x:simpleContent></x:complexType>
  <x:complexType name="faultcode"><x:sequence>
    <x:element name="Value" type="t:faultcodeEnum"/><x:element name="Subcode" type="t:subcode" minOccurs="0"/>
  </x:sequence></x:complexType>
  <x:simpleType name="faultcodeEnum"><x:restriction base="x:QName"/></x:simpleType>
  <x:complexType name="subcode"><x:sequence>
    <x:element name="Value" type="x:QName"/><x:element name="Subcode" type="t:subcode" minOccurs="0"/>
  </x:sequence></x:complexType>
  <x:complexType name="detail">${openContent}</x:complexType>`,
);

/** XOP section 3.1: where an attachment stands for binary content. */
const xopInclude = declareSchema(
  "http://www.w3.org/2004/08/xop/include",
  `<x:element name="Include" type="t:Include"/>
  <x:complexType name="Include"><x:sequence>
    <x:any namespace="##other" minOccurs="0" maxOccurs="unbounded" processContents="lax"/>
  </x:sequence><x:attribute name="href" type="x:anyURI" use="required"/>${otherAttributes}</x:complexType>`,
);

/** WS-I Attachments Profile 1.0 section 4.4. */
const swaRef = declareSchema(
  "http://ws-i.org/profiles/basic/1.1/xsd",
  '<x:simpleType name="swaRef"><x:restriction base="x:anyURI"/></x:simpleType>',
);

/** Media types of binary content. */
function mediaTypes(namespace: string) {
  return declareSchema(
    namespace,
    `<x:attribute name="contentType"><x:simpleType><x:restriction base="x:string"><x:minLength value="3"/></x:restriction></x:simpleType></x:attribute>
    <x:attribute name="expectedContentTypes" type="x:string"/>
    <x:complexType name="base64Binary"><x:simpleContent><x:extension base="x:base64Binary"><x:attribute ref="t:contentType"/></x:extension></x:simpleContent></x:complexType>
    <x:complexType name="hexBinary"><x:simpleContent><x:extension base="x:hexBinary"><x:attribute ref="t:contentType"/></x:extension></x:simpleContent></x:complexType>`,
  );
}

export const soapSchemas = [
  envelope11,
  envelope12,
  xopInclude,
  swaRef,
  mediaTypes("http://www.w3.org/2005/05/xmlmime"),
  mediaTypes("http://www.w3.org/2004/11/xmlmime"),
];
