/** The runtime's public entry: all that generated code and its callers may use, by name. */
export type { Auth, BasicAuth, BearerAuth } from "./auth.js";
export { SoapClient } from "./client.js";
export type { CallOptions, ClientLimits, ClientOptions } from "./client-options.js";
export { CookieJar, type CookieJarJson, type StoredCookie } from "./cookies.js";
export { DeclaredFault, isDeclared } from "./declared-fault.js";
export {
  type FaultContent,
  type FaultReason,
  SoapError,
  type SoapErrorContext,
  type SoapErrorKind,
  SoapFault,
} from "./errors.js";
export type { Exchange, RawExchange } from "./exchange.js";
export {
  findReason,
  findStandardCode,
  listNotUnderstood,
  listSupportedEnvelopes,
  type StandardFaultCode,
} from "./fault-facts.js";
export { FetchTransport, type FetchTransportOptions } from "./fetch-transport.js";
export type {
  HostAbortSignal,
  HostByteStream,
  HostFetch,
  HostHeaders,
  HostRequestInit,
  HostResponse,
  HostStreamReader,
} from "./host.js";
export { type HttpErrorContext, SoapHttpError } from "./http-error.js";
export type { HttpHeaders } from "./http-headers.js";
export type {
  HttpAnswer,
  HttpOperation,
  HttpRequestWriter,
  HttpResponseReader,
  WrittenRequest,
} from "./http-operation.js";
export {
  type HttpParameter,
  type HttpParameters,
  httpParameter,
  httpParameterList,
} from "./http-parameters.js";
export { httpDocument, httpForm, httpLocation, httpQuery, httpText } from "./http-requests.js";
export {
  type HttpContent,
  httpBytesResponse,
  httpDocumentResponse,
  httpTextResponse,
  noHttpResponse,
} from "./http-responses.js";
export type { Init } from "./init.js";
export { type CallContext, type Interceptor, logInterceptor } from "./interceptors.js";
export { httpProxy, type NodeProxy, type ProxyOptions } from "./node-proxy.js";
export { NodeTransport, type NodeTransportOptions, type TlsOptions } from "./node-transport.js";
export type { FaultClass, HeaderName, ItemPath, MessageDescriptor, Operation } from "./operation.js";
export type { Redactor } from "./redact.js";
export { type RedirectOptions, redirectInterceptor } from "./redirect.js";
export { type Retry, type RetryOptions, retryInterceptor } from "./retry.js";
export { type HeaderBlock, type HeaderOptions, HeaderType, type SoapHeader } from "./soap-headers.js";
export type { SoapVersion } from "./soap-version.js";
export { type ItemStream, streamItems } from "./stream-items.js";
export type { ByteStream, Transport, TransportRequest, TransportResponse } from "./transport.js";
export { xsBase64Binary, xsHexBinary } from "./values/binary.js";
export { xsBoolean, xsBooleanDigit } from "./values/boolean.js";
export { XsDate, xsDate } from "./values/date.js";
export { XsDateTime, xsDateTime } from "./values/date-time.js";
export { xsDecimal } from "./values/decimal.js";
export { XsDuration, xsDuration } from "./values/duration.js";
export { xsDouble, xsFloat } from "./values/floats.js";
export {
  XsGDay,
  XsGMonth,
  XsGMonthDay,
  XsGYear,
  XsGYearMonth,
  xsGDay,
  xsGMonth,
  xsGMonthDay,
  xsGYear,
  xsGYearMonth,
} from "./values/gregorian.js";
export { msGuid } from "./values/guid.js";
export {
  msChar,
  xsByte,
  xsInt,
  xsInteger,
  xsLong,
  xsNegativeInteger,
  xsNonNegativeInteger,
  xsNonPositiveInteger,
  xsPositiveInteger,
  xsShort,
  xsUnsignedByte,
  xsUnsignedInt,
  xsUnsignedLong,
  xsUnsignedShort,
} from "./values/integers.js";
export { type XsQName, xsQName } from "./values/qname.js";
export { restrictedDate, restrictedDuration } from "./values/restricted-calendar.js";
export {
  type BoundFacets,
  type DigitFacets,
  restrictedDecimal,
  restrictedFloat,
  restrictedNumber,
} from "./values/restricted-numbers.js";
export {
  xsAnyUri,
  xsEntity,
  xsId,
  xsIdRef,
  xsLanguage,
  xsName,
  xsNcName,
  xsNmToken,
  xsNormalizedString,
  xsString,
  xsToken,
} from "./values/strings.js";
export { XsTime, xsTime } from "./values/time.js";
export {
  arrayOf,
  type Codec,
  itemsFrom,
  lazy,
  nillable,
  type PrefixLookup,
  type PrefixSource,
  type SimpleType,
} from "./xml/codec.js";
export {
  type DerivedType,
  DerivedTypes,
  derivedType,
  polymorphic,
} from "./xml/derived-types.js";
export { encodedArrayOf, typed } from "./xml/encoded.js";
export { EncodedReader } from "./xml/encoded-reader.js";
export {
  anyChild,
  child,
  type GroupMember,
  type GroupOccurs,
  groupOf,
  nested,
  type OneOf,
  XmlGroup,
} from "./xml/group.js";
export { GroupReading } from "./xml/group-reading.js";
export { clarkName, type ExpandedName, parseClarkName, resultName, XmlNames, xmlNames } from "./xml/names.js";
export { type NilInit, type NilOf, nillableWith } from "./xml/nil.js";
export { RawXml, rawXml } from "./xml/raw-xml.js";
export { type CapturedElement, XmlReader } from "./xml/reader.js";
export { resolveReferences } from "./xml/references.js";
export {
  type Facets,
  type LengthFacets,
  restricted,
  restrictedBinary,
  restrictedList,
  textUnion,
} from "./xml/restricted.js";
export { enumeration, listOf, openEnumeration, unionOf, withDefault } from "./xml/simple-type.js";
export type { UnknownContent, XmlLimits, XmlReaderOptions, XmlWindow } from "./xml/window.js";
export { XmlWriter } from "./xml/writer.js";
export type { XmlWriterOptions } from "./xml/writer-options.js";
