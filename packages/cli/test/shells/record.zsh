# Remembers what completion functions hand to zsh, and prints it at Ctrl-G.
typeset -ga offered
compadd() {
  builtin compadd "$@"
  local result=$? at
  local -a hits
  # Calls that only fill arrays offer nothing.
  if [[ -z ${(M)@:#-[OAD]} ]]; then
    builtin compadd -O hits "$@"
    offered+=($hits)
    at=${@[(I)-*d]}
    (( at )) && offered+=(${(P)@[at+1]})
  fi
  return result
}
report() {
  print BEGIN
  print -rl -- $offered
  print END
}
zle -N report
bindkey '^I' complete-word '^G' report
unsetopt beep list_beep
