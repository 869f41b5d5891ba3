# SPDX-License-Identifier: GPL-3.0-or-later
# Completions of quayside for fish: the program itself knows what fits.
function __quayside_complete
    set -l words (commandline -opc) (commandline -ct)
    for line in ($words[1] complete -- $words[2..-1] 2>/dev/null)
        switch $line
            case ':files'
                __fish_complete_path (commandline -ct)
            case ':folders'
                __fish_complete_directories (commandline -ct)
            case '*'
                echo $line
        end
    end
end
complete -c quayside -f -a '(__quayside_complete)'
