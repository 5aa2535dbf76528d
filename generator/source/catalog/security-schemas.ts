/** What XML Signature, XML Encryption and WS-Security declare, written down from their specifications. */
import { declareSchema } from "./declare-schema.js";

const anyOther = '<x:any namespace="##other" processContents="lax"/>';
const lax = '<x:any namespace="##any" processContents="lax" minOccurs="0" maxOccurs="unbounded"/>';
const id = '<x:attribute name="Id" type="x:ID"/>';
const algorithm = '<x:attribute name="Algorithm" type="x:anyURI" use="required"/>';

/** XML Signature Syntax and Processing, sections 4 and 5. */
const signature = declareSchema(
  "http://www.w3.org/2000/09/xmldsig#",
  `<x:simpleType name="CryptoBinary"><x:restriction base="x:base64Binary"/></x:simpleType>
  <x:element name="Signature" type="t:SignatureType"/>
  <x:complexType name="SignatureType"><x:sequence>
    <x:element ref="t:SignedInfo"/><x:element ref="t:SignatureValue"/><x:element ref="t:KeyInfo" minOccurs="0"/>
    <x:element ref="t:Object" minOccurs="0" maxOccurs="unbounded"/>
  </x:sequence>${id}</x:complexType>
  <x:element name="SignatureValue" type="t:SignatureValueType"/>
  <x:complexType name="SignatureValueType"><x:simpleContent><x:extension base="x:base64Binary">${id}</x:extension></x:simpleContent></x:complexType>
  <x:element name="SignedInfo" type="t:SignedInfoType"/>
  <x:complexType name="SignedInfoType"><x:sequence>
    <x:element ref="t:CanonicalizationMethod"/><x:element ref="t:SignatureMethod"/><x:element ref="t:Reference" maxOccurs="unbounded"/>
  </x:sequence>${id}</x:complexType>
  <x:element name="CanonicalizationMethod" type="t:CanonicalizationMethodType"/>
  <x:complexType name="CanonicalizationMethodType" mixed="true"><x:sequence>
    <x:any namespace="##any" minOccurs="0" maxOccurs="unbounded"/></x:sequence>${algorithm}</x:complexType>
  <x:element name="SignatureMethod" type="t:SignatureMethodType"/>
  <x:complexType name="SignatureMethodType" mixed="true"><x:sequence>
    <x:element name="HMACOutputLength" type="t:HMACOutputLengthType" minOccurs="0"/>
    <x:any namespace="##other" minOccurs="0" maxOccurs="unbounded"/></x:sequence>${algorithm}</x:complexType>
  <x:simpleType name="HMACOutputLengthType"><x:restriction base="x:integer"/></x:simpleType>
  <x:element name="Reference" type="t:ReferenceType"/>
  <x:complexType name="ReferenceType"><x:sequence>
    <x:element ref="t:Transforms" minOccurs="0"/><x:element ref="t:DigestMethod"/><x:element ref="t:DigestValue"/>
  </x:sequence>${id}<x:attribute name="URI" type="x:anyURI"/><x:attribute name="Type" type="x:anyURI"/></x:complexType>
  <x:element name="Transforms" type="t:TransformsType"/>
  <x:complexType name="TransformsType"><x:sequence><x:element ref="t:Transform" maxOccurs="unbounded"/></x:sequence></x:complexType>
  <x:element name="Transform" type="t:TransformType"/>
  <x:complexType name="TransformType" mixed="true"><x:choice minOccurs="0" maxOccurs="unbounded">
    ${anyOther}<x:element name="XPath" type="x:string"/></x:choice>${algorithm}</x:complexType>
  <x:element name="DigestMethod" type="t:DigestMethodType"/>
  <x:complexType name="DigestMethodType" mixed="true"><x:sequence>
    <x:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/></x:sequence>${algorithm}</x:complexType>
  <x:element name="DigestValue" type="t:DigestValueType"/>
  <x:simpleType name="DigestValueType"><x:restriction base="x:base64Binary"/></x:simpleType>
  <x:element name="KeyInfo" type="t:KeyInfoType"/>
  <x:complexType name="KeyInfoType" mixed="true"><x:choice maxOccurs="unbounded">
    <x:element ref="t:KeyName"/><x:element ref="t:KeyValue"/><x:element ref="t:RetrievalMethod"/><x:element ref="t:X509Data"/>
    <x:element ref="t:PGPData"/><x:element ref="t:SPKIData"/><x:element ref="t:MgmtData"/>${anyOther}
  </x:choice>${id}</x:complexType>
  <x:element name="KeyName" type="x:string"/><x:element name="MgmtData" type="x:string"/>
  <x:element name="KeyValue" type="t:KeyValueType"/>
  <x:complexType name="KeyValueType" mixed="true"><x:choice>
    <x:element ref="t:DSAKeyValue"/><x:element ref="t:RSAKeyValue"/>${anyOther}</x:choice></x:complexType>
  <x:element name="RetrievalMethod" type="t:RetrievalMethodType"/>
  <x:complexType name="RetrievalMethodType"><x:sequence><x:element ref="t:Transforms" minOccurs="0"/></x:sequence>
    <x:attribute name="URI" type="x:anyURI"/><x:attribute name="Type" type="x:anyURI"/></x:complexType>
  <x:element name="X509Data" type="t:X509DataType"/>
  <x:complexType name="X509DataType"><x:sequence maxOccurs="unbounded"><x:choice>
    <x:element name="X509IssuerSerial" type="t:X509IssuerSerialType"/><x:element name="X509SKI" type="x:base64Binary"/>
    <x:element name="X509SubjectName" type="x:string"/><x:element name="X509Certificate" type="x:base64Binary"/>
    <x:element name="X509CRL" type="x:base64Binary"/>${anyOther}</x:choice></x:sequence></x:complexType>
  <x:complexType name="X509IssuerSerialType"><x:sequence>
    <x:element name="X509IssuerName" type="x:string"/><x:element name="X509SerialNumber" type="x:integer"/></x:sequence></x:complexType>
  <x:element name="PGPData" type="t:PGPDataType"/>
  <x:complexType name="PGPDataType"><x:choice>
    <x:sequence><x:element name="PGPKeyID" type="x:base64Binary"/><x:element name="PGPKeyPacket" type="x:base64Binary" minOccurs="0"/>
      <x:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/></x:sequence>
    <x:sequence><x:element name="PGPKeyPacket" type="x:base64Binary"/>
      <x:any namespace="##other" processContents="lax" minOccurs="0" maxOccurs="unbounded"/></x:sequence>
  </x:choice></x:complexType>
  <x:element name="SPKIData" type="t:SPKIDataType"/>
  <x:complexType name="SPKIDataType"><x:sequence maxOccurs="unbounded">
    <x:element name="SPKISexp" type="x:base64Binary"/><x:any namespace="##other" processContents="lax" minOccurs="0"/></x:sequence></x:complexType>
  <x:element name="Object" type="t:ObjectType"/>
  <x:complexType name="ObjectType" mixed="true"><x:sequence minOccurs="0" maxOccurs="unbounded">
    <x:any namespace="##any" processContents="lax"/></x:sequence>${id}
    <x:attribute name="MimeType" type="x:string"/><x:attribute name="Encoding" type="x:anyURI"/></x:complexType>
  <x:element name="Manifest" type="t:ManifestType"/>
  <x:complexType name="ManifestType"><x:sequence><x:element ref="t:Reference" maxOccurs="unbounded"/></x:sequence>${id}</x:complexType>
  <x:element name="SignatureProperties" type="t:SignaturePropertiesType"/>
  <x:complexType name="SignaturePropertiesType"><x:sequence><x:element ref="t:SignatureProperty" maxOccurs="unbounded"/></x:sequence>${id}</x:complexType>
  <x:element name="SignatureProperty" type="t:SignaturePropertyType"/>
  <x:complexType name="SignaturePropertyType" mixed="true"><x:choice maxOccurs="unbounded">${anyOther}</x:choice>
    <x:attribute name="Target" type="x:anyURI" use="required"/>${id}</x:complexType>
  <x:element name="DSAKeyValue" type="t:DSAKeyValueType"/>
  <x:complexType name="DSAKeyValueType"><x:sequence>
    <x:sequence minOccurs="0"><x:element name="P" type="t:CryptoBinary"/><x:element name="Q" type="t:CryptoBinary"/></x:sequence>
    <x:element name="G" type="t:CryptoBinary" minOccurs="0"/><x:element name="Y" type="t:CryptoBinary"/>
    <x:element name="J" type="t:CryptoBinary" minOccurs="0"/>
    <x:sequence minOccurs="0"><x:element name="Seed" type="t:CryptoBinary"/><x:element name="PgenCounter" type="t:CryptoBinary"/></x:sequence>
  </x:sequence></x:complexType>
  <x:element name="RSAKeyValue" type="t:RSAKeyValueType"/>
  <x:complexType name="RSAKeyValueType"><x:sequence>
    <x:element name="Modulus" type="t:CryptoBinary"/><x:element name="Exponent" type="t:CryptoBinary"/></x:sequence></x:complexType>`,
);

/** XML Encryption Syntax and Processing, section 3. */
const encryption = declareSchema(
  "http://www.w3.org/2001/04/xmlenc#",
  `<x:import namespace="http://www.w3.org/2000/09/xmldsig#"/>
  <x:complexType name="EncryptedType" abstract="true"><x:sequence>
    <x:element name="EncryptionMethod" type="t:EncryptionMethodType" minOccurs="0"/>
    <x:element xmlns:ds="http://www.w3.org/2000/09/xmldsig#" ref="ds:KeyInfo" minOccurs="0"/>
    <x:element ref="t:CipherData"/><x:element ref="t:EncryptionProperties" minOccurs="0"/></x:sequence>${id}
    <x:attribute name="Type" type="x:anyURI"/><x:attribute name="MimeType" type="x:string"/><x:attribute name="Encoding" type="x:anyURI"/></x:complexType>
  <x:complexType name="EncryptionMethodType" mixed="true"><x:sequence>
    <x:element name="KeySize" type="t:KeySizeType" minOccurs="0"/><x:element name="OAEPparams" type="x:base64Binary" minOccurs="0"/>
    <x:any namespace="##other" minOccurs="0" maxOccurs="unbounded"/></x:sequence>${algorithm}</x:complexType>
  <x:simpleType name="KeySizeType"><x:restriction base="x:integer"/></x:simpleType>
  <x:element name="CipherData" type="t:CipherDataType"/>
  <x:complexType name="CipherDataType"><x:choice>
    <x:element name="CipherValue" type="x:base64Binary"/><x:element ref="t:CipherReference"/></x:choice></x:complexType>
  <x:element name="CipherReference" type="t:CipherReferenceType"/>
  <x:complexType name="CipherReferenceType"><x:choice><x:element name="Transforms" type="t:TransformsType" minOccurs="0"/></x:choice>
    <x:attribute name="URI" type="x:anyURI" use="required"/></x:complexType>
  <x:complexType name="TransformsType"><x:sequence>
    <x:element xmlns:ds="http://www.w3.org/2000/09/xmldsig#" ref="ds:Transform" maxOccurs="unbounded"/></x:sequence></x:complexType>
  <x:element name="EncryptedData" type="t:EncryptedDataType"/>
  <x:complexType name="EncryptedDataType"><x:complexContent><x:extension base="t:EncryptedType"/></x:complexContent></x:complexType>
  <x:element name="EncryptedKey" type="t:EncryptedKeyType"/>
  <x:complexType name="EncryptedKeyType"><x:complexContent><x:extension base="t:EncryptedType"><x:sequence>
    <x:element ref="t:ReferenceList" minOccurs="0"/><x:element name="CarriedKeyName" type="x:string" minOccurs="0"/></x:sequence>
    <x:attribute name="Recipient" type="x:string"/></x:extension></x:complexContent></x:complexType>
  <x:element name="ReferenceList"><x:complexType><x:choice maxOccurs="unbounded">
    <x:element name="DataReference" type="t:ReferenceType"/><x:element name="KeyReference" type="t:ReferenceType"/></x:choice></x:complexType></x:element>
  <x:complexType name="ReferenceType"><x:sequence>
    <x:any namespace="##other" minOccurs="0" maxOccurs="unbounded"/></x:sequence><x:attribute name="URI" type="x:anyURI" use="required"/></x:complexType>
  <x:element name="EncryptionProperties" type="t:EncryptionPropertiesType"/>
  <x:complexType name="EncryptionPropertiesType"><x:sequence><x:element ref="t:EncryptionProperty" maxOccurs="unbounded"/></x:sequence>${id}</x:complexType>
  <x:element name="EncryptionProperty" type="t:EncryptionPropertyType"/>
  <x:complexType name="EncryptionPropertyType" mixed="true"><x:choice maxOccurs="unbounded">${anyOther}</x:choice>
    <x:attribute name="Target" type="x:anyURI"/>${id}<x:anyAttribute namespace="http://www.w3.org/XML/1998/namespace"/></x:complexType>`,
);

const utilityNamespace = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
const utilityId = `<x:attribute xmlns:u="${utilityNamespace}" ref="u:Id"/><x:anyAttribute namespace="##other" processContents="lax"/>`;

/** Web Services Security: SOAP Message Security 1.0, sections 4 and 10. */
const securityUtility = declareSchema(
  utilityNamespace,
  `<x:attribute name="Id" type="x:ID"/>
  <x:attributeGroup name="commonAtts"><x:attribute ref="t:Id"/><x:anyAttribute namespace="##other" processContents="lax"/></x:attributeGroup>
  <x:complexType name="AttributedDateTime"><x:simpleContent><x:extension base="x:string"><x:attributeGroup ref="t:commonAtts"/></x:extension></x:simpleContent></x:complexType>
  <x:complexType name="AttributedURI"><x:simpleContent><x:extension base="x:anyURI"><x:attributeGroup ref="t:commonAtts"/></x:extension></x:simpleContent></x:complexType>
  <x:complexType name="TimestampType"><x:sequence>
    <x:element ref="t:Created" minOccurs="0"/><x:element ref="t:Expires" minOccurs="0"/>
    <x:choice minOccurs="0" maxOccurs="unbounded">${anyOther}</x:choice></x:sequence><x:attributeGroup ref="t:commonAtts"/></x:complexType>
  <x:element name="Timestamp" type="t:TimestampType"/>
  <x:element name="Created" type="t:AttributedDateTime"/><x:element name="Expires" type="t:AttributedDateTime"/>`,
);

const tokenOf = (name: string, base: string, attributes: string): string =>
  `<x:complexType name="${name}"><x:simpleContent><x:extension base="${base}">${attributes}</x:extension></x:simpleContent></x:complexType>`;

/** Web Services Security: SOAP Message Security 1.0, sections 5 to 7, and the UsernameToken profile. */
const security = declareSchema(
  "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd",
  `<x:import namespace="${utilityNamespace}"/>
  ${tokenOf("AttributedString", "x:string", utilityId)}
  ${tokenOf("PasswordString", "t:AttributedString", '<x:attribute name="Type" type="x:anyURI"/>')}
  ${tokenOf("EncodedString", "t:AttributedString", '<x:attribute name="EncodingType" type="x:anyURI"/>')}
  ${tokenOf("BinarySecurityTokenType", "t:EncodedString", '<x:attribute name="ValueType" type="x:anyURI"/>')}
  ${tokenOf("KeyIdentifierType", "t:EncodedString", '<x:attribute name="ValueType" type="x:anyURI"/>')}
  <x:complexType name="UsernameTokenType"><x:sequence><x:element name="Username" type="t:AttributedString"/>${lax}</x:sequence>${utilityId}</x:complexType>
  <x:simpleType name="tUsage"><x:list itemType="x:anyURI"/></x:simpleType><x:attribute name="Usage" type="t:tUsage"/>
  <x:complexType name="ReferenceType"><x:attribute name="URI" type="x:anyURI"/><x:attribute name="ValueType" type="x:anyURI"/>
    <x:anyAttribute namespace="##other" processContents="lax"/></x:complexType>
  <x:complexType name="EmbeddedType"><x:choice minOccurs="0" maxOccurs="unbounded"><x:any namespace="##any" processContents="lax"/></x:choice>
    <x:attribute name="ValueType" type="x:anyURI"/>${utilityId}</x:complexType>
  <x:complexType name="SecurityTokenReferenceType"><x:choice minOccurs="0" maxOccurs="unbounded"><x:any namespace="##any" processContents="lax"/></x:choice>
    <x:attribute ref="t:Usage"/>${utilityId}</x:complexType>
  <x:complexType name="SecurityHeaderType"><x:sequence>${lax}</x:sequence><x:anyAttribute namespace="##other" processContents="lax"/></x:complexType>
  <x:complexType name="TransformationParametersType"><x:sequence>${lax}</x:sequence><x:anyAttribute namespace="##other" processContents="lax"/></x:complexType>
  <x:element name="UsernameToken" type="t:UsernameTokenType"/><x:element name="BinarySecurityToken" type="t:BinarySecurityTokenType"/>
  <x:element name="Reference" type="t:ReferenceType"/><x:element name="Embedded" type="t:EmbeddedType"/>
  <x:element name="KeyIdentifier" type="t:KeyIdentifierType"/>
  <x:element name="SecurityTokenReference" type="t:SecurityTokenReferenceType"/>
  <x:element name="Security" type="t:SecurityHeaderType"/>
  <x:element name="TransformationParameters" type="t:TransformationParametersType"/>
  <x:element name="Password" type="t:PasswordString"/><x:element name="Nonce" type="t:EncodedString"/>`,
);

export const securitySchemas = [signature, encryption, securityUtility, security];
