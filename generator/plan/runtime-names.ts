/** What SDKs take from the runtime by name: what their `index.ts` passes on, and what their code mentions. */

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** What a program imports from the SDK besides its own classes. */
export const reexportedNames = {
  values: words(`
    CookieJar DeclaredFault FetchTransport HeaderType NodeTransport RawXml SoapClient SoapError SoapFault SoapHttpError XsDate XsDateTime
    XsDuration XsGDay XsGMonth XsGMonthDay XsGYear XsGYearMonth XsTime findReason findStandardCode
    listNotUnderstood listSupportedEnvelopes logInterceptor
    streamItems
  `),
  types: words(`
    Auth CallContext CallOptions ClientLimits ClientOptions CookieJarJson Exchange FaultClass FaultContent FaultReason HeaderBlock HeaderName
    HeaderOptions HttpHeaders Init Interceptor ItemPath ItemStream Operation RawExchange SoapErrorKind SoapHeader SoapVersion StandardFaultCode Transport
    TransportRequest TransportResponse XsQName
  `),
} as const;

/** What generated code mentions besides the codecs of built-in types. */
export const mentionedNames = words(`
  Codec DeclaredFault DerivedTypes EncodedReader OneOf XmlGroup anyChild child derivedType encodedArrayOf HeaderType Init ItemPath Operation RawXml SimpleType XmlReader XmlWriter arrayOf enumeration
  groupOf isDeclared itemsFrom lazy listOf nested NilInit NilOf nillable nillableWith openEnumeration polymorphic rawXml resolveReferences resultName restricted
  restrictedBinary restrictedDate restrictedDecimal restrictedDuration restrictedFloat restrictedList restrictedNumber textUnion typed unionOf withDefault xmlNames
`);

/** What only SDKs with operations over HTTP take; all others may give these names to symbols of their own. */
export const httpNames = {
  types: words("HttpContent HttpOperation"),
  values: words(`
    httpBytesResponse httpDocument httpDocumentResponse httpForm httpLocation httpParameter httpParameterList httpQuery
    httpText httpTextResponse noHttpResponse
  `),
} as const;
