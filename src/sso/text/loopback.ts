/**
 * Whether a host is the machine of whoever asks: localhost, 127.0.0.0/8 and ::1 (RFC 6761 section
 * 6.3, RFC 6890), and 0.0.0.0, which is no address to go to and yet leads there. `host` as splitUrl
 * or `new URL()` cuts it, in any case.
 */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/i.test(host);
}
