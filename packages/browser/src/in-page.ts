/**
 * A function of the folder `in-page`, for a page to run. It knows the DOM, which most packages that
 * have tests must not: found by its address, it brings none of its types along.
 */
export async function inPage<Argument, Result>(
  name: string,
): Promise<(argument: Argument) => Result> {
  const module = (await import(new URL(`in-page/${name}.ts`, import.meta.url).href)) as {
    run: (argument: Argument) => Result;
  };
  return module.run;
}
