import type { CommandName } from './command-table.ts';

/** What one would type, a line each; tests run every one of them. */
export const EXAMPLES: Readonly<Partial<Record<CommandName, readonly string[]>>> = {
  list: ['polystatus list 5xx', 'polystatus list nginx --plain'],
  search: ['polystatus search timeout'],
  explain: [
    'curl -si https://example.com/ | polystatus',
    "polystatus explain 'HTTP/2 404'",
    'polystatus explain access.log',
    'curl -si https://example.com/ | polystatus explain --exit-status --short',
  ],
  compare: ['polystatus compare 401 403'],
  choose: ['polystatus choose', 'polystatus choose --json'],
  problem: ["polystatus problem 404 --detail 'Order 17 does not exist.' --instance /orders/17"],
  pages: ['polystatus pages --server nginx --out error-pages'],
  serve: ['polystatus serve --port 8080'],
  random: ['polystatus random 4xx', 'polystatus random --seed monday'],
  open: ['polystatus open 404', 'polystatus open nginx/499 --print'],
  completion: [
    'source <(polystatus completion bash)',
    'polystatus completion zsh > ~/.zfunc/_polystatus',
    'polystatus completion fish > ~/.config/fish/completions/polystatus.fish',
  ],
  man: ['polystatus man | man -l -'],
  help: ['polystatus help explain'],
};
