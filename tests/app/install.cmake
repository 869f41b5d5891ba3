# SPDX-License-Identifier: GPL-3.0-or-later
# Installs into a folder of its own and runs what is there, in German: its translations came along. Variables: BUILD, PREFIX, LIBDIR.
file(REMOVE_RECURSE ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD} --prefix ${PREFIX} COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
foreach(file
        bin/quayside
        bin/quayside-sandbox
        ${LIBDIR}/quayside/quayside-network.so
        ${LIBDIR}/quayside/quayside-pages.so
        ${LIBDIR}/quayside/quayside-window.so
        libexec/quayside/quayside-svg
        share/applications/quayside.desktop
        share/bash-completion/completions/quayside
        share/fish/vendor_completions.d/quayside.fish
        share/man/man1/quayside.1
        share/metainfo/org.quayside.Quayside.metainfo.xml
        share/zsh/site-functions/_quayside
        share/doc/quayside/LICENSE
        share/icons/hicolor/48x48/apps/quayside.png
        share/icons/hicolor/scalable/apps/quayside.svg)
    if(NOT EXISTS ${PREFIX}/${file})
        message(FATAL_ERROR "not installed: ${file}")
    endif()
endforeach()
execute_process(
    COMMAND ${CMAKE_COMMAND} -E env LANG=de_DE.UTF-8 LANGUAGE=de LC_ALL= ${PREFIX}/bin/quayside --help
    COMMAND_ERROR_IS_FATAL ANY
    OUTPUT_VARIABLE help)
if(NOT help MATCHES "DATEI")
    message(FATAL_ERROR "the installed program does not speak German:\n${help}")
endif()

# Drawings are drawn by the program in libexec.
file(WRITE ${PREFIX}/drawing/a.svg "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"><rect width=\"9\" height=\"9\"/></svg>")
file(WRITE ${PREFIX}/drawing/a.md "![A square](a.svg)\n")
execute_process(
    COMMAND ${PREFIX}/bin/quayside export --profile ${PREFIX}/profile --strict --to pdf --output-dir ${PREFIX}/drawing
            ${PREFIX}/drawing/a.md
    COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET)
