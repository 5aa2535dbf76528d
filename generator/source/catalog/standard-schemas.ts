/** What the xml namespace, WS-Addressing and the .NET serializers declare, written down from their specifications. */
import { declareSchema } from "./declare-schema.js";

/** XML 1.0 sections 2.10 and 2.12, XML Base, xml:id. */
const xml = declareSchema(
  "http://www.w3.org/XML/1998/namespace",
  `<x:attribute name="lang"><x:simpleType><x:union memberTypes="x:language">
    <x:simpleType><x:restriction base="x:string"><x:enumeration value=""/></x:restriction></x:simpleType>
  </x:union></x:simpleType></x:attribute>
  <x:attribute name="space"><x:simpleType><x:restriction base="x:NCName">
    <x:enumeration value="default"/><x:enumeration value="preserve"/></x:restriction></x:simpleType></x:attribute>
  <x:attribute name="base" type="x:anyURI"/>
  <x:attribute name="id" type="x:ID"/>
  <x:attributeGroup name="specialAttrs"><x:attribute ref="xml:base"/><x:attribute ref="xml:lang"/>
    <x:attribute ref="xml:space"/><x:attribute ref="xml:id"/></x:attributeGroup>`,
);

const otherContent = '<x:any namespace="##other" minOccurs="0" maxOccurs="unbounded" processContents="lax"/>';
const otherAttributes = '<x:anyAttribute namespace="##other" processContents="lax"/>';

const uriElement = (name: string): string => `<x:element name="${name}" type="t:AttributedURIType"/>`;

/** Web Services Addressing 1.0 core, sections 2 and 3. */
const addressing = declareSchema(
  "http://www.w3.org/2005/08/addressing",
  `<x:element name="EndpointReference" type="t:EndpointReferenceType"/>
  <x:complexType name="EndpointReferenceType"><x:sequence>
    <x:element name="Address" type="t:AttributedURIType"/>
    <x:element ref="t:ReferenceParameters" minOccurs="0"/><x:element ref="t:Metadata" minOccurs="0"/>
    ${otherContent}
  </x:sequence>${otherAttributes}</x:complexType>
  <x:element name="ReferenceParameters" type="t:ReferenceParametersType"/>
  <x:complexType name="ReferenceParametersType"><x:sequence>
    <x:any namespace="##any" minOccurs="0" maxOccurs="unbounded" processContents="lax"/></x:sequence>${otherAttributes}</x:complexType>
  <x:element name="Metadata" type="t:MetadataType"/>
  <x:complexType name="MetadataType"><x:sequence>
    <x:any namespace="##any" minOccurs="0" maxOccurs="unbounded" processContents="lax"/></x:sequence>${otherAttributes}</x:complexType>
  ${uriElement("MessageID")}
  <x:element name="RelatesTo" type="t:RelatesToType"/>
  <x:complexType name="RelatesToType"><x:simpleContent><x:extension base="x:anyURI">
    <x:attribute name="RelationshipType" type="x:anyURI" default="http://www.w3.org/2005/08/addressing/reply"/>${otherAttributes}
  </x:extension></x:simpleContent></x:complexType>
  <x:element name="ReplyTo" type="t:EndpointReferenceType"/>
  <x:element name="From" type="t:EndpointReferenceType"/>
  <x:element name="FaultTo" type="t:EndpointReferenceType"/>
  ${uriElement("To")}${uriElement("Action")}
  <x:complexType name="AttributedURIType"><x:simpleContent><x:extension base="x:anyURI">${otherAttributes}</x:extension></x:simpleContent></x:complexType>
  <x:attribute name="IsReferenceParameter" type="x:boolean"/>`,
);

/** WS-Addressing of August 2004, sections 2 and 3. */
const addressing2004 = declareSchema(
  "http://schemas.xmlsoap.org/ws/2004/08/addressing",
  `<x:element name="EndpointReference" type="t:EndpointReferenceType"/>
  <x:complexType name="EndpointReferenceType"><x:sequence>
    <x:element name="Address" type="t:AttributedURI"/>
    <x:element name="ReferenceProperties" type="t:ReferencePropertiesType" minOccurs="0"/>
    <x:element name="ReferenceParameters" type="t:ReferenceParametersType" minOccurs="0"/>
    <x:element name="PortType" type="t:AttributedQName" minOccurs="0"/>
    <x:element name="ServiceName" type="t:ServiceNameType" minOccurs="0"/>
    ${otherContent}
  </x:sequence>${otherAttributes}</x:complexType>
  <x:complexType name="ReferencePropertiesType"><x:sequence>
    <x:any namespace="##any" minOccurs="0" maxOccurs="unbounded" processContents="lax"/></x:sequence></x:complexType>
  <x:complexType name="ReferenceParametersType"><x:sequence>
    <x:any namespace="##any" minOccurs="0" maxOccurs="unbounded" processContents="lax"/></x:sequence></x:complexType>
  <x:complexType name="ServiceNameType"><x:simpleContent><x:extension base="x:QName">
    <x:attribute name="PortName" type="x:NCName"/>${otherAttributes}</x:extension></x:simpleContent></x:complexType>
  <x:complexType name="Relationship"><x:simpleContent><x:extension base="x:anyURI">
    <x:attribute name="RelationshipType" type="x:QName"/>${otherAttributes}</x:extension></x:simpleContent></x:complexType>
  <x:complexType name="AttributedQName"><x:simpleContent><x:extension base="x:QName">${otherAttributes}</x:extension></x:simpleContent></x:complexType>
  <x:complexType name="AttributedURI"><x:simpleContent><x:extension base="x:anyURI">${otherAttributes}</x:extension></x:simpleContent></x:complexType>
  <x:element name="MessageID" type="t:AttributedURI"/><x:element name="RelatesTo" type="t:Relationship"/>
  <x:element name="To" type="t:AttributedURI"/><x:element name="Action" type="t:AttributedURI"/>
  <x:element name="From" type="t:EndpointReferenceType"/><x:element name="ReplyTo" type="t:EndpointReferenceType"/>
  <x:element name="FaultTo" type="t:EndpointReferenceType"/>`,
);

/** The .NET XML serializer's own types. */
const microsoftTypes = declareSchema(
  "http://microsoft.com/wsdl/types/",
  `<x:simpleType name="guid"><x:restriction base="x:string">
    <x:pattern value="[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"/></x:restriction></x:simpleType>
  <x:simpleType name="char"><x:restriction base="x:unsignedShort"/></x:simpleType>`,
);

export const standardSchemas = [xml, addressing, addressing2004, microsoftTypes];
