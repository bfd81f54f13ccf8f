import { escapeHtml } from '@polystatus/status/escape';

/**
 * What a page shows in `pnpm dev` while the content cannot be compiled. The client of the
 * development server loads the page again when it can.
 *
 * @param fault the diagnostics as the terminal shows them
 */
export function faultPage(fault: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The content has faults</title>
<script type="module" src="/@vite/client"></script>
<style>
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui; color-scheme: light dark }
  pre { overflow-x: auto; padding: 1rem; border-inline-start: .25rem solid #c33 }
</style>
<h1>The content has faults</h1>
<p>Correct them and save: this page comes back by itself.</p>
<pre role="alert">${escapeHtml(fault)}</pre>
</html>
`;
}
