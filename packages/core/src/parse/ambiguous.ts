/** Plain words that YAML 1.1 readers, still common, take for booleans, numbers in base 60 or 8, or dates. */
export const AMBIGUOUS =
  /^(?:[yn]|yes|no|on|off|true|false|null|~|[-+]?\d+(?::[0-5]?\d)+(?:\.\d*)?|[-+]?0[0-7_]+|[-+]?\d[\d_]*(?:\.[\d_]*)?(?:e[-+]?\d+)?|\d{4}-\d\d?-\d\d?.*)$/i;
