# zsh -f offers.zsh <script> <typed>: what an interactive zsh would offer, one a line.
zmodload zsh/zpty
zpty inner zsh -f -i
zpty -w inner "PROMPT=; RPROMPT=; PS2=; stty -echo; autoload -Uz compinit; compinit -u -D; source ${(q)1}; source ${(q)0:a:h}/record.zsh; print READY"
zpty -r inner output '*READY*READY*' || zpty -r inner output '*READY*'
zpty -w -n inner "polystatus $2"$'\t'$'\a'
zpty -r inner output '*BEGIN*END*'
print -r -- "${${output#*BEGIN}%END*}"
zpty -d inner
