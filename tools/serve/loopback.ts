/**
 * Whether a Host header names this machine itself (RFC 9110, Section 7.2).
 *
 * @example isLoopbackHost('localhost:4040') // true
 * @example isLoopbackHost('polystatus.attacker.example') // false
 */
export function isLoopbackHost(host: string): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i.test(host);
}
