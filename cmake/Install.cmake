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
install(FILES
    CHANGELOG.md
    LICENSE
    docs/cli-json.md
    docs/document-json.md
    docs/sandbox.md
    DESTINATION ${CMAKE_INSTALL_DOCDIR})
