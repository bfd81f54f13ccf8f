/**
 * Whether a Host header names this machine itself (RFC 9110, Section 7.2).
 *
 * @example isLoopbackHost('localhost:4040') // true
 * @example isLoopbackHost('polystatus.attacker.example') // false
 */
export function isLoopbackHost(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?$/i.test(host);
}

/** Whether an address is reached from this machine alone, so that only its own names are answered. */
export function isLoopbackAddress(address: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(address);
}
