/**
 * Makes a job that never runs twice at once: asked for while it runs, it runs once more afterwards,
 * however often it was asked. So the last run always began after the last request.
 *
 * @returns asks for a run; the promise is kept when nothing is left to do
 */
export function oneAtATime(job: () => Promise<void>): () => Promise<void> {
  let isWanted = false;
  let running: Promise<void> | undefined;
  const runAll = async (): Promise<void> => {
    try {
      while (isWanted) {
        isWanted = false;
        await job();
      }
    } finally {
      running = undefined;
    }
  };
  return () => {
    isWanted = true;
    return (running ??= runAll());
  };
}
