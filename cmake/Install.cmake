# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where. Translations, icons of the window, themes and styles are inside of the program.
install(TARGETS
    quayside
    quayside-sandbox
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(TARGETS quayside-pages quayside-network quayside-window LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/quayside)
install(TARGETS quayside-svg RUNTIME DESTINATION ${CMAKE_INSTALL_LIBEXECDIR}/quayside) # nobody starts it by hand
install(FILES resources/desktop/quayside.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES resources/icons/quayside.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
foreach(size 16 24 32 48 64 128 256)
    install(FILES resources/desktop/quayside-${size}.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps
        RENAME quayside.png)
endforeach()
install(FILES ${CMAKE_BINARY_DIR}/quayside.1 resources/desktop/quayside-sandbox.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES resources/completions/quayside.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME quayside)
install(FILES resources/completions/_quayside DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/site-functions)
install(FILES resources/completions/quayside.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
# Software centres load screenshots by their address, so there are some only where the project has one.
set(QUAYSIDE_HOMEPAGE "" CACHE STRING "Address of the project's page, for the description in software centres; docs/screenshots is looked for below it")
set(QUAYSIDE_METAINFO_LINKS "")
if(QUAYSIDE_HOMEPAGE)
    set(QUAYSIDE_METAINFO_LINKS
        "  <url type=\"homepage\">${QUAYSIDE_HOMEPAGE}</url>\n  <screenshots>\n    <screenshot type=\"default\">\n      <image>${QUAYSIDE_HOMEPAGE}/docs/screenshots/window.png</image>\n    </screenshot>\n    <screenshot>\n      <image>${QUAYSIDE_HOMEPAGE}/docs/screenshots/remote.png</image>\n    </screenshot>\n  </screenshots>\n")
endif()
configure_file(resources/desktop/org.quayside.Quayside.metainfo.xml.in ${CMAKE_BINARY_DIR}/org.quayside.Quayside.metainfo.xml @ONLY)
install(FILES ${CMAKE_BINARY_DIR}/org.quayside.Quayside.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/desktop/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES
    CHANGELOG.md
    LICENSE
    docs/cli-json.md
    docs/document-json.md
    docs/sandbox.md
    DESTINATION ${CMAKE_INSTALL_DOCDIR})
