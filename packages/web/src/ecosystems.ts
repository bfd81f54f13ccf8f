/** A language or framework whose constants the facts hold. Names and code are not translated. */
export interface Ecosystem {
  /** Key of the facts’ `constants`, and last part of the page’s address. */
  readonly key: string;
  readonly name: string;
  /** What makes the constants known in a source file. */
  readonly setup: string;
  readonly documentation: string;
}

export const ecosystems: readonly Ecosystem[] = [
  {
    key: 'node',
    name: 'Node.js',
    setup: `import { constants } from 'node:http2';

const { HTTP_STATUS_NOT_FOUND } = constants;`,
    documentation: 'https://nodejs.org/api/http2.html#http2constants',
  },
  {
    key: 'python',
    name: 'Python',
    setup: 'from http import HTTPStatus',
    documentation: 'https://docs.python.org/3/library/http.html#http-status-codes',
  },
  {
    key: 'go',
    // Search engines count a link that only says “go” among those that say nothing.
    name: 'Go, net/http',
    setup: 'import "net/http"',
    documentation: 'https://pkg.go.dev/net/http#pkg-constants',
  },
  {
    key: 'java',
    name: 'Java',
    setup: 'import java.net.HttpURLConnection;',
    documentation:
      'https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/HttpURLConnection.html',
  },
  {
    key: 'jakarta',
    name: 'Jakarta Servlet',
    setup: 'import jakarta.servlet.http.HttpServletResponse;',
    documentation:
      'https://jakarta.ee/specifications/servlet/6.0/apidocs/jakarta.servlet/jakarta/servlet/http/httpservletresponse',
  },
  {
    key: 'dotnet',
    name: '.NET',
    setup: 'using System.Net;',
    documentation: 'https://learn.microsoft.com/dotnet/api/system.net.httpstatuscode',
  },
  {
    key: 'rust',
    name: 'Rust',
    setup: 'use http::StatusCode;',
    documentation: 'https://docs.rs/http/latest/http/status/struct.StatusCode.html',
  },
  {
    key: 'symfony',
    name: 'PHP, Symfony',
    setup: String.raw`use Symfony\Component\HttpFoundation\Response;`,
    documentation: 'https://symfony.com/doc/current/components/http_foundation.html',
  },
  {
    key: 'rack',
    name: 'Ruby, Rack',
    setup: `require 'rack/utils'

Rack::Utils.status_code(:not_found) # => 404`,
    documentation: 'https://rubydoc.info/gems/rack/Rack/Utils',
  },
  {
    key: 'spring',
    name: 'Spring',
    setup: 'import org.springframework.http.HttpStatus;',
    documentation:
      'https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/http/HttpStatus.html',
  },
  {
    key: 'ktor',
    name: 'Kotlin, Ktor',
    setup: 'import io.ktor.http.HttpStatusCode',
    documentation: 'https://api.ktor.io/ktor-http/io.ktor.http/-http-status-code/index.html',
  },
];

/** @throws Error for a key that no ecosystem has */
export function ecosystem(key: string): Ecosystem {
  const found = ecosystems.find((item) => item.key === key);
  if (!found) throw new Error(`Constants of “${key}” have no ecosystem in ecosystems.ts.`);
  return found;
}

export const ecosystemName = (key: string): string => ecosystem(key).name;
