# SPDX-License-Identifier: GPL-3.0-or-later
# Completions of quayside for bash: the program itself knows what fits.
_quayside()
{
    local cur=${COMP_WORDS[COMP_CWORD]} words=("${COMP_WORDS[@]}") cword=$COMP_CWORD
    if declare -F _get_comp_words_by_ref >/dev/null; then
        _get_comp_words_by_ref -n '=:' cur words cword
    fi
    COMPREPLY=()
    local word
    while IFS=$'\t' read -r word _; do
        case $word in
            :files) compopt -o filenames 2>/dev/null; mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "${cur#*=}") ;;
            :folders) compopt -o filenames 2>/dev/null; mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -d -- "${cur#*=}") ;;
            *) COMPREPLY+=("$word") ;;
        esac
    done < <("${words[0]/#\~/$HOME}" complete -- "${words[@]:1:cword}" 2>/dev/null)
    # No blank where more of the word is to come.
    case ${COMPREPLY[0]-} in
        *= | *, | *.) compopt -o nospace 2>/dev/null ;;
    esac
    # bash replaces only what stands behind the last sign that divides words.
    local sign before
    for sign in = :; do
        if [[ $COMP_WORDBREAKS == *"$sign"* && $cur == *"$sign"* ]]; then
            before=${cur%"${cur##*"$sign"}"}
            COMPREPLY=("${COMPREPLY[@]#"$before"}")
        fi
    done
}
complete -F _quayside quayside
