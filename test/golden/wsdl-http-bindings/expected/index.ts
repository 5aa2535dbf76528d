// Made by soapwright from the service's contract. To change it, change the contract and run `soapwright generate`.

export * from "./client.js";
export * from "./operations/blurb-http-get.js";
export * from "./operations/count-http-get.js";
export * from "./operations/cover-http-get.js";
export * from "./operations/find.js";
export * from "./operations/find-http-get.js";
export * from "./operations/find-http-post.js";
export * from "./operations/login-http-post.js";
export * from "./operations/note-http-post.js";
export * from "./operations/quote.js";
export * from "./operations/quote-http-get.js";
export * from "./operations/quote-http-post.js";
export * from "./operations/return-http-post.js";
export {
  type Auth,
  type CallContext,
  type CallOptions,
  type ClientLimits,
  type ClientOptions,
  CookieJar,
  type CookieJarJson,
  DeclaredFault,
  type Exchange,
  type FaultClass,
  type FaultContent,
  type FaultReason,
  FetchTransport,
  findReason,
  findStandardCode,
  type HeaderBlock,
  type HeaderName,
  type HeaderOptions,
  HeaderType,
  type HttpContent,
  type HttpHeaders,
  type HttpOperation,
  type Init,
  type Interceptor,
  type ItemPath,
  type ItemStream,
  listNotUnderstood,
  listSupportedEnvelopes,
  logInterceptor,
  NodeTransport,
  type Operation,
  type RawExchange,
  RawXml,
  SoapClient,
  SoapError,
  type SoapErrorKind,
  SoapFault,
  type SoapHeader,
  SoapHttpError,
  type SoapVersion,
  type StandardFaultCode,
  streamItems,
  type Transport,
  type TransportRequest,
  type TransportResponse,
  XsDate,
  XsDateTime,
  XsDuration,
  XsGDay,
  XsGMonth,
  XsGMonthDay,
  XsGYear,
  XsGYearMonth,
  type XsQName,
  XsTime,
} from "./runtime/index.js";
export * from "./types/book.js";
export * from "./types/genre.js";
