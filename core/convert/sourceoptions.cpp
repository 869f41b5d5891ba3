// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/sourceoptions.h"

#include "convert/formats.h"
#include "settings/optionbuilders.h"

#include <QCoreApplication>

namespace quayside {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("LocalProvider", text);
}

OptionSpec path(const QString &label, const QString &help)
{
    OptionSpec path = makeOption(OptionType::Path, QStringLiteral("path"), label, help);
    path.required = true;
    return path;
}

} // namespace

const OptionBinding<FileFields> &fileFields()
{
    return inProgramLanguage([] {
        return OptionBinding<FileFields>{
            bind(&FileFields::path, path(tr("File"), tr("The document to export."))),
            bind(&FileFields::root, advanced(makeOption(OptionType::Path, QStringLiteral("root"), tr("Images from"),
                                                        tr("A folder around the file that images may come from; filled in for the documents of a folder.")))),
            bind(&FileFields::base, advanced(makeOption(OptionType::Path, QStringLiteral("base"), tr("Addresses count from"),
                                                        tr("The folder that relative addresses in the document count from, if it is not the file’s own.")))),
        };
    });
}

const OptionBinding<FolderFields> &folderFields()
{
    return inProgramLanguage([] {
        return OptionBinding<FolderFields>{
            bind(&FolderFields::path, path(tr("Folder"), tr("The folder whose documents to export."))),
            bind(&FolderFields::recursive, option("recursive", tr("Subfolders too"), tr("Export the documents of the folder’s subfolders as well."))),
        };
    });
}

const OptionBinding<BookFields> &bookFields()
{
    return inProgramLanguage([] {
        return OptionBinding<BookFields>{
            bind(&BookFields::path,
                 path(tr("Folder"), tr("The folder of the book: with SUMMARY.md, book.toml, book.json or mkdocs.yml; without them its Markdown "
                                       "files in the order of their names."))),
        };
    });
}

const OptionBinding<FormatChoice> &formatChoice()
{
    return inProgramLanguage([] {
        QList<OptionChoice> formats{{QStringLiteral("auto"), tr("By its name"), {}}};
        for (const Reader &reader : readers())
            formats.append({reader.id, reader.name, {}});
        return OptionBinding<FormatChoice>{
            bind(&FormatChoice::format, choiceOption(QStringLiteral("format"), tr("Format of the source"),
                                                     tr("How to read the source when its name’s ending does not tell, or misleads."), formats, {})),
        };
    });
}

const OptionBinding<ImageOptions> &imageOptions()
{
    return inProgramLanguage([] {
        OptionSpec folders = option("image-folders", tr("Folders of images"),
                                    tr("Further folders that images may come from; without them only those in the source’s own folder are used."));
        folders.elementType = OptionType::Path;
        const OptionSpec remote = option(
            "remote-images", tr("Images on the network"),
            tr("What to do with images that the document takes from the internet. Fetching tells the servers named in the document that somebody reads it."));
        return OptionBinding<ImageOptions>{
            bind(&ImageOptions::imageFolders, folders),
            bind(&ImageOptions::remoteImages, remote,
                 {{RemoteImages::Leave, "leave", tr("Leave them there")},
                  {RemoteImages::Fetch, "fetch", tr("Fetch them"), tr("Over https only, with limits of size, number and time.")}}),
        };
    });
}

} // namespace quayside
