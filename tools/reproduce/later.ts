/* Imported before a program, it sets its clock ahead: what a build makes must not tell the day. */
const AHEAD = 400 * 24 * 60 * 60 * 1000;
const now = Date.now;

globalThis.Date = new Proxy(Date, {
  construct: (real, given: ConstructorParameters<typeof Date> | [], to) =>
    Reflect.construct(real, given.length === 0 ? [now() + AHEAD] : given, to) as Date,
  apply: (real) => new real(now() + AHEAD).toString(),
  get: (real, name) =>
    name === 'now' ? () => now() + AHEAD : (Reflect.get(real, name) as unknown),
});
