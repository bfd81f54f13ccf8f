/**
 * For locations whose application’s errors should be replaced. nginx decides before it looks at
 * the type of an answer, so that an interface for programs is left out by its location.
 */
export const interception = [
  `# Polystatus error pages for what an application behind nginx answers, whatever its type; the`,
  `# status stays, and so do header fields. In a location with proxy_pass or fastcgi_pass, and not`,
  `# in one of an interface that answers errors by itself.`,
  `proxy_intercept_errors on;`,
  `fastcgi_intercept_errors on;`,
  ``,
].join('\n');
