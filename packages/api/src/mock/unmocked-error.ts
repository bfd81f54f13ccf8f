/**
 * Why a mock does not answer: the address is none of its own. It is no TypeError, which apps take
 * for a broken network.
 */
export class UnmockedError extends Error {
  override readonly name = 'UnmockedError';
  readonly request: Request;

  constructor(request: Request) {
    super(
      `${request.method} ${request.url} is not mocked: only addresses below /status/ are. ` +
        'createMock({ onUnmocked: (request) => … }) answers others, or sends them on.',
    );
    this.request = request;
  }
}
