/*
 * Header fields a client may need although the body of an error was replaced, beyond those that
 * the codes themselves ask for (Retry-After, Allow, WWW-Authenticate … come from the facts).
 */

/** What HTTP and its extensions define for any response. */
const HTTP = [
  // RFC 9110: Sections 8.3 to 8.8 describe the body and are left out.
  'Authentication-Info',
  'Location',
  'Preference-Applied',
  'Proxy-Authentication-Info',
  'Set-Cookie',
  'Vary',
  'Via',
  // Whether and how long an answer may be kept: RFC 9111, RFC 9211, RFC 9213.
  'Age',
  'Cache-Control',
  'Cache-Status',
  'CDN-Cache-Control',
  'Clear-Site-Data',
  'Expires',
  'Pragma',
  'Surrogate-Control',
  // What the server would take instead: RFC 4918, RFC 6455, RFC 8942.
  'Accept-CH',
  'Accept-Post',
  'Accept-Query',
  'Critical-CH',
  'DAV',
  'Lock-Token',
  'Sec-WebSocket-Protocol',
  'Sec-WebSocket-Version',
  'Alt-Svc',
  // Nonces that the next attempt must carry: RFC 8555, RFC 9449.
  'DPoP-Nonce',
  'Replay-Nonce',
  // The life of an interface: RFC 8594, RFC 9745.
  'Deprecation',
  'Sunset',
];

/** What browsers need in order to let a page read the answer, or to keep their promises. */
const BROWSERS = [
  'Access-Control-Allow-Credentials',
  'Access-Control-Allow-Headers',
  'Access-Control-Allow-Methods',
  'Access-Control-Allow-Origin',
  'Access-Control-Expose-Headers',
  'Access-Control-Max-Age',
  'Cross-Origin-Embedder-Policy',
  'Cross-Origin-Opener-Policy',
  'Cross-Origin-Resource-Policy',
  'NEL',
  'Origin-Agent-Cluster',
  'Permissions-Policy',
  'Referrer-Policy',
  'Report-To',
  'Reporting-Endpoints',
  'Server-Timing',
  'Strict-Transport-Security',
  'Timing-Allow-Origin',
  'X-Frame-Options',
];

/** How much may still be asked, by whichever name. */
const LIMITS = [
  'RateLimit',
  'RateLimit-Limit',
  'RateLimit-Policy',
  'RateLimit-Remaining',
  'RateLimit-Reset',
  'X-RateLimit-Limit',
  'X-RateLimit-Remaining',
  'X-RateLimit-Reset',
];

/** The name of this exchange, for logs and support. */
const TRACES = [
  'Request-Id',
  'Traceparent',
  'Traceresponse',
  'Tracestate',
  'X-Amz-Request-Id',
  'X-Amzn-RequestId',
  'X-Amzn-Trace-Id',
  'X-Correlation-Id',
  'X-Request-Id',
  'X-Trace-Id',
];

/** Protocols above HTTP whose clients go on from an error. */
const PROTOCOLS = [
  'Docker-Distribution-Api-Version',
  'HX-Redirect',
  'HX-Refresh',
  'HX-Reswap',
  'HX-Retarget',
  'HX-Trigger',
  'Tus-Extension',
  'Tus-Max-Size',
  'Tus-Resumable',
  'Tus-Version',
  'Upload-Length',
  'Upload-Offset',
  'X-Amz-Bucket-Region',
  'X-Amz-Delete-Marker',
  'X-CSRF-Token',
  'X-Inertia',
  'X-Inertia-Location',
  'X-Transmission-Session-Id',
];

/** Names of fields, as their specifications write them. */
export const wellKnownFields: readonly string[] = [
  ...HTTP,
  ...BROWSERS,
  ...LIMITS,
  ...TRACES,
  ...PROTOCOLS,
];
