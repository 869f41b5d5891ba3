# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: `cpack -G DEB` in a release build; installer/make-package.sh does all of it, installer/check-package.sh tries the result.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME quayside)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
# Whoever builds a package answers for it: as Debian's own tools do, by DEBFULLNAME and DEBEMAIL, else by the last commit's author.
set(QUAYSIDE_MAINTAINER "" CACHE STRING "Name <address> of who answers for the package")
set(CPACK_PACKAGE_CONTACT "${QUAYSIDE_MAINTAINER}")
if(NOT CPACK_PACKAGE_CONTACT AND DEFINED ENV{DEBEMAIL})
    set(CPACK_PACKAGE_CONTACT "$ENV{DEBFULLNAME} <$ENV{DEBEMAIL}>")
elseif(NOT CPACK_PACKAGE_CONTACT)
    execute_process(COMMAND git log -1 "--format=%an <%ae>" WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}
        OUTPUT_VARIABLE CPACK_PACKAGE_CONTACT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
endif()
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "desktop export manager")
set(CPACK_PACKAGE_DESCRIPTION
    "Quayside turns documents into files: Markdown, HTML, Word, EPUB, tables,\nnotebooks, folders and books into PDF, HTML, Word, EPUB, Markdown, text and\nmore, in many languages, and documents of export services into what these\nmake of them. One window, one queue, one history, and the same on the\ncommand line.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION text)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
# Libraries are computed; these are what it loads by name at run time: Qt's plug-ins, fonts, models, definitions, dictionaries.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, qt6-qpa-plugins, fonts-noto-core, fonts-dejavu-core, fonts-stix, libexttextcat-data, libsource-highlight-common, shared-mime-info")
# Words are divided in every language for which Debian has a dictionary: 20 MB in all.
file(STRINGS ${CMAKE_SOURCE_DIR}/installer/hyphenation-packages.txt hyphenation)
list(JOIN hyphenation ", " hyphenation)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-cjk, fonts-noto-color-emoji, ${hyphenation}, qt6-image-formats-plugins, qt6-translations-l10n, qt6-wayland, gnome-keyring | libkf5wallet-bin")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "graphviz")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
# What only Debian asks for is done to the staged files.
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/cmake/DebianFiles.cmake)
include(CPack)
