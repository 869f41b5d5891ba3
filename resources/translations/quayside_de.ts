<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AccessibleCombo</name>
    <message>
        <source>%1: %2</source>
        <comment>what a choice is for, what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>its part “%1” is damaged</source>
        <translation>ihr Teil „%1“ ist beschädigt</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>sie ist keine Zip-Datei</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>sie ist abgeschnitten</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>ihr Verzeichnis ist beschädigt</translation>
    </message>
    <message>
        <source>unpacked it would be far too large</source>
        <translation>ausgepackt wäre sie viel zu groß</translation>
    </message>
    <message>
        <source>its part “%1” is missing</source>
        <translation>ihr Teil „%1“ fehlt</translation>
    </message>
    <message>
        <source>its part “%1” is packed in a way that is not known</source>
        <translation>ihr Teil „%1“ ist auf unbekannte Weise gepackt</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it is damaged (%1)</source>
        <translation>sie ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>it holds more than %1 entries</source>
        <translation>sie enthält mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>sie ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>it holds a link or a device (%1)</source>
        <translation>sie enthält einen Verweis oder ein Gerät (%1)</translation>
    </message>
    <message>
        <source>it holds a name that leads out of its folder (%1)</source>
        <translation>sie enthält einen Namen, der aus ihrem Ordner hinausführt (%1)</translation>
    </message>
    <message>
        <source>it holds two files of one name (%1)</source>
        <translation>sie enthält zwei Dateien gleichen Namens (%1)</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>unpacked it would be larger than %1, more than a proper archive ever grows</source>
        <translation>ausgepackt wäre sie größer als %1, mehr als eine ordentliche Archivdatei je wächst</translation>
    </message>
    <message>
        <source>it is neither a zip nor a tar file</source>
        <translation>sie ist weder eine Zip- noch eine Tar-Datei</translation>
    </message>
    <message>
        <source>it holds a name that is too long (%1)</source>
        <translation>sie enthält einen zu langen Namen (%1)</translation>
    </message>
    <message>
        <source>one of its files is larger than %1</source>
        <translation>eine ihrer Dateien ist größer als %1</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>a file became shorter while it was read</source>
        <translation>eine Datei wurde kürzer, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>a file changed while it was read</source>
        <translation>eine Datei änderte sich, während sie gelesen wurde</translation>
    </message>
    <message>
        <source>another file in the archive has it</source>
        <translation>eine andere Datei im Archiv hat ihn</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln gescheitert</numerusform>
            <numerusform>%Ln gescheitert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 saved</source>
        <translation>%1 von %2 gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved</source>
        <translation>
            <numerusform>%Ln Datei gespeichert</numerusform>
            <numerusform>%Ln Dateien gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in %1</source>
        <translation>
            <numerusform>%Ln Datei in %1 gespeichert</numerusform>
            <numerusform>%Ln Dateien in %1 gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln canceled</source>
        <translation>
            <numerusform>%Ln abgebrochen</numerusform>
            <numerusform>%Ln abgebrochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln mit Warnungen</numerusform>
            <numerusform>%Ln mit Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changed since</source>
        <translation>%1 von %2 seither geändert</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln läuft</numerusform>
            <numerusform>%Ln laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>%Ln unterbrochen</numerusform>
            <numerusform>%Ln unterbrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
</context>
<context>
    <name>BookReader</name>
    <message>
        <source>it has more than %1 entries</source>
        <translation>er hat mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>“%1” is in the book already</source>
        <translation>„%1“ steht schon im Buch</translation>
    </message>
    <message>
        <source>it leads out of the book, to %1</source>
        <translation>es führt aus dem Buch hinaus, nach %1</translation>
    </message>
    <message>
        <source>it has no text yet</source>
        <translation>es hat noch keinen Text</translation>
    </message>
    <message>
        <source>it has no part “%1”</source>
        <translation>sie hat keinen Abschnitt „%1“</translation>
    </message>
    <message>
        <source>it has no line %1</source>
        <translation>sie hat keine Zeile %1</translation>
    </message>
    <message>
        <source>includes lie more than %1 files deep</source>
        <translation>die Einbindungen liegen mehr als %1 Dateien tief</translation>
    </message>
    <message>
        <source>it includes itself (%1)</source>
        <translation>sie bindet sich selbst ein (%1)</translation>
    </message>
    <message>
        <source>it includes too many files</source>
        <translation>sie bindet zu viele Dateien ein</translation>
    </message>
    <message>
        <source>it lies outside the book’s folder</source>
        <translation>liegt außerhalb des Ordners des Buchs</translation>
    </message>
    <message>
        <source>it inherits from “%1”, which cannot be read</source>
        <translation>sie erbt von „%1“, das nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>Number chapters</source>
        <translation>Kapitel nummerieren</translation>
    </message>
    <message>
        <source>Puts the number that a chapter has in the list before its title, as mdBook does beside its pages.</source>
        <translation>Setzt die Nummer, die ein Kapitel in der Liste hat, vor seinen Titel, wie mdBook neben seinen Seiten.</translation>
    </message>
    <message>
        <source>it lies on the network</source>
        <translation>sie liegt im Netz</translation>
    </message>
    <message>
        <source>it lies outside the project’s folder</source>
        <translation>liegt außerhalb des Ordners des Projekts</translation>
    </message>
    <message>
        <source>it lies outside the document’s folder</source>
        <translation>liegt außerhalb des Ordners des Dokuments</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is neither a command nor a file. %2</source>
        <translation>„%1“ ist weder ein Befehl noch eine Datei. %2</translation>
    </message>
    <message>
        <source>“%1” is not a service. %2</source>
        <translation>„%1“ ist kein Dienst. %2</translation>
    </message>
    <message>
        <source>%1 cannot be signed in to with “%2”. %3</source>
        <translation>Bei %1 kann man sich nicht mit „%2“ anmelden. %3</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>No accounts yet. “quayside accounts add NAME --service SERVICE” adds one.</source>
        <translation>Noch keine Konten. „quayside accounts add NAME --service DIENST“ fügt eines hinzu.</translation>
    </message>
    <message>
        <source>Added “%1”. Try it with: quayside accounts test &quot;%1&quot;</source>
        <translation>„%1“ wurde hinzugefügt. Probieren Sie es mit: quayside accounts test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>Eine Option „--%1“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2, not “%3”.</source>
        <translation>--%1 braucht eine ganze Zahl ab %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>Give --secrets-fd or --secrets-env, not both.</source>
        <translation>Geben Sie --secrets-fd oder --secrets-env an, nicht beides.</translation>
    </message>
    <message>
        <source>Nothing to export: name a file, a folder, or “-” for standard input.</source>
        <translation>Nichts zu exportieren: Nennen Sie eine Datei, einen Ordner oder „-“ für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Give -o for one file or --output-dir for a folder, not both.</source>
        <translation>Geben Sie -o für eine Datei oder --output-dir für einen Ordner an, nicht beides.</translation>
    </message>
    <message>
        <source>-o takes one source, one format and one locale; use --output-dir for several.</source>
        <translation>-o nimmt nur eine Quelle, ein Format und eine Sprache; für mehrere gibt es --output-dir.</translation>
    </message>
    <message>
        <source>Standard input can be read once only.</source>
        <translation>Die Standardeingabe kann nur einmal gelesen werden.</translation>
    </message>
    <message>
        <source>Give the number of one export; “quayside history” lists them.</source>
        <translation>Nennen Sie die Nummer eines Exports; „quayside history“ zeigt sie.</translation>
    </message>
    <message>
        <source>Name the account: quayside accounts %1 NAME.</source>
        <translation>Nennen Sie das Konto: quayside accounts %1 NAME.</translation>
    </message>
    <message>
        <source>, required</source>
        <translation>, nötig</translation>
    </message>
    <message>
        <source>, default %1</source>
        <translation>, Vorgabe %1</translation>
    </message>
    <message>
        <source>, may differ by locale</source>
        <translation>, je Sprache verschieden möglich</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>read.…, as for “%1”</source>
        <translation>read.…, wie bei „%1“</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>For every format</source>
        <translation>Für jedes Format</translation>
    </message>
    <message>
        <source>No exports yet.</source>
        <translation>Noch keine Exporte.</translation>
    </message>
    <message>
        <source>Export %1: %2</source>
        <translation>Export %1: %2</translation>
    </message>
    <message>
        <source>Nothing was left unfinished.</source>
        <translation>Es war nichts unvollendet.</translation>
    </message>
    <message>
        <source>%1 exported, %2 failed, %3 canceled.</source>
        <translation>%1 exportiert, %2 fehlgeschlagen, %3 abgebrochen.</translation>
    </message>
    <message>
        <source>The kind “%1” takes no SOURCE; give its fields with --set source.FIELD=VALUE.</source>
        <translation>Die Art „%1“ nimmt keine QUELLE; geben Sie ihre Felder mit --set source.FELD=WERT an.</translation>
    </message>
    <message>
        <source>%1 exports several kinds of sources; name one with --kind: %2.</source>
        <translation>%1 exportiert mehrere Arten von Quellen; nennen Sie eine mit --kind: %2.</translation>
    </message>
    <message>
        <source>-o takes one document, and “%1” is a folder; use --output-dir.</source>
        <translation>-o nimmt ein einzelnes Dokument, „%1“ ist aber ein Ordner; nehmen Sie --output-dir.</translation>
    </message>
    <message>
        <source>more than 64 MiB</source>
        <translation>mehr als 64 MiB</translation>
    </message>
    <message>
        <source>The variable %1 is not set.</source>
        <translation>Die Variable %1 ist nicht gesetzt.</translation>
    </message>
    <message>
        <source>The file descriptor %1 cannot be read.</source>
        <translation>Der Dateideskriptor %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A line of the secrets is not KEY=VALUE.</source>
        <translation>Eine Zeile der Geheimnisse hat nicht die Form SCHLÜSSEL=WERT.</translation>
    </message>
    <message>
        <source>“%1” is signed in.</source>
        <translation>„%1“ ist angemeldet.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, not “%1”.</source>
        <translation>--timeout nimmt eine Zahl von Sekunden, nicht „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an export; “quayside history” lists them.</source>
        <translation>„%1“ ist nicht die Nummer eines Exports; „quayside history“ listet sie auf.</translation>
    </message>
    <message>
        <source>--proxy takes system, none, or an address such as http://proxy.example.com:8080 or socks5://localhost:1080.</source>
        <translation>--proxy nimmt system, none oder eine Adresse wie http://proxy.example.com:8080 oder socks5://localhost:1080.</translation>
    </message>
    <message>
        <source>A password on the command line can be seen by others: give it as network.proxy-password=… with --secrets-fd or --secrets-env.</source>
        <translation>Ein Kennwort in der Befehlszeile können andere sehen: Geben Sie es als network.proxy-password=… mit --secrets-fd oder --secrets-env.</translation>
    </message>
    <message>
        <source>  %1: quayside resume %2</source>
        <translation>  %1: quayside resume %2</translation>
    </message>
    <message>
        <source>%1 Nothing was done; say --yes to agree.</source>
        <translation>%1 Nichts wurde getan; --yes stimmt zu.</translation>
    </message>
    <message>
        <source>Export number %1 needs nothing: it is “%2”.</source>
        <translation>Der Export Nummer %1 braucht nichts: Er ist „%2“.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. Use “quayside export FILE --to pdf”, or “quayside --help”.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. Nehmen Sie „quayside export DATEI --to pdf“ oder „quayside --help“.</translation>
    </message>
    <message>
        <source>needs sign-in: %1</source>
        <translation>muss angemeldet werden: %1</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>, für %1</translation>
    </message>
    <message>
        <source>Added “%1”, but it is not signed in (%2 is missing): quayside accounts sign-in &quot;%1&quot;</source>
        <translation>„%1“ hinzugefügt, aber nicht angemeldet (%2 fehlt): quayside accounts sign-in &quot;%1&quot;</translation>
    </message>
    <message>
        <source>“accounts” does not know “%1”. %2</source>
        <translation>„accounts“ kennt „%1“ nicht. %2</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>read secrets as KEY=VALUE lines from this file descriptor</source>
        <translation>Geheimnisse als Zeilen SCHLÜSSEL=WERT aus diesem Dateideskriptor lesen</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>read them from this environment variable</source>
        <translation>sie aus dieser Umgebungsvariablen lesen</translation>
    </message>
    <message>
        <source>print JSON, one object a line</source>
        <translation>JSON ausgeben, ein Objekt je Zeile</translation>
    </message>
    <message>
        <source>print errors only</source>
        <translation>nur Fehler ausgeben</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>ORDNER</translation>
    </message>
    <message>
        <source>keep history and settings in this folder</source>
        <translation>Verlauf und Einstellungen in diesem Ordner aufbewahren</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>system, none, or such as http://proxy.example.com:8080; else as in the window&apos;s settings</source>
        <translation>system, none oder etwa http://proxy.example.com:8080; sonst wie in den Einstellungen des Fensters</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>DATEI</translation>
    </message>
    <message>
        <source>a PEM file of certificates to trust beside the system&apos;s</source>
        <translation>eine PEM-Datei mit Zertifikaten, denen außer denen des Systems getraut wird</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SEKUNDEN</translation>
    </message>
    <message>
        <source>FORMAT[,FORMAT…]</source>
        <translation>FORMAT[,FORMAT…]</translation>
    </message>
    <message>
        <source>what to make: html, pdf, markdown, text, json (see “quayside formats”)</source>
        <translation>was erzeugt wird: html, pdf, markdown, text, json (siehe „quayside formats“)</translation>
    </message>
    <message>
        <source>write this file; “-” is standard output (one source, one format)</source>
        <translation>diese Datei schreiben; „-“ ist die Standardausgabe (eine Quelle, ein Format)</translation>
    </message>
    <message>
        <source>write into this folder; the current folder when neither is given</source>
        <translation>in diesen Ordner schreiben; ohne beides in den aktuellen</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>the kind of source; guessed when not given</source>
        <translation>die Art der Quelle; ohne Angabe wird sie erkannt</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>let the service of this account do it; fields as --set source.FIELD=VALUE</source>
        <translation>den Dienst dieses Kontos arbeiten lassen; Felder mit --set source.FELD=WERT</translation>
    </message>
    <message>
        <source>[LOCALE:]SCOPE.KEY=VALUE</source>
        <translation>[SPRACHE:]BEREICH.SCHLÜSSEL=WERT</translation>
    </message>
    <message>
        <source>an option; SCOPE is source, read, common or a format</source>
        <translation>eine Option; BEREICH ist source, read, common oder ein Format</translation>
    </message>
    <message>
        <source>TAG[,TAG…]</source>
        <translation>KENNUNG[,KENNUNG…]</translation>
    </message>
    <message>
        <source>language of labels, dates and directions, for example en-US,ar</source>
        <translation>Sprache für Beschriftungen, Datum und Schreibrichtung, zum Beispiel en-US,ar</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>ZONE</translation>
    </message>
    <message>
        <source>for dates, for example Europe/Paris</source>
        <translation>für Datum und Uhrzeit, zum Beispiel Europe/Paris</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>VORLAGE</translation>
    </message>
    <message>
        <source>names of the files made, for example &apos;{name}.{locale}.{ext}&apos;</source>
        <translation>Namen der Dateien, zum Beispiel &apos;{name}.{locale}.{ext}&apos;</translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation>REGEL</translation>
    </message>
    <message>
        <source>what to do when a file exists: fail (default), rename, overwrite, skip</source>
        <translation>was geschieht, wenn es eine Datei schon gibt: fail (Vorgabe), rename, overwrite, skip</translation>
    </message>
    <message>
        <source>exports at once; one a processor core when not given</source>
        <translation>Exporte zugleich; ohne Angabe einer je Prozessorkern</translation>
    </message>
    <message>
        <source>treat warnings as failures</source>
        <translation>Warnungen als Fehler behandeln</translation>
    </message>
    <message>
        <source>keep nothing of this export</source>
        <translation>von diesem Export nichts aufbewahren</translation>
    </message>
    <message>
        <source>those of the service of this account</source>
        <translation>die des Dienstes dieses Kontos</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>only exports in which this is found</source>
        <translation>nur Exporte, in denen dies vorkommt</translation>
    </message>
    <message>
        <source>agree to what would be asked</source>
        <translation>allem zustimmen, was gefragt würde</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>DIENST</translation>
    </message>
    <message>
        <source>add: the export service, for example workiva</source>
        <translation>add: der Exportdienst, zum Beispiel workiva</translation>
    </message>
    <message>
        <source>WAY</source>
        <translation>ART</translation>
    </message>
    <message>
        <source>add: token, client-credentials, browser, password or none; the service&apos;s first when not given</source>
        <translation>add: token, client-credentials, browser, password oder none; ohne Angabe die erste des Dienstes</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>SCHLÜSSEL=WERT</translation>
    </message>
    <message>
        <source>SOURCE… --to FORMAT</source>
        <translation>QUELLE… --to FORMAT</translation>
    </message>
    <message>
        <source>A folder stands for all documents in it; their relative paths are kept. Among the secrets account.KEY=VALUE is one of the account,
where no keychain keeps it.</source>
        <translation>Ein Ordner steht für alle Dokumente darin; ihre Unterordner bleiben. Unter den Geheimnissen ist account.SCHLÜSSEL=WERT eines des
Kontos, wenn kein Schlüsselbund es aufbewahrt.</translation>
    </message>
    <message>
        <source>sources, formats and their options</source>
        <translation>Quellen, Formate und ihre Optionen</translation>
    </message>
    <message>
        <source>Lists what can be exported, to which formats, and every option with its type, default and choices.</source>
        <translation>Zeigt, was exportiert werden kann, in welche Formate, und jede Option mit Typ, Vorgabe und Auswahl.</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>NR</translation>
    </message>
    <message>
        <source>export the same once more</source>
        <translation>dasselbe noch einmal exportieren</translation>
    </message>
    <message>
        <source>cancel a waiting or running export</source>
        <translation>einen wartenden oder laufenden Export abbrechen</translation>
    </message>
    <message>
        <source>Also one of another Quayside. For an export that a service makes it means that nobody follows it any longer.
“quayside history” lists the numbers.</source>
        <translation>Auch einen eines anderen Quayside. Bei einem Export, den ein Dienst macht, heißt das, dass ihm niemand mehr folgt.
„quayside history“ zeigt die Nummern.</translation>
    </message>
    <message>
        <source>[ID…]</source>
        <translation>[NR…]</translation>
    </message>
    <message>
        <source>go on with exports that were interrupted, or that a stopped program left</source>
        <translation>mit unterbrochenen Exporten fortfahren, oder mit denen eines beendeten Programms</translation>
    </message>
    <message>
        <source>accounts of export services</source>
        <translation>Konten von Exportdiensten</translation>
    </message>
    <message>
        <source>[FILE…]</source>
        <translation>[DATEI…]</translation>
    </message>
    <message>
        <source>open the window, with these files</source>
        <translation>das Fenster öffnen, mit diesen Dateien</translation>
    </message>
    <message>
        <source>Quayside exports documents to files.</source>
        <translation>Quayside exportiert Dokumente in Dateien.</translation>
    </message>
    <message>
        <source>“quayside COMMAND --help” tells more. Exit codes: 0 all succeeded, 1 some failed, 2 wrong use, 130 canceled.</source>
        <translation>„quayside BEFEHL --help“ sagt mehr. Rückgabewerte: 0 alles gelungen, 1 einiges gescheitert, 2 falscher Gebrauch, 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Every command takes:</source>
        <translation>Jeder Befehl nimmt:</translation>
    </message>
    <message>
        <source>A secret on the command line can be seen by others: give it as account.%1=… with --secrets-fd or --secrets-env, or leave it out and type it when you are asked.</source>
        <translation>Ein Geheimnis auf der Befehlszeile können andere sehen: Geben Sie es als account.%1=… mit --secrets-fd oder --secrets-env an, oder lassen Sie es weg und tippen Sie es ein, wenn danach gefragt wird.</translation>
    </message>
    <message>
        <source>“%1” was given more than once, and takes one value.</source>
        <translation>„%1“ wurde mehr als einmal angegeben und nimmt nur einen Wert.</translation>
    </message>
    <message>
        <source>“%1” was given more than once, and takes one value. To export several, name them one after the other as SOURCE.</source>
        <translation>„%1“ wurde mehr als einmal angegeben und nimmt nur einen Wert. Um mehrere zu exportieren, nennen Sie sie nacheinander als SOURCE.</translation>
    </message>
    <message>
        <source>The certificate file “%1” is not there, or cannot be read.</source>
        <translation>Die Zertifikatsdatei „%1“ ist nicht da oder kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>say which files would be made and what would happen to those that exist; touch nothing</source>
        <translation>sagen, welche Dateien entstünden und was mit vorhandenen geschähe; nichts anrühren</translation>
    </message>
    <message>
        <source>%1 (numbered: the file exists)</source>
        <translation>%1 (nummeriert: die Datei ist vorhanden)</translation>
    </message>
    <message>
        <source>%1 (numbered: another result has the name)</source>
        <translation>%1 (nummeriert: ein anderes Ergebnis heißt so)</translation>
    </message>
    <message>
        <source>%1 (exists, would be replaced)</source>
        <translation>%1 (vorhanden, würde ersetzt)</translation>
    </message>
    <message>
        <source>%1 (exists, would be kept and skipped)</source>
        <translation>%1 (vorhanden, würde behalten und übersprungen)</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <translation>%1 (abgelehnt)</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>a name that comes with the answer of the service</source>
        <translation>ein Name, der mit der Antwort des Dienstes kommt</translation>
    </message>
    <message>
        <source>write the whole history into this file instead</source>
        <translation>stattdessen den ganzen Verlauf in diese Datei schreiben</translation>
    </message>
    <message>
        <source>with --backup: also where the file exists</source>
        <translation>mit --backup: auch wenn es die Datei schon gibt</translation>
    </message>
    <message>
        <source>Exports that did not end in time: %1. “quayside resume” goes on with them.</source>
        <translation>Exporte, die nicht rechtzeitig endeten: %1. „quayside resume“ setzt sie fort.</translation>
    </message>
    <message>
        <source>how long to wait for an answer of a service, or for a picture</source>
        <translation>wie lange auf die Antwort eines Dienstes oder auf ein Bild gewartet wird</translation>
    </message>
    <message>
        <source>an option, in place of what the export had</source>
        <translation>eine Option, anstelle dessen, was der Export hatte</translation>
    </message>
    <message>
        <source>what to do when a file exists: rename (default: the result is numbered), fail, overwrite, skip</source>
        <translation>was geschieht, wenn eine Datei schon da ist: rename (Vorgabe: das Ergebnis wird nummeriert), fail, overwrite, skip</translation>
    </message>
    <message>
        <source>export files, folders, pipes, or “-” for standard input</source>
        <translation>Dateien, Ordner, Pipes oder „-“ für die Standardeingabe exportieren</translation>
    </message>
    <message>
        <source>“%1” ends in .%2, but what is made is %3.</source>
        <translation>„%1“ endet auf .%2, gemacht wird aber %3.</translation>
    </message>
    <message>
        <source>It is no longer followed here; what the service has begun goes on there.</source>
        <translation>Hier wird er nicht weiter verfolgt; was der Dienst begonnen hat, läuft dort weiter.</translation>
    </message>
    <message>
        <source>Follow it again with “%1”.</source>
        <translation>Weiter verfolgen: „%1“.</translation>
    </message>
    <message>
        <source>Export number %1 was made from what can be read once only, such as standard input.</source>
        <translation>Export Nummer %1 entstand aus etwas, das nur einmal gelesen werden kann, wie die Standardeingabe.</translation>
    </message>
    <message>
        <source>Exports that wait for it go on with: quayside resume %1</source>
        <translation>Exporte, die darauf warten, gehen weiter mit: quayside resume %1</translation>
    </message>
    <message>
        <source>Removed “%1” and its secrets.</source>
        <translation>„%1“ und seine Geheimnisse entfernt.</translation>
    </message>
    <message>
        <source>There is no keychain here, so it holds only until this command ends.</source>
        <translation>Hier gibt es keinen Schlüsselbund, darum gilt es nur, bis dieser Befehl endet.</translation>
    </message>
    <message>
        <source>To keep it, unlock or install a keychain (GNOME Keyring, KWallet); else each command signs in anew.</source>
        <translation>Damit es erhalten bleibt, entsperren oder installieren Sie einen Schlüsselbund (GNOME Keyring, KWallet); sonst meldet sich jeder Befehl neu an.</translation>
    </message>
    <message>
        <source>To keep it, unlock or install a keychain (GNOME Keyring, KWallet); or give it with each command, as account.%1=… with --secrets-fd or --secrets-env.</source>
        <translation>Damit es erhalten bleibt, entsperren oder installieren Sie einen Schlüsselbund (GNOME Keyring, KWallet); oder geben Sie es mit jedem Befehl an, als account.%1=… mit --secrets-fd oder --secrets-env.</translation>
    </message>
    <message>
        <source>signed in until this command ends</source>
        <translation>angemeldet, bis dieser Befehl endet</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (Vorgabe)</translation>
    </message>
    <message>
        <source>trusted servers</source>
        <translation>Server, denen vertraut wird</translation>
    </message>
    <message>
        <source>Changed “%1”, but it is not signed in (%2 is missing): quayside accounts sign-in &quot;%1&quot;</source>
        <translation>„%1“ geändert, aber nicht angemeldet (%2 fehlt): quayside accounts sign-in &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Changed “%1”. Try it with: quayside accounts test &quot;%1&quot;</source>
        <translation>„%1“ geändert. Probieren: quayside accounts test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Give --backup or the number of an export, not both.</source>
        <translation>Geben Sie --backup oder die Nummer eines Exports an, nicht beides.</translation>
    </message>
    <message>
        <source>Give the account, and what to list: quayside lookup ACCOUNT FIELD.</source>
        <translation>Nennen Sie das Konto und was aufgelistet werden soll: quayside lookup KONTO FELD.</translation>
    </message>
    <message>
        <source>--on-conflict is for exports named by their numbers.</source>
        <translation>--on-conflict gilt für Exporte, die mit ihrer Nummer genannt sind.</translation>
    </message>
    <message>
        <source>in place of what the export was asked for with: rename, overwrite, skip or fail</source>
        <translation>anstelle dessen, womit der Export verlangt wurde: rename, overwrite, skip oder fail</translation>
    </message>
    <message>
        <source>add, set: a field of the account; set: KEY= takes it away</source>
        <translation>add, set: ein Feld des Kontos; set: KEY= nimmt es weg</translation>
    </message>
    <message>
        <source>set: another name for it</source>
        <translation>set: ein anderer Name dafür</translation>
    </message>
    <message>
        <source>only what this is found in</source>
        <translation>nur, worin dies vorkommt</translation>
    </message>
    <message>
        <source>the kind of source that the field is of</source>
        <translation>die Art der Quelle, zu der das Feld gehört</translation>
    </message>
    <message>
        <source>SCOPE.KEY=VALUE</source>
        <translation>BEREICH.SCHLÜSSEL=WERT</translation>
    </message>
    <message>
        <source>another field that the list depends on, for example source.projectId=…</source>
        <translation>ein anderes Feld, von dem die Liste abhängt, zum Beispiel source.projectId=…</translation>
    </message>
    <message>
        <source>this many; all when not given</source>
        <translation>so viele; alle, wenn nicht angegeben</translation>
    </message>
    <message>
        <source>what was exported; with ID one export whole</source>
        <translation>was exportiert wurde; mit ID ein Export ganz</translation>
    </message>
    <message>
        <source>print the report of an export for support</source>
        <translation>den Bericht über einen Export für den Support ausgeben</translation>
    </message>
    <message>
        <source>Prints all that is known of the export as JSON. It has no secrets in it, but it names your files.</source>
        <translation>Gibt alles über den Export als JSON aus. Geheimnisse stehen nicht darin, aber die Namen Ihrer Dateien.</translation>
    </message>
    <message>
        <source>Without ID it goes on with exports that were left when a program was stopped, and names those that wait for you; secrets given here go to
all that wait for them. With ID it does what fits how that export ended: retry, follow again, send again, sign in, enter the secret, start
again, trust this host. What may be made twice is asked about first.</source>
        <translation>Ohne ID geht es mit Exporten weiter, die liegen blieben, als ein Programm endete, und nennt die, die auf Sie warten; hier angegebene
Geheimnisse bekommen alle, die darauf warten. Mit ID geschieht, was zum Ende dieses Exports passt: wiederholen, weiter verfolgen, noch
einmal senden, anmelden, das Geheimnis eingeben, neu beginnen, dem Server vertrauen. Was doppelt entstehen kann, wird vorher gefragt.</translation>
    </message>
    <message>
        <source>[list] | show NAME | add NAME --service SERVICE | set NAME | remove NAME | test NAME | sign-in NAME</source>
        <translation>[list] | show NAME | add NAME --service DIENST | set NAME | remove NAME | test NAME | sign-in NAME</translation>
    </message>
    <message>
        <source>Secrets that are not given are asked for; they are kept in the system&apos;s keychain. sign-in gives an account new ones, or opens the
browser, and names the exports that wait for it. The proxy&apos;s password is network.proxy-password=… among the secrets.</source>
        <translation>Nach Geheimnissen, die nicht angegeben sind, wird gefragt; sie liegen im Schlüsselbund des Systems. sign-in gibt einem Konto neue oder
öffnet den Browser, und nennt die Exporte, die darauf warten. Das Kennwort des Proxys ist network.proxy-password=… unter den Geheimnissen.</translation>
    </message>
    <message>
        <source>ACCOUNT [FIELD]</source>
        <translation>KONTO [FELD]</translation>
    </message>
    <message>
        <source>list ids that a field of the account&apos;s service takes</source>
        <translation>Kennungen auflisten, die ein Feld des Dienstes nimmt</translation>
    </message>
    <message>
        <source>Asks the service for documents, projects, versions, sections, connectors and the like. Without FIELD it names the fields that can be listed.</source>
        <translation>Fragt den Dienst nach Dokumenten, Projekten, Versionen, Abschnitten, Anbindungen und Ähnlichem. Ohne FIELD nennt es die Felder, für die es Listen gibt.</translation>
    </message>
    <message>
        <source>settings:</source>
        <translation>Einstellungen:</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>was zu tun ist</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>gemacht von</translation>
    </message>
    <message>
        <source>when it exists</source>
        <translation>wenn es da ist</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>verlangt</translation>
    </message>
    <message>
        <source>started</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>there</source>
        <translation>dort</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>“%1” lists nothing for “%2”. %3</source>
        <translation>„%1“ listet nichts für „%2“ auf. %3</translation>
    </message>
    <message>
        <source>“%1” is listed for each kind of source; name one with --kind: %2.</source>
        <translation>„%1“ wird für jede Art von Quelle aufgelistet; nennen Sie eine mit --kind: %2.</translation>
    </message>
    <message>
        <source>The list is longer than what was read.</source>
        <translation>Die Liste ist länger als das, was gelesen wurde.</translation>
    </message>
    <message>
        <source>This service lists no ids; copy them from its addresses in the browser.</source>
        <translation>Dieser Dienst listet keine Kennungen auf; sie stehen in seinen Adressen im Browser.</translation>
    </message>
    <message>
        <source>The secret is one account&apos;s, but these exports are of several. Give the numbers of one account at a time: %1.</source>
        <translation>Das Geheimnis gehört zu einem Konto, diese Exporte aber zu mehreren. Geben Sie die Nummern je eines Kontos an: %1.</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>„%1“ hinzugefügt.</translation>
    </message>
    <message>
        <source>Changed “%1”.</source>
        <translation>„%1“ geändert.</translation>
    </message>
    <message>
        <source>For shells: prints what fits the last of the words.</source>
        <translation>Für Shells: gibt aus, was zum letzten der Wörter passt.</translation>
    </message>
    <message>
        <source>Prints the manual page, for man.</source>
        <translation>Gibt die Handbuchseite aus, für man.</translation>
    </message>
    <message>
        <source>report.pdf in this folder</source>
        <translation>report.pdf in diesem Ordner</translation>
    </message>
    <message>
        <source>a whole folder, its shape kept</source>
        <translation>ein ganzer Ordner, seine Form bleibt erhalten</translation>
    </message>
    <message>
        <source>standard input to standard output</source>
        <translation>Standardeingabe in die Standardausgabe</translation>
    </message>
    <message>
        <source>a book as one document</source>
        <translation>ein Buch als ein Dokument</translation>
    </message>
    <message>
        <source>every source, format and option</source>
        <translation>alle Quellen, Formate und Optionen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>export documents to files</source>
        <translation>Dokumente in Dateien exportieren</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Without a command it opens its window.</source>
        <translation>Ohne Befehl öffnet es sein Fenster.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Optionen aller Befehle</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Exit-Status</translation>
    </message>
    <message>
        <source>0 all succeeded, 1 some failed, 2 wrong use, 130 canceled.</source>
        <translation>0 alles gelungen, 1 einiges fehlgeschlagen, 2 falsche Verwendung, 130 abgebrochen.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>the time that outputs state, in seconds since 1970</source>
        <translation>die Zeit, die Ausgaben nennen, in Sekunden seit 1970</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>history, queue and settings, unless --profile names another folder</source>
        <translation>Verlauf, Warteschlange und Einstellungen, wenn --profile keinen anderen Ordner nennt</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Name the format with --to, for example --to pdf, or a preset with --preset.</source>
        <translation>Das Format mit --to angeben, zum Beispiel --to pdf, oder eine Voreinstellung mit --preset.</translation>
    </message>
    <message>
        <source>as this preset says; given several times, every source is exported by each. Other options win over it</source>
        <translation>wie diese Voreinstellung es sagt; mehrmals gegeben, wird jede Quelle nach jeder exportiert. Andere Optionen gehen vor</translation>
    </message>
    <message>
        <source>save, import: in place of the preset of that name; export: of the file</source>
        <translation>save, import: anstelle der Voreinstellung dieses Namens; export: der Datei</translation>
    </message>
    <message>
        <source>save: begin with what this preset says</source>
        <translation>save: mit dem beginnen, was diese Voreinstellung sagt</translation>
    </message>
    <message>
        <source>save: what to make</source>
        <translation>save: was entstehen soll</translation>
    </message>
    <message>
        <source>save: an option; SCOPE is read, common or a format</source>
        <translation>save: eine Option; SCOPE ist read, common oder ein Format</translation>
    </message>
    <message>
        <source>save: languages</source>
        <translation>save: Sprachen</translation>
    </message>
    <message>
        <source>save: for dates</source>
        <translation>save: für Daten</translation>
    </message>
    <message>
        <source>save: the folder; without it results go where the export says</source>
        <translation>save: der Ordner; ohne ihn kommen die Ergebnisse dorthin, wohin der Export sagt</translation>
    </message>
    <message>
        <source>save: names of the files made</source>
        <translation>save: Namen der entstehenden Dateien</translation>
    </message>
    <message>
        <source>save: what to do when a file exists</source>
        <translation>save: was geschieht, wenn es eine Datei schon gibt</translation>
    </message>
    <message>
        <source>save: treat warnings as failures</source>
        <translation>save: Warnungen als Fehler behandeln</translation>
    </message>
    <message>
        <source>save: let the service of this account do it</source>
        <translation>save: den Dienst dieses Kontos damit beauftragen</translation>
    </message>
    <message>
        <source>[ACTION] [NAME]</source>
        <translation>[AKTION] [NAME]</translation>
    </message>
    <message>
        <source>list presets, or show, save, import, export, rename, duplicate, delete one</source>
        <translation>Voreinstellungen auflisten, oder eine zeigen, sichern, einlesen, ausgeben, umbenennen, verdoppeln, löschen</translation>
    </message>
    <message>
        <source>list                       all of them (this is what happens without ACTION)
show NAME                  what it says, and as options of “quayside export”
save NAME --to FORMAT …    a new one
import FILE [NAME]         from a JSON file, “-” for standard input
export NAME [FILE]         as JSON, to standard output when FILE is not given
rename NAME NEW            duplicate NAME [NEW]            delete NAME
default [NAME]             the window starts with it; without NAME with what it had last</source>
        <translation>list                       alle (das geschieht ohne AKTION)
show NAME                  was sie sagt, auch als Optionen von „quayside export“
save NAME --to FORMAT …    eine neue
import DATEI [NAME]        aus einer JSON-Datei, „-“ für die Standardeingabe
export NAME [DATEI]        als JSON, ohne DATEI auf die Standardausgabe
rename NAME NEU            duplicate NAME [NEU]            delete NAME
default [NAME]             das Fenster beginnt mit ihr; ohne NAME mit dem, was es zuletzt hatte</translation>
    </message>
    <message>
        <source>The preset “%1” has what is no more, which is left out: %2.</source>
        <translation>Die Voreinstellung „%1“ enthält, was es nicht mehr gibt und weggelassen wird: %2.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are made in different places; export by one, then by the other.</source>
        <translation>„%1“ und „%2“ entstehen an verschiedenen Orten; erst nach der einen exportieren, dann nach der anderen.</translation>
    </message>
    <message>
        <source>“presets” does not know “%1”. %2</source>
        <translation>„presets“ kennt „%1“ nicht. %2</translation>
    </message>
    <message>
        <source>“presets %1” needs the name of a preset or a file; see “quayside presets --help”.</source>
        <translation>„presets %1“ braucht den Namen einer Voreinstellung oder Datei; siehe „quayside presets --help“.</translation>
    </message>
    <message>
        <source>“presets %1” does not take “%2”. A name of several words stands in quotes.</source>
        <translation>„presets %1“ nimmt kein „%2“. Ein Name aus mehreren Wörtern steht in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“presets save” begins with one preset.</source>
        <translation>„presets save“ beginnt mit einer Voreinstellung.</translation>
    </message>
    <message>
        <source>A preset says nothing about its source; leave out source.%1.</source>
        <translation>Eine Voreinstellung sagt nichts über die Quelle; source.%1 weglassen.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gesichert.</translation>
    </message>
    <message>
        <source>What this Quayside does not know was left out: %1.</source>
        <translation>Weggelassen wurde, was dieses Quayside nicht kennt: %1.</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>„%1“ ist eingelesen.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>The window starts with “%1”.</source>
        <translation>Das Fenster beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>The window starts with what it had last.</source>
        <translation>Das Fenster beginnt mit dem, was es zuletzt hatte.</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Sie heißt jetzt „%1“.</translation>
    </message>
    <message>
        <source>The copy is called “%1”.</source>
        <translation>Die Kopie heißt „%1“.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>the window starts with it</source>
        <translation>das Fenster beginnt mit ihr</translation>
    </message>
    <message>
        <source>has what is no more: %1</source>
        <translation>enthält, was es nicht mehr gibt: %1</translation>
    </message>
    <message>
        <source>where</source>
        <translation>wo</translation>
    </message>
    <message>
        <source>formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>count as failures</source>
        <translation>gelten als Fehler</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-01, a moment such as 2026-11-01T08:00, today, yesterday, or how long ago: 7d, 12h, 2w. Not “%2”.</source>
        <translation>--%1 nimmt einen Tag wie 2026-11-01, einen Zeitpunkt wie 2026-11-01T08:00, today, yesterday oder wie lange es her ist: 7d, 12h, 2w. Nicht „%2“.</translation>
    </message>
    <message>
        <source>“%1” is not a state. %2</source>
        <translation>„%1“ ist kein Zustand. %2</translation>
    </message>
    <message>
        <source>--sort does not know “%1”. %2</source>
        <translation>--sort kennt „%1“ nicht. %2</translation>
    </message>
    <message>
        <source>At most %1 days or %2 exports can be kept; without a number everything is.</source>
        <translation>Höchstens %1 Tage oder %2 Exporte können behalten werden; ohne Zahl bleibt alles.</translation>
    </message>
    <message>
        <source>--keep, --keep-days, --dry-run and --always are for “quayside history prune”.</source>
        <translation>--keep, --keep-days, --dry-run und --always gehören zu „quayside history prune“.</translation>
    </message>
    <message>
        <source>Give --json or --csv, not both.</source>
        <translation>Entweder --json oder --csv angeben, nicht beides.</translation>
    </message>
    <message>
        <source>Give the numbers of exports or options that choose them, not both.</source>
        <translation>Entweder die Nummern von Exporten angeben oder Optionen, die sie auswählen, nicht beides.</translation>
    </message>
    <message>
        <source>Give the numbers of exports; “quayside history” lists them.</source>
        <translation>Die Nummern von Exporten angeben; „quayside history“ listet sie auf.</translation>
    </message>
    <message>
        <source>only exports that failed or were interrupted</source>
        <translation>nur Exporte, die fehlschlugen oder unterbrochen wurden</translation>
    </message>
    <message>
        <source>STATE[,STATE…]</source>
        <translation>ZUSTAND[,ZUSTAND…]</translation>
    </message>
    <message>
        <source>only those that are queued, running, succeeded, failed, canceled, interrupted</source>
        <translation>nur solche im Zustand queued, running, succeeded, failed, canceled, interrupted</translation>
    </message>
    <message>
        <source>only those to these formats</source>
        <translation>nur solche in diese Formate</translation>
    </message>
    <message>
        <source>only those of this account; local: those of this computer</source>
        <translation>nur solche dieses Kontos; local: die dieses Rechners</translation>
    </message>
    <message>
        <source>only those into this folder or below it</source>
        <translation>nur solche in diesen Ordner oder darunter</translation>
    </message>
    <message>
        <source>only those in these languages</source>
        <translation>nur solche in diesen Sprachen</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>only those from then on: 2026-11-01, 2026-11-01T08:00, today, yesterday, 7d, 12h</source>
        <translation>nur solche von da an: 2026-11-01, 2026-11-01T08:00, today, yesterday, 7d, 12h</translation>
    </message>
    <message>
        <source>only those up to then; a day counts to its end</source>
        <translation>nur solche bis dahin; ein Tag zählt bis zu seinem Ende</translation>
    </message>
    <message>
        <source>only those whose source has changed since; of each source the newest to a format</source>
        <translation>nur solche, deren Quelle sich seither geändert hat; von jeder Quelle den neuesten in ein Format</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>SCHLÜSSEL</translation>
    </message>
    <message>
        <source>created (default), source, format, state, finished, size or time; with “-” before it the other way round</source>
        <translation>created (Vorgabe), source, format, state, finished, size oder time; mit „-“ davor andersherum</translation>
    </message>
    <message>
        <source>this many; 20 when not given, 0: all</source>
        <translation>so viele; 20, wenn nicht angegeben, 0: alle</translation>
    </message>
    <message>
        <source>print CSV for spreadsheets</source>
        <translation>CSV für Tabellenprogramme ausgeben</translation>
    </message>
    <message>
        <source>prune: keep what ended in the last N days</source>
        <translation>prune: behalten, was in den letzten N Tagen endete</translation>
    </message>
    <message>
        <source>prune: keep the newest N exports</source>
        <translation>prune: die neuesten N Exporte behalten</translation>
    </message>
    <message>
        <source>prune: only say how many would go</source>
        <translation>prune: nur sagen, wie viele gingen</translation>
    </message>
    <message>
        <source>prune: from now on, too; with --keep 0 everything is kept again</source>
        <translation>prune: auch von nun an; mit --keep 0 bleibt wieder alles</translation>
    </message>
    <message>
        <source>[ID | prune]</source>
        <translation>[NR | prune]</translation>
    </message>
    <message>
        <source>Lists exports, the newest first. With ID it shows everything about one, its settings in words. “prune” removes old exports from
the history; their files stay, and so do exports that are not finished.</source>
        <translation>Listet Exporte auf, die neuesten zuerst. Mit NR wird alles über einen gezeigt, seine Einstellungen in Worten. „prune“ entfernt alte
Exporte aus dem Verlauf; ihre Dateien bleiben, ebenso Exporte, die nicht fertig sind.</translation>
    </message>
    <message>
        <source>whether the files of exports are still as they were saved</source>
        <translation>ob die Dateien von Exporten noch so sind, wie sie gespeichert wurden</translation>
    </message>
    <message>
        <source>Reads the results again and compares them with what was saved: unchanged, changed, missing. Without ID all of the history, or
what the options choose. The exit code is 1 if any is changed or missing.</source>
        <translation>Liest die Ergebnisse noch einmal und vergleicht sie mit dem Gespeicherten: unverändert, geändert, fehlt. Ohne NR den ganzen Verlauf
oder was die Optionen auswählen. Der Rückgabewert ist 1, wenn etwas geändert ist oder fehlt.</translation>
    </message>
    <message>
        <source>ID…</source>
        <translation>NR…</translation>
    </message>
    <message>
        <source>Exports the same sources to the same places, beside what is there; “quayside history” lists the numbers. Options given here hold for
all of them; if one cannot take them, nothing is exported.</source>
        <translation>Exportiert dieselben Quellen an dieselben Orte, neben das, was dort ist; „quayside history“ listet die Nummern auf. Optionen gelten
für alle; passt eine nicht, wird nichts exportiert.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Everything is kept for ever: say what to keep, with --keep-days N or --keep N.</source>
        <translation>Alles bleibt für immer: mit --keep-days N oder --keep N sagen, was bleiben soll.</translation>
    </message>
    <message>
        <source>Would be removed from the history: %1. Their files stay.</source>
        <translation>Würden aus dem Verlauf entfernt: %1. Ihre Dateien bleiben.</translation>
    </message>
    <message>
        <source>Removed from the history: %1. Their files stay.</source>
        <translation>Aus dem Verlauf entfernt: %1. Ihre Dateien bleiben.</translation>
    </message>
    <message>
        <source>%1 unchanged, %2 changed, %3 missing</source>
        <translation>%1 unverändert, %2 geändert, %3 fehlen</translation>
    </message>
    <message>
        <source>The server takes other settings than this account has. To use them: %1</source>
        <translation>Der Server nimmt andere Einstellungen, als dieses Konto hat. So werden sie übernommen: %1</translation>
    </message>
    <message>
        <source>needs no sign-in</source>
        <translation>braucht keine Anmeldung</translation>
    </message>
    <message>
        <source>This service takes files of this computer; there is nothing to list.</source>
        <translation>Dieser Dienst nimmt Dateien dieses Rechners; aufzulisten gibt es nichts.</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (hinzugekommen)</translation>
    </message>
    <message>
        <source>The open window is busy. Waiting until it takes the files…</source>
        <translation>Das offene Fenster ist beschäftigt. Es wird gewartet, bis es die Dateien nimmt …</translation>
    </message>
    <message>
        <source>The open window does not answer, and a second one would get in its way. Wait until it does, or end it, then start again.</source>
        <translation>Das offene Fenster antwortet nicht, und ein zweites käme ihm in die Quere. Warten Sie, bis es antwortet, oder beenden Sie es, und starten Sie dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>ConflictPolicies</name>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>A number is added to the name of the new file</source>
        <translation>Der Name der neuen Datei bekommt eine Nummer</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Die alte Datei ersetzen</translation>
    </message>
    <message>
        <source>The new file takes its place once it is whole</source>
        <translation>Die neue Datei tritt an ihre Stelle, sobald sie vollständig ist</translation>
    </message>
    <message>
        <source>Keep the old file</source>
        <translation>Alte Datei behalten</translation>
    </message>
    <message>
        <source>What would replace it is skipped</source>
        <translation>Was sie ersetzen würde, wird übersprungen</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Mit einem Fehler anhalten</translation>
    </message>
    <message>
        <source>Nothing is exported where a file is in the way</source>
        <translation>Wo eine Datei im Weg steht, wird nichts exportiert</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>a row has more than %1 cells</source>
        <translation>eine Zeile hat mehr als %1 Zellen</translation>
    </message>
    <message>
        <source>the table has more than %1 cells</source>
        <translation>die Tabelle hat mehr als %1 Zellen</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 is never closed</source>
        <translation>ein Anführungszeichen in Zeile %1 wird nie geschlossen</translation>
    </message>
    <message>
        <source>Columns are divided by</source>
        <translation>Trennzeichen der Spalten</translation>
    </message>
    <message>
        <source>The character between the columns of a table file.</source>
        <translation>Das Zeichen zwischen den Spalten einer Tabellendatei.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Selbst erkennen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Strichpunkt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>First row is the head</source>
        <translation>Erste Zeile ist der Kopf</translation>
    </message>
    <message>
        <source>The first row of a table file names the columns.</source>
        <translation>Die erste Zeile einer Tabellendatei benennt die Spalten.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>Tabelle (TSV)</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>Columns are divided by</source>
        <translation>Spalten sind getrennt durch</translation>
    </message>
    <message>
        <source>The character between the columns.</source>
        <translation>Das Zeichen zwischen den Spalten.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Lines end</source>
        <translation>Zeilen enden</translation>
    </message>
    <message>
        <source>How a row ends.</source>
        <translation>Womit eine Zeile endet.</translation>
    </message>
    <message>
        <source>As the standard has it (CR LF)</source>
        <translation>Wie im Standard (CR LF)</translation>
    </message>
    <message>
        <source>As on Unix (LF)</source>
        <translation>Wie unter Unix (LF)</translation>
    </message>
    <message>
        <source>Mark UTF-8</source>
        <translation>UTF-8 kennzeichnen</translation>
    </message>
    <message>
        <source>Begins with a byte order mark, by which Excel knows that the text is UTF-8.</source>
        <translation>Beginnt mit einer Bytereihenfolge-Marke, an der Excel erkennt, dass der Text UTF-8 ist.</translation>
    </message>
    <message>
        <source>Guard against formulas</source>
        <translation>Vor Formeln schützen</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would take for a formula gets an apostrophe in front, so that opening the file runs nothing.</source>
        <translation>Text, den eine Tabellenkalkulation für eine Formel hielte, bekommt ein Apostroph davor, damit beim Öffnen nichts ausgeführt wird.</translation>
    </message>
    <message numerus="yes">
        <source>Text that begins like a formula, without an apostrophe (csv.guard-formulas=no leaves it out; %Ln)</source>
        <translation>
            <numerusform>Text, der wie eine Formel beginnt, ohne Apostroph (csv.guard-formulas=no lässt es weg; %Ln)</numerusform>
            <numerusform>Text, der wie eine Formel beginnt, ohne Apostroph (csv.guard-formulas=no lässt es weg; %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>The tables of a document as comma-separated values; several tables are several files in a folder.</source>
        <translation>Die Tabellen eines Dokuments, die Werte durch Kommas getrennt; mehrere Tabellen sind mehrere Dateien in einem Ordner.</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>A program that takes longer for one picture is ended, and its code stays.</source>
        <translation>Ein Programm, das für ein Bild länger braucht, wird beendet, und sein Code bleibt stehen.</translation>
    </message>
    <message>
        <source>Time for a diagram</source>
        <translation>Zeit für ein Diagramm</translation>
    </message>
    <message>
        <source>Language and command, for example dot=dot -Tsvg: it reads the code and writes SVG or PNG. No shell is used.</source>
        <translation>Sprache und Befehl, zum Beispiel dot=dot -Tsvg: er liest den Code und schreibt SVG oder PNG. Ohne Shell.</translation>
    </message>
    <message>
        <source>Programs for diagrams</source>
        <translation>Programme für Diagramme</translation>
    </message>
    <message>
        <source>By the programs below, which read what the document says</source>
        <translation>Von den Programmen unten, die lesen, was das Dokument sagt</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>They are shown as they are written</source>
        <translation>Sie werden gezeigt, wie sie dastehen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>What becomes of diagrams that are written as code: mermaid, dot, plantuml, d2.</source>
        <translation>Was aus Diagrammen wird, die als Code dastehen: mermaid, dot, plantuml, d2.</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>“%1” hung %2 times before</source>
        <translation>„%1“ hing schon %2-mal</translation>
    </message>
    <message>
        <source>no command is set for it</source>
        <translation>für es ist kein Befehl angegeben</translation>
    </message>
    <message>
        <source>“%1” gave neither SVG nor PNG</source>
        <translation>„%1“ lieferte weder SVG noch PNG</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <translation>„%1“ scheiterte: %2</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>„%1“ scheiterte</translation>
    </message>
    <message>
        <source>“%1” wrote too much</source>
        <translation>„%1“ schrieb zu viel</translation>
    </message>
    <message>
        <source>“%1” took too much memory</source>
        <translation>„%1“ brauchte zu viel Speicher</translation>
    </message>
    <message>
        <source>“%1” took longer than %2 s</source>
        <translation>„%1“ brauchte länger als %2 s</translation>
    </message>
    <message>
        <source>the program “%1” is not there or cannot be run</source>
        <translation>das Programm „%1“ ist nicht da oder lässt sich nicht ausführen</translation>
    </message>
</context>
<context>
    <name>Document360</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>it says “no” without a reason</source>
        <translation>der Dienst lehnt ohne Angabe eines Grundes ab</translation>
    </message>
    <message>
        <source>Starting the export</source>
        <translation>Export wird gestartet</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>steht an</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>it says the export is done, and gives no link to the file (download_url)</source>
        <translation>laut Dienst ist der Export fertig, ein Link zur Datei (download_url) fehlt aber</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>der Dienst nennt keinen Grund</translation>
    </message>
    <message>
        <source>its answer has no status in it</source>
        <translation>in der Antwort fehlt der Status</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>die letzte Anfrage wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>Portal, Settings, API tokens; it needs the scope customerApi.</source>
        <translation>Portal, Settings, API tokens; nötig ist die Berechtigung customerApi.</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>Wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Needs a client id that Document360 has given you.</source>
        <translation>Braucht eine Client-ID, die Sie von Document360 bekommen haben.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>May read projects</source>
        <translation>Darf Projekte lesen</translation>
    </message>
    <message>
        <source>Versions are called project versions</source>
        <translation>Versionen heißen „project versions“</translation>
    </message>
    <message>
        <source>Versions are called workspaces</source>
        <translation>Versionen heißen „workspaces“</translation>
    </message>
    <message>
        <source>Versions are not called project versions here</source>
        <translation>Versionen heißen hier nicht „project versions“</translation>
    </message>
    <message>
        <source>Versions are not called workspaces here</source>
        <translation>Versionen heißen hier nicht „workspaces“</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>it calls the version “%1”; set “Name of the version field” of the account to that</source>
        <translation>der Dienst nennt die Version „%1“; stellen Sie „Name des Versionsfelds“ im Konto darauf ein</translation>
    </message>
    <message>
        <source> (exports need the permission UpdateProjectSettings)</source>
        <translation> (Exporte brauchen die Berechtigung UpdateProjectSettings)</translation>
    </message>
    <message>
        <source>it holds no id</source>
        <translation>enthält keine Kennung</translation>
    </message>
    <message>
        <source>an id such as 1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6, or an address that holds one,</source>
        <translation>eine Kennung wie 1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6 oder eine Adresse, die eine enthält,</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where the project lives.</source>
        <translation>Wo das Projekt liegt.</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Empty: that of the region.</source>
        <translation>Leer: die der Region.</translation>
    </message>
    <message>
        <source>Usual project</source>
        <translation>Übliches Projekt</translation>
    </message>
    <message>
        <source>Used where an export names none; a test of the account needs it to find out what the server calls a version.</source>
        <translation>Gilt, wenn ein Export keines nennt; ein Test des Kontos braucht es, um herauszufinden, wie der Server eine Version nennt.</translation>
    </message>
    <message>
        <source>Name of the version field</source>
        <translation>Name des Versionsfelds</translation>
    </message>
    <message>
        <source>Document360 is renaming it. A test of the account tells which one the server takes.</source>
        <translation>Document360 benennt es gerade um. Ein Test des Kontos zeigt, welchen Namen der Server nimmt.</translation>
    </message>
    <message>
        <source>the published page</source>
        <translation>die veröffentlichte Seite</translation>
    </message>
    <message>
        <source>the newer interface</source>
        <translation>die neuere Schnittstelle</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse der Anmeldung</translation>
    </message>
    <message>
        <source>Empty: identity.document360.net.</source>
        <translation>Leer: identity.document360.net.</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Anfragen je Minute</translation>
    </message>
    <message>
        <source>Document360 allows 60 to 100, depending on the plan.</source>
        <translation>Document360 erlaubt je nach Tarif 60 bis 100.</translation>
    </message>
    <message>
        <source>Send the token for downloads too</source>
        <translation>Token auch beim Herunterladen senden</translation>
    </message>
    <message>
        <source>Only where files are on the interface’s own server and it asks for a sign-in.</source>
        <translation>Nur wenn die Dateien auf dem Server der Schnittstelle liegen und dieser eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>Document360 sends most results as a zip file, whatever the format; download links of private projects last 30 minutes.</source>
        <translation>Document360 schickt die meisten Ergebnisse als Zip-Datei, gleich welches Format; Download-Links privater Projekte gelten 30 Minuten.</translation>
    </message>
    <message>
        <source>Everything in a project, or in one of its versions.</source>
        <translation>Alles in einem Projekt oder in einer seiner Versionen.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Empty: the account’s usual project.</source>
        <translation>Leer: das übliche Projekt des Kontos.</translation>
    </message>
    <message>
        <source>Its id, or an address of the portal.</source>
        <translation>Seine Kennung oder eine Adresse des Portals.</translation>
    </message>
    <message>
        <source>Another format</source>
        <translation>Anderes Format</translation>
    </message>
    <message>
        <source>A format whose name you know and Quayside does not.</source>
        <translation>Ein Format, dessen Namen Sie kennen und Quayside nicht.</translation>
    </message>
    <message>
        <source>Name of the format</source>
        <translation>Name des Formats</translation>
    </message>
    <message>
        <source>As Document360 calls it.</source>
        <translation>So, wie Document360 es nennt.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Looking up the project’s default version</source>
        <translation>Sucht die Standardversion des Projekts</translation>
    </message>
    <message>
        <source>the project has no version</source>
        <translation>das Projekt hat keine Version</translation>
    </message>
    <message numerus="yes">
        <source>none of the project’s %Ln version(s) is its default one</source>
        <translation>
            <numerusform>die %Ln Version des Projekts ist nicht seine Standardversion</numerusform>
            <numerusform>keine der %Ln Versionen des Projekts ist seine Standardversion</numerusform>
        </translation>
    </message>
    <message>
        <source>Its id; empty: the project’s default one.</source>
        <translation>Ihre Kennung; leer: die Standardversion des Projekts.</translation>
    </message>
</context>
<context>
    <name>DocxReader</name>
    <message>
        <source>numbers of headings</source>
        <translation>Nummern von Überschriften</translation>
    </message>
    <message>
        <source>documents of other formats that are embedded</source>
        <translation>eingebettete Dokumente anderer Formate</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Änderungsverfolgung</translation>
    </message>
    <message>
        <source>What becomes of changes in an office document that nobody has accepted or rejected yet.</source>
        <translation>Was aus Änderungen in einem Office-Dokument wird, die noch niemand angenommen oder abgelehnt hat.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>As if all had been accepted</source>
        <translation>Als wären alle angenommen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>As the text was before</source>
        <translation>So wie der Text vorher war</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>What was inserted is underlined, what was deleted is struck through</source>
        <translation>Eingefügtes ist unterstrichen, Gelöschtes durchgestrichen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>What becomes of comments in an office document.</source>
        <translation>Was aus Kommentaren in einem Office-Dokument wird.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>As notes</source>
        <translation>Als Fußnoten</translation>
    </message>
    <message>
        <source>Each is a footnote with its author’s name</source>
        <translation>Jeder ist eine Fußnote mit dem Namen dessen, der ihn schrieb</translation>
    </message>
    <message>
        <source>headers and footers</source>
        <translation>Kopf- und Fußzeilen</translation>
    </message>
    <message>
        <source>tables of contents</source>
        <translation>Inhaltsverzeichnisse</translation>
    </message>
    <message>
        <source>it is no document of Word, but of another office program</source>
        <translation>sie ist kein Word-Dokument, sondern von einem anderen Office-Programm</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word-Dokument (DOCX)</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>SmartArt diagrams</source>
        <translation>SmartArt-Grafiken</translation>
    </message>
    <message>
        <source>drawn shapes</source>
        <translation>gezeichnete Formen</translation>
    </message>
    <message>
        <source>embedded files, of which their picture stays</source>
        <translation>eingebettete Dateien, von denen ihr Bild bleibt</translation>
    </message>
    <message>
        <source>pictures that the file does not hold</source>
        <translation>Bilder, die die Datei nicht enthält</translation>
    </message>
    <message>
        <source>page numbers and indexes</source>
        <translation>Seitenzahlen und Register</translation>
    </message>
    <message>
        <source>documents that are stored elsewhere</source>
        <translation>Dokumente, die anderswo liegen</translation>
    </message>
    <message>
        <source>pieces of hidden text</source>
        <translation>Stücke verborgenen Texts</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>signs of the font “%1”</source>
        <translation>Zeichen der Schrift „%1“</translation>
    </message>
    <message>
        <source>forms that are not filled in</source>
        <translation>nicht ausgefüllte Felder</translation>
    </message>
    <message>
        <source>text boxes that are nested too deeply</source>
        <translation>zu tief verschachtelte Textfelder</translation>
    </message>
    <message>
        <source>formulas that are fields</source>
        <translation>Formeln, die Felder sind</translation>
    </message>
    <message>
        <source>numbers that are fields</source>
        <translation>Nummern, die Felder sind</translation>
    </message>
    <message>
        <source>notes of notes</source>
        <translation>Anmerkungen in Anmerkungen</translation>
    </message>
    <message>
        <source>changes in formulas</source>
        <translation>Änderungen in Formeln</translation>
    </message>
    <message>
        <source>drawn shapes, of which their text stays</source>
        <translation>gezeichnete Formen, deren Text bleibt</translation>
    </message>
    <message>
        <source>charts, of which their numbers stay</source>
        <translation>Diagramme, deren Zahlen bleiben</translation>
    </message>
    <message>
        <source>SmartArt diagrams, of which their text stays</source>
        <translation>SmartArt-Grafiken, deren Text bleibt</translation>
    </message>
</context>
<context>
    <name>DocxWriter</name>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>A document or template of Word whose styles, headers, footers, numbering and pages are taken. Placeholders in its headers: {title}, {author}, {date}, {file}.</source>
        <translation>Ein Dokument oder eine Vorlage von Word, woraus Formatvorlagen, Kopf- und Fußzeilen, Nummerierung und Seiten genommen werden. Platzhalter in den Kopfzeilen: {title}, {author}, {date}, {file}.</translation>
    </message>
    <message>
        <source>it is no document or template of Word</source>
        <translation>es ist kein Dokument und keine Vorlage von Word</translation>
    </message>
    <message>
        <source>it is in Strict Open XML; save it as an ordinary Word document</source>
        <translation>es ist Strict Open XML; als gewöhnliches Word-Dokument speichern</translation>
    </message>
    <message>
        <source>it has no styles</source>
        <translation>es hat keine Formatvorlagen</translation>
    </message>
    <message>
        <source>The link “%1”</source>
        <translation>Die Verknüpfung „%1“</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Text im Format „%1“</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>A document to go on writing in Word and other programs for text.</source>
        <translation>Ein Dokument, an dem in Word und anderen Textprogrammen weitergeschrieben werden kann.</translation>
    </message>
</context>
<context>
    <name>EmailShepherd</name>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Starting the export</source>
        <translation>Export wird gestartet</translation>
    </message>
    <message>
        <source>Open in the integration</source>
        <translation>Im anderen Dienst öffnen</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>In %1 öffnen</translation>
    </message>
    <message>
        <source>the export is done, and its answer offers no file (download_zip_url, download_json_url)</source>
        <translation>der Export ist fertig, die Antwort bietet aber keine Datei an (download_zip_url, download_json_url)</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>der Dienst nennt keinen Grund</translation>
    </message>
    <message>
        <source>its answer has no status in it</source>
        <translation>in der Antwort fehlt der Status</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>die letzte Anfrage wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>the export is not where Quayside asked after it; the address may be another one (“Where an export is followed” of the account)</source>
        <translation>der Export ist nicht dort, wo Quayside nachgefragt hat; vielleicht ist die Adresse eine andere („Wo ein Export verfolgt wird“ im Konto)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>EmailShepherd, Settings, API keys.</source>
        <translation>EmailShepherd, Settings, API keys.</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>Wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>May read the workspace</source>
        <translation>Darf den Arbeitsbereich lesen</translation>
    </message>
    <message>
        <source>May follow exports</source>
        <translation>Darf Exporte verfolgen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Empty: as the workspace is set.</source>
        <translation>Leer: wie im Arbeitsbereich eingestellt.</translation>
    </message>
    <message>
        <source>on EmailShepherd’s servers</source>
        <translation>auf den Servern von EmailShepherd</translation>
    </message>
    <message>
        <source>in the zip file</source>
        <translation>in der Zip-Datei</translation>
    </message>
    <message>
        <source>on the servers of a CDN connector</source>
        <translation>auf den Servern einer CDN-Anbindung</translation>
    </message>
    <message>
        <source>CDN connector</source>
        <translation>CDN-Anbindung</translation>
    </message>
    <message>
        <source>Its number; empty: images keep their usual addresses.</source>
        <translation>Ihre Nummer; leer: Bilder behalten ihre üblichen Adressen.</translation>
    </message>
    <message>
        <source>Make the HTML small</source>
        <translation>HTML verkleinern</translation>
    </message>
    <message>
        <source>Takes out what browsers do not need.</source>
        <translation>Entfernt, was Browser nicht brauchen.</translation>
    </message>
    <message>
        <source>Fields of the connector</source>
        <translation>Felder der Anbindung</translation>
    </message>
    <message>
        <source>One row a field: its name and its value.</source>
        <translation>Eine Zeile je Feld: Name und Wert.</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Name dort</translation>
    </message>
    <message>
        <source>May differ by locale.</source>
        <translation>Kann je Sprache verschieden sein.</translation>
    </message>
    <message>
        <source>Update the former export</source>
        <translation>Früheren Export aktualisieren</translation>
    </message>
    <message>
        <source>Instead of making a new one; may differ by locale.</source>
        <translation>Statt einen neuen anzulegen; kann je Sprache verschieden sein.</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Anbindung</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>Ihre Nummer.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Ordner dort</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>Seine Kennung.</translation>
    </message>
    <message>
        <source>Campaign there</source>
        <translation>Kampagne dort</translation>
    </message>
    <message>
        <source>it is no number and holds none</source>
        <translation>ist keine Nummer und enthält keine</translation>
    </message>
    <message>
        <source>a number, or an address that holds it,</source>
        <translation>eine Nummer oder eine Adresse, die sie enthält,</translation>
    </message>
    <message>
        <source>There are settings for the locale %1, which is not exported</source>
        <translation>Es gibt Einstellungen für die Sprache %1, die nicht exportiert wird</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Arbeitsbereich</translation>
    </message>
    <message>
        <source>Its number, or an address of the workspace; used where an export names none.</source>
        <translation>Seine Nummer oder eine Adresse des Arbeitsbereichs; gilt, wenn ein Export keinen nennt.</translation>
    </message>
    <message>
        <source>Where an export is followed</source>
        <translation>Wo ein Export verfolgt wird</translation>
    </message>
    <message>
        <source>EmailShepherd does not publish it; {workspace_id} and {id} stand for the numbers.</source>
        <translation>EmailShepherd gibt das nicht bekannt; {workspace_id} und {id} stehen für die Nummern.</translation>
    </message>
    <message>
        <source>An email has to be published in EmailShepherd before it can be exported.</source>
        <translation>Eine E-Mail muss in EmailShepherd veröffentlicht sein, bevor sie exportiert werden kann.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Its number, or its address in the browser.</source>
        <translation>Ihre Nummer oder ihre Adresse im Browser.</translation>
    </message>
    <message>
        <source>Empty: the account’s usual one.</source>
        <translation>Leer: der übliche des Kontos.</translation>
    </message>
    <message>
        <source>Its number, or an address of the workspace.</source>
        <translation>Seine Nummer oder eine Adresse des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Dynamic content profile</source>
        <translation>Profil für dynamische Inhalte</translation>
    </message>
    <message>
        <source>Its id; empty: default values.</source>
        <translation>Seine Kennung; leer: die Vorgabewerte.</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>A zip file with the HTML of each locale.</source>
        <translation>Eine Zip-Datei mit dem HTML jeder Sprache.</translation>
    </message>
    <message>
        <source>Sends the email to another service; the result is a link there.</source>
        <translation>Schickt die E-Mail an einen anderen Dienst; das Ergebnis ist ein Link dorthin.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>EmailShepherd does not publish where the PDF is put; what its answer offers is taken.</source>
        <translation>EmailShepherd gibt nicht bekannt, wo das PDF abgelegt wird; genommen wird, was die Antwort anbietet.</translation>
    </message>
    <message>
        <source>it lists nothing where Quayside asked for it; type the number instead</source>
        <translation>dort, wo Quayside danach gefragt hat, gibt es keine Liste; geben Sie die Nummer selbst ein</translation>
    </message>
</context>
<context>
    <name>EpubReader</name>
    <message>
        <source>tables of contents</source>
        <translation>Inhaltsverzeichnisse</translation>
    </message>
    <message>
        <source>chapters that the file does not hold, or holds damaged</source>
        <translation>Kapitel, die die Datei nicht oder nur beschädigt enthält</translation>
    </message>
    <message>
        <source>%1, chapter %2</source>
        <translation>%1, Kapitel %2</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>it names no chapters</source>
        <translation>sie nennt keine Kapitel</translation>
    </message>
    <message>
        <source>it is protected against copying (DRM)</source>
        <translation>sie ist gegen Kopieren geschützt (DRM)</translation>
    </message>
    <message>
        <source>it has no package document</source>
        <translation>ihr fehlt das Paketdokument</translation>
    </message>
    <message>
        <source>covers and title pages that repeat what is known of the book</source>
        <translation>Umschläge und Titelseiten, die wiederholen, was vom Buch bekannt ist</translation>
    </message>
    <message>
        <source>chapters of a kind that is not read</source>
        <translation>Kapitel einer Art, die nicht gelesen wird</translation>
    </message>
</context>
<context>
    <name>EpubWriter</name>
    <message>
        <source>A link to “%1”, which is not in the book,</source>
        <translation>Ein Verweis auf „%1“, das nicht im Buch steht,</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>A page with title, authors and date comes first, where the document has them.</source>
        <translation>Zuerst kommt eine Seite mit Titel, Autoren und Datum, soweit das Dokument sie nennt.</translation>
    </message>
    <message>
        <source>Contents page</source>
        <translation>Inhaltsseite</translation>
    </message>
    <message>
        <source>The contents are also a page of the book, before the text.</source>
        <translation>Das Inhaltsverzeichnis ist auch eine Seite des Buchs, vor dem Text.</translation>
    </message>
    <message>
        <source>Levels in the contents</source>
        <translation>Ebenen im Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>How many levels of headings the contents show.</source>
        <translation>Wie viele Überschriftenebenen das Inhaltsverzeichnis zeigt.</translation>
    </message>
    <message>
        <source>Levels that begin a chapter</source>
        <translation>Ebenen, die ein Kapitel beginnen</translation>
    </message>
    <message>
        <source>How many levels of headings begin a file of their own. A single heading above all others is the title and does not count.</source>
        <translation>Wie viele Überschriftenebenen eine eigene Datei beginnen. Eine einzelne Überschrift über allen anderen ist der Titel und zählt nicht.</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>Code einfärben</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>E-Book (EPUB)</translation>
    </message>
    <message>
        <source>A book for e-readers, phones and tablets, whose text fits itself to the screen.</source>
        <translation>Ein Buch für Lesegeräte, Telefone und Tablets, dessen Text sich dem Bildschirm anpasst.</translation>
    </message>
    <message>
        <source>The first page, which libraries of books show.</source>
        <translation>Die erste Seite, die Buchregale zeigen.</translation>
    </message>
    <message>
        <source>Made from title and authors</source>
        <translation>Aus Titel und Autoren gemacht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Image for the cover</source>
        <translation>Bild für den Umschlag</translation>
    </message>
    <message>
        <source>It becomes the cover in place of one that is made.</source>
        <translation>Es wird zum Umschlag, an Stelle eines gemachten.</translation>
    </message>
    <message>
        <source>Page numbers of the PDF</source>
        <translation>Seitenzahlen des PDF</translation>
    </message>
    <message>
        <source>Readers find the pages that the PDF of the same document has, in the same theme and with its default options.</source>
        <translation>Lese-Apps finden die Seiten, die das PDF desselben Dokuments hat, im selben Design und mit den Standardoptionen.</translation>
    </message>
    <message>
        <source>Embed fonts</source>
        <translation>Schriften einbetten</translation>
    </message>
    <message>
        <source>The book carries the fonts of the theme, cut down to its letters, as far as their makers allow it.</source>
        <translation>Das Buch enthält die Schriften des Designs, auf seine Buchstaben gekürzt, soweit ihre Hersteller es erlauben.</translation>
    </message>
    <message>
        <source>Code is colored by its language.</source>
        <translation>Code wird nach seiner Sprache eingefärbt.</translation>
    </message>
</context>
<context>
    <name>ExportError</name>
    <message>
        <source>Something went wrong inside Quayside. {reason}</source>
        <translation>In Quayside ist etwas schiefgegangen. {reason}</translation>
    </message>
    <message>
        <source>Try again; if it happens again, copy the report and send it to us.</source>
        <translation>Versuchen Sie es noch einmal; geschieht es wieder, kopieren Sie den Bericht und schicken Sie ihn uns.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>Run “quayside --help” for the commands and their options.</source>
        <translation>„quayside --help“ zeigt die Befehle und ihre Optionen.</translation>
    </message>
    <message>
        <source>There is no option “{option}” here.</source>
        <translation>Die Option „{option}“ gibt es hier nicht.</translation>
    </message>
    <message>
        <source>{hint}</source>
        <translation>{hint}</translation>
    </message>
    <message>
        <source>“{option}” could mean several options: {candidates}.</source>
        <translation>„{option}“ könnte mehrere Optionen meinen: {candidates}.</translation>
    </message>
    <message>
        <source>Write the one you mean, with its scope.</source>
        <translation>Schreiben Sie die gemeinte mit ihrem Bereich.</translation>
    </message>
    <message>
        <source>“{label}” is needed.</source>
        <translation>„{label}“ wird gebraucht.</translation>
    </message>
    <message>
        <source>Fill in “{label}” ({option}).</source>
        <translation>Füllen Sie „{label}“ aus ({option}).</translation>
    </message>
    <message>
        <source>“{value}” does not fit “{label}”: {reason}.</source>
        <translation>„{value}“ passt nicht zu „{label}“: {reason}.</translation>
    </message>
    <message>
        <source>Give {expected} for {option}.</source>
        <translation>Geben Sie für {option} {expected} an.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Change one of these settings: {options}.</source>
        <translation>Ändern Sie eine dieser Einstellungen: {options}.</translation>
    </message>
    <message>
        <source>“{locale}” is not a language tag that Quayside knows.</source>
        <translation>„{locale}“ ist keine Sprachkennung, die Quayside kennt.</translation>
    </message>
    <message>
        <source>The locale “{locale}” cannot be used here: {reason}.</source>
        <translation>Die Sprache „{locale}“ kann hier nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation>„{zone}“ ist keine Zeitzone.</translation>
    </message>
    <message>
        <source>This export needs a time zone.</source>
        <translation>Dieser Export braucht eine Zeitzone.</translation>
    </message>
    <message>
        <source>Choose one, for example Europe/Paris.</source>
        <translation>Wählen Sie eine, zum Beispiel Europe/Paris.</translation>
    </message>
    <message>
        <source>“{format}” is not a format that can be made here.</source>
        <translation>Das Format „{format}“ kann hier nicht erzeugt werden.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of source that can be exported here.</source>
        <translation>„{kind}“ ist keine Art von Quelle, die hier exportiert werden kann.</translation>
    </message>
    <message>
        <source>There is no account or engine called “{provider}”.</source>
        <translation>Es gibt kein Konto und kein Exportwerk namens „{provider}“.</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>„{path}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the name; it may have been moved or renamed.</source>
        <translation>Prüfen Sie den Namen; vielleicht wurde die Quelle verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>„{path}“ kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is connected.</source>
        <translation>Prüfen Sie, ob Sie es lesen dürfen und ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>Quayside does not know how to read “{path}”.</source>
        <translation>Quayside weiß nicht, wie „{path}“ zu lesen ist.</translation>
    </message>
    <message>
        <source>“{path}” is too large: {size}, and {limit} is the limit.</source>
        <translation>„{path}“ ist zu groß: {size}, erlaubt sind {limit}.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Teilen Sie es in kleinere Dateien.</translation>
    </message>
    <message>
        <source>“{path}” is nested too deeply: more than {limit} levels.</source>
        <translation>„{path}“ ist zu tief verschachtelt: mehr als {limit} Ebenen.</translation>
    </message>
    <message>
        <source>Flatten its lists, quotes or elements.</source>
        <translation>Machen Sie Listen, Zitate oder Elemente flacher.</translation>
    </message>
    <message>
        <source>“{path}” has a shape that would take too long to read: {reason}.</source>
        <translation>„{path}“ ist so aufgebaut, dass das Lesen zu lange dauern würde: {reason}.</translation>
    </message>
    <message>
        <source>Simplify it near line {line}.</source>
        <translation>Vereinfachen Sie es in der Nähe von Zeile {line}.</translation>
    </message>
    <message>
        <source>“{path}” is not UTF-8 or UTF-16 text: {reason}.</source>
        <translation>„{path}“ ist kein Text in UTF-8 oder UTF-16: {reason}.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or name its encoding with the option “encoding”, then export again.</source>
        <translation>Speichern Sie die Datei als UTF-8, oder nennen Sie ihre Kodierung mit der Option „encoding“, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says: {reason}.</source>
        <translation>„{path}“ ist beschädigt oder nicht das, was der Name sagt: {reason}.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again.</source>
        <translation>Öffnen Sie die Datei in ihrem eigenen Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>“{path}” holds no document that Quayside can read.</source>
        <translation>„{path}“ enthält kein Dokument, das Quayside lesen kann.</translation>
    </message>
    <message>
        <source>It reads {formats}.</source>
        <translation>Gelesen werden {formats}.</translation>
    </message>
    <message>
        <source>The {format} could not be made from “{path}”: {reason}.</source>
        <translation>Aus „{path}“ konnte kein {format} erzeugt werden: {reason}.</translation>
    </message>
    <message>
        <source>Try again, or choose another format.</source>
        <translation>Versuchen Sie es noch einmal, oder wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>The pages could not be laid out: {reason}.</source>
        <translation>Die Seiten konnten nicht gesetzt werden: {reason}.</translation>
    </message>
    <message>
        <source>Check the page size and margins.</source>
        <translation>Prüfen Sie Seitengröße und Ränder.</translation>
    </message>
    <message>
        <source>Mend what they name, or export without “strict”.</source>
        <translation>Beheben Sie, was sie nennen, oder exportieren Sie ohne „strict“.</translation>
    </message>
    <message>
        <source>The export was canceled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The folder “{path}” does not exist and could not be made: {reason}.</source>
        <translation>Den Ordner „{path}“ gibt es nicht, und er konnte nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>In „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write there.</source>
        <translation>Wählen Sie einen anderen Ordner, oder lassen Sie sich das Schreiben dort erlauben.</translation>
    </message>
    <message>
        <source>“{path}” exists already.</source>
        <translation>„{path}“ gibt es schon.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program.</source>
        <translation>„{path}“ wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The export would replace its own source, “{path}”.</source>
        <translation>Der Export würde seine eigene Quelle „{path}“ ersetzen.</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>There is no room left for “{path}”.</source>
        <translation>Für „{path}“ ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a file name: {reason}.</source>
        <translation>„{name}“ kann kein Dateiname sein: {reason}.</translation>
    </message>
    <message>
        <source>Change the name or the name template.</source>
        <translation>Ändern Sie den Namen oder die Namensvorlage.</translation>
    </message>
    <message>
        <source>The finished file could not be put at “{path}”: {reason}.</source>
        <translation>Die fertige Datei konnte nicht nach „{path}“ gebracht werden: {reason}.</translation>
    </message>
    <message>
        <source>The history in “{path}” cannot be opened: {reason}.</source>
        <translation>Der Verlauf in „{path}“ kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>Check that the folder can be written, or use another one with --profile.</source>
        <translation>Prüfen Sie, ob im Ordner geschrieben werden kann, oder nehmen Sie mit --profile einen anderen.</translation>
    </message>
    <message>
        <source>The history was damaged and has been set aside as “{path}”.</source>
        <translation>Der Verlauf war beschädigt und liegt jetzt beiseite als „{path}“.</translation>
    </message>
    <message>
        <source>A new one was started; the old file is kept, nothing was deleted.</source>
        <translation>Ein neuer wurde begonnen; die alte Datei ist noch da, nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>The history was written by a newer Quayside (version {found}; this one knows {known}).</source>
        <translation>Der Verlauf stammt von einem neueren Quayside (Fassung {found}; dieses kennt {known}).</translation>
    </message>
    <message>
        <source>Use the newer program; nothing was changed.</source>
        <translation>Nehmen Sie das neuere Programm; nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Another Quayside is using the history: {reason}.</source>
        <translation>Ein anderes Quayside benutzt den Verlauf: {reason}.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>What was stored for this export cannot be read: {reason}.</source>
        <translation>Was zu diesem Export gespeichert war, kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>Set it up again from its source.</source>
        <translation>Richten Sie ihn von seiner Quelle aus neu ein.</translation>
    </message>
    <message>
        <source>There is no export number {id}.</source>
        <translation>Einen Export mit der Nummer {id} gibt es nicht.</translation>
    </message>
    <message>
        <source>“quayside history” lists them.</source>
        <translation>„quayside history“ zeigt sie.</translation>
    </message>
    <message>
        <source>Export number {id} is not waiting or running: it is {state}.</source>
        <translation>Export Nummer {id} wartet nicht und läuft nicht; sein Stand: {state}.</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”.</source>
        <translation>Eine Voreinstellung namens „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no account called “{account}”.</source>
        <translation>Ein Konto namens „{account}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The system’s keychain cannot be used: {reason}.</source>
        <translation>Der Schlüsselbund des Systems kann nicht benutzt werden: {reason}.</translation>
    </message>
    <message>
        <source>The secret is kept only until Quayside ends; unlock or install a keychain to keep it.</source>
        <translation>Das Geheimnis bleibt nur, bis Quayside endet; entsperren oder installieren Sie einen Schlüsselbund, um es zu behalten.</translation>
    </message>
    <message>
        <source>{service} asks you to sign in again.</source>
        <translation>{service} verlangt eine neue Anmeldung.</translation>
    </message>
    <message>
        <source>Signing in to {service} failed: {reason}.</source>
        <translation>Die Anmeldung bei {service} ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>Check the account’s credentials, then try again.</source>
        <translation>Prüfen Sie die Zugangsdaten des Kontos und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{service} does not let this account do that: {reason}.</source>
        <translation>{service} erlaubt das diesem Konto nicht: {reason}.</translation>
    </message>
    <message>
        <source>Ask the owner for access{scope}.</source>
        <translation>Bitten Sie den Eigentümer um Zugriff{scope}.</translation>
    </message>
    <message>
        <source>{service} does not find it: {reason}.</source>
        <translation>{service} findet es nicht: {reason}.</translation>
    </message>
    <message>
        <source>Check the id; it may have been deleted, or this account may not see it.</source>
        <translation>Prüfen Sie die Kennung; vielleicht wurde es gelöscht, oder dieses Konto darf es nicht sehen.</translation>
    </message>
    <message>
        <source>{service} refused the request: {reason}.</source>
        <translation>{service} hat die Anfrage abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>Change what it names, then export again.</source>
        <translation>Ändern Sie, was genannt wird, und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{service} could not make the export: {reason}.</source>
        <translation>{service} konnte den Export nicht erzeugen: {reason}.</translation>
    </message>
    <message>
        <source>Try again later; if it fails again, copy the report and send it to their support.</source>
        <translation>Versuchen Sie es später noch einmal; scheitert es wieder, kopieren Sie den Bericht und schicken Sie ihn an den dortigen Support.</translation>
    </message>
    <message>
        <source>{service} is not available just now: {reason}.</source>
        <translation>{service} ist gerade nicht verfügbar: {reason}.</translation>
    </message>
    <message>
        <source>{service} answered something Quayside does not understand: {reason}.</source>
        <translation>{service} hat etwas geantwortet, was Quayside nicht versteht: {reason}.</translation>
    </message>
    <message>
        <source>Check the account’s address and version settings; copy the report for support.</source>
        <translation>Prüfen Sie Adresse und Version im Konto; kopieren Sie den Bericht für den Support.</translation>
    </message>
    <message>
        <source>{service} asks for fewer requests: {reason}.</source>
        <translation>{service} bittet um weniger Anfragen: {reason}.</translation>
    </message>
    <message>
        <source>The server “{host}” was not found.</source>
        <translation>Der Server „{host}“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Check the address and your connection to the network.</source>
        <translation>Prüfen Sie die Adresse und Ihre Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The connection to “{host}” failed: {reason}.</source>
        <translation>Die Verbindung zu „{host}“ ist fehlgeschlagen: {reason}.</translation>
    </message>
    <message>
        <source>“{host}” did not answer in time.</source>
        <translation>„{host}“ hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not safe: {reason}.</source>
        <translation>Die Verbindung zu „{host}“ ist nicht sicher: {reason}.</translation>
    </message>
    <message>
        <source>The proxy “{host}” refused the connection: {reason}.</source>
        <translation>Der Proxy „{host}“ hat die Verbindung abgelehnt: {reason}.</translation>
    </message>
    <message>
        <source>{service} sent the request on to “{host}”, and Quayside did not follow.</source>
        <translation>{service} hat die Anfrage an „{host}“ weitergeleitet; Quayside ist nicht gefolgt.</translation>
    </message>
    <message>
        <source>Check the account’s address.</source>
        <translation>Prüfen Sie die Adresse im Konto.</translation>
    </message>
    <message>
        <source>The finished file is at “{host}”, which is not a server of {service} that Quayside knows.</source>
        <translation>Die fertige Datei liegt auf „{host}“, und das ist kein Server von {service}, den Quayside kennt.</translation>
    </message>
    <message>
        <source>The download from “{host}” ended early: {reason}.</source>
        <translation>Der Download von „{host}“ endete vorzeitig: {reason}.</translation>
    </message>
    <message>
        <source>“{host}” sent {found} where {expected} was due.</source>
        <translation>„{host}“ hat {found} geschickt, erwartet war {expected}.</translation>
    </message>
    <message>
        <source>The file is larger than the limit of {limit}.</source>
        <translation>Die Datei ist größer als die Grenze von {limit}.</translation>
    </message>
    <message>
        <source>The download link of {service} has expired.</source>
        <translation>Der Download-Link von {service} ist abgelaufen.</translation>
    </message>
    <message>
        <source>{service} is still working on it; we stopped waiting after {time}.</source>
        <translation>{service} arbeitet noch daran; wir haben nach {time} aufgehört zu warten.</translation>
    </message>
    <message>
        <source>Choose “Follow again” to take up the wait; nothing is made twice.</source>
        <translation>„Weiter verfolgen“ nimmt das Warten wieder auf; nichts wird doppelt gemacht.</translation>
    </message>
    <message>
        <source>Look there first; choose “Send again” only if nothing was started.</source>
        <translation>Sehen Sie zuerst dort nach; wählen Sie „Erneut senden“ nur, wenn nichts gestartet wurde.</translation>
    </message>
    <message>
        <source>The archive cannot be used: {reason}.</source>
        <translation>Die Archivdatei kann nicht verwendet werden: {reason}.</translation>
    </message>
    <message>
        <source>Get it once more from where it came; if it is no better then, do not trust it.</source>
        <translation>Holen Sie sie noch einmal von dort, woher sie kam; ist sie dann nicht besser, trauen Sie ihr nicht.</translation>
    </message>
    <message>
        <source>“{provider}” gives no pages to print from here.</source>
        <translation>„{provider}“ gibt hier keine Seiten zum Drucken her.</translation>
    </message>
    <message>
        <source>Export it as PDF, then print the saved file.</source>
        <translation>Exportieren Sie es als PDF und drucken Sie dann die gespeicherte Datei.</translation>
    </message>
    <message>
        <source>The export had warnings ({count}), and warnings are failures here.</source>
        <translation>Beim Export gab es Warnungen ({count}), und Warnungen gelten hier als Fehler.</translation>
    </message>
    <message>
        <source>Choose “{again}” to go on with it.</source>
        <translation>Wählen Sie „{again}“, um damit fortzufahren.</translation>
    </message>
    <message>
        <source>The program stopped while this export was running (attempts: {count}).</source>
        <translation>Das Programm endete, während dieser Export lief (Versuche: {count}).</translation>
    </message>
    <message>
        <source>Choose “{again}” to try once more; if it happens again, copy the report and send it to us with the document.</source>
        <translation>Wählen Sie „{again}“ für einen weiteren Versuch; geschieht es wieder, kopieren Sie den Bericht und senden Sie ihn uns mit dem Dokument.</translation>
    </message>
    <message>
        <source>A part of Quayside is missing or does not fit: “{path}”.</source>
        <translation>Ein Teil von Quayside fehlt oder passt nicht: „{path}“.</translation>
    </message>
    <message>
        <source>Install Quayside again.</source>
        <translation>Installieren Sie Quayside neu.</translation>
    </message>
    <message>
        <source>Close it there, then choose “{again}”.</source>
        <translation>Schließen Sie es dort und wählen Sie dann „{again}“.</translation>
    </message>
    <message>
        <source>Free some space, then choose “{again}”; nothing was overwritten.</source>
        <translation>Schaffen Sie Platz und wählen Sie „{again}“; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Choose “{again}”, or another folder; what was there before is untouched.</source>
        <translation>Wählen Sie „{again}“ oder einen anderen Ordner; was vorher dort war, ist unberührt.</translation>
    </message>
    <message>
        <source>Choose “Sign in” for the account “{account}”; exports that wait go on by themselves.</source>
        <translation>Wählen Sie „Anmelden“ für das Konto „{account}“; wartende Exporte gehen dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Choose “{again}” in a while.</source>
        <translation>Wählen Sie nach einer Weile „{again}“.</translation>
    </message>
    <message>
        <source>Check your connection to the network, then choose “{again}”.</source>
        <translation>Prüfen Sie Ihre Verbindung zum Netz und wählen Sie dann „{again}“.</translation>
    </message>
    <message>
        <source>Choose “{again}”, or raise the time-out in Settings, Network.</source>
        <translation>Wählen Sie „{again}“ oder erhöhen Sie die Wartezeit unter Einstellungen, Netz.</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer; a company’s own certificate can be added in Settings, Network.</source>
        <translation>Prüfen Sie die Adresse und das Datum dieses Computers; das eigene Zertifikat einer Firma lässt sich unter Einstellungen, Netz hinzufügen.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, Network.</source>
        <translation>Prüfen Sie den Proxy unter Einstellungen, Netz.</translation>
    </message>
    <message>
        <source>If you know it to be right, choose “Trust this host”.</source>
        <translation>Wenn Sie wissen, dass das richtig ist, wählen Sie „Diesem Server vertrauen“.</translation>
    </message>
    <message>
        <source>Choose “{again}”.</source>
        <translation>Wählen Sie „{again}“.</translation>
    </message>
    <message>
        <source>Choose “{again}”; if it happens again, copy the report for support.</source>
        <translation>Wählen Sie „{again}“; geschieht es wieder, kopieren Sie den Bericht für den Support.</translation>
    </message>
    <message>
        <source>Raise the limit in Settings, Network, then choose “{again}”.</source>
        <translation>Erhöhen Sie die Grenze unter Einstellungen, Netz und wählen Sie dann „{again}“.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>A secret is needed: “{label}”.</source>
        <translation>Ein Geheimnis wird gebraucht: „{label}“.</translation>
    </message>
    <message>
        <source>Enter it again ({options}): secrets are never kept with an export.</source>
        <translation>Geben Sie es noch einmal ein ({options}): Geheimnisse werden nie mit einem Export aufbewahrt.</translation>
    </message>
    <message>
        <source>{service} may or may not have started this export: {reason}.</source>
        <translation>{service} hat diesen Export vielleicht begonnen, vielleicht nicht: {reason}.</translation>
    </message>
    <message>
        <source>its answer was lost</source>
        <translation>die Antwort ging verloren</translation>
    </message>
    <message>
        <source>{count} of the files to be made exist already: {paths}.</source>
        <translation>{count} der Dateien, die entstehen sollen, sind schon vorhanden: {paths}.</translation>
    </message>
    <message>
        <source>There is not enough memory for this export.</source>
        <translation>Für diesen Export reicht der Arbeitsspeicher nicht.</translation>
    </message>
    <message>
        <source>Close other programs, raise a limit that was set (ulimit -v), or export fewer files at once with --jobs.</source>
        <translation>Schließen Sie andere Programme, heben Sie eine gesetzte Grenze an (ulimit -v) oder exportieren Sie mit --jobs weniger Dateien zugleich.</translation>
    </message>
    <message>
        <source>The system gives this program no further threads.</source>
        <translation>Das System gibt diesem Programm keine weiteren Threads.</translation>
    </message>
    <message>
        <source>End other programs, or raise the limit of this user (ulimit -u).</source>
        <translation>Beenden Sie andere Programme oder heben Sie die Grenze dieses Benutzers an (ulimit -u).</translation>
    </message>
    <message>
        <source>The history in “{path}” cannot be written: {reason}.</source>
        <translation>Der Verlauf in „{path}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Check that its disk has room and that you may write there; “--no-history” exports without it.</source>
        <translation>Prüfen Sie, ob der Datenträger Platz hat und Sie dort schreiben dürfen; „--no-history“ exportiert ohne Verlauf.</translation>
    </message>
    <message>
        <source>The history in “{path}” is damaged.</source>
        <translation>Der Verlauf in „{path}“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Close every Quayside and start it again: it then mends the history or sets it aside, and deletes nothing.</source>
        <translation>Schließen Sie jedes Quayside und starten Sie es neu: Es repariert den Verlauf dann oder legt ihn beiseite; gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>The history was damaged and has been mended: {lost}.</source>
        <translation>Der Verlauf war beschädigt und wurde repariert: {lost}.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “{path}”.</source>
        <translation>Die beschädigte Datei bleibt als „{path}“ erhalten.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send us {report}.</source>
        <translation>Versuchen Sie es noch einmal; geschieht es wieder, schicken Sie uns {report}.</translation>
    </message>
    <message>
        <source>Give it with {switch}.</source>
        <translation>Geben Sie es mit {switch} an.</translation>
    </message>
    <message>
        <source>Give {options}=… with --secrets-fd or --secrets-env: secrets are never kept with an export.</source>
        <translation>Geben Sie {options}=… mit --secrets-fd oder --secrets-env an: Geheimnisse werden nie mit einem Export aufbewahrt.</translation>
    </message>
    <message>
        <source>Give one with --timezone, for example Europe/Paris.</source>
        <translation>Geben Sie eine mit --timezone an, zum Beispiel Europe/Paris.</translation>
    </message>
    <message>
        <source>It reads {formats}. Choose the “Format of the source” if the name’s ending misleads.</source>
        <translation>Gelesen werden {formats}. Wählen Sie das „Format der Quelle“, falls die Endung des Namens täuscht.</translation>
    </message>
    <message>
        <source>It reads {formats}. Give --set read.format=FORMAT if the name’s ending misleads.</source>
        <translation>Gelesen werden {formats}. Geben Sie --set read.format=FORMAT an, falls die Endung des Namens täuscht.</translation>
    </message>
    <message>
        <source>Mend what they name, or export without --strict.</source>
        <translation>Beheben Sie, was sie nennen, oder exportieren Sie ohne --strict.</translation>
    </message>
    <message>
        <source>Run {again} to go on with it.</source>
        <translation>Mit {again} geht es weiter.</translation>
    </message>
    <message>
        <source>Run {again} to try once more; if it happens again, send us {report} with the document.</source>
        <translation>Versuchen Sie es noch einmal: {again}; geschieht es wieder, schicken Sie uns {report} mit dem Dokument.</translation>
    </message>
    <message>
        <source>Close other programs, or export fewer files at once.</source>
        <translation>Schließen Sie andere Programme, oder exportieren Sie weniger Dateien auf einmal.</translation>
    </message>
    <message>
        <source>Give another folder.</source>
        <translation>Geben Sie einen anderen Ordner an.</translation>
    </message>
    <message>
        <source>Give another folder, or ask for permission to write there.</source>
        <translation>Geben Sie einen anderen Ordner an, oder bitten Sie um Schreibrecht dort.</translation>
    </message>
    <message>
        <source>Choose another name, or another way to meet files that exist.</source>
        <translation>Wählen Sie einen anderen Namen, oder was mit vorhandenen Dateien geschehen soll.</translation>
    </message>
    <message>
        <source>Give another name, or --on-conflict with rename, overwrite or skip.</source>
        <translation>Geben Sie einen anderen Namen an, oder --on-conflict mit rename, overwrite oder skip.</translation>
    </message>
    <message>
        <source>Choose another folder or names, or another way to meet files that exist.</source>
        <translation>Wählen Sie einen anderen Ordner oder andere Namen, oder was mit vorhandenen Dateien geschehen soll.</translation>
    </message>
    <message>
        <source>Give another folder or names, or --on-conflict with rename, overwrite or skip.</source>
        <translation>Geben Sie einen anderen Ordner oder andere Namen an, oder --on-conflict mit rename, overwrite oder skip.</translation>
    </message>
    <message>
        <source>Close it there, then run {again}.</source>
        <translation>Schließen Sie es dort, und rufen Sie dann {again} auf.</translation>
    </message>
    <message>
        <source>Give another folder or name.</source>
        <translation>Geben Sie einen anderen Ordner oder Namen an.</translation>
    </message>
    <message>
        <source>Free some space, then run {again}; nothing was overwritten.</source>
        <translation>Schaffen Sie Platz, und rufen Sie dann {again} auf; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Run {again}, or give another folder; what was there before is untouched.</source>
        <translation>Rufen Sie {again} auf, oder geben Sie einen anderen Ordner an; was vorher dort war, ist unberührt.</translation>
    </message>
    <message>
        <source>Check that the folder can be written.</source>
        <translation>Prüfen Sie, ob in den Ordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Check that its disk has room and that you may write there.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The secret is kept only until this command ends; unlock or install a keychain to keep it.</source>
        <translation>Das Geheimnis gilt nur, bis dieser Befehl endet; mit einem entsperrten oder installierten Schlüsselbund bleibt es erhalten.</translation>
    </message>
    <message>
        <source>Sign in with “quayside accounts sign-in &quot;{account}&quot;”, or give its secret with --secrets-env; then run {again}.</source>
        <translation>Melden Sie sich an mit „quayside accounts sign-in &quot;{account}&quot;“, oder geben Sie das Geheimnis mit --secrets-env an; rufen Sie dann {again} auf.</translation>
    </message>
    <message>
        <source>Try again later; if it fails again, send {report} to their support.</source>
        <translation>Versuchen Sie es später noch einmal; misslingt es wieder, schicken Sie {report} an den Support des Dienstes.</translation>
    </message>
    <message>
        <source>Run {again} in a while.</source>
        <translation>Rufen Sie nach einer Weile {again} auf.</translation>
    </message>
    <message>
        <source>Check the account’s address and version settings; support will ask for {report}.</source>
        <translation>Prüfen Sie Adresse und Version im Konto; der Support wird nach {report} fragen.</translation>
    </message>
    <message>
        <source>Check your connection to the network, then run {again}.</source>
        <translation>Prüfen Sie die Verbindung zum Netz, und rufen Sie dann {again} auf.</translation>
    </message>
    <message>
        <source>Run {again}, or give it more time with --timeout.</source>
        <translation>Rufen Sie {again} auf, oder lassen Sie mit --timeout mehr Zeit.</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer; a company’s own certificate can be given with --ca-file.</source>
        <translation>Prüfen Sie die Adresse und das Datum dieses Rechners; ein Zertifikat Ihrer Firma geben Sie mit --ca-file an.</translation>
    </message>
    <message>
        <source>Check the proxy; --proxy gives another one.</source>
        <translation>Prüfen Sie den Proxy; --proxy gibt einen anderen an.</translation>
    </message>
    <message>
        <source>If you know it to be right, run {again}, which asks you to trust it.</source>
        <translation>Wenn Sie wissen, dass er der richtige ist, rufen Sie {again} auf; dort werden Sie gefragt, ob Sie ihm vertrauen.</translation>
    </message>
    <message>
        <source>Run {again}.</source>
        <translation>Rufen Sie {again} auf.</translation>
    </message>
    <message>
        <source>Run {again}; if it happens again, support will ask for {report}.</source>
        <translation>Rufen Sie {again} auf; geschieht es wieder, wird der Support nach {report} fragen.</translation>
    </message>
    <message>
        <source>Raise the limit in the window under Settings, Network, then run {again}.</source>
        <translation>Erhöhen Sie die Grenze im Fenster unter Einstellungen, Netzwerk, und rufen Sie dann {again} auf.</translation>
    </message>
    <message>
        <source>Run {again} to take up the wait; nothing is made twice.</source>
        <translation>Mit {again} wird weiter gewartet; nichts wird doppelt gemacht.</translation>
    </message>
    <message>
        <source>Look there first; run {again} only if nothing was started.</source>
        <translation>Sehen Sie zuerst dort nach; rufen Sie {again} nur auf, wenn dort nichts begonnen wurde.</translation>
    </message>
    <message>
        <source>Something went wrong: {id}.</source>
        <translation>Etwas ist schiefgegangen: {id}.</translation>
    </message>
    <message>
        <source>the same command</source>
        <translation>denselben Befehl</translation>
    </message>
    <message>
        <source>this message</source>
        <translation>diese Meldung</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>No font is installed that pages can be set in.</source>
        <translation>Es ist keine Schrift installiert, in der Seiten gesetzt werden können.</translation>
    </message>
    <message>
        <source>Install fonts (packages fonts-noto-core and fonts-dejavu-core), then export again.</source>
        <translation>Schriften installieren (Pakete fonts-noto-core und fonts-dejavu-core), dann erneut exportieren.</translation>
    </message>
    <message>
        <source>The theme “{theme}” cannot be used: {reason}.</source>
        <translation>Das Design „{theme}“ lässt sich nicht verwenden: {reason}.</translation>
    </message>
    <message>
        <source>Correct the file, or choose another theme: the built-in ones are “report” and “manual”.</source>
        <translation>Berichtige die Datei oder wähle ein anderes Design: Eingebaut sind „report“ und „manual“.</translation>
    </message>
    <message>
        <source>The system lets this program have too few files open at once: {limit}.</source>
        <translation>Das System lässt dieses Programm zu wenige Dateien zugleich öffnen: {limit}.</translation>
    </message>
    <message>
        <source>Raise the limit to 256 or more (ulimit -n), then start the program again.</source>
        <translation>Erhöhen Sie die Grenze auf 256 oder mehr (ulimit -n), und starten Sie das Programm dann neu.</translation>
    </message>
</context>
<context>
    <name>FileFilters</name>
    <message>
        <source>All that can be read</source>
        <translation>Alles Lesbare</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>what “\%1” says for web pages is left out</source>
        <translation>was „\%1“ für Webseiten sagt, fehlt</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>sie ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>its macros run in a circle, or grow without end</source>
        <translation>ihre Makros drehen sich im Kreis oder wachsen ohne Ende</translation>
    </message>
    <message>
        <source>“&amp;” stands outside of a table</source>
        <translation>„&amp;“ steht außerhalb einer Tabelle</translation>
    </message>
    <message>
        <source>a closing brace has no opening one</source>
        <translation>eine schließende Klammer hat keine öffnende</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>sie ist mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>“%1” has no place here</source>
        <translation>„%1“ gehört nicht hierher</translation>
    </message>
    <message>
        <source>a closing brace is missing</source>
        <translation>eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>a backslash stands at the end</source>
        <translation>am Ende steht ein umgekehrter Schrägstrich</translation>
    </message>
    <message>
        <source>something is missing before “%1”</source>
        <translation>vor „%1“ fehlt etwas</translation>
    </message>
    <message>
        <source>there are two superscripts at one place</source>
        <translation>an einer Stelle stehen zwei Hochstellungen</translation>
    </message>
    <message>
        <source>there are two subscripts at one place</source>
        <translation>an einer Stelle stehen zwei Tiefstellungen</translation>
    </message>
    <message>
        <source>“%1” is no length</source>
        <translation>„%1“ ist keine Länge</translation>
    </message>
    <message>
        <source>the link “%1” is not safe</source>
        <translation>der Verweis „%1“ ist nicht sicher</translation>
    </message>
    <message>
        <source>there are two tags at one place</source>
        <translation>an einer Stelle stehen zwei Nummern</translation>
    </message>
    <message>
        <source>pictures in formulas are not shown (“%1”)</source>
        <translation>Bilder in Formeln werden nicht gezeigt („%1“)</translation>
    </message>
    <message>
        <source>“%1” is no bracket</source>
        <translation>„%1“ ist keine Klammer</translation>
    </message>
    <message>
        <source>“\left” has no “\right”</source>
        <translation>„\left“ hat kein „\right“</translation>
    </message>
    <message>
        <source>“%1” is no color</source>
        <translation>„%1“ ist keine Farbe</translation>
    </message>
    <message>
        <source>“\begin{%1}” is closed by “\end{%2}”</source>
        <translation>„\begin{%1}“ wird von „\end{%2}“ geschlossen</translation>
    </message>
    <message>
        <source>“\begin{%1}” has no end</source>
        <translation>„\begin{%1}“ hat kein Ende</translation>
    </message>
    <message>
        <source>“%1” has no place in a text</source>
        <translation>„%1“ gehört nicht in einen Text</translation>
    </message>
    <message>
        <source>“\%1” needs the number of a character</source>
        <translation>„\%1“ braucht die Nummer eines Zeichens</translation>
    </message>
    <message>
        <source>“%1” is not drawn around a formula</source>
        <translation>„%1“ wird nicht um eine Formel gezeichnet</translation>
    </message>
    <message>
        <source>what “\reflectbox” mirrors is shown as it is</source>
        <translation>was „\reflectbox“ spiegelt, wird ungespiegelt gezeigt</translation>
    </message>
</context>
<context>
    <name>FoundryNotepad</name>
    <message>
        <source>Save the generated document too</source>
        <translation>Das erzeugte Dokument auch speichern</translation>
    </message>
    <message>
        <source>Keeps the generated document in Foundry; the result has a link to it.</source>
        <translation>Behält das erzeugte Dokument in Foundry; das Ergebnis enthält einen Link dorthin.</translation>
    </message>
    <message>
        <source>Name of the saved document</source>
        <translation>Name des gespeicherten Dokuments</translation>
    </message>
    <message>
        <source>Empty: the template’s own name.</source>
        <translation>Leer: der Name der Vorlage.</translation>
    </message>
    <message>
        <source>Folder for it</source>
        <translation>Ordner dafür</translation>
    </message>
    <message>
        <source>The folder’s id (ri.compass…), or its address in the browser.</source>
        <translation>Die Kennung des Ordners (ri.compass…) oder seine Adresse im Browser.</translation>
    </message>
    <message>
        <source>Notepad document</source>
        <translation>Notepad-Dokument</translation>
    </message>
    <message>
        <source>A document that is there already.</source>
        <translation>Ein Dokument, das es schon gibt.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Its id (ri.notepad.main.notepad.…), or its address in the browser.</source>
        <translation>Seine Kennung (ri.notepad.main.notepad.…) oder seine Adresse im Browser.</translation>
    </message>
    <message>
        <source>Notepad template</source>
        <translation>Notepad-Vorlage</translation>
    </message>
    <message>
        <source>Fills a template with values, waits for the document, and exports it. The generated document is kept for one hour.</source>
        <translation>Füllt eine Vorlage mit Werten, wartet auf das Dokument und exportiert es. Das erzeugte Dokument bleibt eine Stunde erhalten.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Empty: the newest one.</source>
        <translation>Leer: die neueste.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>One row a parameter of the template.</source>
        <translation>Eine Zeile je Parameter der Vorlage.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>With its time zone.</source>
        <translation>Mit Zeitzone.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>object (id)</source>
        <translation>Objekt (Kennung)</translation>
    </message>
    <message>
        <source>set of objects (id)</source>
        <translation>Menge von Objekten (Kennung)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Its id (ri.notepad.main.notepad-template.…), or its address in the browser.</source>
        <translation>Ihre Kennung (ri.notepad.main.notepad-template.…) oder ihre Adresse im Browser.</translation>
    </message>
    <message>
        <source>Generation job</source>
        <translation>Erzeugungsauftrag</translation>
    </message>
    <message>
        <source>A document that was generated from a template within the last hour.</source>
        <translation>Ein Dokument, das in der letzten Stunde aus einer Vorlage erzeugt wurde.</translation>
    </message>
    <message>
        <source>Id of the template it was generated from.</source>
        <translation>Kennung der Vorlage, aus der es erzeugt wurde.</translation>
    </message>
    <message>
        <source>Its id (ri.notepad.main.generation-job.…).</source>
        <translation>Seine Kennung (ri.notepad.main.generation-job.…).</translation>
    </message>
    <message>
        <source>it is not the id of a %1 of Foundry</source>
        <translation>ist nicht die Kennung eines %1 von Foundry</translation>
    </message>
    <message>
        <source>an id such as ri.….%1.…, or an address that holds one,</source>
        <translation>eine Kennung wie ri.….%1.… oder eine Adresse, die eine enthält,</translation>
    </message>
    <message>
        <source>Foundry takes names of two parts only, such as Europe/Paris or Etc/UTC.</source>
        <translation>Foundry nimmt nur Namen aus zwei Teilen, etwa Europe/Paris oder Etc/UTC.</translation>
    </message>
    <message>
        <source>it is not %1</source>
        <translation>erwartet wird %1</translation>
    </message>
    <message>
        <source>a date and time such as 2026-01-31T09:30:00 with a time zone</source>
        <translation>Datum und Uhrzeit wie 2026-01-31T09:30:00 mit einer Zeitzone</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>ein Datum wie 2026-01-31</translation>
    </message>
    <message>
        <source>a number such as 12.5</source>
        <translation>eine Zahl wie 12.5</translation>
    </message>
    <message>
        <source>an id such as ri.….…</source>
        <translation>eine Kennung wie ri.….…</translation>
    </message>
    <message>
        <source>Address of saved documents</source>
        <translation>Adresse gespeicherter Dokumente</translation>
    </message>
    <message>
        <source>Where a saved document opens in the browser; {rid} stands for its id.</source>
        <translation>Wo sich ein gespeichertes Dokument im Browser öffnet; {rid} steht für seine Kennung.</translation>
    </message>
    <message>
        <source>Foundry address</source>
        <translation>Adresse von Foundry</translation>
    </message>
    <message>
        <source>As in the browser, for example https://example.palantirfoundry.com</source>
        <translation>Wie im Browser, zum Beispiel https://example.palantirfoundry.com</translation>
    </message>
    <message>
        <source>Foundry’s Notepad interface is a preview: it may change or go away at any time.</source>
        <translation>Die Notepad-Schnittstelle von Foundry ist eine Vorschau: Sie kann sich jederzeit ändern oder wegfallen.</translation>
    </message>
    <message>
        <source>Foundry keeps exports and their files for seven days, and generated documents for one hour.</source>
        <translation>Foundry behält Exporte und ihre Dateien sieben Tage, erzeugte Dokumente eine Stunde.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Made by Foundry, with dates and numbers in the conventions of the locale and the time zone.</source>
        <translation>Von Foundry erzeugt, mit Datum und Zahlen nach den Regeln der Sprache und der Zeitzone.</translation>
    </message>
    <message>
        <source>the template’s generation job failed there, so there is nothing to export</source>
        <translation>der Erzeugungsauftrag der Vorlage ist dort fehlgeschlagen, es gibt also nichts zu exportieren</translation>
    </message>
    <message>
        <source>the template’s generation job is still running; wait until it is done</source>
        <translation>der Erzeugungsauftrag der Vorlage läuft noch; warten Sie, bis er fertig ist</translation>
    </message>
    <message>
        <source>there is no Notepad document {documentRid}</source>
        <translation>es gibt kein Notepad-Dokument {documentRid}</translation>
    </message>
    <message>
        <source>you may not export the document {documentRid}</source>
        <translation>Sie dürfen das Dokument {documentRid} nicht exportieren</translation>
    </message>
    <message>
        <source>you may not export the generation job {generationJobRid}</source>
        <translation>Sie dürfen den Erzeugungsauftrag {generationJobRid} nicht exportieren</translation>
    </message>
    <message>
        <source>it does not know the locale “{userLocale}”</source>
        <translation>die Sprache „{userLocale}“ ist dort unbekannt</translation>
    </message>
    <message>
        <source>it does not know the time zone “{userTimezone}”; it takes names such as Europe/Paris</source>
        <translation>die Zeitzone „{userTimezone}“ ist dort unbekannt; bekannt sind Namen wie Europe/Paris</translation>
    </message>
    <message>
        <source>you may not start exports</source>
        <translation>Sie dürfen keine Exporte starten</translation>
    </message>
    <message>
        <source>there is no generation job {generationJobRid} of the template {templateRid}; such jobs are kept for one hour</source>
        <translation>es gibt keinen Erzeugungsauftrag {generationJobRid} der Vorlage {templateRid}; solche Aufträge bleiben eine Stunde erhalten</translation>
    </message>
    <message>
        <source>the export job {exportJobRid} is not there; only its maker sees it, and for seven days</source>
        <translation>den Exportauftrag {exportJobRid} gibt es nicht; nur wer ihn angelegt hat, sieht ihn, und das sieben Tage lang</translation>
    </message>
    <message>
        <source>you may not read the finished file {fileRid}</source>
        <translation>Sie dürfen die fertige Datei {fileRid} nicht lesen</translation>
    </message>
    <message>
        <source>the finished file {fileRid} is not there; files are kept for seven days</source>
        <translation>die fertige Datei {fileRid} gibt es nicht; Dateien bleiben sieben Tage erhalten</translation>
    </message>
    <message>
        <source>there is no template {templateRid}</source>
        <translation>es gibt keine Vorlage {templateRid}</translation>
    </message>
    <message>
        <source>the template has no version {templateVersion}</source>
        <translation>die Vorlage hat keine Version {templateVersion}</translation>
    </message>
    <message>
        <source>the value of “{templateParameterName}” does not fit: {reason}</source>
        <translation>der Wert von „{templateParameterName}“ passt nicht: {reason}</translation>
    </message>
    <message>
        <source>the template needs these values too: {templateParameterNames}</source>
        <translation>die Vorlage braucht noch diese Werte: {templateParameterNames}</translation>
    </message>
    <message>
        <source>you may not use the template {templateRid}</source>
        <translation>Sie dürfen die Vorlage {templateRid} nicht benutzen</translation>
    </message>
    <message>
        <source>you may not save the generated document</source>
        <translation>Sie dürfen das erzeugte Dokument nicht speichern</translation>
    </message>
    <message>
        <source>you may not make documents in that folder</source>
        <translation>Sie dürfen in diesem Ordner keine Dokumente anlegen</translation>
    </message>
    <message>
        <source>a document cannot have this name</source>
        <translation>ein Dokument kann nicht so heißen</translation>
    </message>
    <message>
        <source>the folder holds a document of this name already</source>
        <translation>im Ordner gibt es schon ein Dokument dieses Namens</translation>
    </message>
    <message>
        <source>that is not a folder a document can be saved in</source>
        <translation>in diesem Ordner kann kein Dokument gespeichert werden</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>it did not see that we asked for the preview interface</source>
        <translation>dort kam nicht an, dass wir die Vorschau-Schnittstelle wollen</translation>
    </message>
    <message>
        <source>the sign-in lacks the scope {missingScope}</source>
        <translation>der Anmeldung fehlt die Berechtigung {missingScope}</translation>
    </message>
    <message>
        <source>the request reached it without its body</source>
        <translation>die Anfrage kam ohne Inhalt an</translation>
    </message>
    <message>
        <source>it found a value it cannot use</source>
        <translation>ein Wert darin ist nicht brauchbar</translation>
    </message>
    <message>
        <source>it does not take the form of our request</source>
        <translation>die Form unserer Anfrage wird nicht angenommen</translation>
    </message>
    <message>
        <source>it had a fault of its own</source>
        <translation>dort ist ein Fehler aufgetreten</translation>
    </message>
    <message>
        <source>you have no permission for this</source>
        <translation>Sie haben dafür keine Berechtigung</translation>
    </message>
    <message>
        <source>the token is missing, expired or revoked</source>
        <translation>das Token fehlt, ist abgelaufen oder wurde widerrufen</translation>
    </message>
    <message>
        <source>the Notepad interface is not yet there on this instance (%1)</source>
        <translation>die Notepad-Schnittstelle gibt es auf diesem Server noch nicht (%1)</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source> to the scope %1</source>
        <translation> auf den Bereich %1</translation>
    </message>
    <message>
        <source>Foundry did not answer the last question</source>
        <translation>Foundry hat auf die letzte Anfrage nicht geantwortet</translation>
    </message>
    <message>
        <source>its answer has no state in it</source>
        <translation>in der Antwort fehlt der Status</translation>
    </message>
    <message>
        <source>Starting the export</source>
        <translation>Export wird gestartet</translation>
    </message>
    <message>
        <source>Saving the generated document</source>
        <translation>Das erzeugte Dokument wird gespeichert</translation>
    </message>
    <message>
        <source>generating the document</source>
        <translation>das Dokument wird erzeugt</translation>
    </message>
    <message>
        <source>generating the document failed: %1</source>
        <translation>das Dokument konnte nicht erzeugt werden: %1</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>der Dienst nennt keinen Grund</translation>
    </message>
    <message>
        <source>making the PDF</source>
        <translation>das PDF wird erzeugt</translation>
    </message>
    <message>
        <source>Open the saved document in Foundry</source>
        <translation>Das gespeicherte Dokument in Foundry öffnen</translation>
    </message>
    <message>
        <source>Starting to generate the document</source>
        <translation>Das Dokument wird in Auftrag gegeben</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Foundry, Account settings, Tokens: make one and paste it here.</source>
        <translation>Foundry, Account settings, Tokens: Erzeugen Sie eines und fügen Sie es hier ein.</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>Wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Needs a third-party application (public client) that is registered in Foundry’s Developer Console.</source>
        <translation>Braucht eine Drittanwendung (public client), die in der Developer Console von Foundry eingetragen ist.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Of the registered application.</source>
        <translation>Die der eingetragenen Anwendung.</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Dienstbenutzer</translation>
    </message>
    <message>
        <source>Client id and secret of a third-party application (confidential client).</source>
        <translation>Client-ID und Geheimnis einer Drittanwendung (confidential client).</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>May export documents (api:notepad-export)</source>
        <translation>Darf Dokumente exportieren (api:notepad-export)</translation>
    </message>
    <message>
        <source>May generate from templates (api:notepad-write)</source>
        <translation>Darf aus Vorlagen erzeugen (api:notepad-write)</translation>
    </message>
</context>
<context>
    <name>GoogleDrive</name>
    <message>
        <source>its answer lacks “%1”</source>
        <translation>in der Antwort fehlt „%1“</translation>
    </message>
    <message>
        <source>Asking Google to prepare the file</source>
        <translation>Google wird gebeten, die Datei vorzubereiten</translation>
    </message>
    <message>
        <source>it is a shortcut that leads nowhere</source>
        <translation>es ist eine Verknüpfung, die nirgendwohin führt</translation>
    </message>
    <message>
        <source>Looking for the file</source>
        <translation>Die Datei wird gesucht</translation>
    </message>
    <message>
        <source>“%1” is of the type %2, which cannot be exported</source>
        <translation>„%1“ ist vom Typ %2, der sich nicht exportieren lässt</translation>
    </message>
    <message>
        <source>“%1” is of another kind: %2</source>
        <translation>„%1“ ist von anderer Art: %2</translation>
    </message>
    <message>
        <source>the owner of “%1” does not let it be downloaded</source>
        <translation>wem „%1“ gehört, erlaubt das Herunterladen nicht</translation>
    </message>
    <message>
        <source>preparing the file once more</source>
        <translation>bereitet die Datei noch einmal vor</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>es nennt keinen Grund</translation>
    </message>
    <message>
        <source>preparing the file</source>
        <translation>bereitet die Datei vor</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>die letzte Anfrage blieb unbeantwortet</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>Es wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Needs a client of your own: Google Cloud console, a project with the Google Drive API switched on, Credentials, OAuth client id, Desktop app.</source>
        <translation>Braucht einen eigenen Client: Google-Cloud-Konsole, ein Projekt mit eingeschalteter Google Drive API, Anmeldedaten, OAuth-Client-ID, Desktop-App.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Google gives one to desktop clients too, and wants it. %1</source>
        <translation>Google gibt auch Desktop-Clients eines und verlangt es. %1</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-Id</translation>
    </message>
    <message>
        <source>It ends in .apps.googleusercontent.com.</source>
        <translation>Sie endet auf .apps.googleusercontent.com.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>An access token you have already. Google’s end after an hour, so this is for trying things out.</source>
        <translation>Ein Zugriffstoken, das Sie schon haben. Die von Google enden nach einer Stunde; das ist also zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>the sign-in lacks the scope drive.readonly: sign in again and allow it</source>
        <translation>der Anmeldung fehlt der Umfang drive.readonly: Melden Sie sich neu an und erlauben Sie ihn</translation>
    </message>
    <message>
        <source>switch the Google Drive API on in the Cloud project of the client id</source>
        <translation>schalten Sie die Google Drive API im Cloud-Projekt der Client-Id ein</translation>
    </message>
    <message>
        <source>its owner can have it with the option “acknowledgeAbuse”</source>
        <translation>wem sie gehört, bekommt sie mit der Option „acknowledgeAbuse“</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Knows who you are</source>
        <translation>Weiß, wer Sie sind</translation>
    </message>
    <message>
        <source>May list files (drive.readonly)</source>
        <translation>Darf Dateien auflisten (drive.readonly)</translation>
    </message>
    <message>
        <source>You are %1 (%2)</source>
        <translation>Sie sind %1 (%2)</translation>
    </message>
    <message>
        <source>Google document</source>
        <translation>Google-Dokument</translation>
    </message>
    <message>
        <source>Google spreadsheet</source>
        <translation>Google-Tabelle</translation>
    </message>
    <message>
        <source>Google presentation</source>
        <translation>Google-Präsentation</translation>
    </message>
    <message>
        <source>Google drawing</source>
        <translation>Google-Zeichnung</translation>
    </message>
    <message>
        <source>Google video</source>
        <translation>Google-Video</translation>
    </message>
    <message>
        <source>Made with Google Vids.</source>
        <translation>Mit Google Vids gemacht.</translation>
    </message>
    <message>
        <source>Stored file</source>
        <translation>Gespeicherte Datei</translation>
    </message>
    <message>
        <source>Anything that was uploaded: a Word file, a picture, a PDF. It comes as it is.</source>
        <translation>Alles, was hochgeladen wurde: eine Word-Datei, ein Bild, ein PDF. Es kommt, wie es ist.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word (docx)</source>
        <translation>Word (docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (odt)</source>
        <translation>OpenDocument-Text (odt)</translation>
    </message>
    <message>
        <source>Rich text (rtf)</source>
        <translation>Rich Text (rtf)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>HTML (zip)</source>
        <translation>HTML (zip)</translation>
    </message>
    <message>
        <source>Pages and pictures, in a zip file.</source>
        <translation>Seiten und Bilder in einer Zip-Datei.</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Excel (xlsx)</source>
        <translation>Excel (xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ods)</source>
        <translation>OpenDocument-Tabelle (ods)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>The first sheet only.</source>
        <translation>Nur das erste Blatt.</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>PowerPoint (pptx)</source>
        <translation>PowerPoint (pptx)</translation>
    </message>
    <message>
        <source>OpenDocument presentation (odp)</source>
        <translation>OpenDocument-Präsentation (odp)</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Of a presentation, the first slide only.</source>
        <translation>Von einer Präsentation nur die erste Folie.</translation>
    </message>
    <message>
        <source>JPEG</source>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>SVG</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>Video (mp4)</source>
        <translation>Video (mp4)</translation>
    </message>
    <message>
        <source>The file as it is</source>
        <translation>Die Datei, wie sie ist</translation>
    </message>
    <message>
        <source>Its id, or its address in the browser.</source>
        <translation>Ihre Id oder ihre Adresse im Browser.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Empty: the newest one.</source>
        <translation>Leer: die neueste.</translation>
    </message>
    <message>
        <source>Resource key</source>
        <translation>Ressourcenschlüssel</translation>
    </message>
    <message>
        <source>Some files shared by link want it; it stands in the link. Empty: the one in the address, if any.</source>
        <translation>Manche per Link freigegebene Dateien verlangen ihn; er steht im Link. Leer: der aus der Adresse, falls einer darin steht.</translation>
    </message>
    <message>
        <source>Even if Google calls it harmful</source>
        <translation>Auch wenn Google sie schädlich nennt</translation>
    </message>
    <message>
        <source>Google gives out what it takes for malware to its owner only, and only with this.</source>
        <translation>Was Google für Schadsoftware hält, gibt es nur an den Besitzer heraus, und nur damit.</translation>
    </message>
    <message>
        <source>the file’s id, or an address that holds it,</source>
        <translation>die Id der Datei oder eine Adresse, in der sie steht,</translation>
    </message>
    <message>
        <source>it holds no id</source>
        <translation>es enthält keine Id</translation>
    </message>
    <message>
        <source>it is the address of another kind: %1</source>
        <translation>es ist die Adresse einer anderen Art: %1</translation>
    </message>
    <message>
        <source>Empty: Google’s own.</source>
        <translation>Leer: die von Google.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Anmeldeadresse</translation>
    </message>
    <message>
        <source>Empty: Google’s own, or that of the other address.</source>
        <translation>Leer: die von Google oder die der anderen Adresse.</translation>
    </message>
    <message>
        <source>Google allows a person 12,000 a minute, for all programs together.</source>
        <translation>Google erlaubt einer Person 12.000 in der Minute, für alle Programme zusammen.</translation>
    </message>
</context>
<context>
    <name>Gotenberg</name>
    <message>
        <source>it took longer than the server’s time limit (--api-timeout), and would again; fewer or smaller files may fit</source>
        <translation>es dauerte länger als die Zeitgrenze des Servers (--api-timeout) und würde es wieder; weniger oder kleinere Dateien passen vielleicht</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>As a server of one’s own mostly is.</source>
        <translation>So ist ein eigener Server meistens.</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>As the server was started with (--api-enable-basic-auth).</source>
        <translation>Wie der Server gestartet wurde (--api-enable-basic-auth).</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Of the identity provider that the server trusts (--api-enable-oidc-auth).</source>
        <translation>Des Identitätsdienstes, dem der Server vertraut (--api-enable-oidc-auth).</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Its converters</source>
        <translation>Seine Umwandler</translation>
    </message>
    <message>
        <source>this is no Gotenberg server, or not its address</source>
        <translation>das ist kein Gotenberg-Server oder nicht seine Adresse</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>Läuft: %1</translation>
    </message>
    <message>
        <source>it says it is down</source>
        <translation>er sagt, er sei nicht in Betrieb</translation>
    </message>
    <message>
        <source>%1 does not run</source>
        <translation>%1 läuft nicht</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of your server, for example http://localhost:3000. Over plain http everything that is sent can be read on its way.</source>
        <translation>Ihres Servers, zum Beispiel http://localhost:3000. Über einfaches http kann alles Gesendete unterwegs gelesen werden.</translation>
    </message>
    <message>
        <source>Longest conversion</source>
        <translation>Längste Umwandlung</translation>
    </message>
    <message>
        <source>How long to wait for the result; 0: as for any answer. The server has a limit of its own (--api-timeout).</source>
        <translation>Wie lange auf das Ergebnis gewartet wird; 0: wie auf jede Antwort. Der Server hat eine eigene Grenze (--api-timeout).</translation>
    </message>
    <message>
        <source>Let the server call back</source>
        <translation>Den Server zurückrufen lassen</translation>
    </message>
    <message>
        <source>For conversions that outlast a connection. Only for a server on this computer that is not shut in a container.</source>
        <translation>Für Umwandlungen, die eine Verbindung überdauern. Nur für einen Server auf diesem Computer, der nicht in einem Container eingeschlossen ist.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Empty: 9.9 mm.</source>
        <translation>Leer: 9,9 mm.</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Papierbreite</translation>
    </message>
    <message>
        <source>Empty: 215.9 mm, as Letter has.</source>
        <translation>Leer: 215,9 mm wie Letter.</translation>
    </message>
    <message>
        <source>Paper height</source>
        <translation>Papierhöhe</translation>
    </message>
    <message>
        <source>Empty: 279.4 mm, as Letter has.</source>
        <translation>Leer: 279,4 mm wie Letter.</translation>
    </message>
    <message>
        <source>Paper of the style sheet</source>
        <translation>Papier der Formatvorlage</translation>
    </message>
    <message>
        <source>Where the page itself names one.</source>
        <translation>Wo die Seite selbst eines nennt.</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Rand oben</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Rand unten</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Rand links</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Rand rechts</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Empty: 1.</source>
        <translation>Leer: 1.</translation>
    </message>
    <message>
        <source>One long page</source>
        <translation>Eine lange Seite</translation>
    </message>
    <message>
        <source>Background colors and images</source>
        <translation>Hintergrundfarben und -bilder</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>Davor warten</translation>
    </message>
    <message>
        <source>Time for scripts to finish.</source>
        <translation>Zeit, damit Skripte fertig werden.</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>Warten, bis</translation>
    </message>
    <message>
        <source>A JavaScript expression that becomes true, such as window.status === &apos;ready&apos;.</source>
        <translation>Ein JavaScript-Ausdruck, der wahr wird, etwa window.status === &apos;ready&apos;.</translation>
    </message>
    <message>
        <source>Style sheets for</source>
        <translation>Formatvorlagen für</translation>
    </message>
    <message>
        <source>Empty: as the server is set.</source>
        <translation>Leer: wie der Server eingestellt ist.</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>Bildschirme</translation>
    </message>
    <message>
        <source>Fail on errors of scripts</source>
        <translation>Bei Fehlern in Skripten scheitern</translation>
    </message>
    <message>
        <source>Fail on missing images and style sheets</source>
        <translation>Bei fehlenden Bildern und Formatvorlagen scheitern</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Durchsichtiger Hintergrund</translation>
    </message>
    <message>
        <source>Page header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>An HTML file.</source>
        <translation>Eine HTML-Datei.</translation>
    </message>
    <message>
        <source>Page footer</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>Bookmarks of the headings</source>
        <translation>Lesezeichen der Überschriften</translation>
    </message>
    <message>
        <source>Tags for screen readers</source>
        <translation>Strukturangaben für Vorleseprogramme</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Form fields stay</source>
        <translation>Formularfelder bleiben</translation>
    </message>
    <message>
        <source>Off: they are printed.</source>
        <translation>Aus: Sie werden gedruckt.</translation>
    </message>
    <message>
        <source>Comments as notes</source>
        <translation>Kommentare als Notizen</translation>
    </message>
    <message>
        <source>Update tables of contents</source>
        <translation>Inhaltsverzeichnisse aktualisieren</translation>
    </message>
    <message>
        <source>Each sheet on one page</source>
        <translation>Jedes Tabellenblatt auf eine Seite</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>Ohne Verlust</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>JPEG-Qualität</translation>
    </message>
    <message>
        <source>Empty: 90.</source>
        <translation>Leer: 90.</translation>
    </message>
    <message>
        <source>Reduce resolution</source>
        <translation>Auflösung verringern</translation>
    </message>
    <message>
        <source>Highest resolution</source>
        <translation>Höchste Auflösung</translation>
    </message>
    <message>
        <source>Empty: 300 dpi.</source>
        <translation>Leer: 300 dpi.</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Normen</translation>
    </message>
    <message>
        <source>PDF/A</source>
        <translation>PDF/A</translation>
    </message>
    <message>
        <source>For archives. Empty: none.</source>
        <translation>Für Archive. Leer: keine.</translation>
    </message>
    <message>
        <source>PDF/UA</source>
        <translation>PDF/UA</translation>
    </message>
    <message>
        <source>For screen readers.</source>
        <translation>Für Vorleseprogramme.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadaten</translation>
    </message>
    <message>
        <source>One row an entry: Title, Author, Subject, Keywords, Creator …</source>
        <translation>Eine Zeile je Eintrag: Title, Author, Subject, Keywords, Creator …</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Such as 1-4, 8. Empty: all.</source>
        <translation>Etwa 1-4, 8. Leer: alle.</translation>
    </message>
    <message>
        <source>One PDF of all</source>
        <translation>Ein PDF aus allen</translation>
    </message>
    <message>
        <source>In the order of the files. Off: a zip file.</source>
        <translation>In der Reihenfolge der Dateien. Aus: eine Zip-Datei.</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Fensterbreite</translation>
    </message>
    <message>
        <source>Empty: 800.</source>
        <translation>Leer: 800.</translation>
    </message>
    <message>
        <source>Height of the window</source>
        <translation>Fensterhöhe</translation>
    </message>
    <message>
        <source>Empty: 600.</source>
        <translation>Leer: 600.</translation>
    </message>
    <message>
        <source>Only the window</source>
        <translation>Nur das Fenster</translation>
    </message>
    <message>
        <source>Off: the whole page.</source>
        <translation>Aus: die ganze Seite.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Schärfe</translation>
    </message>
    <message>
        <source>2 for twice as many pixels. Empty: 1.</source>
        <translation>2 für doppelt so viele Bildpunkte. Leer: 1.</translation>
    </message>
    <message>
        <source>Faster, larger</source>
        <translation>Schneller, größer</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Empty: 100.</source>
        <translation>Leer: 100.</translation>
    </message>
    <message>
        <source>Files with it</source>
        <translation>Dateien dazu</translation>
    </message>
    <message>
        <source>What scripts and the like need beyond the images, style sheets and fonts that the page names itself and that lie beside or below it: those go along anyway. A folder stands for the files in it.</source>
        <translation>Was etwa Skripte zusätzlich zu den Bildern, Formatvorlagen und Schriften brauchen, die die Seite selbst nennt und die neben oder unter ihr liegen: Diese gehen ohnehin mit. Ein Ordner steht für die Dateien in ihm.</translation>
    </message>
    <message>
        <source>As the server reaches it.</source>
        <translation>Wie der Server sie erreicht.</translation>
    </message>
    <message>
        <source>HTML file</source>
        <translation>HTML-Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Markdown file</source>
        <translation>Markdown-Datei</translation>
    </message>
    <message>
        <source>Page around it</source>
        <translation>Seite darum herum</translation>
    </message>
    <message>
        <source>An HTML file with {{ toHTML &quot;NAME.md&quot; }} where the text comes in. Empty: a plain page.</source>
        <translation>Eine HTML-Datei mit {{ toHTML &quot;NAME.md&quot; }} an der Stelle des Textes. Leer: eine einfache Seite.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>Office-Datei</translation>
    </message>
    <message>
        <source>A document, spreadsheet, presentation or drawing, as LibreOffice reads them.</source>
        <translation>Ein Text, eine Tabelle, Präsentation oder Zeichnung, wie LibreOffice sie liest.</translation>
    </message>
    <message>
        <source>Several office files</source>
        <translation>Mehrere Office-Dateien</translation>
    </message>
    <message>
        <source>As one PDF, or as one each.</source>
        <translation>Als ein PDF oder je als eines.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>In their order.</source>
        <translation>In ihrer Reihenfolge.</translation>
    </message>
    <message>
        <source>Made PDF/A or PDF/UA, or given metadata.</source>
        <translation>Zu PDF/A oder PDF/UA gemacht oder mit Metadaten versehen.</translation>
    </message>
    <message>
        <source>PDFs to merge</source>
        <translation>PDFs zum Zusammenfügen</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>a file that LibreOffice reads</source>
        <translation>eine Datei, die LibreOffice liest</translation>
    </message>
    <message>
        <source>a file that ends in .%1</source>
        <translation>eine Datei, die auf .%1 endet</translation>
    </message>
    <message>
        <source>its ending tells another type</source>
        <translation>ihre Endung nennt einen anderen Typ</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>es ist keine Webadresse</translation>
    </message>
    <message>
        <source>an address that begins with https:// or http://</source>
        <translation>eine Adresse, die mit https:// oder http:// beginnt</translation>
    </message>
    <message>
        <source>it names no pages</source>
        <translation>es nennt keine Seiten</translation>
    </message>
    <message>
        <source>pages such as 1-4, 8</source>
        <translation>Seiten wie 1-4, 8</translation>
    </message>
    <message>
        <source>PDF/A, PDF/UA or metadata</source>
        <translation>PDF/A, PDF/UA oder Metadaten</translation>
    </message>
    <message>
        <source>The files you choose are sent to %1.</source>
        <translation>Die gewählten Dateien werden an %1 gesendet.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG-Bild</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP-Bild</translation>
    </message>
    <message>
        <source>it asks for a user name and a password or a token; choose that as the account’s sign-in</source>
        <translation>er verlangt Benutzername und Passwort oder ein Token; wählen Sie das als Anmeldung des Kontos</translation>
    </message>
    <message>
        <source>its list of addresses that it may open does not allow this one</source>
        <translation>seine Liste erlaubter Adressen lässt diese nicht zu</translation>
    </message>
    <message>
        <source>the page names an address that it may not open</source>
        <translation>die Seite nennt eine Adresse, die er nicht öffnen darf</translation>
    </message>
    <message>
        <source>it has no such converter, or the account’s address is not quite right</source>
        <translation>er hat keinen solchen Umwandler, oder die Adresse des Kontos stimmt nicht ganz</translation>
    </message>
    <message>
        <source>the files are larger than it takes (--api-body-limit)</source>
        <translation>die Dateien sind größer, als er annimmt (--api-body-limit)</translation>
    </message>
    <message>
        <source>its queue is full</source>
        <translation>seine Warteschlange ist voll</translation>
    </message>
    <message>
        <source>it took too long, or is being started or stopped</source>
        <translation>es dauerte zu lange, oder er wird gerade gestartet oder beendet</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source>Version of the server</source>
        <translation>Version des Servers</translation>
    </message>
    <message>
        <source>A test of the account finds it out. Where it is wrong, files may be sent twice.</source>
        <translation>Ein Test des Kontos findet sie heraus. Ist sie falsch, werden Dateien womöglich zweimal gesendet.</translation>
    </message>
    <message>
        <source>Wait for an element</source>
        <translation>Auf ein Element warten</translation>
    </message>
    <message>
        <source>A CSS selector of what has to be visible, such as #chart.ready.</source>
        <translation>Ein CSS-Selektor für das, was sichtbar sein muss, etwa #chart.ready.</translation>
    </message>
    <message>
        <source>Do not wait for the network</source>
        <translation>Nicht auf das Netz warten</translation>
    </message>
    <message>
        <source>Off: waits until nothing has been loaded for half a second.</source>
        <translation>Aus: wartet, bis eine halbe Sekunde lang nichts mehr geladen wurde.</translation>
    </message>
    <message>
        <source>Pages of speaker notes</source>
        <translation>Notizseiten</translation>
    </message>
    <message>
        <source>Of presentations.</source>
        <translation>Von Präsentationen.</translation>
    </message>
    <message>
        <source>Hidden slides</source>
        <translation>Ausgeblendete Folien</translation>
    </message>
    <message>
        <source>No blank pages in between</source>
        <translation>Keine leeren Seiten dazwischen</translation>
    </message>
    <message>
        <source>Those that a text document inserts by itself.</source>
        <translation>Die ein Textdokument von selbst einfügt.</translation>
    </message>
    <message>
        <source>Bookmarks of the files</source>
        <translation>Lesezeichen der Dateien</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Alle Befehle …</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Tasten …</translation>
    </message>
    <message>
        <source>A&amp;bout Quayside</source>
        <translation>Ü&amp;ber Quayside</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Choose one of: %1%2.</source>
        <translation>Wählen Sie eines davon: %1%2.</translation>
    </message>
    <message>
        <source>Write a language tag such as en-US, fr or zh-Hant.</source>
        <translation>Schreiben Sie eine Sprachkennung wie en-US, fr oder zh-Hant.</translation>
    </message>
    <message>
        <source>Write an IANA name such as Europe/Paris or UTC.</source>
        <translation>Schreiben Sie einen IANA-Namen wie Europe/Paris oder UTC.</translation>
    </message>
</context>
<context>
    <name>HtmlReader</name>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
</context>
<context>
    <name>HtmlWriter</name>
    <message>
        <source>Code is colored by its language.</source>
        <translation>Code wird nach seiner Sprache eingefärbt.</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>Code einfärben</translation>
    </message>
    <message>
        <source>How many levels of headings the table of contents shows.</source>
        <translation>Wie viele Ebenen von Überschriften das Inhaltsverzeichnis zeigt.</translation>
    </message>
    <message>
        <source>Levels in the contents</source>
        <translation>Ebenen im Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>Links to the headings come before the text.</source>
        <translation>Verweise auf die Überschriften stehen vor dem Text.</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Text im Format „%1“</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>Writes what stands in the body, without page, title and style, to be put into another page.</source>
        <translation>Schreibt, was im Rumpf steht, ohne Seite, Titel und Stil, zum Einfügen in eine andere Seite.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Where the page has its images from.</source>
        <translation>Woher die Seite ihre Bilder hat.</translation>
    </message>
    <message>
        <source>In the page</source>
        <translation>In der Seite</translation>
    </message>
    <message>
        <source>One file that has everything</source>
        <translation>Eine Datei, in der alles ist</translation>
    </message>
    <message>
        <source>Files beside the page</source>
        <translation>Dateien neben der Seite</translation>
    </message>
    <message>
        <source>A folder with the page and its images</source>
        <translation>Ein Ordner mit der Seite und ihren Bildern</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Wie in der Quelle</translation>
    </message>
    <message>
        <source>Addresses stay as they are written</source>
        <translation>Adressen bleiben, wie sie geschrieben sind</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>Stilvorlage</translation>
    </message>
    <message>
        <source>The look of the page, with rules for dark screens and for paper.</source>
        <translation>Das Aussehen der Seite, auch für dunkle Bildschirme und für Papier.</translation>
    </message>
    <message>
        <source>A file beside the page</source>
        <translation>Eine Datei neben der Seite</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>A page that opens in every browser, complete in one file.</source>
        <translation>Eine Seite, die sich in jedem Browser öffnet, vollständig in einer Datei.</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>For screens, light and dark.</source>
        <translation>Für Bildschirme, hell und dunkel.</translation>
    </message>
</context>
<context>
    <name>JobState</name>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Interrupted: outcome unknown</source>
        <translation>Unterbrochen: Ausgang unbekannt</translation>
    </message>
    <message>
        <source>Interrupted: still running there</source>
        <translation>Unterbrochen: läuft dort noch</translation>
    </message>
    <message>
        <source>Interrupted: needs sign-in</source>
        <translation>Unterbrochen: Anmeldung nötig</translation>
    </message>
    <message>
        <source>Interrupted: needs a secret</source>
        <translation>Unterbrochen: ein Geheimnis fehlt</translation>
    </message>
    <message>
        <source>Interrupted: the program crashed</source>
        <translation>Unterbrochen: das Programm ist abgestürzt</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 is wanted here</source>
        <translation>%1 wird hier erwartet</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a single character</source>
        <translation>ein einzelnes Zeichen</translation>
    </message>
    <message>
        <source>a name and a value</source>
        <translation>ein Name und ein Wert</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an object with “content”</source>
        <translation>ein Objekt mit „content“</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>„%1“ fehlt</translation>
    </message>
    <message>
        <source>there is no member “%1”</source>
        <translation>einen Eintrag „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>“type” is missing</source>
        <translation>„type“ fehlt</translation>
    </message>
    <message>
        <source>there is no type “%1” here</source>
        <translation>einen Typ „%1“ gibt es hier nicht</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>footnote %1 is called, but there are only %2</source>
        <translation>Fußnote %1 wird genannt, es gibt aber nur %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>it is no document: “format” must be “%1”</source>
        <translation>es ist kein Dokument: „format“ muss „%1“ sein</translation>
    </message>
    <message>
        <source>version %1 is newer than this program, which reads up to version %2</source>
        <translation>Version %1 ist neuer als dieses Programm, das bis Version %2 liest</translation>
    </message>
</context>
<context>
    <name>JsonWriter</name>
    <message>
        <source>Indent</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>One node a line, so that a person can read it; off: everything on one line.</source>
        <translation>Ein Knoten je Zeile, damit Menschen es lesen können; aus: alles in einer Zeile.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Write the source line of every node.</source>
        <translation>Schreibt zu jedem Knoten die Zeile in der Quelle.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Whether the images’ types and sizes, or their bytes too, are written.</source>
        <translation>Ob Art und Größe der Bilder geschrieben werden oder auch ihre Bytes.</translation>
    </message>
    <message>
        <source>Only their addresses</source>
        <translation>Nur ihre Adressen</translation>
    </message>
    <message>
        <source>Types and sizes</source>
        <translation>Art und Größe</translation>
    </message>
    <message>
        <source>Types, sizes and bytes (base64)</source>
        <translation>Art, Größe und Bytes (base64)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The document’s structure as data, for scripts.</source>
        <translation>Der Aufbau des Dokuments als Daten, für Skripte.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the tag of the language that this file translates to</comment>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LatexWriter</name>
    <message>
        <source>its environments do not close</source>
        <translation>ihre Umgebungen sind nicht geschlossen</translation>
    </message>
    <message>
        <source>it uses %1, which reaches beyond a formula</source>
        <translation>sie verwendet %1, das über eine Formel hinausreicht</translation>
    </message>
    <message>
        <source>a formula begins or ends in it</source>
        <translation>in ihr beginnt oder endet eine Formel</translation>
    </message>
    <message>
        <source>its braces do not close</source>
        <translation>ihre Klammern sind nicht geschlossen</translation>
    </message>
    <message>
        <source>it uses a command that is not known</source>
        <translation>sie verwendet einen unbekannten Befehl</translation>
    </message>
    <message>
        <source>The link “%1”</source>
        <translation>Der Link „%1“</translation>
    </message>
    <message>
        <source>Text that flows past an image</source>
        <translation>Text, der um ein Bild fließt</translation>
    </message>
    <message>
        <source>The image “%1”</source>
        <translation>Das Bild „%1“</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Text im Format „%1“</translation>
    </message>
    <message>
        <source>Document class</source>
        <translation>Dokumentklasse</translation>
    </message>
    <message>
        <source>What LaTeX makes of the text: its class, by name.</source>
        <translation>Was LaTeX aus dem Text macht: seine Klasse, beim Namen.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Where the text has its images from.</source>
        <translation>Woher der Text seine Bilder hat.</translation>
    </message>
    <message>
        <source>Files beside the text</source>
        <translation>Dateien neben dem Text</translation>
    </message>
    <message>
        <source>A folder with the text and its images, as PNG where LaTeX needs it</source>
        <translation>Ein Ordner mit dem Text und seinen Bildern, als PNG, wo LaTeX es braucht</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Wie in der Quelle</translation>
    </message>
    <message>
        <source>Addresses stay as they are written</source>
        <translation>Adressen bleiben, wie sie geschrieben sind</translation>
    </message>
    <message>
        <source>Options of the class</source>
        <translation>Optionen der Klasse</translation>
    </message>
    <message>
        <source>Such as 12pt, a4paper or twocolumn. Paper is chosen by the language where none is named.</source>
        <translation>Etwa 12pt, a4paper oder twocolumn. Ist kein Papier genannt, richtet es sich nach der Sprache.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>A font of this computer by its name, for LuaLaTeX and XeLaTeX: texts in scripts that LaTeX’s own fonts lack need one.</source>
        <translation>Eine Schrift dieses Rechners beim Namen, für LuaLaTeX und XeLaTeX: Texte in Schriften, die LaTeX selbst nicht hat, brauchen eine.</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>It comes before the text.</source>
        <translation>Es steht vor dem Text.</translation>
    </message>
    <message>
        <source>Number headings</source>
        <translation>Überschriften nummerieren</translation>
    </message>
    <message>
        <source>LaTeX puts numbers before headings.</source>
        <translation>LaTeX setzt Nummern vor die Überschriften.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>A LaTeX file that the text is put into, with placeholders as pandoc has them: $body$, $title$, $author$, $date$, $header-includes$ (what the text needs), fields of the front matter, $if(…)$ and $for(…)$.</source>
        <translation>Eine LaTeX-Datei, in die der Text kommt, mit Platzhaltern wie bei pandoc: $body$, $title$, $author$, $date$, $header-includes$ (was der Text braucht), Felder des Vorspanns, $if(…)$ und $for(…)$.</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Nur der Text</translation>
    </message>
    <message>
        <source>Writes what stands between \begin{document} and its end, to be put into another text.</source>
        <translation>Schreibt, was zwischen \begin{document} und dessen Ende steht, um es in einen anderen Text zu setzen.</translation>
    </message>
    <message>
        <source>a template of more than 4 MB is none</source>
        <translation>mit mehr als 4 MB ist sie keine Vorlage</translation>
    </message>
    <message>
        <source>the template has no place for the text, $body$</source>
        <translation>die Vorlage hat keine Stelle für den Text, $body$</translation>
    </message>
    <message>
        <source>Without a font that has them (latex.font), the characters %1</source>
        <translation>Ohne eine Schrift, die sie hat (latex.font): die Zeichen %1</translation>
    </message>
    <message>
        <source>The template’s placeholder “%1”</source>
        <translation>Der Platzhalter „%1“ der Vorlage</translation>
    </message>
    <message>
        <source>a placeholder of the template has nothing that it belongs to</source>
        <translation>ein Platzhalter der Vorlage gehört zu keinem anderen</translation>
    </message>
    <message>
        <source>the template&apos;s placeholders are nested too deeply</source>
        <translation>die Platzhalter der Vorlage sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>$if$ of the template is not closed by $endif$</source>
        <translation>$if$ der Vorlage ist nicht mit $endif$ geschlossen</translation>
    </message>
    <message>
        <source>$for$ of the template is not closed by $endfor$</source>
        <translation>$for$ der Vorlage ist nicht mit $endfor$ geschlossen</translation>
    </message>
    <message>
        <source>A text for pdfLaTeX and LuaLaTeX.</source>
        <translation>Ein Text für pdfLaTeX und LuaLaTeX.</translation>
    </message>
</context>
<context>
    <name>LocalProvider</name>
    <message>
        <source>The folder that relative addresses in the document count from, if it is not the file’s own.</source>
        <translation>Der Ordner, von dem aus relative Adressen im Dokument zählen, wenn es nicht der der Datei ist.</translation>
    </message>
    <message>
        <source>Addresses count from</source>
        <translation>Adressen zählen ab</translation>
    </message>
    <message>
        <source>Format of the source</source>
        <translation>Format der Quelle</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>Images from</source>
        <translation>Bilder aus</translation>
    </message>
    <message>
        <source>A folder around the file that images may come from; filled in for the documents of a folder.</source>
        <translation>Ein Ordner um die Datei, aus dem Bilder kommen dürfen; bei Dokumenten eines Ordners schon ausgefüllt.</translation>
    </message>
    <message>
        <source>Subfolders too</source>
        <translation>Auch Unterordner</translation>
    </message>
    <message>
        <source>Export the documents of the folder’s subfolders as well.</source>
        <translation>Exportiert auch die Dokumente in den Unterordnern.</translation>
    </message>
    <message>
        <source>How to read the source when its name’s ending does not tell, or misleads.</source>
        <translation>Wie die Quelle zu lesen ist, wenn die Endung ihres Namens nichts sagt oder täuscht.</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Nach dem Namen</translation>
    </message>
    <message>
        <source>Folders of images</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Further folders that images may come from; without them only those in the source’s own folder are used.</source>
        <translation>Weitere Ordner, aus denen Bilder kommen dürfen; ohne sie gelten nur die im Ordner der Quelle.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A document of this computer.</source>
        <translation>Ein Dokument auf diesem Computer.</translation>
    </message>
    <message>
        <source>The document to export.</source>
        <translation>Das Dokument, das exportiert wird.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Every document of a folder, one by one.</source>
        <translation>Jedes Dokument eines Ordners einzeln.</translation>
    </message>
    <message>
        <source>The folder whose documents to export.</source>
        <translation>Der Ordner, dessen Dokumente exportiert werden.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>A folder as one document: its chapters as SUMMARY.md, mkdocs.yml or their names order them, links between them led to the right place.</source>
        <translation>Ein Ordner als ein Dokument: seine Kapitel, wie SUMMARY.md, mkdocs.yml oder ihre Namen sie ordnen, mit Verweisen untereinander, die ans Ziel führen.</translation>
    </message>
    <message>
        <source>The folder of the book: with SUMMARY.md, book.toml, book.json or mkdocs.yml; without them its Markdown files in the order of their names.</source>
        <translation>Der Ordner des Buchs: mit SUMMARY.md, book.toml, book.json oder mkdocs.yml; ohne sie seine Markdown-Dateien in der Reihenfolge ihrer Namen.</translation>
    </message>
    <message>
        <source>Images on the network</source>
        <translation>Bilder im Netz</translation>
    </message>
    <message>
        <source>What to do with images that the document takes from the internet. Fetching tells the servers named in the document that somebody reads it.</source>
        <translation>Was mit Bildern geschieht, die das Dokument aus dem Internet nimmt. Beim Abrufen erfahren die im Dokument genannten Server, dass jemand es liest.</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Dort lassen</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Over https only, with limits of size, number and time.</source>
        <translation>Nur über https, mit Grenzen für Größe, Anzahl und Dauer.</translation>
    </message>
    <message>
        <source>One zip</source>
        <translation>Ein Zip</translation>
    </message>
    <message>
        <source>All files of the result are packed into one zip, to send or to upload.</source>
        <translation>Alle Dateien des Ergebnisses werden in ein Zip gepackt, zum Verschicken oder Hochladen.</translation>
    </message>
</context>
<context>
    <name>MarkdownReader</name>
    <message>
        <source>CommonMark and the extensions alone</source>
        <translation>Nur CommonMark und die Erweiterungen</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Schlicht</translation>
    </message>
    <message>
        <source>Also ::: {.callout-note}, attributes, H~2~O and x^2^</source>
        <translation>Auch ::: {.callout-note}, Attribute, H~2~O und x^2^</translation>
    </message>
    <message>
        <source>Also :::note containers and {#ids} of headings</source>
        <translation>Auch :::note-Kästen und {#ids} an Überschriften</translation>
    </message>
    <message>
        <source>Also !!! admonitions, attribute lists, definition lists and [TOC]</source>
        <translation>Auch !!!-Kästen, Attributlisten, Definitionslisten und [TOC]</translation>
    </message>
    <message>
        <source>Also callouts of any kind, [[links]], ==marks== and %%comments%%</source>
        <translation>Auch Kästen jeder Art, [[Verweise]], ==Markierungen== und %%Kommentare%%</translation>
    </message>
    <message>
        <source>Alerts, emoji and formulas</source>
        <translation>Hinweiskästen, Emoji und Formeln</translation>
    </message>
    <message>
        <source>GitHub’s, and of the others what can mean nothing else</source>
        <translation>Das von GitHub, und von den anderen, was nichts anderes heißen kann</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Whose Markdown it is: what counts besides CommonMark and the extensions.</source>
        <translation>Wessen Markdown es ist: was außer CommonMark und den Erweiterungen gilt.</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
    </message>
    <message>
        <source>the front matter has too many fields, or too long ones</source>
        <translation>der Vorspann hat zu viele oder zu lange Felder</translation>
    </message>
    <message>
        <source>it is larger than 256 KB</source>
        <translation>er ist größer als 256 KB</translation>
    </message>
    <message>
        <source>references repeat long addresses too often; from here on only their words are kept</source>
        <translation>Verweise wiederholen lange Adressen zu oft; ab hier bleiben nur ihre Worte</translation>
    </message>
    <message>
        <source>its lines depend on each other too much</source>
        <translation>die Zeilen hängen zu sehr voneinander ab</translation>
    </message>
    <message>
        <source>Anchors for headings</source>
        <translation>Anker für Überschriften</translation>
    </message>
    <message>
        <source>Gives every heading an anchor that links can lead to, as GitHub does.</source>
        <translation>Gibt jeder Überschrift einen Anker, zu dem Links führen können, wie bei GitHub.</translation>
    </message>
    <message>
        <source>HTML in the text</source>
        <translation>HTML im Text</translation>
    </message>
    <message>
        <source>What becomes of HTML that stands in the Markdown.</source>
        <translation>Was mit HTML geschieht, das im Markdown steht.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>What is on the safe list works everywhere; scripts and the like are left out</source>
        <translation>Was auf der sicheren Liste steht, wirkt überall; Skripte und Ähnliches werden weggelassen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>HTML and Markdown get it exactly as written; other formats get its structure</source>
        <translation>HTML und Markdown bekommen es genau so, wie es dasteht; andere Formate seine Struktur</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>No HTML at all</source>
        <translation>Gar kein HTML</translation>
    </message>
    <message>
        <source>Markdown extensions</source>
        <translation>Erweiterungen von Markdown</translation>
    </message>
    <message>
        <source>What counts besides plain CommonMark: table, tasklist, strikethrough, autolink, footnotes, tagfilter.</source>
        <translation>Was außer reinem CommonMark gilt: table, tasklist, strikethrough, autolink, footnotes, tagfilter.</translation>
    </message>
    <message>
        <source>Read front matter</source>
        <translation>Vorspann lesen</translation>
    </message>
    <message>
        <source>Takes title, author and the like from the YAML between “---” lines at the start.</source>
        <translation>Nimmt Titel, Autor und Ähnliches aus dem YAML zwischen den „---“-Zeilen am Anfang.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Shows “&gt; [!NOTE]” quotes as highlighted notes, as GitHub does.</source>
        <translation>Zeigt Zitate mit „&gt; [!NOTE]“ als hervorgehobene Hinweise, wie bei GitHub.</translation>
    </message>
    <message>
        <source>Typographic punctuation</source>
        <translation>Typografische Zeichen</translation>
    </message>
    <message>
        <source>Turns straight quotes, “--” and “...” into curly quotes, dashes and an ellipsis.</source>
        <translation>Macht aus geraden Anführungszeichen, „--“ und „...“ typografische Zeichen, Striche und Auslassungspunkte.</translation>
    </message>
    <message>
        <source>there is no such extension</source>
        <translation>diese Erweiterung gibt es nicht</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>its tables have more than a million cells</source>
        <translation>die Tabellen haben mehr als eine Million Zellen</translation>
    </message>
    <message>
        <source>a table, a nest of brackets or a paragraph is too large</source>
        <translation>eine Tabelle, eine Schachtelung von Klammern oder ein Absatz ist zu groß</translation>
    </message>
    <message>
        <source>the works in “%1”; citations show their keys</source>
        <translation>die Werke in „%1“; Zitate zeigen ihre Schlüssel</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>The width or place of a table</source>
        <translation>Die Breite oder der Platz einer Tabelle</translation>
    </message>
    <message>
        <source>The color of text</source>
        <translation>Die Farbe von Text</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Text im Format „%1“</translation>
    </message>
    <message>
        <source>The numbering of a list (%1)</source>
        <translation>Die Nummerierung einer Liste (%1)</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Where lines of a paragraph end.</source>
        <translation>Wo die Zeilen eines Absatzes enden.</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>Wie in der Quelle</translation>
    </message>
    <message>
        <source>One line a paragraph</source>
        <translation>Eine Zeile je Absatz</translation>
    </message>
    <message>
        <source>Wrapped at a column</source>
        <translation>An einer Spalte umbrochen</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Most columns of a line.</source>
        <translation>Höchste Zahl der Spalten einer Zeile.</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Aufzählungszeichen</translation>
    </message>
    <message>
        <source>The character in front of list items.</source>
        <translation>Das Zeichen vor den Punkten einer Liste.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>How headings of the first two levels are marked.</source>
        <translation>Wie Überschriften der ersten zwei Ebenen gekennzeichnet sind.</translation>
    </message>
    <message>
        <source>With number signs (#)</source>
        <translation>Mit Rautezeichen (#)</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>Vorspann</translation>
    </message>
    <message>
        <source>Write title, author and the like in front: as they were in Markdown, as YAML when they come from elsewhere.</source>
        <translation>Schreibt Titel, Autor und Ähnliches an den Anfang: wie im Markdown der Quelle, sonst als YAML.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>GitHub Flavored Markdown.</source>
        <translation>GitHub Flavored Markdown.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Where the text has its images from.</source>
        <translation>Woher der Text seine Bilder hat.</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Wie in der Quelle</translation>
    </message>
    <message>
        <source>Addresses stay as they are written</source>
        <translation>Adressen bleiben, wie sie geschrieben sind</translation>
    </message>
    <message>
        <source>Files beside the text</source>
        <translation>Dateien neben dem Text</translation>
    </message>
    <message>
        <source>A folder with the text and its images</source>
        <translation>Ein Ordner mit dem Text und seinen Bildern</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>the data address is damaged</source>
        <translation>die Datenadresse ist beschädigt</translation>
    </message>
    <message>
        <source>not a known image</source>
        <translation>kein bekanntes Bild</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>der Kopf ist beschädigt</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
</context>
<context>
    <name>NextAction</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Tries the same export once more.</source>
        <translation>Versucht denselben Export noch einmal.</translation>
    </message>
    <message>
        <source>Follow a&amp;gain</source>
        <translation>Weiter verf&amp;olgen</translation>
    </message>
    <message>
        <source>Takes up the wait where it was left; nothing is made twice.</source>
        <translation>Wartet dort weiter, wo aufgehört wurde; nichts wird doppelt gemacht.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Noch einmal &amp;senden</translation>
    </message>
    <message>
        <source>Asks the service for the export once more, although the first request may have arrived.</source>
        <translation>Bittet den Dienst noch einmal um den Export, obwohl die erste Anfrage angekommen sein kann.</translation>
    </message>
    <message>
        <source>The service may have started “{title}” already: its answer was lost. If you send it again, it may be made a second time.</source>
        <translation>Der Dienst hat „{title}“ vielleicht schon begonnen: Seine Antwort ging verloren. Wenn Sie noch einmal senden, wird es vielleicht ein zweites Mal gemacht.</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Signs the account in; its exports that wait go on by themselves.</source>
        <translation>Meldet das Konto an; seine wartenden Exporte gehen von selbst weiter.</translation>
    </message>
    <message>
        <source>&amp;Enter the secret</source>
        <translation>&amp;Geheimnis eingeben</translation>
    </message>
    <message>
        <source>Asks for the secret that was not kept, then goes on.</source>
        <translation>Fragt nach dem Geheimnis, das nicht aufbewahrt wurde, und fährt dann fort.</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>Neu &amp;beginnen</translation>
    </message>
    <message>
        <source>Starts the export from its beginning.</source>
        <translation>Beginnt den Export von vorn.</translation>
    </message>
    <message>
        <source>&amp;Trust this host</source>
        <translation>Diesem Server &amp;vertrauen</translation>
    </message>
    <message>
        <source>Lets the account’s credential go to that server too, then goes on.</source>
        <translation>Lässt die Zugangsdaten des Kontos auch an diesen Server gehen und fährt dann fort.</translation>
    </message>
    <message>
        <source>Send this account’s credential to “{host}” from now on? Agree only if you know that this server belongs to the service.</source>
        <translation>Die Zugangsdaten dieses Kontos von nun an auch an „{host}“ senden? Stimmen Sie nur zu, wenn Sie wissen, dass dieser Server zum Dienst gehört.</translation>
    </message>
</context>
<context>
    <name>NotebookReader</name>
    <message>
        <source>Code of notebooks</source>
        <translation>Code von Notebooks</translation>
    </message>
    <message>
        <source>Shows the code of a notebook’s cells.</source>
        <translation>Zeigt den Code in den Zellen eines Notebooks.</translation>
    </message>
    <message>
        <source>Outputs of notebooks</source>
        <translation>Ausgaben von Notebooks</translation>
    </message>
    <message>
        <source>Shows what the code of a notebook’s cells gave when it was last run; nothing is run anew.</source>
        <translation>Zeigt, was der Code in den Zellen eines Notebooks beim letzten Mal ergab; nichts wird neu ausgeführt.</translation>
    </message>
    <message>
        <source>Numbers of cells</source>
        <translation>Nummern der Zellen</translation>
    </message>
    <message>
        <source>Shows “In [1]:” and “Out [1]:” above the code of a notebook’s cells and its outputs.</source>
        <translation>Zeigt „In [1]:“ und „Out [1]:“ über dem Code in den Zellen eines Notebooks und über seinen Ausgaben.</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>es hat mehr als %1 Zellen</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation>%1, Zelle %2</translation>
    </message>
    <message>
        <source>a cell of the unknown kind “%1”</source>
        <translation>eine Zelle der unbekannten Art „%1“</translation>
    </message>
    <message>
        <source>it is not JSON (%1, at byte %2)</source>
        <translation>sie ist kein JSON (%1, bei Byte %2)</translation>
    </message>
    <message>
        <source>it is no notebook: it has no cells</source>
        <translation>sie ist kein Notebook: Sie hat keine Zellen</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Jupyter-Notebook</translation>
    </message>
    <message>
        <source>an output that only a program can show (%1)</source>
        <translation>eine Ausgabe, die nur ein Programm zeigen kann (%1)</translation>
    </message>
</context>
<context>
    <name>OdtReader</name>
    <message>
        <source>it is no OpenDocument file</source>
        <translation>sie ist keine OpenDocument-Datei</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>sie ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>the styles, which are damaged or missing</source>
        <translation>die Formatvorlagen, die beschädigt sind oder fehlen</translation>
    </message>
    <message>
        <source>it is an OpenDocument file of another kind</source>
        <translation>sie ist eine OpenDocument-Datei anderer Art</translation>
    </message>
    <message>
        <source>headers and footers</source>
        <translation>Kopf- und Fußzeilen</translation>
    </message>
    <message>
        <source>tables of contents</source>
        <translation>Inhaltsverzeichnisse</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>OpenDocument-Text (ODT)</translation>
    </message>
    <message>
        <source>pieces of hidden text</source>
        <translation>Stücke verborgenen Texts</translation>
    </message>
    <message>
        <source>page numbers and indexes</source>
        <translation>Seitenzahlen und Register</translation>
    </message>
    <message>
        <source>drawn shapes</source>
        <translation>gezeichnete Formen</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>embedded files, of which their picture stays</source>
        <translation>eingebettete Dateien, von denen ihr Bild bleibt</translation>
    </message>
    <message>
        <source>drawn shapes, of which their text stays</source>
        <translation>gezeichnete Formen, deren Text bleibt</translation>
    </message>
    <message>
        <source>numbers of headings</source>
        <translation>Nummern von Überschriften</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>notes of notes</source>
        <translation>Anmerkungen in Anmerkungen</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>eingebettete Dateien</translation>
    </message>
    <message>
        <source>pictures that cannot be read</source>
        <translation>unlesbare Bilder</translation>
    </message>
    <message>
        <source>charts, of which their numbers stay</source>
        <translation>Diagramme, deren Zahlen bleiben</translation>
    </message>
</context>
<context>
    <name>OdtWriter</name>
    <message>
        <source>An OpenDocument text or template (ODT, OTT) whose styles, headers, footers, numbering and pages are taken. Placeholders in its headers: {title}, {author}, {date}, {file}.</source>
        <translation>Ein OpenDocument-Text oder eine Vorlage (ODT, OTT), woraus Formatvorlagen, Kopf- und Fußzeilen, Nummerierung und Seiten genommen werden. Platzhalter in den Kopfzeilen: {title}, {author}, {date}, {file}.</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>OpenDocument-Text (ODT)</translation>
    </message>
    <message>
        <source>A document to go on writing in LibreOffice and other programs for text.</source>
        <translation>Ein Dokument zum Weiterschreiben in LibreOffice und anderen Textprogrammen.</translation>
    </message>
    <message>
        <source>it is no OpenDocument text or template</source>
        <translation>es ist kein OpenDocument-Text und keine Vorlage</translation>
    </message>
</context>
<context>
    <name>OfficeFile</name>
    <message>
        <source>it is protected with a password</source>
        <translation>sie ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>it is a file of Office 97–2003, which is not read</source>
        <translation>sie ist eine Datei von Office 97–2003, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>it is a PDF file</source>
        <translation>sie ist eine PDF-Datei</translation>
    </message>
    <message>
        <source>it is an OpenDocument text</source>
        <translation>sie ist ein OpenDocument-Text</translation>
    </message>
    <message>
        <source>it is an OpenDocument file of another kind</source>
        <translation>sie ist eine OpenDocument-Datei anderer Art</translation>
    </message>
    <message>
        <source>it is an EPUB</source>
        <translation>sie ist ein EPUB</translation>
    </message>
    <message>
        <source>it is a zip file, but not of an office program</source>
        <translation>sie ist eine Zip-Datei, aber von keinem Office-Programm</translation>
    </message>
    <message>
        <source>the part “%1”, which is damaged or missing</source>
        <translation>der Teil „%1“, der beschädigt ist oder fehlt</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>%1 takes none</source>
        <translation>%1 nimmt keine</translation>
    </message>
    <message>
        <source>%1 does not offer it</source>
        <translation>%1 bietet das nicht an</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>“%1” is not SCOPE.KEY=VALUE.</source>
        <translation>„%1“ hat nicht die Form BEREICH.SCHLÜSSEL=WERT.</translation>
    </message>
    <message>
        <source>“%1” is the same for all locales.</source>
        <translation>„%1“ ist für alle Sprachen gleich.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>wahr (true) oder falsch (false)</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 bis %3</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 ab %2</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>values, comma separated</source>
        <translation>Werte, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>NAME=VALUE pairs, comma separated</source>
        <translation>Paare NAME=WERT, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>NAME:TYPE=VALUE entries, comma separated, TYPE one of %1</source>
        <translation>Einträge NAME:TYP=WERT, durch Kommas getrennt, TYP eines von %1</translation>
    </message>
    <message>
        <source>a date as YYYY-MM-DD</source>
        <translation>ein Datum als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>a time as YYYY-MM-DDTHH:MM:SS, with an offset or Z</source>
        <translation>eine Uhrzeit als JJJJ-MM-TTThh:mm:ss, mit Abstand zu UTC oder Z</translation>
    </message>
    <message>
        <source>a language tag such as en-US</source>
        <translation>eine Sprachkennung wie en-US</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Paris</source>
        <translation>eine Zeitzone wie Europe/Paris</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation>eine Datei oder einen Ordner</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>es ist weder true noch false</translation>
    </message>
    <message>
        <source>it has no “=”</source>
        <translation>„=“ fehlt</translation>
    </message>
    <message>
        <source>it is not NAME:TYPE=VALUE</source>
        <translation>es hat nicht die Form NAME:TYP=WERT</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>es ist keine Zahl</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>es ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>es liegt außerhalb der Grenzen</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>es ist zu kurz</translation>
    </message>
    <message>
        <source>it is not one of the choices</source>
        <translation>es steht nicht zur Auswahl</translation>
    </message>
    <message>
        <source>perhaps “%1” is meant</source>
        <translation>vielleicht ist „%1“ gemeint</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>es ist kein Datum</translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation>es ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>it is not a path</source>
        <translation>es ist kein Pfad</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>es ist keine Liste</translation>
    </message>
    <message>
        <source>there are too many values</source>
        <translation>es sind zu viele Werte</translation>
    </message>
    <message>
        <source>there are too few values</source>
        <translation>es sind zu wenige Werte</translation>
    </message>
    <message>
        <source>it is not a list of NAME=VALUE pairs</source>
        <translation>es ist keine Liste von Paaren NAME=WERT</translation>
    </message>
    <message>
        <source>its value is not text</source>
        <translation>der Wert ist kein Text</translation>
    </message>
    <message>
        <source>it is not a list of typed values</source>
        <translation>es ist keine Liste von Werten mit Typ</translation>
    </message>
    <message>
        <source>a value has no name</source>
        <translation>ein Wert hat keinen Namen</translation>
    </message>
    <message>
        <source>the name is there twice</source>
        <translation>der Name kommt zweimal vor</translation>
    </message>
    <message>
        <source>“%1” is not a type</source>
        <translation>„%1“ ist kein Typ</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>es ist kein Text</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>no folder was chosen</source>
        <translation>es wurde kein Ordner gewählt</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>es ist kein Dateiname</translation>
    </message>
    <message>
        <source>There is nothing to export: choose a source and a format.</source>
        <translation>Es gibt nichts zu exportieren: Wählen Sie eine Quelle und ein Format.</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>it is protected against changes</source>
        <translation>gegen Änderungen geschützt</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>a folder of this name is there</source>
        <translation>dort ist ein Ordner dieses Namens</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>wo ein Ordner nötig wäre, ist eine Datei</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>den Ordner gibt es nicht mehr</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>es ist zu lang</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>the file would be too large for this disk</source>
        <translation>die Datei wäre zu groß für diesen Datenträger</translation>
    </message>
    <message>
        <source>a “}” is missing</source>
        <translation>eine „}“ fehlt</translation>
    </message>
    <message>
        <source>there is no placeholder {%1}. %2</source>
        <translation>einen Platzhalter {%1} gibt es nicht. %2</translation>
    </message>
    <message>
        <source>writing over it failed half-way; what was there before is kept as “%1”</source>
        <translation>das Überschreiben brach mittendrin ab; was vorher da war, liegt als „%1“ bereit</translation>
    </message>
    <message>
        <source>A result of several files cannot go to standard output</source>
        <translation>Ein Ergebnis aus mehreren Dateien kann nicht auf die Standardausgabe gehen</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>the folder there holds other things, such as “%1”</source>
        <translation>in dem Ordner liegt noch anderes, zum Beispiel „%1“</translation>
    </message>
    <message>
        <source>it has to stay inside its folder</source>
        <translation>es muss in seinem Ordner bleiben</translation>
    </message>
    <message>
        <source>nobody reads from it any more</source>
        <translation>niemand liest mehr daraus</translation>
    </message>
    <message>
        <source>a device, a pipe or a socket stands there, and no ordinary file</source>
        <translation>dort ist ein Gerät, eine Pipe oder ein Socket und keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>A result of several files cannot go into a pipe or a device</source>
        <translation>Ein Ergebnis aus mehreren Dateien kann nicht in eine Pipe oder ein Gerät gehen</translation>
    </message>
    <message>
        <source>“%1” and “%2” are made in different places, so they cannot be one export</source>
        <translation>„%1“ und „%2“ entstehen an verschiedenen Orten und können darum nicht ein Export sein</translation>
    </message>
    <message>
        <source>a link stands there that leads nowhere</source>
        <translation>dort steht eine Verknüpfung, die nirgendwohin führt</translation>
    </message>
    <message>
        <source>Export with one after the other.</source>
        <translation>Exportieren Sie mit einer nach der anderen.</translation>
    </message>
</context>
<context>
    <name>PageOptions</name>
    <message>
        <source>An image for the top of the title page.</source>
        <translation>Ein Bild für den Kopf der Titelseite.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>The document’s abstract or description, on the title page.</source>
        <translation>Die Zusammenfassung oder Beschreibung des Dokuments, auf der Titelseite.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>An image too tall for what is left of a page is set smaller, down to this share of its size. 100: never.</source>
        <translation>Ein Bild, das für den Rest einer Seite zu hoch ist, wird kleiner gesetzt, bis zu diesem Anteil seiner Größe. 100: nie.</translation>
    </message>
    <message>
        <source>Shrink images to</source>
        <translation>Bilder verkleinern bis</translation>
    </message>
    <message>
        <source>Upright; on its side for a table alone that is too wide.</source>
        <translation>Hoch; quer, wenn das Dokument nur aus einer Tabelle besteht, die zu breit ist.</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>Nach dem Inhalt</translation>
    </message>
    <message>
        <source>Placeholders: {title}, {chapter}, {page}, {pages}, {date}, {file}.</source>
        <translation>Platzhalter: {title}, {chapter}, {page}, {pages}, {date}, {file}.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Headers and footers</source>
        <translation>Kopf- und Fußzeilen</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Seitengröße</translation>
    </message>
    <message>
        <source>A name, or width x height in millimeters (for example 170x240).</source>
        <translation>Ein Name oder Breite x Höhe in Millimetern (zum Beispiel 170x240).</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Nach der Sprache</translation>
    </message>
    <message>
        <source>Letter where it is usual, else A4.</source>
        <translation>Letter, wo es üblich ist, sonst A4.</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Tabloid</source>
        <translation>Tabloid</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>How the page stands.</source>
        <translation>Wie die Seite steht.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Zweiseitig</translation>
    </message>
    <message>
        <source>Margins are mirrored for printing on both sides.</source>
        <translation>Die Ränder sind für beidseitigen Druck gespiegelt.</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Oberer Rand</translation>
    </message>
    <message>
        <source>The theme&apos;s own when empty.</source>
        <translation>Leer: der des Designs.</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Unterer Rand</translation>
    </message>
    <message>
        <source>Left or inner margin</source>
        <translation>Linker oder innerer Rand</translation>
    </message>
    <message>
        <source>Right or outer margin</source>
        <translation>Rechter oder äußerer Rand</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Serifs, for reading.</source>
        <translation>Mit Serifen, zum Lesen.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>No serifs, for looking things up.</source>
        <translation>Ohne Serifen, zum Nachschlagen.</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Of the text; everything else follows. The theme&apos;s own when empty.</source>
        <translation>Die des Textes; alles andere richtet sich danach. Leer: die des Designs.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Of paragraphs.</source>
        <translation>Wie Absätze gesetzt werden.</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Wie im Design</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>Flattersatz</translation>
    </message>
    <message>
        <source>Divide words</source>
        <translation>Wörter trennen</translation>
    </message>
    <message>
        <source>Words are divided at line ends where there is a dictionary for their language.</source>
        <translation>Wörter werden am Zeilenende getrennt, wenn es ein Wörterbuch für ihre Sprache gibt.</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>Code farbig</translation>
    </message>
    <message>
        <source>Code is colored by its language.</source>
        <translation>Code bekommt die Farben seiner Sprache.</translation>
    </message>
    <message>
        <source>Levels in the contents</source>
        <translation>Ebenen im Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>How many levels of headings the table of contents shows.</source>
        <translation>Wie viele Ebenen von Überschriften das Inhaltsverzeichnis zeigt.</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>A page with title, authors and date comes first.</source>
        <translation>Zuerst kommt eine Seite mit Titel, Autoren und Datum.</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>Headings with their page numbers come before the text.</source>
        <translation>Vor dem Text stehen die Überschriften mit ihren Seitenzahlen.</translation>
    </message>
    <message>
        <source>Chapters on new pages</source>
        <translation>Kapitel auf neuer Seite</translation>
    </message>
    <message>
        <source>Headings of the first level start a page.</source>
        <translation>Überschriften der ersten Ebene beginnen eine neue Seite.</translation>
    </message>
    <message>
        <source>First page without header</source>
        <translation>Erste Seite ohne Kopfzeile</translation>
    </message>
    <message>
        <source>The first page, and pages that begin a chapter, have no header.</source>
        <translation>Die erste Seite und Seiten, auf denen ein Kapitel beginnt, haben keine Kopfzeile.</translation>
    </message>
    <message>
        <source>Header, left or inner</source>
        <translation>Kopfzeile, links oder innen</translation>
    </message>
    <message>
        <source>Header, center</source>
        <translation>Kopfzeile, Mitte</translation>
    </message>
    <message>
        <source>Header, right or outer</source>
        <translation>Kopfzeile, rechts oder außen</translation>
    </message>
    <message>
        <source>Footer, left or inner</source>
        <translation>Fußzeile, links oder innen</translation>
    </message>
    <message>
        <source>Footer, center</source>
        <translation>Fußzeile, Mitte</translation>
    </message>
    <message>
        <source>Footer, right or outer</source>
        <translation>Fußzeile, rechts oder außen</translation>
    </message>
    <message>
        <source>it is neither the name of a page size nor a size</source>
        <translation>es ist weder der Name einer Seitengröße noch eine Größe</translation>
    </message>
    <message>
        <source>a name such as A4 or Letter, or a size in millimeters such as 170x240</source>
        <translation>einen Namen wie A4 oder Letter oder eine Größe in Millimetern wie 170x240</translation>
    </message>
    <message>
        <source>it leaves no room for text</source>
        <translation>für Text bleibt kein Platz</translation>
    </message>
    <message>
        <source>a smaller margin</source>
        <translation>einen kleineren Rand</translation>
    </message>
    <message>
        <source>The looks of everything: a built-in theme, or a theme file (JSON).</source>
        <translation>Wie alles aussieht: ein eingebautes Design oder eine Datei (JSON).</translation>
    </message>
</context>
<context>
    <name>PdfOptions</name>
    <message>
        <source>Standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>What the PDF is made to, beyond being tagged and having all fonts in it.</source>
        <translation>Welcher Norm das PDF folgt, über Tags und eingebettete Schriften hinaus.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A tagged PDF 1.7.</source>
        <translation>Ein PDF 1.7 mit Tags.</translation>
    </message>
    <message>
        <source>PDF/A-2b</source>
        <translation>PDF/A-2b</translation>
    </message>
    <message>
        <source>For archives: looks the same in many years.</source>
        <translation>Für Archive: sieht auch in vielen Jahren gleich aus.</translation>
    </message>
    <message>
        <source>PDF/UA-1</source>
        <translation>PDF/UA-1</translation>
    </message>
    <message>
        <source>For everybody: made for screen readers, every picture needs a text.</source>
        <translation>Für alle: für Bildschirmleser gemacht, jedes Bild braucht eine Beschreibung.</translation>
    </message>
    <message>
        <source>PDF/A-2b and PDF/UA-1</source>
        <translation>PDF/A-2b und PDF/UA-1</translation>
    </message>
    <message>
        <source>Both.</source>
        <translation>Beides.</translation>
    </message>
</context>
<context>
    <name>PdfUa</name>
    <message>
        <source>its language is not known</source>
        <translation>ihre Sprache ist nicht bekannt</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>sie hat keinen Titel</translation>
    </message>
    <message>
        <source>1 image has no description</source>
        <translation>1 Bild hat keine Beschreibung</translation>
    </message>
    <message>
        <source>%1 images have no description</source>
        <translation>%1 Bilder haben keine Beschreibung</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>no font has 1 of its characters</source>
        <translation>keine Schrift hat 1 ihrer Zeichen</translation>
    </message>
    <message>
        <source>no font has %1 of its characters</source>
        <translation>keine Schrift hat %1 ihrer Zeichen</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>the title is too long</source>
        <translation>der Titel ist zu lang</translation>
    </message>
    <message>
        <source>a heading is too long for contents and page headers</source>
        <translation>eine Überschrift ist zu lang für Inhaltsverzeichnis und Kopfzeilen</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Text im Format „%1“</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print, to send and to keep.</source>
        <translation>Seiten zum Drucken, Verschicken und Aufbewahren.</translation>
    </message>
</context>
<context>
    <name>PptxWriter</name>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Text im Format „%1“</translation>
    </message>
    <message>
        <source>Shape of the slides</source>
        <translation>Format der Folien</translation>
    </message>
    <message>
        <source>Sixteen to nine for screens of today, four to three for older projectors.</source>
        <translation>Sechzehn zu neun für heutige Bildschirme, vier zu drei für ältere Projektoren.</translation>
    </message>
    <message>
        <source>16:9</source>
        <translation>16:9</translation>
    </message>
    <message>
        <source>4:3</source>
        <translation>4:3</translation>
    </message>
    <message>
        <source>Heading that begins a slide</source>
        <translation>Überschrift, die eine Folie beginnt</translation>
    </message>
    <message>
        <source>Headings of this level begin slides; those above are slides of their own that begin a section. Without it: the highest level whose headings mostly have text directly below them.</source>
        <translation>Überschriften dieser Ebene beginnen Folien; die darüber sind eigene Folien, die einen Abschnitt beginnen. Ohne Angabe: die höchste Ebene, deren Überschriften meist unmittelbar Text folgt.</translation>
    </message>
    <message>
        <source>Title slide</source>
        <translation>Titelfolie</translation>
    </message>
    <message>
        <source>The first slide shows title, authors and date, where the document has them.</source>
        <translation>Die erste Folie zeigt Titel, Autoren und Datum, soweit das Dokument sie hat.</translation>
    </message>
    <message>
        <source>Slide numbers</source>
        <translation>Foliennummern</translation>
    </message>
    <message>
        <source>Title and number stand at the foot of the slides.</source>
        <translation>Titel und Nummer stehen am Fuß der Folien.</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>Code einfärben</translation>
    </message>
    <message>
        <source>Code is colored by its language.</source>
        <translation>Code wird nach seiner Sprache eingefärbt.</translation>
    </message>
    <message>
        <source>Slides (PPTX)</source>
        <translation>Folien (PPTX)</translation>
    </message>
    <message>
        <source>A presentation to show and go on with in PowerPoint and other programs for slides.</source>
        <translation>Eine Präsentation zum Zeigen und Weiterarbeiten in PowerPoint und anderen Programmen für Folien.</translation>
    </message>
    <message>
        <source>A picture or table in a table</source>
        <translation>Ein Bild oder eine Tabelle in einer Tabelle</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>it is no JSON object</source>
        <translation>sie ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>it is no preset (%1)</source>
        <translation>sie ist keine Voreinstellung (%1)</translation>
    </message>
    <message>
        <source>a built-in preset has this name</source>
        <translation>eine eingebaute Voreinstellung heißt so</translation>
    </message>
    <message>
        <source>a preset has this name already</source>
        <translation>eine Voreinstellung heißt schon so</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (Kopie %2)</translation>
    </message>
    <message>
        <source>Report PDF</source>
        <translation>Bericht als PDF</translation>
    </message>
    <message>
        <source>Manual PDF</source>
        <translation>Handbuch als PDF</translation>
    </message>
    <message>
        <source>Archive PDF</source>
        <translation>PDF fürs Archiv</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Markdown clean-up</source>
        <translation>Markdown aufräumen</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>einen anderen Namen</translation>
    </message>
    <message>
        <source>the preset</source>
        <translation>die Voreinstellung</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>er ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>it has characters that cannot be seen, such as a line break</source>
        <translation>er enthält Zeichen, die nicht zu sehen sind, etwa einen Zeilenumbruch</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>Wenn es eine Datei schon gibt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Warnings as failures</source>
        <translation>Warnungen als Fehler</translation>
    </message>
    <message>
        <source>“%1” is built in and can be neither changed nor deleted</source>
        <translation>„%1“ ist eingebaut und kann weder geändert noch gelöscht werden</translation>
    </message>
    <message>
        <source>Make a copy of it and change that.</source>
        <translation>Machen Sie eine Kopie davon und ändern Sie diese.</translation>
    </message>
    <message>
        <source>“%1” is a preset of version %2, and this Quayside knows version %3</source>
        <translation>„%1“ ist eine Voreinstellung der Version %2, und dieses Quayside kennt Version %3</translation>
    </message>
    <message>
        <source>Update Quayside to use it.</source>
        <translation>Aktualisieren Sie Quayside, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>A preset cannot hold a secret: %1</source>
        <translation>Eine Voreinstellung kann kein Geheimnis enthalten: %1</translation>
    </message>
    <message>
        <source>Take it out: secrets are kept with an account, or asked for by each export.</source>
        <translation>Nehmen Sie es heraus: Geheimnisse stehen bei einem Konto, oder jeder Export fragt danach.</translation>
    </message>
    <message>
        <source>Choose a file that a preset was exported to.</source>
        <translation>Wählen Sie eine Datei, in die eine Voreinstellung exportiert wurde.</translation>
    </message>
    <message>
        <source>“%1” is too long for a preset: %2 is the limit</source>
        <translation>„%1“ ist zu lang für eine Voreinstellung: %2 ist die Grenze</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>“%1” is no encoding that is known here</source>
        <translation>„%1“ ist keine Kodierung, die hier bekannt ist</translation>
    </message>
    <message>
        <source>How the bytes of the source stand for letters: “auto” finds out; else a name such as windows-1252, shift_jis or utf-16le.</source>
        <translation>Wie die Bytes der Quelle für Buchstaben stehen: „auto“ findet es heraus; sonst ein Name wie windows-1252, shift_jis oder utf-16le.</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>too many elements or attributes are open at once</source>
        <translation>zu viele Elemente oder Attribute sind zugleich offen</translation>
    </message>
    <message>
        <source>its UTF-16 text ends in the middle of a character, at byte %1</source>
        <translation>der UTF-16-Text endet mitten in einem Zeichen, bei Byte %1</translation>
    </message>
    <message>
        <source>byte %1 starts half a UTF-16 character</source>
        <translation>bei Byte %1 beginnt ein halbes UTF-16-Zeichen</translation>
    </message>
    <message>
        <source>its mark at byte %1 says UTF-32</source>
        <translation>die Kennzeichnung bei Byte %1 bedeutet UTF-32</translation>
    </message>
    <message>
        <source>byte %1 is not valid UTF-8</source>
        <translation>Byte %1 ist kein gültiges UTF-8</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Other &amp;folder…</source>
        <translation>Anderer &amp;Ordner …</translation>
    </message>
    <message>
        <source>Other &amp;name…</source>
        <translation>Anderer &amp;Name …</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Beide behalten</translation>
    </message>
    <message>
        <source>Re&amp;place the old file</source>
        <translation>Alte Datei &amp;ersetzen</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>&amp;Anmelden …</translation>
    </message>
    <message>
        <source>Export with its &amp;warnings</source>
        <translation>Mit den &amp;Warnungen exportieren</translation>
    </message>
    <message>
        <source>Open the &amp;source</source>
        <translation>&amp;Quelle öffnen</translation>
    </message>
    <message>
        <source>&amp;Edit and run…</source>
        <translation>Ä&amp;ndern und ausführen …</translation>
    </message>
</context>
<context>
    <name>RemoteDialect</name>
    <message>
        <source>Requests a second</source>
        <translation>Anfragen je Sekunde</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>Durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Scopes to ask for</source>
        <translation>Gewünschte Berechtigungen</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Andere Adresse</translation>
    </message>
    <message>
        <source>its answer could not be understood</source>
        <translation>die Antwort war nicht zu verstehen</translation>
    </message>
    <message>
        <source>the token is missing, expired or revoked</source>
        <translation>das Token fehlt, ist abgelaufen oder wurde widerrufen</translation>
    </message>
    <message>
        <source>the last answer could not be used, asking again</source>
        <translation>die letzte Antwort war unbrauchbar, es wird erneut gefragt</translation>
    </message>
    <message numerus="yes">
        <source>it was asked %Ln time(s) in vain</source>
        <translation>
            <numerusform>%Ln-mal vergeblich gefragt</numerusform>
            <numerusform>%Ln-mal vergeblich gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asks for fewer requests</source>
        <translation>%1 bittet um weniger Anfragen</translation>
    </message>
    <message>
        <source>Unpack zip files</source>
        <translation>Zip-Dateien auspacken</translation>
    </message>
    <message>
        <source>Saves what a zip holds as a folder. A zip with unsafe contents is saved as it is.</source>
        <translation>Speichert den Inhalt einer Zip-Datei als Ordner. Eine Zip-Datei mit unsicherem Inhalt wird gespeichert, wie sie ist.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Rücksprungadresse</translation>
    </message>
    <message>
        <source>Register it with the client id, to the letter: for example http://127.0.0.1:49321/callback. Empty: http://127.0.0.1:PORT/callback with any free port, where the service takes that.</source>
        <translation>Hinterlegen Sie sie buchstabengetreu bei der Client-ID, zum Beispiel http://127.0.0.1:49321/callback. Leer: http://127.0.0.1:PORT/callback mit irgendeinem freien Port, wo der Dienst das annimmt.</translation>
    </message>
    <message>
        <source>a web page came</source>
        <translation>es kam eine Webseite</translation>
    </message>
    <message>
        <source>a web page came (“%1”)</source>
        <translation>es kam eine Webseite („%1“)</translation>
    </message>
    <message>
        <source>%1, perhaps the sign-in page of a proxy</source>
        <translation>%1, vielleicht die Anmeldeseite eines Proxys</translation>
    </message>
    <message>
        <source>%1 with status %2</source>
        <translation>%1 mit Status %2</translation>
    </message>
    <message>
        <source>%1 is not available just now</source>
        <translation>%1 ist gerade nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message>
        <source>it has changed since this export began</source>
        <translation>sie hat sich geändert, seit dieser Export begann</translation>
    </message>
    <message>
        <source>more than %1 files go along</source>
        <translation>mehr als %1 Dateien gehen mit</translation>
    </message>
    <message>
        <source>another file is sent under the name “%1”</source>
        <translation>eine andere Datei wird unter dem Namen „%1“ gesendet</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>more than %1 files are in it</source>
        <translation>mehr als %1 Dateien sind darin</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>another part of the file came than was asked for</source>
        <translation>es kam ein anderer Teil der Datei als verlangt</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>eine Datei</translation>
    </message>
    <message>
        <source>an error message</source>
        <translation>eine Fehlermeldung</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>a file of type %1</source>
        <translation>eine Datei vom Typ %1</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>%1 von %2 Bytes sind angekommen</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the address is not a web address</source>
        <translation>die Adresse ist keine Webadresse</translation>
    </message>
    <message>
        <source>it takes no connections</source>
        <translation>der Server nimmt keine Verbindungen an</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>eine sichere Verbindung kam nicht zustande</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>it asks for a user name and a password</source>
        <translation>ein Benutzername und ein Passwort werden verlangt</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>der Server hat die Verbindung geschlossen</translation>
    </message>
    <message>
        <source>it closed the connection before the answer was whole</source>
        <translation>der Server hat die Verbindung geschlossen, bevor die Antwort vollständig war</translation>
    </message>
    <message>
        <source>its answer is not proper HTTP</source>
        <translation>die Antwort ist kein richtiges HTTP</translation>
    </message>
    <message>
        <source>it closed the connection while the request was sent</source>
        <translation>der Server hat die Verbindung geschlossen, während die Anfrage gesendet wurde</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>die Verbindung ist abgerissen</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>%1 does not offer it</source>
        <translation>%1 bietet das nicht an</translation>
    </message>
    <message>
        <source>another way to sign in</source>
        <translation>eine andere Art der Anmeldung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>credentials are sent over https only</source>
        <translation>Zugangsdaten werden nur über https gesendet</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>eine Adresse, die mit https:// beginnt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>another account has this name</source>
        <translation>ein anderes Konto heißt schon so</translation>
    </message>
    <message>
        <source>a name of its own</source>
        <translation>einen eigenen Namen</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>waiting at %1</source>
        <translation>wartet bei %1</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s)</source>
        <translation>
            <numerusform>%Ln-mal gefragt</numerusform>
            <numerusform>%Ln-mal gefragt</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>Versuch %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>next in %1 s</source>
        <translation>nächster in %1 s</translation>
    </message>
    <message>
        <source> on %1</source>
        <translation> am %1</translation>
    </message>
    <message>
        <source>this computer lets no program listen for the browser’s answer</source>
        <translation>dieser Computer lässt kein Programm auf die Antwort des Browsers warten</translation>
    </message>
    <message>
        <source>this account has no sign-in with the browser</source>
        <translation>dieses Konto hat keine Anmeldung im Browser</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Quayside began.</source>
        <translation>Diese Antwort gehört nicht zu der Anmeldung, die Quayside begonnen hat.</translation>
    </message>
    <message>
        <source>This sign-in is over already.</source>
        <translation>Diese Anmeldung ist schon vorbei.</translation>
    </message>
    <message>
        <source>You were not signed in. You can close this page.</source>
        <translation>Sie wurden nicht angemeldet. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>the browser brought no code</source>
        <translation>der Browser brachte keinen Code</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Quayside.</source>
        <translation>Sie sind angemeldet. Sie können diese Seite schließen und zu Quayside zurückkehren.</translation>
    </message>
    <message>
        <source>the sign-in server answered with status %1</source>
        <translation>der Anmeldeserver antwortete mit Status %1</translation>
    </message>
    <message>
        <source>its sign-in address is not https</source>
        <translation>die Anmeldeadresse ist nicht https</translation>
    </message>
    <message>
        <source>its answer holds no token</source>
        <translation>die Antwort enthält kein Token</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>das Ende der Datei fehlt</translation>
    </message>
    <message>
        <source>its certificate ended on %1</source>
        <translation>sein Zertifikat ist am %1 abgelaufen</translation>
    </message>
    <message>
        <source>its certificate begins on %1 only</source>
        <translation>sein Zertifikat gilt erst ab %1</translation>
    </message>
    <message>
        <source>its certificate is for another server (%1)</source>
        <translation>sein Zertifikat ist für einen anderen Server (%1)</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not trust</source>
        <translation>sein Zertifikat kommt von einer Stelle, der dieser Computer nicht vertraut</translation>
    </message>
    <message>
        <source>its certificate was withdrawn</source>
        <translation>sein Zertifikat wurde zurückgezogen</translation>
    </message>
    <message>
        <source>it made no connection to %1</source>
        <translation>er stellte keine Verbindung zu %1 her</translation>
    </message>
    <message>
        <source>the time for the images of one document is over</source>
        <translation>die Zeit für die Bilder eines Dokuments ist abgelaufen</translation>
    </message>
    <message>
        <source>the document has more than %1 of them</source>
        <translation>das Dokument hat mehr als %1 davon</translation>
    </message>
    <message>
        <source>images are fetched over https only</source>
        <translation>Bilder werden nur über https abgerufen</translation>
    </message>
    <message>
        <source>its server sends the request in a circle</source>
        <translation>sein Server schickt die Anfrage im Kreis</translation>
    </message>
    <message>
        <source>its server answered with status %1</source>
        <translation>sein Server antwortete mit Status %1</translation>
    </message>
    <message>
        <source>what came is no image but %1</source>
        <translation>was kam, ist kein Bild, sondern %1</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>es ist größer als %1</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Wird ausgepackt</translation>
    </message>
    <message>
        <source>it was declined in the browser</source>
        <translation>im Browser wurde abgelehnt</translation>
    </message>
    <message>
        <source>Its secret “%1” is not there: nobody has given it, or it was not kept.</source>
        <translation>Sein Geheimnis „%1“ ist nicht da: Niemand hat es angegeben, oder es wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Rücksprungadresse</translation>
    </message>
    <message>
        <source>the browser has to come back to this computer</source>
        <translation>der Browser muss zu diesem Rechner zurückkehren</translation>
    </message>
    <message>
        <source>an address such as http://127.0.0.1:49321/callback</source>
        <translation>eine Adresse wie http://127.0.0.1:49321/callback</translation>
    </message>
    <message>
        <source>another program uses the port %1, where the browser should come back to</source>
        <translation>ein anderes Programm benutzt den Port %1, zu dem der Browser zurückkehren soll</translation>
    </message>
    <message>
        <source>nobody signed in within five minutes; the browser should have come back to %1</source>
        <translation>innerhalb von fünf Minuten hat sich niemand angemeldet; der Browser hätte zu %1 zurückkehren sollen</translation>
    </message>
    <message>
        <source>%1 asks this account to wait</source>
        <translation>%1 bittet dieses Konto zu warten</translation>
    </message>
    <message>
        <source>which asks for it</source>
        <translation>auf dessen Wunsch</translation>
    </message>
    <message>
        <source>its compressed form is damaged</source>
        <translation>die komprimierte Form ist beschädigt</translation>
    </message>
    <message>
        <source>a web page (perhaps a sign-in page)</source>
        <translation>eine Webseite (vielleicht eine Anmeldeseite)</translation>
    </message>
    <message>
        <source>a body coded as “%1”</source>
        <translation>einen als „%1“ codierten Inhalt</translation>
    </message>
    <message>
        <source>a compressed body that grows beyond all measure</source>
        <translation>einen komprimierten Inhalt, der über alle Maßen wächst</translation>
    </message>
    <message>
        <source>the certificate file “%1” is not there, or holds no certificate</source>
        <translation>die Zertifikatsdatei „%1“ ist nicht da oder enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>%1 asked this account to wait until %2; a test of the account asks it again at once.</source>
        <translation>%1 hat dieses Konto gebeten, bis %2 zu warten; eine Probe des Kontos fragt sofort wieder.</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>Es wurde nichts gefragt</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>stop with an error</source>
        <translation>mit einem Fehler anhalten</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>beide behalten</translation>
    </message>
    <message>
        <source>replace the old file</source>
        <translation>die alte Datei ersetzen</translation>
    </message>
    <message>
        <source>keep the old file</source>
        <translation>die alte Datei behalten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>Standardausgabe</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>Wenn eine Datei da ist</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Warnings as failures</source>
        <translation>Warnungen als Fehler</translation>
    </message>
</context>
<context>
    <name>RtfWriter</name>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Text im Format „%1“</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <translation>Formatierter Text (RTF)</translation>
    </message>
    <message>
        <source>A document that nearly every program for text opens, also old ones.</source>
        <translation>Ein Dokument, das fast jede Textverarbeitung öffnet, auch alte.</translation>
    </message>
    <message>
        <source>A table in a table or a footnote, whose rows become lines,</source>
        <translation>Eine Tabelle in einer Tabelle oder Fußnote, deren Zeilen zu Textzeilen werden,</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>--%1 wants a number, not “%2”.</source>
        <translation>--%1 braucht eine Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>There is no port %1.</source>
        <translation>Einen Port %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not an address.</source>
        <translation>„%1“ ist keine Adresse.</translation>
    </message>
    <message>
        <source>The script “%1” cannot be read: %2</source>
        <translation>Das Skript „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>A local server that speaks the export APIs of Quayside, for trying and testing.</source>
        <translation>Ein lokaler Server, der die Export-Schnittstellen von Quayside spricht, zum Ausprobieren und Testen.</translation>
    </message>
    <message>
        <source>Port of the APIs (default: any free one).</source>
        <translation>Port der Schnittstellen (Vorgabe: irgendein freier).</translation>
    </message>
    <message>
        <source>Address to listen on (default: this computer only).</source>
        <translation>Adresse, an der gelauscht wird (Vorgabe: nur dieser Computer).</translation>
    </message>
    <message>
        <source>Folder of documents to serve (default: three samples).</source>
        <translation>Ordner mit den Dokumenten (Vorgabe: drei Beispiele).</translation>
    </message>
    <message>
        <source>The token that is always good (default: sandbox-token).</source>
        <translation>Das Token, das immer gilt (Vorgabe: sandbox-token).</translation>
    </message>
    <message>
        <source>How long other tokens live (default: 60).</source>
        <translation>Wie lange andere Token gelten (Vorgabe: 60).</translation>
    </message>
    <message>
        <source>How long signed links live (default: 1800).</source>
        <translation>Wie lange signierte Links gelten (Vorgabe: 1800).</translation>
    </message>
    <message>
        <source>Pause before each reply (default: 0).</source>
        <translation>Pause vor jeder Antwort (Vorgabe: 0).</translation>
    </message>
    <message>
        <source>How long an export takes (default: 1200).</source>
        <translation>Wie lange ein Export dauert (Vorgabe: 1200).</translation>
    </message>
    <message>
        <source>Workiva&apos;s Retry-After, which it is held to; 0: none (default: 1).</source>
        <translation>Retry-After von Workiva, auf dessen Einhaltung geachtet wird; 0: keines (Vorgabe: 1).</translation>
    </message>
    <message>
        <source>Requests a second before 429, an API and a token; 0: no limit (default: 50).</source>
        <translation>Anfragen je Sekunde bis zu 429, je Schnittstelle und Token; 0: keine Grenze (Vorgabe: 50).</translation>
    </message>
    <message>
        <source>Script of misbehavior, see docs/sandbox.md.</source>
        <translation>Skript für Störungen, siehe docs/sandbox.md.</translation>
    </message>
    <message>
        <source>Writes a line a request.</source>
        <translation>Schreibt eine Zeile je Anfrage.</translation>
    </message>
    <message>
        <source>Gotenberg is spoken as of version 8 or 9.</source>
        <translation>Gotenberg wird in Version 8 oder 9 gesprochen.</translation>
    </message>
    <message>
        <source>Version of Gotenberg to be, 8 or 9 (default: 8).</source>
        <translation>Welche Version von Gotenberg gespielt wird, 8 oder 9 (Vorgabe: 8).</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Text outside tables</source>
        <translation>Text außerhalb von Tabellen</translation>
    </message>
    <message>
        <source>it has no table, and this format holds nothing else</source>
        <translation>es hat keine Tabelle, und dieses Format enthält nichts anderes</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>SourceScan</name>
    <message>
        <source>it has more than %1 entries</source>
        <translation>mehr als %1 Einträge</translation>
    </message>
    <message>
        <source>it has more than %1 documents</source>
        <translation>mehr als %1 Dokumente</translation>
    </message>
    <message>
        <source>you may not look into this folder</source>
        <translation>Sie dürfen nicht in diesen Ordner sehen</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder</source>
        <translation>es ist eine Verknüpfung, die aus dem Ordner hinausführt</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>Sie dürfen es nicht lesen</translation>
    </message>
    <message>
        <source>it holds what programs need, not your documents</source>
        <translation>darin liegt, was Programme brauchen, nicht Ihre Dokumente</translation>
    </message>
    <message>
        <source>it is an earlier export of Quayside’s</source>
        <translation>es ist ein früherer Export von Quayside</translation>
    </message>
    <message>
        <source>it lies more than %1 folders deep</source>
        <translation>es liegt mehr als %1 Ordner tief</translation>
    </message>
    <message>
        <source>its name begins with a dot, and so it is hidden</source>
        <translation>der Name beginnt mit einem Punkt und ist damit versteckt</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>es ist ein Verweis, der ins Leere führt</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>es ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the results go there</source>
        <translation>dorthin gehen die Ergebnisse</translation>
    </message>
    <message>
        <source>no earlier exports</source>
        <translation>keine früheren Exporte</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Queued</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Loading images</source>
        <translation>Bilder laden</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Seiten setzen</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Herunterladen</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>no lock can be made there</source>
        <translation>dort kann keine Sperre angelegt werden</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>it is damaged and cannot be moved aside</source>
        <translation>er ist beschädigt und kann nicht beiseitegelegt werden</translation>
    </message>
    <message>
        <source>it is being brought up to date</source>
        <translation>er wird gerade auf den neuesten Stand gebracht</translation>
    </message>
    <message>
        <source>it has to be brought up to date by one program alone</source>
        <translation>ein Programm allein muss ihn auf den neuesten Stand bringen</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>its disk took no more: a fault, a quota, or a limit on the size of files</source>
        <translation>sein Datenträger nahm nichts mehr an: ein Fehler, ein Kontingent oder eine Grenze der Dateigröße</translation>
    </message>
    <message>
        <source>there is no room left on its disk</source>
        <translation>auf seinem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>its disk reported a fault</source>
        <translation>sein Datenträger meldete einen Fehler</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>er darf nur gelesen werden</translation>
    </message>
    <message>
        <source>it, or a file beside it, cannot be opened</source>
        <translation>er oder eine Datei daneben lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>it is being written for longer than usual</source>
        <translation>er wird länger als gewöhnlich beschrieben</translation>
    </message>
    <message>
        <source>every export is there, and its search index was built anew</source>
        <translation>alle Exporte sind da, und der Suchindex wurde neu aufgebaut</translation>
    </message>
    <message>
        <source>every export is there, but warnings or facts of some could not be read</source>
        <translation>alle Exporte sind da, aber Hinweise oder Angaben einiger waren nicht lesbar</translation>
    </message>
    <message>
        <source>it is damaged and has to be mended by one program alone</source>
        <translation>er ist beschädigt und muss von einem Programm allein repariert werden</translation>
    </message>
    <message>
        <source>the work on it was stopped</source>
        <translation>die Arbeit daran wurde angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) could not be read, all others are there</source>
        <translation>
            <numerusform>%Ln Export war nicht zu lesen, alle anderen sind da</numerusform>
            <numerusform>%Ln Exporte waren nicht zu lesen, alle anderen sind da</numerusform>
        </translation>
    </message>
    <message>
        <source>every export is there, but where the results of some are could not be read</source>
        <translation>alle Exporte sind da, aber wo die Ergebnisse einiger liegen, war nicht zu lesen</translation>
    </message>
    <message>
        <source>; not all accounts and presets could be read</source>
        <translation>; nicht alle Konten und Voreinstellungen waren zu lesen</translation>
    </message>
    <message>
        <source>Checking the history, as the program did not end as it should …</source>
        <translation>Der Verlauf wird geprüft, weil das Programm nicht ordentlich beendet wurde …</translation>
    </message>
    <message>
        <source>Preparing the history for this version, once …</source>
        <translation>Der Verlauf wird einmalig für diese Version vorbereitet …</translation>
    </message>
    <message>
        <source>Preparing the history for this version, once: %1 of %2 exports …</source>
        <translation>Der Verlauf wird einmalig für diese Version vorbereitet: %1 von %2 Exporten …</translation>
    </message>
</context>
<context>
    <name>SvgHeader</name>
    <message>
        <source>an element has too many attributes</source>
        <translation>ein Element hat zu viele Attribute</translation>
    </message>
    <message>
        <source>it grows too large</source>
        <translation>es wird zu groß</translation>
    </message>
</context>
<context>
    <name>SvgRenderer</name>
    <message>
        <source>it is too large</source>
        <translation>es ist zu groß</translation>
    </message>
    <message>
        <source>it takes too long or too much memory to draw</source>
        <translation>es zu zeichnen dauert zu lange oder braucht zu viel Speicher</translation>
    </message>
    <message>
        <source>the program “quayside-svg”, which draws it, is not installed</source>
        <translation>das Programm „quayside-svg“, das es zeichnet, ist nicht installiert</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>Line ends</source>
        <translation>Zeilenenden</translation>
    </message>
    <message>
        <source>What the line ends inside a paragraph of plain text mean; an empty line always ends a paragraph.</source>
        <translation>Was die Zeilenenden in einem Absatz von reinem Text bedeuten; eine leere Zeile beendet immer einen Absatz.</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>Lines of a paragraph flow together</source>
        <translation>Die Zeilen eines Absatzes fließen ineinander</translation>
    </message>
    <message>
        <source>Keep the lines</source>
        <translation>Zeilen behalten</translation>
    </message>
    <message>
        <source>Every line stays a line</source>
        <translation>Jede Zeile bleibt eine Zeile</translation>
    </message>
    <message>
        <source>Exactly as it is</source>
        <translation>Genau wie es ist</translation>
    </message>
    <message>
        <source>The whole text in letters of one width, with all its blanks</source>
        <translation>Der ganze Text in Schrift gleicher Breite, mit allen Leerzeichen</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
</context>
<context>
    <name>TextWriter</name>
    <message>
        <source>The color of text</source>
        <translation>Die Farbe von Text</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Text im Format „%1“</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Most columns of a line; wide East Asian characters take two. 0: lines are not wrapped.</source>
        <translation>Höchste Zahl der Spalten einer Zeile; breite ostasiatische Zeichen zählen zwei. 0: Zeilen werden nicht umbrochen.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Where the addresses of links are written.</source>
        <translation>Wo die Adressen der Links stehen.</translation>
    </message>
    <message>
        <source>Numbered, in a list at the end</source>
        <translation>Nummeriert, in einer Liste am Ende</translation>
    </message>
    <message>
        <source>Behind the words</source>
        <translation>Hinter den Wörtern</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nirgends</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Text without markup, to read anywhere.</source>
        <translation>Text ohne Auszeichnung, überall lesbar.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>“%1” must be an object in braces</source>
        <translation>„%1“ muss ein Objekt in geschweiften Klammern sein</translation>
    </message>
    <message>
        <source>“%1” is no key of themes</source>
        <translation>„%1“ ist kein Schlüssel eines Designs</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3</source>
        <translation>„%1“ muss eine Zahl von %2 bis %3 sein</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>„%1“ muss true oder false sein</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>“%1” must be a list of names of fonts</source>
        <translation>„%1“ muss eine Liste von Schriftnamen sein</translation>
    </message>
    <message>
        <source>“%1” must be a list of at most %2</source>
        <translation>„%1“ muss eine Liste mit höchstens %2 Einträgen sein</translation>
    </message>
    <message>
        <source>“%1” must be a color such as #1f4e8c, or “none”</source>
        <translation>„%1“ muss eine Farbe wie #1f4e8c sein oder „none“</translation>
    </message>
    <message>
        <source>“%1” must be body, heading or code</source>
        <translation>„%1“ muss body, heading oder code sein</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>sie lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>sie ist größer als 1 MB</translation>
    </message>
    <message>
        <source>it is not the JSON of a theme, near line %1</source>
        <translation>sie ist kein JSON eines Designs, nahe Zeile %1</translation>
    </message>
    <message>
        <source>“base” must be “report” or “manual”</source>
        <translation>„base“ muss „report“ oder „manual“ sein</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The pages lie on their side, because the table is too wide for upright ones.</source>
        <translation>Die Seiten liegen quer, weil die Tabelle für hochstehende zu breit ist.</translation>
    </message>
    <message>
        <source>A table of {columns} columns is too wide for the page; it stands in {parts} parts, one after the other, each with its first column.</source>
        <translation>Eine Tabelle mit {columns} Spalten ist zu breit für die Seite; sie steht in {parts} Teilen nacheinander, jeder mit ihrer ersten Spalte.</translation>
    </message>
    <message>
        <source>The formula “{formula}” stands as TeX: {reason}.</source>
        <translation>Die Formel „{formula}“ steht als TeX da: {reason}.</translation>
    </message>
    <message>
        <source>The formula “{formula}” is too wide for its line; it is set smaller.</source>
        <translation>Die Formel „{formula}“ ist zu breit für ihre Zeile; sie wird kleiner gesetzt.</translation>
    </message>
    <message>
        <source>The formula “{formula}” stands as TeX: no font for formulas is installed (package fonts-stix).</source>
        <translation>Die Formel „{formula}“ steht als TeX da: Es ist keine Schrift für Formeln installiert (Paket fonts-stix).</translation>
    </message>
    <message>
        <source>The formula “{formula}” is not as TeX wants it: {reason}. The rest of it is shown.</source>
        <translation>Die Formel „{formula}“ ist kein richtiges TeX: {reason}. Der Rest wird gezeigt.</translation>
    </message>
    <message>
        <source>The formula “{formula}” uses {command}, which is not known; it is shown by its name.</source>
        <translation>Die Formel „{formula}“ verwendet {command}, das nicht bekannt ist; es steht mit seinem Namen da.</translation>
    </message>
    <message>
        <source>What is folded away stands open in {format}.</source>
        <translation>Was eingeklappt ist, steht in {format} offen da.</translation>
    </message>
    <message>
        <source>{count} attributes have no place here and were left out: {which}.</source>
        <translation>{count} Attribute haben hier keinen Platz und wurden weggelassen: {which}.</translation>
    </message>
    <message>
        <source>“{attribute}” of &lt;{element}&gt; has no place here and was left out.</source>
        <translation>„{attribute}“ von &lt;{element}&gt; hat hier keinen Platz und wurde weggelassen.</translation>
    </message>
    <message>
        <source>Parts that the page hides were left out.</source>
        <translation>Teile, die die Seite verbirgt, wurden weggelassen.</translation>
    </message>
    <message>
        <source>“{file}” was not included: {reason}.</source>
        <translation>„{file}“ wurde nicht eingebunden: {reason}.</translation>
    </message>
    <message>
        <source>The {language} diagram was not drawn and stands as code: {reason}.</source>
        <translation>Das {language}-Diagramm wurde nicht gezeichnet und steht als Code da: {reason}.</translation>
    </message>
    <message>
        <source>“{plugin}” is not run; what it does to the text is missing.</source>
        <translation>„{plugin}“ wird nicht ausgeführt; was es am Text tut, fehlt.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read and was ignored: {reason}.</source>
        <translation>„{file}“ kann nicht gelesen werden und wurde übergangen: {reason}.</translation>
    </message>
    <message>
        <source>“{target}” was found as “{found}”, which differs in case or form only.</source>
        <translation>„{target}“ wurde als „{found}“ gefunden; nur Groß- und Kleinschreibung oder Form weichen ab.</translation>
    </message>
    <message>
        <source>The link to “{target}” leads to a file that is not there.</source>
        <translation>Der Link auf „{target}“ führt zu einer Datei, die nicht da ist.</translation>
    </message>
    <message>
        <source>“{text}” looks like {dialect}; it was read as text. The option “Dialect” (read.dialect) chooses whose Markdown this is.</source>
        <translation>„{text}“ sieht nach {dialect} aus; es wurde als Text gelesen. Die Option „Dialekt“ (read.dialect) wählt, wessen Markdown es ist.</translation>
    </message>
    <message>
        <source>Control characters, which cannot be shown, were replaced by signs such as “␛”: {pictures}.</source>
        <translation>Steuerzeichen, die nicht gezeigt werden können, wurden durch Zeichen wie „␛“ ersetzt: {pictures}.</translation>
    </message>
    <message>
        <source>The encoding of the text is not certain; it was read as {encoding}. The option “encoding” sets another.</source>
        <translation>Die Kodierung des Textes ist nicht sicher; er wurde als {encoding} gelesen. Die Option „encoding“ setzt eine andere.</translation>
    </message>
    <message>
        <source>The file is not PDF/UA: {reasons}.</source>
        <translation>Die Datei ist nicht PDF/UA: {reasons}.</translation>
    </message>
    <message>
        <source>The document does not say its language; by its text it is taken for “{locale}”.</source>
        <translation>Das Dokument nennt seine Sprache nicht; nach seinem Text gilt es als „{locale}“.</translation>
    </message>
    <message>
        <source>The image “{image}” was not found.</source>
        <translation>Das Bild „{image}“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The image “{image}” lies outside the source’s folder and was left out.</source>
        <translation>Das Bild „{image}“ liegt außerhalb des Ordners der Quelle und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The image “{image}” is on the network and was not fetched.</source>
        <translation>Das Bild „{image}“ liegt im Netz und wurde nicht geholt.</translation>
    </message>
    <message>
        <source>The image “{image}” is damaged or cannot be read: {reason}.</source>
        <translation>Das Bild „{image}“ ist beschädigt oder nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The image “{image}” is too large ({size}) and was left out.</source>
        <translation>Das Bild „{image}“ ist zu groß ({size}) und wurde weggelassen.</translation>
    </message>
    <message>
        <source>The image “{image}” is of a kind that cannot be shown here ({type}).</source>
        <translation>Das Bild „{image}“ ist von einer Art, die hier nicht gezeigt werden kann ({type}).</translation>
    </message>
    <message>
        <source>The image “{image}” refers to outside content or scripts, which were left out.</source>
        <translation>Das Bild „{image}“ verweist auf fremde Inhalte oder Skripte; diese wurden weggelassen.</translation>
    </message>
    <message>
        <source>The link to “{target}” leads nowhere in this document.</source>
        <translation>Der Link zu „{target}“ führt in diesem Dokument nirgendwohin.</translation>
    </message>
    <message>
        <source>The link “{target}” has a scheme that is not safe and was taken out; its text stays.</source>
        <translation>Der Link „{target}“ hat eine Adresse, die nicht sicher ist, und wurde entfernt; sein Text bleibt.</translation>
    </message>
    <message>
        <source>No installed font has {character}; a box stands in its place.</source>
        <translation>Keine installierte Schrift hat {character}; an seiner Stelle steht ein Kästchen.</translation>
    </message>
    <message>
        <source>The HTML element &lt;{element}&gt; is not closed, or closed without being opened.</source>
        <translation>Das HTML-Element &lt;{element}&gt; ist nicht geschlossen, oder es schließt, ohne geöffnet zu sein.</translation>
    </message>
    <message>
        <source>HTML was left out, as asked: &lt;{element}&gt;.</source>
        <translation>HTML wurde wie gewünscht weggelassen: &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>HTML that is not on the safe list was left out: {what}.</source>
        <translation>HTML, das nicht auf der sicheren Liste steht, wurde weggelassen: {what}.</translation>
    </message>
    <message>
        <source>The footnote “{label}” has no text.</source>
        <translation>Die Fußnote „{label}“ hat keinen Text.</translation>
    </message>
    <message>
        <source>The footnote “{label}” is never referred to and was left out.</source>
        <translation>Auf die Fußnote „{label}“ verweist nichts; sie wurde weggelassen.</translation>
    </message>
    <message>
        <source>The front matter cannot be read and was ignored: {reason}.</source>
        <translation>Der Vorspann kann nicht gelesen werden und wurde übergangen: {reason}.</translation>
    </message>
    <message>
        <source>Nesting deeper than {limit} levels was flattened.</source>
        <translation>Eine Schachtelung von mehr als {limit} Ebenen wurde flacher gemacht.</translation>
    </message>
    <message>
        <source>A table row has {found} cells where {expected} were expected.</source>
        <translation>Eine Tabellenzeile hat {found} Zellen statt {expected}.</translation>
    </message>
    <message>
        <source>A table is too wide for the page and was set smaller ({percent} %).</source>
        <translation>Eine Tabelle ist zu breit für die Seite und wurde kleiner gesetzt ({percent} %).</translation>
    </message>
    <message>
        <source>The included file “{file}” was not found.</source>
        <translation>Die eingebundene Datei „{file}“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The image “{image}” has no description for people who cannot see it.</source>
        <translation>Das Bild „{image}“ hat keine Beschreibung für Menschen, die es nicht sehen können.</translation>
    </message>
    <message>
        <source>{what} cannot be shown in {format}.</source>
        <translation>{what} kann in {format} nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Text was cut: {what}.</source>
        <translation>Text wurde gekürzt: {what}.</translation>
    </message>
    <message>
        <source>“{value}” is not a date and was kept as text.</source>
        <translation>„{value}“ ist kein Datum und blieb Text.</translation>
    </message>
    <message>
        <source>There are no labels in “{locale}” yet; English ones were used.</source>
        <translation>Für „{locale}“ gibt es noch keine Beschriftungen; es wurden englische verwendet.</translation>
    </message>
    <message>
        <source>There is no hyphenation dictionary for “{locale}”; words are not divided.</source>
        <translation>Für „{locale}“ gibt es kein Trennwörterbuch; Wörter werden nicht getrennt.</translation>
    </message>
    <message>
        <source>The code language “{language}” is not known; it is shown without colors.</source>
        <translation>Die Codesprache „{language}“ ist nicht bekannt; der Code bleibt ohne Farben.</translation>
    </message>
    <message>
        <source>The font “{font}” does not allow itself to be put into files; another one was used.</source>
        <translation>Die Schrift „{font}“ darf nicht in Dateien eingebettet werden; eine andere wurde verwendet.</translation>
    </message>
    <message>
        <source>The disk of “{path}” cannot replace a file in one step; it was copied and checked instead.</source>
        <translation>Der Datenträger von „{path}“ kann eine Datei nicht in einem Schritt ersetzen; sie wurde stattdessen kopiert und geprüft.</translation>
    </message>
    <message>
        <source>“{path}” exists already and was kept, as asked.</source>
        <translation>„{path}“ gibt es schon und wurde wie gewünscht behalten.</translation>
    </message>
    <message>
        <source>“{path}” was left out: {reason}.</source>
        <translation>„{path}“ wurde ausgelassen: {reason}.</translation>
    </message>
    <message>
        <source>{service} says: {message}</source>
        <translation>{service} meldet: {message}</translation>
    </message>
    <message>
        <source>{service} will switch this interface off{date}.</source>
        <translation>{service} schaltet diese Schnittstelle{date} ab.</translation>
    </message>
    <message>
        <source>The secret is kept only until Quayside ends.</source>
        <translation>Das Geheimnis bleibt nur, bis Quayside endet.</translation>
    </message>
    <message>
        <source>Characters that were not valid text were replaced by “�”: {count}.</source>
        <translation>Zeichen, die kein gültiger Text waren, wurden durch „�“ ersetzt: {count}.</translation>
    </message>
    <message>
        <source>The image “{image}” could not be fetched from the network: {reason}.</source>
        <translation>Das Bild „{image}“ konnte nicht aus dem Netz abgerufen werden: {reason}.</translation>
    </message>
    <message>
        <source>The zip was not unpacked, and is saved as it came: {reason}.</source>
        <translation>Die Zip-Datei wurde nicht ausgepackt und ist gespeichert, wie sie kam: {reason}.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Results of the same name are numbered in the order of their sources: {names}.</source>
        <translation>Ergebnisse gleichen Namens sind in der Reihenfolge ihrer Quellen nummeriert: {names}.</translation>
    </message>
    <message>
        <source>{count} images were not found; placeholders stand in their places: {which}.</source>
        <translation>{count} Bilder wurden nicht gefunden; an ihrer Stelle stehen Platzhalter: {which}.</translation>
    </message>
    <message>
        <source>{count} images lie outside the source’s folder and were left out: {which}.</source>
        <translation>{count} Bilder liegen außerhalb des Ordners der Quelle und wurden weggelassen: {which}.</translation>
    </message>
    <message>
        <source>{count} images are on the network and were not fetched: {which}.</source>
        <translation>{count} Bilder liegen im Netz und wurden nicht geholt: {which}.</translation>
    </message>
    <message>
        <source>{count} images could not be fetched from the network: {which}.</source>
        <translation>{count} Bilder konnten nicht aus dem Netz geholt werden: {which}.</translation>
    </message>
    <message>
        <source>{count} images are damaged or cannot be read: {which}.</source>
        <translation>{count} Bilder sind beschädigt oder nicht lesbar: {which}.</translation>
    </message>
    <message>
        <source>{count} images are too large and were left out: {which}.</source>
        <translation>{count} Bilder sind zu groß und wurden weggelassen: {which}.</translation>
    </message>
    <message>
        <source>{count} images are of kinds that cannot be shown here: {which}.</source>
        <translation>{count} Bilder sind von einer Art, die hier nicht gezeigt werden kann: {which}.</translation>
    </message>
    <message>
        <source>{count} images refer to outside content or scripts, which were left out: {which}.</source>
        <translation>{count} Bilder verweisen auf fremde Inhalte oder Skripte, die weggelassen wurden: {which}.</translation>
    </message>
    <message>
        <source>{count} links have a scheme that is not safe and were taken out; their text stays: {which}.</source>
        <translation>{count} Verweise haben ein unsicheres Schema und wurden entfernt; ihr Text bleibt: {which}.</translation>
    </message>
    <message>
        <source>No installed font has {count} of the characters; boxes stand in their places: {which}.</source>
        <translation>{count} der Zeichen hat keine installierte Schrift; an ihrer Stelle stehen Kästchen: {which}.</translation>
    </message>
    <message>
        <source>{count} HTML elements are not closed, or closed without being opened: {which}.</source>
        <translation>{count} HTML-Elemente werden nicht geschlossen oder ohne Anfang geschlossen: {which}.</translation>
    </message>
    <message>
        <source>{count} HTML elements were left out, as asked: {which}.</source>
        <translation>{count} HTML-Elemente wurden wie gewünscht weggelassen: {which}.</translation>
    </message>
    <message>
        <source>{count} pieces of HTML that is not on the safe list were left out: {which}.</source>
        <translation>{count} HTML-Stücke, die nicht auf der Liste der sicheren stehen, wurden weggelassen: {which}.</translation>
    </message>
    <message>
        <source>{count} footnotes have no text: {which}.</source>
        <translation>{count} Fußnoten haben keinen Text: {which}.</translation>
    </message>
    <message>
        <source>{count} footnotes are never referred to and were left out: {which}.</source>
        <translation>Auf {count} Fußnoten wird nie verwiesen, sie wurden weggelassen: {which}.</translation>
    </message>
    <message>
        <source>{count} table rows have too few or too many cells: {which}.</source>
        <translation>{count} Tabellenzeilen haben zu wenige oder zu viele Zellen: {which}.</translation>
    </message>
    <message>
        <source>{count} tables are too wide for the page and were set smaller: {which}.</source>
        <translation>{count} Tabellen sind zu breit für die Seite und wurden kleiner gesetzt: {which}.</translation>
    </message>
    <message>
        <source>{count} included files were not found: {which}.</source>
        <translation>{count} eingebundene Dateien wurden nicht gefunden: {which}.</translation>
    </message>
    <message>
        <source>{count} images have no description for people who cannot see them: {which}.</source>
        <translation>{count} Bilder haben keine Beschreibung für Menschen, die sie nicht sehen können: {which}.</translation>
    </message>
    <message>
        <source>{count} pieces of code are in languages that are not known; they are shown without colors: {which}.</source>
        <translation>{count} Codestücke sind in unbekannten Sprachen und werden ohne Farben gezeigt: {which}.</translation>
    </message>
    <message>
        <source>{count} files were left out: {which}.</source>
        <translation>{count} Dateien wurden weggelassen: {which}.</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>Zeilen {lines}</translation>
    </message>
    <message>
        <source>The same holds {count} more times: {lines}.</source>
        <translation>Dasselbe gilt noch {count}-mal: {lines}.</translation>
    </message>
    <message>
        <source>Left out of the source: {what}.</source>
        <translation>Aus der Quelle weggelassen: {what}.</translation>
    </message>
    <message>
        <source>Left out of the source, as formats that want it make it anew: {what}.</source>
        <translation>Aus der Quelle weggelassen, da Formate, die es brauchen, es neu machen: {what}.</translation>
    </message>
    <message>
        <source>The image “{image}” lies inside the source, and the text only names it. The option “Images” (markdown.images=files) writes it beside the text.</source>
        <translation>Das Bild „{image}“ liegt in der Quelle selbst, und der Text nennt es nur. Die Option „Bilder“ (markdown.images=files) schreibt es neben den Text.</translation>
    </message>
    <message>
        <source>{count} images lie inside the source, and the text only names them. The option “Images” (markdown.images=files) writes them beside the text: {which}.</source>
        <translation>{count} Bilder liegen in der Quelle selbst, und der Text nennt sie nur. Die Option „Bilder“ (markdown.images=files) schreibt sie neben den Text: {which}.</translation>
    </message>
    <message>
        <source>{count} parts of the source were left out: {which}.</source>
        <translation>{count} Teile der Quelle wurden weggelassen: {which}.</translation>
    </message>
    <message>
        <source>The fonts of the look are not installed ({fonts}); “{font}” stands in for them. Packages: fonts-noto-core, fonts-dejavu-core.</source>
        <translation>Die Schriften des Aussehens sind nicht installiert ({fonts}); „{font}“ steht an ihrer Stelle. Pakete: fonts-noto-core, fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}: {words}</translation>
    </message>
    <message>
        <source>The slide “{title}” does not hold all of its text; it goes on on {count} slides.</source>
        <translation>Die Folie „{title}“ fasst ihren Text nicht ganz; er geht über {count} Folien.</translation>
    </message>
    <message>
        <source>The slide “{title}” does not hold all of its text, part of which runs over the edge. Divide it by a heading or a rule.</source>
        <translation>Die Folie „{title}“ fasst ihren Text nicht, ein Teil läuft über den Rand. Teile sie durch eine Überschrift oder eine Trennlinie.</translation>
    </message>
    <message>
        <source>The link to “{target}” leads out of the zip; it works only where that file lies at the same address beside it.</source>
        <translation>Der Link auf „{target}“ führt aus dem Zip hinaus; er geht nur dort, wo die Datei unter derselben Adresse daneben liegt.</translation>
    </message>
    <message>
        <source>{count} links lead out of the zip; they work only where the files lie at the same addresses beside it: {which}.</source>
        <translation>{count} Links führen aus dem Zip hinaus; sie gehen nur dort, wo die Dateien unter denselben Adressen daneben liegen: {which}.</translation>
    </message>
    <message>
        <source>The link to “{target}” leads to a place that “{document}” does not have.</source>
        <translation>Der Link zu „{target}“ führt zu einer Stelle, die es in „{document}“ nicht gibt.</translation>
    </message>
    <message>
        <source>{count} links lead to places that are not there: {which}.</source>
        <translation>{count} Links führen zu Stellen, die es nicht gibt: {which}.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Workiva</name>
    <message>
        <source>status %1</source>
        <translation>Status %1</translation>
    </message>
    <message>
        <source> (exports need the scope file:write, or file:read at the kind’s own address)</source>
        <translation> (Exporte brauchen die Berechtigung file:write, oder file:read bei der eigenen Adresse der Art)</translation>
    </message>
    <message>
        <source>Starting the export</source>
        <translation>Export wird gestartet</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>started</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>it says the export is done, and does not say where the file is (resourceUrl)</source>
        <translation>laut Dienst ist der Export fertig, es fehlt aber, wo die Datei liegt (resourceUrl)</translation>
    </message>
    <message>
        <source>it was canceled there</source>
        <translation>wurde dort abgebrochen</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>der Dienst nennt keinen Grund</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>die letzte Anfrage wurde nicht beantwortet</translation>
    </message>
    <message>
        <source>its answer has no status in it</source>
        <translation>in der Antwort fehlt der Status</translation>
    </message>
    <message>
        <source>Client id and secret</source>
        <translation>Client-ID und Geheimnis</translation>
    </message>
    <message>
        <source>A workspace owner makes them: Configuration, Security, OAuth2 grants for an integration user.</source>
        <translation>Ein Eigentümer des Arbeitsbereichs legt sie an: Configuration, Security, OAuth2 grants für einen Integrationsbenutzer.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>Wird im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Ein Token</translation>
    </message>
    <message>
        <source>A bearer token you have already. Workiva’s own end after about ten minutes, so this is for trying things out.</source>
        <translation>Ein Bearer-Token, das Sie schon haben. Die von Workiva selbst enden nach etwa zehn Minuten, dies ist also zum Ausprobieren.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>May list files (file:read)</source>
        <translation>Darf Dateien auflisten (file:read)</translation>
    </message>
    <message>
        <source>Alternate row fills</source>
        <translation>Zeilen abwechselnd gefärbt</translation>
    </message>
    <message>
        <source>Labels of attachments</source>
        <translation>Beschriftungen der Anhänge</translation>
    </message>
    <message>
        <source>Comments, resolved ones too</source>
        <translation>Kommentare, auch erledigte</translation>
    </message>
    <message>
        <source>Draft watermark</source>
        <translation>Wasserzeichen „Entwurf“</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Leader dots</source>
        <translation>Füllpunkte</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Änderungsverfolgung</translation>
    </message>
    <message>
        <source>Tags for accessibility</source>
        <translation>Tags für Barrierefreiheit</translation>
    </message>
    <message>
        <source>CMYK colors</source>
        <translation>CMYK-Farben</translation>
    </message>
    <message>
        <source>No empty space where sections are left out</source>
        <translation>Kein Leerraum, wo Abschnitte fehlen</translation>
    </message>
    <message>
        <source>Print areas only</source>
        <translation>Nur Druckbereiche</translation>
    </message>
    <message>
        <source>Cell fills</source>
        <translation>Zellfarben</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>Gitterlinien</translation>
    </message>
    <message>
        <source>Shading of table cells</source>
        <translation>Schattierung von Tabellenzellen</translation>
    </message>
    <message>
        <source>Simple XHTML for editing</source>
        <translation>Einfaches XHTML zum Bearbeiten</translation>
    </message>
    <message>
        <source>XHTML for editing</source>
        <translation>XHTML zum Bearbeiten</translation>
    </message>
    <message>
        <source>Links to other places</source>
        <translation>Links zu anderen Stellen</translation>
    </message>
    <message>
        <source>Headers and footers</source>
        <translation>Kopf- und Fußzeilen</translation>
    </message>
    <message>
        <source>Formulas instead of values</source>
        <translation>Formeln statt Werten</translation>
    </message>
    <message>
        <source>Layout slides that are not used</source>
        <translation>Unbenutzte Layoutfolien</translation>
    </message>
    <message>
        <source>Send an email when it is done</source>
        <translation>E-Mail senden, wenn es fertig ist</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Values of custom fields</source>
        <translation>Werte eigener Felder</translation>
    </message>
    <message>
        <source>Document markup</source>
        <translation>Auszeichnung im Dokument</translation>
    </message>
    <message>
        <source>Values of input cells</source>
        <translation>Werte von Eingabezellen</translation>
    </message>
    <message>
        <source>Outline labels</source>
        <translation>Gliederungsbezeichnungen</translation>
    </message>
    <message>
        <source>Metadata of smart links</source>
        <translation>Metadaten von Smart Links</translation>
    </message>
    <message>
        <source>Incoming Wdata connections</source>
        <translation>Eingehende Wdata-Verbindungen</translation>
    </message>
    <message>
        <source>Outgoing Wdata connections</source>
        <translation>Ausgehende Wdata-Verbindungen</translation>
    </message>
    <message>
        <source>XBRL</source>
        <translation>XBRL</translation>
    </message>
    <message>
        <source>XBRL that is not connected</source>
        <translation>XBRL ohne Verbindung</translation>
    </message>
    <message>
        <source>Keep input mode on</source>
        <translation>Eingabemodus anlassen</translation>
    </message>
    <message>
        <source>Remove GRC links</source>
        <translation>GRC-Links entfernen</translation>
    </message>
    <message>
        <source>Remove links</source>
        <translation>Links entfernen</translation>
    </message>
    <message>
        <source>The file as it was uploaded</source>
        <translation>Die Datei, wie sie hochgeladen wurde</translation>
    </message>
    <message>
        <source>Archive (tar.gz)</source>
        <translation>Archiv (tar.gz)</translation>
    </message>
    <message>
        <source>Precision of numbers</source>
        <translation>Genauigkeit der Zahlen</translation>
    </message>
    <message>
        <source>full</source>
        <translation>voll</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>gerundet</translation>
    </message>
    <message>
        <source>as displayed</source>
        <translation>wie angezeigt</translation>
    </message>
    <message>
        <source>Page height</source>
        <translation>Seitenhöhe</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>hochkant</translation>
    </message>
    <message>
        <source>sideways</source>
        <translation>quer</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>actual size</source>
        <translation>tatsächliche Größe</translation>
    </message>
    <message>
        <source>fit to width</source>
        <translation>an die Breite angepasst</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Its id, or its address in the browser.</source>
        <translation>Seine Kennung oder seine Adresse im Browser.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Abschnitte</translation>
    </message>
    <message>
        <source>Ids of sections; empty: the whole document.</source>
        <translation>Kennungen von Abschnitten; leer: das ganze Dokument.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>A PDF can have 250,000 cells at most.</source>
        <translation>Ein PDF kann höchstens 250.000 Zellen haben.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>Ids of sheets; empty: all of them. CSV takes one sheet, or all as a zip.</source>
        <translation>Kennungen von Blättern; leer: alle. CSV nimmt ein Blatt, oder alle als Zip-Datei.</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Folien</translation>
    </message>
    <message>
        <source>Ids of slides; empty: all of them.</source>
        <translation>Kennungen von Folien; leer: alle.</translation>
    </message>
    <message>
        <source>Supporting document</source>
        <translation>Begleitdokument</translation>
    </message>
    <message>
        <source>A file that was uploaded; it comes back as it is.</source>
        <translation>Eine hochgeladene Datei; sie kommt so zurück, wie sie ist.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Workiva file</source>
        <translation>Workiva-Datei</translation>
    </message>
    <message>
        <source>Everything that belongs to it, as an archive.</source>
        <translation>Alles, was dazugehört, als Archiv.</translation>
    </message>
    <message>
        <source>%1 can only be used alone</source>
        <translation>%1 geht nur allein</translation>
    </message>
    <message>
        <source>it holds no id</source>
        <translation>enthält keine Kennung</translation>
    </message>
    <message>
        <source>the file’s id, or an address that holds it,</source>
        <translation>die Kennung der Datei oder eine Adresse, die sie enthält,</translation>
    </message>
    <message>
        <source>CSV takes one sheet, or all of them when none is named</source>
        <translation>CSV nimmt ein Blatt, oder alle, wenn keines genannt ist</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Where the workspace lives.</source>
        <translation>Wo der Arbeitsbereich liegt.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Asia Pacific</source>
        <translation>Asien-Pazifik</translation>
    </message>
    <message>
        <source>Empty: that of the region.</source>
        <translation>Leer: die der Region.</translation>
    </message>
    <message>
        <source>API generation</source>
        <translation>Generation der Schnittstelle</translation>
    </message>
    <message>
        <source>Change it only where an older integration needs it.</source>
        <translation>Ändern Sie das nur, wenn eine ältere Anbindung es braucht.</translation>
    </message>
    <message>
        <source>Ends on 2029-01-31.</source>
        <translation>Endet am 31.01.2029.</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>Prototyp</translation>
    </message>
    <message>
        <source>Ends on 2027-01-31.</source>
        <translation>Endet am 31.01.2027.</translation>
    </message>
    <message>
        <source>Export through</source>
        <translation>Exportieren über</translation>
    </message>
    <message>
        <source>The kind’s own address needs only the scope file:read, but documents, spreadsheets and presentations alone have one.</source>
        <translation>Die eigene Adresse der Art braucht nur die Berechtigung file:read; nur Dokumente, Tabellen und Präsentationen haben eine.</translation>
    </message>
    <message>
        <source>files (scope file:write)</source>
        <translation>Dateien (Berechtigung file:write)</translation>
    </message>
    <message>
        <source>the kind’s own address (scope file:read)</source>
        <translation>die eigene Adresse der Art (Berechtigung file:read)</translation>
    </message>
    <message>
        <source>Workiva does not name its limit; it may be as low as 1.</source>
        <translation>Workiva nennt seine Grenze nicht; sie kann bei 1 liegen.</translation>
    </message>
    <message>
        <source>This account uses Workiva’s prototype interface: deprecated since 2026-02-12, switched off on 2027-01-31. Choose API generation 2026-01-01 in the account.</source>
        <translation>Dieses Konto benutzt die Prototyp-Schnittstelle von Workiva: seit 12.02.2026 veraltet, am 31.01.2027 abgeschaltet. Wählen Sie im Konto die Generation 2026-01-01.</translation>
    </message>
    <message>
        <source>This account uses Workiva’s interface of 2022-01-01: deprecated, switched off on 2029-01-31.</source>
        <translation>Dieses Konto benutzt die Schnittstelle von Workiva vom 01.01.2022: veraltet, am 31.01.2029 abgeschaltet.</translation>
    </message>
    <message>
        <source>A file as Workiva makes it</source>
        <translation>Eine Datei, wie Workiva sie macht</translation>
    </message>
    <message>
        <source>The account needs the scope graph:read for it.</source>
        <translation>Das Konto braucht dafür die Berechtigung graph:read.</translation>
    </message>
    <message>
        <source>Graph report</source>
        <translation>Graph-Bericht</translation>
    </message>
    <message>
        <source>Test form</source>
        <translation>Testformular</translation>
    </message>
    <message>
        <source>Style guide</source>
        <translation>Stilvorlage</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Empty: the newest one.</source>
        <translation>Leer: die neueste.</translation>
    </message>
    <message>
        <source> (exports of this kind need the scope graph:read)</source>
        <translation> (Exporte dieser Art brauchen die Berechtigung graph:read)</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>a sheet holds too much text</source>
        <translation>ein Blatt enthält zu viel Text</translation>
    </message>
    <message>
        <source>it is no workbook, but of another office program</source>
        <translation>sie ist keine Arbeitsmappe, sondern von einem anderen Office-Programm</translation>
    </message>
    <message>
        <source>sheets that are no tables</source>
        <translation>Blätter, die keine Tabellen sind</translation>
    </message>
    <message>
        <source>charts and pictures of sheets</source>
        <translation>Diagramme und Bilder von Blättern</translation>
    </message>
    <message>
        <source>comments of sheets</source>
        <translation>Kommentare von Blättern</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>links of cells</source>
        <translation>Links von Zellen</translation>
    </message>
    <message>
        <source>merged cells of long sheets</source>
        <translation>verbundene Zellen langer Tabellenblätter</translation>
    </message>
    <message>
        <source>formulas that were never computed</source>
        <translation>nie berechnete Formeln</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>Rows beyond the %1 of a sheet</source>
        <translation>Zeilen über die %1 eines Blatts hinaus</translation>
    </message>
    <message>
        <source>Columns beyond the %1 of a sheet</source>
        <translation>Spalten über die %1 eines Blatts hinaus</translation>
    </message>
    <message>
        <source>a cell holds more than the %1 characters of Excel</source>
        <translation>eine Zelle enthält mehr als die %1 Zeichen von Excel</translation>
    </message>
    <message>
        <source>A cell of several rows</source>
        <translation>Eine Zelle über mehrere Zeilen</translation>
    </message>
    <message>
        <source>A link that is not the only one of its cell, or leads into the document</source>
        <translation>Ein Link, der nicht der einzige seiner Zelle ist oder ins Dokument führt</translation>
    </message>
    <message>
        <source>Links beyond the %1 of a sheet</source>
        <translation>Links über die %1 eines Blatts hinaus</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>The tables of a document, each a sheet, with numbers and dates to calculate with.</source>
        <translation>Die Tabellen eines Dokuments, jede ein Blatt, mit Zahlen und Daten zum Rechnen.</translation>
    </message>
</context>
<context>
    <name>XmlPart</name>
    <message>
        <source>its part “%1” cannot be read: %2</source>
        <translation>ihr Teil „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>it has a document type, which may not be there</source>
        <translation>er hat einen Dokumenttyp, der dort nicht stehen darf</translation>
    </message>
    <message>
        <source>it has an unknown entity</source>
        <translation>er hat eine unbekannte Entität</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>er ist zu groß</translation>
    </message>
</context>
<context>
    <name>quayside::AboutDialog</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Libraries that Quayside is built with</source>
        <translation>Bibliotheken, mit denen Quayside gebaut ist</translation>
    </message>
    <message>
        <source>About Quayside</source>
        <translation>Über Quayside</translation>
    </message>
    <message>
        <source>Quayside %1</source>
        <translation>Quayside %1</translation>
    </message>
    <message>
        <source>Turns documents into files, on this computer or by export services.</source>
        <translation>Macht Dokumente zu Dateien, auf diesem Rechner oder durch Exportdienste.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>Für den Support &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Copies the versions of the program, its libraries and the system</source>
        <translation>Kopiert die Versionen des Programms, seiner Bibliotheken und des Systems</translation>
    </message>
</context>
<context>
    <name>quayside::AccountEditor</name>
    <message>
        <source>Sign in &amp;with</source>
        <translation>Anmelden &amp;mit</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>Konto &amp;speichern</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>The remote API that the account belongs to</source>
        <translation>Der Dienst, zu dem das Konto gehört</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Your own word for this account</source>
        <translation>Ihr eigenes Wort für dieses Konto</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>How the account proves who you are</source>
        <translation>Wie das Konto nachweist, wer Sie sind</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Leer lassen, um das gespeicherte zu behalten.</translation>
    </message>
</context>
<context>
    <name>quayside::AccountsPage</name>
    <message>
        <source>Needs sign-in</source>
        <translation>Anmeldung nötig</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Export through a service</source>
        <translation>Über einen Dienst exportieren</translation>
    </message>
    <message>
        <source>Add an account of a service that makes exports, such as Workiva or Google Drive. To try it without one, add the sandbox: a server on this computer that speaks for all of them.</source>
        <translation>Fügen Sie ein Konto eines Dienstes hinzu, der exportiert, etwa Workiva oder Google Drive. Zum Ausprobieren ohne Konto gibt es die Sandbox: einen Server auf diesem Computer, der für alle spricht.</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Add sand&amp;box account</source>
        <translation>&amp;Sandbox-Konto hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Add sandbox account</source>
        <translation>Sandbox-Konto hinzufügen</translation>
    </message>
    <message>
        <source>Starts a local server that speaks the remote APIs and adds an account for each. Nothing leaves this computer.</source>
        <translation>Startet einen lokalen Server, der die Schnittstellen der Dienste spricht, und fügt für jeden ein Konto hinzu. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Ergebnis des Tests</translation>
    </message>
    <message>
        <source>“%1” has to be signed in again before its exports go on.</source>
        <translation>Bei „%1“ müssen Sie sich neu anmelden, bevor die Exporte weiterlaufen.</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Dienst: %1</translation>
    </message>
    <message>
        <source>Trusted hosts: %1</source>
        <translation>Vertraute Server: %1</translation>
    </message>
    <message>
        <source>Remove “%1” and its secrets from this computer? Its running exports are followed no longer.</source>
        <translation>„%1“ und die Geheimnisse dazu von diesem Computer entfernen? Laufende Exporte werden nicht weiter verfolgt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>%1 wird gefragt …</translation>
    </message>
    <message>
        <source>The server takes other settings than this account has.</source>
        <translation>Der Server nimmt andere Einstellungen, als dieses Konto hat.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Sandbox %1</source>
        <translation>Sandbox %1</translation>
    </message>
    <message>
        <source>Ready. Its secret is in the system’s keychain.</source>
        <translation>Bereit. Sein Geheimnis ist im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>What the sandbox holds: ids to try</source>
        <translation>Was die Sandbox enthält: Kennungen zum Ausprobieren</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Copy an id from here into the form of the export page</source>
        <translation>Kopieren Sie eine Kennung von hier in das Formular der Exportseite</translation>
    </message>
    <message>
        <source>The sandbox runs until you close the window. Choose one of its accounts under “Where” on the export page.</source>
        <translation>Die Sandbox läuft, bis Sie das Fenster schließen. Wählen Sie eines ihrer Konten unter „Wo“ auf der Exportseite.</translation>
    </message>
    <message>
        <source>Its sandbox does not run now: “Add sandbox account” starts it again.</source>
        <translation>Seine Sandbox läuft gerade nicht: „Sandbox-Konto hinzufügen“ startet sie wieder.</translation>
    </message>
    <message>
        <source>Ready until the program ends: its secret is in memory only, not in a keychain.</source>
        <translation>Bereit, bis das Programm endet: Sein Geheimnis liegt nur im Arbeitsspeicher, nicht in einem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Trust them no &amp;longer</source>
        <translation>Ihnen nicht mehr &amp;vertrauen</translation>
    </message>
    <message>
        <source>Trust them no longer</source>
        <translation>Ihnen nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>The account’s credential goes to these servers no more; an export whose file is there asks again</source>
        <translation>Die Zugangsdaten des Kontos gehen nicht mehr an diese Server; ein Export, dessen Datei dort liegt, fragt wieder nach</translation>
    </message>
    <message>
        <source>“%1” trusts %2 no longer.</source>
        <translation>„%1“ vertraut %2 nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Needs sign-in: %1 is missing.</source>
        <translation>Anmeldung nötig: %1 fehlt.</translation>
    </message>
    <message>
        <source>Needs sign-in with the browser.</source>
        <translation>Anmeldung mit dem Browser nötig.</translation>
    </message>
    <message>
        <source>Sign-in was refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>The service refused its sign-in: “Sign in…” gives it a new one.</source>
        <translation>Der Dienst hat die Anmeldung abgelehnt: „Anmelden …“ gibt ihm eine neue.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quayside::BatchModel</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>quayside::CommandLineDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>Dasselbe auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Paste it into a terminal. Secrets are not in it; the command asks for them.</source>
        <translation>In ein Terminal einfügen. Geheimnisse stehen nicht darin; der Befehl fragt nach ihnen.</translation>
    </message>
    <message>
        <source>No source is in the list yet: put the names of files in place of SOURCE.</source>
        <translation>Noch ist keine Quelle in der Liste: anstelle von SOURCE gehören die Namen von Dateien hin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>quayside::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Type some letters of what you want to do</source>
        <translation>Einige Buchstaben dessen eingeben, was getan werden soll</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was soll getan werden?</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Passende Befehle</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Nichts heißt hier „%1“.</translation>
    </message>
</context>
<context>
    <name>quayside::CompareDialog</name>
    <message>
        <source>The file of the %1 export is not there any more.</source>
        <translation>Die Datei des %1 Exports ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The file of the %1 export was changed or replaced since.</source>
        <translation>Die Datei des %1 Exports wurde seither geändert oder ersetzt.</translation>
    </message>
    <message>
        <source>The %1 export left no file to compare.</source>
        <translation>Vom %1 Export ist keine Datei da, die man vergleichen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln same line(s)</source>
        <translation>
            <numerusform>%Ln gleiche Zeile</numerusform>
            <numerusform>%Ln gleiche Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only exports with files can be compared by their results.</source>
        <translation>Nur Exporte mit Dateien lassen sich an ihren Ergebnissen vergleichen.</translation>
    </message>
    <message>
        <source>The results have the same bytes (%1).</source>
        <translation>Die Ergebnisse sind Byte für Byte gleich (%1).</translation>
    </message>
    <message>
        <source>The results differ: %1 and %2.</source>
        <translation>Die Ergebnisse unterscheiden sich: %1 und %2.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>ersten</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>They are too large to be compared line by line.</source>
        <translation>Sie sind zu groß, um Zeile für Zeile verglichen zu werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) only in the first</source>
        <translation>
            <numerusform>%Ln Zeile nur im ersten</numerusform>
            <numerusform>%Ln Zeilen nur im ersten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in the second</source>
        <translation>
            <numerusform>%Ln nur im zweiten</numerusform>
            <numerusform>%Ln nur im zweiten</numerusform>
        </translation>
    </message>
    <message>
        <source>They have little in common; the beginning is shown.</source>
        <translation>Sie haben wenig gemeinsam; der Anfang ist zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>Compare two exports</source>
        <translation>Zwei Exporte vergleichen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings side by side</source>
        <translation>Einstellungen nebeneinander</translation>
    </message>
    <message>
        <source>Differences of the results</source>
        <translation>Unterschiede der Ergebnisse</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>(as by default)</source>
        <translation>(wie vorgegeben)</translation>
    </message>
    <message>
        <source>They are too large to be compared page by page.</source>
        <translation>Sie sind zu groß, um Seite für Seite verglichen zu werden.</translation>
    </message>
    <message>
        <source>Pages of the first export</source>
        <translation>Seiten des ersten Exports</translation>
    </message>
    <message>
        <source>Pages of the second export</source>
        <translation>Seiten des zweiten Exports</translation>
    </message>
</context>
<context>
    <name>quayside::ComparePanel</name>
    <message>
        <source>Change before (Shift+F4)</source>
        <translation>Vorige Änderung (Umschalt+F4)</translation>
    </message>
    <message>
        <source>Next change (F4)</source>
        <translation>Nächste Änderung (F4)</translation>
    </message>
    <message>
        <source>Comparing… %1 %</source>
        <translation>Vergleicht … %1 %</translation>
    </message>
    <message>
        <source>Pages of the last export</source>
        <translation>Seiten des letzten Exports</translation>
    </message>
    <message>
        <source>Pages now</source>
        <translation>Seiten jetzt</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Vergleicht …</translation>
    </message>
    <message>
        <source>This PDF cannot be shown</source>
        <translation>Dieses PDF lässt sich nicht zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) changed</source>
        <translation>
            <numerusform>%Ln Seite geändert</numerusform>
            <numerusform>%Ln Seiten geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) more</source>
        <translation>
            <numerusform>%Ln Seite mehr</numerusform>
            <numerusform>%Ln Seiten mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) fewer</source>
        <translation>
            <numerusform>%Ln Seite weniger</numerusform>
            <numerusform>%Ln Seiten weniger</numerusform>
        </translation>
    </message>
    <message>
        <source>No page looks different</source>
        <translation>Keine Seite sieht anders aus</translation>
    </message>
    <message>
        <source>The earlier export cannot be shown: it is no PDF any more.</source>
        <translation>Der frühere Export kann nicht gezeigt werden: Er ist kein PDF mehr.</translation>
    </message>
</context>
<context>
    <name>quayside::ComposePage</name>
    <message>
        <source>Show the preview (F9)</source>
        <translation>Vorschau zeigen (F9)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln folder(s)</source>
        <translation>
            <numerusform>&amp;Exportieren: %Ln Ordner</numerusform>
            <numerusform>&amp;Exportieren: %Ln Ordner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln file(s)</source>
        <translation>
            <numerusform> und %Ln Datei</numerusform>
            <numerusform> und %Ln Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei &amp;exportieren</numerusform>
            <numerusform>%Ln Dateien &amp;exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet…</translation>
    </message>
    <message>
        <source>Add a document on the left to begin.</source>
        <translation>Fügen Sie zuerst links ein Dokument hinzu.</translation>
    </message>
    <message>
        <source>Fill in what to export on the left.</source>
        <translation>Füllen Sie links aus, was exportiert wird.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Wählen Sie mindestens ein Format.</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Wählen Sie einen Ordner für die Dateien.</translation>
    </message>
    <message>
        <source>Puts the work into the queue (Ctrl+Enter)</source>
        <translation>Stellt die Arbeit in die Warteschlange (Strg+Eingabe)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s), %1 formats</source>
        <translation>
            <numerusform>%Ln Quelle, %1 Formate</numerusform>
            <numerusform>%Ln Quellen, %1 Formate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more)</source>
        <translation>
            <numerusform>(%Ln weitere)</numerusform>
            <numerusform>(%Ln weitere)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… und %Ln weitere</numerusform>
            <numerusform>… und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>These kinds have no format in common: export them one after the other.</source>
        <translation>Diese Arten haben kein gemeinsames Format: Exportieren Sie sie nacheinander.</translation>
    </message>
    <message>
        <source>The account of this export is not there any more: choose another one under “Where”.</source>
        <translation>Das Konto dieses Exports gibt es nicht mehr: unter „Wo“ ein anderes wählen.</translation>
    </message>
    <message>
        <source>These are the settings of “%1”. Change them, then export.</source>
        <translation>Das sind die Einstellungen von „%1“. Nach dem Ändern exportieren.</translation>
    </message>
    <message>
        <source>None of these sources can be read.</source>
        <translation>Keine dieser Quellen lässt sich lesen.</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>All options are at their defaults.</source>
        <translation>Alle Optionen stehen auf ihren Vorgaben.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The first %1 of %2 sources came back: more are not kept between starts.</source>
        <translation>Die ersten %1 von %2 Quellen sind wieder da: Mehr werden nicht von Start zu Start behalten.</translation>
    </message>
    <message>
        <source>The exports are being prepared…</source>
        <translation>Die Exporte werden vorbereitet …</translation>
    </message>
</context>
<context>
    <name>quayside::DateField</name>
    <message>
        <source>YYYY-MM-DDThh:mm:ssZ</source>
        <translation>JJJJ-MM-TTThh:mm:ssZ</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Pick a day from a calendar</source>
        <translation>Einen Tag im Kalender wählen</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>quayside::DestinationBox</name>
    <message>
        <source>Choose where the files go</source>
        <translation>Wählen Sie, wohin die Dateien kommen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Exported files are saved here</source>
        <translation>Hier werden exportierte Dateien gespeichert</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Parts in braces are filled in: {name}, {ext}, {format}, {locale}, {date}</source>
        <translation>Teile in geschweiften Klammern werden ausgefüllt: {name}, {ext}, {format}, {locale}, {date}</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>Wenn es eine Datei schon gibt</translation>
    </message>
    <message>
        <source>What happens when a file of that name is there already</source>
        <translation>Was geschieht, wenn es eine Datei dieses Namens schon gibt</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>Datei&amp;name</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Beispiel: %1</translation>
    </message>
    <message>
        <source>Favourite and recent folders</source>
        <translation>Bevorzugte und letzte Ordner</translation>
    </message>
    <message>
        <source>This folder is a &amp;favourite</source>
        <translation>Dieser Ordner ist ein &amp;Favorit</translation>
    </message>
</context>
<context>
    <name>quayside::ExportPage</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Show or hide the exports (F8)</source>
        <translation>Die Exporte zeigen oder verbergen (F8)</translation>
    </message>
</context>
<context>
    <name>quayside::ExportSettings</name>
    <message>
        <source>Treat &amp;warnings as failures</source>
        <translation>Warn&amp;ungen als Fehler behandeln</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>Where the export is made</source>
        <translation>Wo der Export gemacht wird</translation>
    </message>
    <message>
        <source>This computer, or an account of a remote service</source>
        <translation>Dieser Computer oder ein Konto bei einem Dienst</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Dates in the result are seen from here. Empty: UTC.</source>
        <translation>Daten im Ergebnis gelten für diese Zeitzone. Leer: UTC.</translation>
    </message>
    <message>
        <source>Treat warnings as failures</source>
        <translation>Warnungen als Fehler behandeln</translation>
    </message>
    <message>
        <source>A missing image or a dead link then stops the file instead of being reported</source>
        <translation>Ein fehlendes Bild oder ein toter Link hält die Datei dann an, statt nur gemeldet zu werden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add or manage accounts…</source>
        <translation>Konten hinzufügen oder verwalten…</translation>
    </message>
    <message>
        <source>Languages (needed)</source>
        <translation>Sprachen (nötig)</translation>
    </message>
    <message>
        <source>Needed, such as Europe/Vienna</source>
        <translation>Nötig, etwa Europe/Vienna</translation>
    </message>
    <message>
        <source>UTC, or a place such as Europe/Vienna</source>
        <translation>UTC oder ein Ort wie Europe/Vienna</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Alle Formate</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
</context>
<context>
    <name>quayside::FindBar</name>
    <message>
        <source>Found before (Shift+F3)</source>
        <translation>Vorige Fundstelle (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Found next (Enter, F3)</source>
        <translation>Nächste Fundstelle (Eingabe, F3)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>sucht…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>quayside::FormatPicker</name>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
</context>
<context>
    <name>quayside::HistoryActions</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Verify: reads the files again and tells whether they are as they were saved</source>
        <translation>Prüfen: liest die Dateien noch einmal und sagt, ob sie so sind, wie sie gespeichert wurden</translation>
    </message>
    <message>
        <source>Ed&amp;it and run</source>
        <translation>&amp;Bearbeiten und ausführen</translation>
    </message>
    <message>
        <source>Edit and run: puts sources and settings into the form</source>
        <translation>Bearbeiten und ausführen: legt Quellen und Einstellungen ins Formular</translation>
    </message>
    <message>
        <source>Save the settings as a preset</source>
        <translation>Die Einstellungen als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Compare two exports: settings, then results</source>
        <translation>Zwei Exporte vergleichen: Einstellungen, dann Ergebnisse</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Als Voreinstellung speichern</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Name der Voreinstellung:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) in the queue again.</source>
        <translation>
            <numerusform>%Ln Export wieder in der Warteschlange.</numerusform>
            <numerusform>%Ln Exporte wieder in der Warteschlange.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>%Ln Datei unverändert</numerusform>
            <numerusform>%Ln Dateien unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln fehlt</numerusform>
            <numerusform>%Ln fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>Mein %1</translation>
    </message>
    <message>
        <source>The preset “%1” is saved; it is at the top of the form.</source>
        <translation>Die Voreinstellung „%1“ ist gespeichert; sie steht oben im Formular.</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (hinzugekommen)</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>Als Vo&amp;reinstellung speichern …</translation>
    </message>
    <message>
        <source>Compare &amp;two</source>
        <translation>&amp;Zwei vergleichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quayside::HistoryFilterBar</name>
    <message>
        <source>Show a&amp;ll</source>
        <translation>A&amp;lle zeigen</translation>
    </message>
    <message>
        <source>Search names, folders, errors (Ctrl+F)</source>
        <translation>Namen, Ordner, Fehler suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Den Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Finds words in names, folders and errors</source>
        <translation>Findet Wörter in Namen, Ordnern und Fehlern</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht fertig</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Letzte 365 Tage</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Zwischen zwei Tagen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Lists exports of this state only; failed ones include those that were interrupted</source>
        <translation>Listet nur Exporte in diesem Zustand auf; zu den fehlgeschlagenen zählen auch unterbrochene</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Lists exports to this format only</source>
        <translation>Listet nur Exporte in dieses Format auf</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Lists exports made here, or by this account, only</source>
        <translation>Listet nur Exporte auf, die hier oder über dieses Konto entstanden</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Lists exports into this folder, or below it, only</source>
        <translation>Listet nur Exporte in diesen Ordner oder darunter auf</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lists exports in this language only</source>
        <translation>Listet nur Exporte in dieser Sprache auf</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Lists exports of this time only</source>
        <translation>Listet nur Exporte aus dieser Zeit auf</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>The first day, as YYYY-MM-DD</source>
        <translation>Der erste Tag, als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>The last day, as YYYY-MM-DD</source>
        <translation>Der letzte Tag, als JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Lists all exports again</source>
        <translation>Listet wieder alle Exporte auf</translation>
    </message>
    <message>
        <source>Any format</source>
        <translation>Jedes Format</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Jedes Konto</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Jeder Ordner</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
</context>
<context>
    <name>quayside::HistoryView</name>
    <message>
        <source>Re&amp;move from history</source>
        <translation>&amp;Aus dem Verlauf entfernen</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Remove from history (Delete); the files stay</source>
        <translation>Aus dem Verlauf entfernen (Entf); die Dateien bleiben</translation>
    </message>
    <message>
        <source>History of exports</source>
        <translation>Verlauf der Exporte</translation>
    </message>
    <message>
        <source>Newest first. Enter opens the result.</source>
        <translation>Neueste zuerst. Die Eingabetaste öffnet das Ergebnis.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s)</source>
        <translation>
            <numerusform>%Ln Export</numerusform>
            <numerusform>%Ln Exporte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No exports yet</source>
        <translation>Noch keine Exporte</translation>
    </message>
    <message>
        <source>Try fewer or other words, or show all exports.</source>
        <translation>Versuchen Sie weniger oder andere Wörter, oder zeigen Sie alle Exporte.</translation>
    </message>
    <message>
        <source>Every export you make is kept here, with its results and errors.</source>
        <translation>Jeder Export bleibt hier mit seinen Ergebnissen und Fehlern stehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) removed from the history. The files stay.</source>
        <translation>
            <numerusform>%Ln Export aus dem Verlauf entfernt. Die Dateien bleiben.</numerusform>
            <numerusform>%Ln Exporte aus dem Verlauf entfernt. Die Dateien bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Show &amp;only these</source>
        <translation>&amp;Nur diese zeigen</translation>
    </message>
    <message>
        <source>Export this &amp;list…</source>
        <translation>Diese &amp;Liste exportieren …</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Die Liste exportieren</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON (*.json)</source>
        <translation>CSV für Tabellenprogramme (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export this list as CSV or JSON</source>
        <translation>Diese Liste als CSV oder JSON exportieren</translation>
    </message>
    <message>
        <source>Export those a&amp;gain</source>
        <translation>Diese noch einmal e&amp;xportieren</translation>
    </message>
    <message>
        <source>Export those again</source>
        <translation>Diese noch einmal exportieren</translation>
    </message>
    <message>
        <source>Exports the listed documents that have changed since once more, each to where it went</source>
        <translation>Exportiert die aufgelisteten Dokumente, die sich seither geändert haben, noch einmal, jedes an seinen Ort</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Nur diese zeigen</translation>
    </message>
    <message>
        <source>Lists only exports whose sources have changed since</source>
        <translation>Listet nur Exporte auf, deren Quellen sich seither geändert haben</translation>
    </message>
    <message>
        <source>more than %1 exports</source>
        <translation>mehr als %1 Exporte</translation>
    </message>
    <message>
        <source>%1 of %2 changed since they were exported</source>
        <translation>%1 von %2 seit dem Export geändert</translation>
    </message>
    <message>
        <source>%1 exports are written to the list …</source>
        <translation>%1 Exporte stehen in der Liste …</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>The list of %Ln export(s) is saved.</source>
        <translation>
            <numerusform>Die Liste mit %Ln Export ist gespeichert.</numerusform>
            <numerusform>Die Liste mit %Ln Exporten ist gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
</context>
<context>
    <name>quayside::HtmlPanel</name>
    <message>
        <source>Find in the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Find in the page (Ctrl+F)</source>
        <translation>Auf der Seite suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Page of the book</source>
        <translation>Seite des Buches</translation>
    </message>
    <message>
        <source>The chapters of the book, in reading order</source>
        <translation>Die Kapitel des Buches in der Reihenfolge des Lesens</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number, title</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>quayside::HtmlView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Verweis auf %1</translation>
    </message>
</context>
<context>
    <name>quayside::JobActions</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Export &amp;again</source>
        <translation>&amp;Noch einmal exportieren</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>Copy &amp;error</source>
        <translation>Fehler &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy re&amp;port</source>
        <translation>&amp;Bericht kopieren</translation>
    </message>
    <message>
        <source>In the queue again.</source>
        <translation>Wieder in der Warteschlange.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) copied.</source>
        <translation>
            <numerusform>%Ln Fehler kopiert.</numerusform>
            <numerusform>%Ln Fehler kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was copied. It has no secrets in it, but it names your files.</source>
        <translation>Der Bericht wurde kopiert. Er enthält keine Geheimnisse, nennt aber Ihre Dateien.</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Nicht mehr warten</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Mit „%1“ fortfahren</translation>
    </message>
    <message>
        <source>“%1” is not there any more: it was moved or deleted. “Export again” makes it once more.</source>
        <translation>„%1“ ist nicht mehr da: verschoben oder gelöscht. „Noch einmal exportieren“ erzeugt es noch einmal.</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>Pfa&amp;d kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>%Ln Pfad kopiert.</numerusform>
            <numerusform>%Ln Pfade kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::JobDelegate</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Warnungen zeigen</translation>
    </message>
</context>
<context>
    <name>quayside::JobDetails</name>
    <message>
        <source>Field: %1</source>
        <translation>Feld: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: “Copy report” has them all.</source>
        <translation>
            <numerusform>… und %Ln weitere: „Bericht kopieren“ hat sie alle.</numerusform>
            <numerusform>… und %Ln weitere: „Bericht kopieren“ hat sie alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details of the selected export</source>
        <translation>Einzelheiten zum ausgewählten Export</translation>
    </message>
    <message>
        <source>Error, results, warnings and facts. Can be selected and copied.</source>
        <translation>Fehler, Ergebnisse, Warnungen und Angaben. Lässt sich markieren und kopieren.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nichts ausgewählt</translation>
    </message>
    <message>
        <source>Select an export to see its results, warnings and errors.</source>
        <translation>Wählen Sie einen Export, um seine Ergebnisse, Warnungen und Fehler zu sehen.</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Für den Support</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Angefordert: %1</translation>
    </message>
    <message>
        <source>Took: %1</source>
        <translation>Dauer: %1</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>Versuche: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Click a warning to open its source.</source>
        <translation>Klicken Sie eine Warnung an, um ihre Quelle zu öffnen.</translation>
    </message>
    <message>
        <source>“%1” is not there any more: it was moved or deleted.</source>
        <translation>„%1“ ist nicht mehr da: Es wurde verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Its results and warnings will be listed here.</source>
        <translation>Ergebnisse und Warnungen werden hier aufgeführt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>quayside::JobTableModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln warning(s)</source>
        <translation>
            <numerusform>%1, %Ln Warnung</numerusform>
            <numerusform>%1, %Ln Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>source gone</source>
        <translation>Quelle fehlt</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>Quelle geändert</translation>
    </message>
    <message>
        <source>result missing</source>
        <translation>Ergebnis fehlt</translation>
    </message>
    <message>
        <source>result changed</source>
        <translation>Ergebnis geändert</translation>
    </message>
    <message>
        <source>result unchanged</source>
        <translation>Ergebnis unverändert</translation>
    </message>
</context>
<context>
    <name>quayside::LastComparison</name>
    <message>
        <source>Last export, %1</source>
        <translation>Letzter Export, %1</translation>
    </message>
    <message>
        <source>Last export, %1; the file has changed since</source>
        <translation>Letzter Export, %1; die Datei hat sich seitdem geändert</translation>
    </message>
</context>
<context>
    <name>quayside::ListEditor</name>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
</context>
<context>
    <name>quayside::ListExport</name>
    <message>
        <source>The program is ending.</source>
        <translation>Das Programm wird beendet.</translation>
    </message>
    <message>
        <source>The list could not be written: %1. Choose another place.</source>
        <translation>Die Liste konnte nicht geschrieben werden: %1. Einen anderen Ort wählen.</translation>
    </message>
</context>
<context>
    <name>quayside::LocaleField</name>
    <message>
        <source>Language or tag, such as de-AT</source>
        <translation>Sprache oder Kennung, etwa de-AT</translation>
    </message>
</context>
<context>
    <name>quayside::LocalesPicker</name>
    <message>
        <source>Add a language, such as de-AT</source>
        <translation>Sprache hinzufügen, etwa de-AT</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Sprache hinzufügen</translation>
    </message>
    <message>
        <source>Type a language or its BCP 47 tag and press Enter. Several give one file each.</source>
        <translation>Geben Sie eine Sprache oder ihre BCP-47-Kennung ein und drücken Sie die Eingabetaste. Mehrere ergeben je eine Datei.</translation>
    </message>
    <message>
        <source>This account does not take “%1”. %2</source>
        <translation>Dieses Konto nimmt „%1“ nicht. %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>%1: click to remove it; its menu makes it a favourite</source>
        <translation>%1: zum Entfernen klicken; sein Menü macht es zum Favoriten</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>%1: click to add it</source>
        <translation>%1: zum Hinzufügen klicken</translation>
    </message>
    <message>
        <source>Among the &amp;favourites</source>
        <translation>Unter den &amp;Favoriten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>quayside::LooksDialog</name>
    <message>
        <source>&amp;Title page</source>
        <translation>&amp;Titelseite</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Wiederholen (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Reset everything to the built-in theme</source>
        <translation>Alles auf das eingebaute Design zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Save and use</source>
        <translation>&amp;Speichern und verwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Save the theme</source>
        <translation>Design speichern</translation>
    </message>
    <message>
        <source>Themes (*.json)</source>
        <translation>Design (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>The built-in theme that has everything you do not change</source>
        <translation>Das eingebaute Design, das alles hat, was du nicht änderst</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Name des Designs</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>&amp;Ausgehen von</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Ein Beispiel</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>The pages in this theme: your document, or a sample that has everything</source>
        <translation>Die Seiten in diesem Design: dein Dokument oder ein Beispiel, das alles enthält</translation>
    </message>
    <message>
        <source>Show the title page, where the cover’s colors are</source>
        <translation>Die Titelseite zeigen, auf der die Farben des Umschlags sind</translation>
    </message>
    <message>
        <source>Saves the theme file and makes exports in it (Ctrl+S)</source>
        <translation>Speichert die Datei und exportiert in diesem Design (Strg+S)</translation>
    </message>
    <message>
        <source>Go on with a theme file</source>
        <translation>Mit einer Datei weitermachen</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Zeichnet …</translation>
    </message>
    <message>
        <source>Open a theme</source>
        <translation>Design öffnen</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Ohne Speichern schließen?</translation>
    </message>
    <message>
        <source>The theme has changes that are not saved.</source>
        <translation>Am Design sind Änderungen noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>&amp;Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Open another theme without saving this one?</source>
        <translation>Ein anderes Design öffnen, ohne dieses zu speichern?</translation>
    </message>
    <message>
        <source>Open &amp;without saving</source>
        <translation>Öffnen, &amp;ohne zu speichern</translation>
    </message>
</context>
<context>
    <name>quayside::LookupPopup</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Tippen Sie einen Teil des Namens</translation>
    </message>
    <message>
        <source>Type a part of the name; the arrow keys choose, Enter takes</source>
        <translation>Tippen Sie einen Teil des Namens; die Pfeiltasten wählen, Eingabe übernimmt</translation>
    </message>
    <message>
        <source>Asking the account…</source>
        <translation>Das Konto wird gefragt …</translation>
    </message>
    <message numerus="yes">
        <source>Asking the account… %Ln looked through so far.</source>
        <translation>
            <numerusform>Das Konto wird gefragt … %Ln durchgesehen.</numerusform>
            <numerusform>Das Konto wird gefragt … %Ln durchgesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has nothing here.</source>
        <translation>Das Konto hat hier nichts.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln. Scroll down for more, or type a part of the name.</source>
        <translation>
            <numerusform>Der erste (%Ln). Rollen Sie für mehr nach unten, oder tippen Sie einen Teil des Namens.</numerusform>
            <numerusform>Die ersten %Ln. Rollen Sie für mehr nach unten, oder tippen Sie einen Teil des Namens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln were looked through. What is not among them can be pasted: its id or its address.</source>
        <translation>
            <numerusform>Nur der erste (%Ln) wurde durchgesehen. Was nicht dabei ist, lässt sich einfügen: seine Id oder seine Adresse.</numerusform>
            <numerusform>Nur die ersten %Ln wurden durchgesehen. Was nicht dabei ist, lässt sich einfügen: seine Id oder seine Adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found among %Ln.</source>
        <translation>
            <numerusform>Unter %Ln wurde nichts gefunden.</numerusform>
            <numerusform>Unter %Ln wurde nichts gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::MainWindow</name>
    <message>
        <source>Quayside</source>
        <translation>Quayside</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Export documents (Alt+1)</source>
        <translation>Dokumente exportieren (Alt+1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All exports so far (Alt+2)</source>
        <translation>Alle bisherigen Exporte (Alt+2)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Accounts of remote services (Alt+3)</source>
        <translation>Konten bei Diensten (Alt+3)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings of the program (Alt+4)</source>
        <translation>Einstellungen des Programms (Alt+4)</translation>
    </message>
    <message>
        <source>A service makes the file, so it can be seen once it is saved: choose “Preview” in the queue or in the history.</source>
        <translation>Ein Dienst macht die Datei, sie ist also erst zu sehen, wenn sie gespeichert ist: Wählen Sie „Vorschau“ in der Warteschlange oder im Verlauf.</translation>
    </message>
    <message>
        <source>A folder becomes many files. Add one of its documents by itself to see what it will look like.</source>
        <translation>Aus einem Ordner werden viele Dateien. Fügen Sie eines seiner Dokumente einzeln hinzu, um zu sehen, wie es aussehen wird.</translation>
    </message>
    <message>
        <source>The password was taken out of the keychain.</source>
        <translation>Das Kennwort wurde aus dem Schlüsselbund genommen.</translation>
    </message>
    <message>
        <source>Kept until the program ends: there is no keychain.</source>
        <translation>Bleibt, bis das Programm endet: Es gibt keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain.</source>
        <translation>Im Schlüsselbund des Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>Close Quayside?</source>
        <translation>Quayside schließen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) are not finished.</source>
        <translation>
            <numerusform>%Ln Export ist nicht fertig.</numerusform>
            <numerusform>%Ln Exporte sind nicht fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, they go on at the next start: what this computer makes begins again, what a service makes is followed again. Nothing is lost.</source>
        <translation>Wird jetzt geschlossen, gehen sie beim nächsten Start weiter: Was dieser Rechner erzeugt, beginnt von vorn; was ein Dienst erzeugt, wird wieder verfolgt. Nichts geht verloren.</translation>
    </message>
    <message>
        <source>Close when they are &amp;done</source>
        <translation>Schließen, wenn sie &amp;fertig sind</translation>
    </message>
    <message>
        <source>Close &amp;now</source>
        <translation>&amp;Jetzt schließen</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>The window closes when all exports are done.</source>
        <translation>Das Fenster schließt sich, wenn alle Exporte fertig sind.</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Programm beenden</translation>
    </message>
    <message>
        <source>The export has ended</source>
        <translation>Der Export ist beendet</translation>
    </message>
</context>
<context>
    <name>quayside::MapEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Wert hinzufügen</translation>
    </message>
</context>
<context>
    <name>quayside::NameExample</name>
    <message>
        <source>report</source>
        <translation>bericht</translation>
    </message>
    <message>
        <source>%1 (exists, is kept)</source>
        <translation>%1 (vorhanden, wird behalten)</translation>
    </message>
</context>
<context>
    <name>quayside::NetworkBox</name>
    <message>
        <source>File of certificates</source>
        <translation>Datei mit Zertifikaten</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The server between this computer and the network, where there is one</source>
        <translation>Der Server zwischen diesem Computer und dem Netz, wo es einen gibt</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Wie das System eingestellt ist</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Keiner: direkt verbinden</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Kind of proxy</source>
        <translation>Art des Proxys</translation>
    </message>
    <message>
        <source>What the proxy speaks; most speak HTTP</source>
        <translation>Was der Proxy spricht; die meisten sprechen HTTP</translation>
    </message>
    <message>
        <source>Server of the proxy</source>
        <translation>Server des Proxys</translation>
    </message>
    <message>
        <source>Its name or number, such as proxy.example.com</source>
        <translation>Sein Name oder seine Nummer, etwa proxy.example.com</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port des Proxys</translation>
    </message>
    <message>
        <source>Its number, often 8080 or 3128</source>
        <translation>Seine Nummer, oft 8080 oder 3128</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>Benutzer beim Proxy</translation>
    </message>
    <message>
        <source>Empty where the proxy asks for none</source>
        <translation>Leer, wenn der Proxy keinen verlangt</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Kennwort beim Proxy</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain; it is never shown again</source>
        <translation>Im Schlüsselbund des Systems; es wird nie wieder gezeigt</translation>
    </message>
    <message>
        <source>Type a new one and press Enter</source>
        <translation>Neues tippen und Eingabe drücken</translation>
    </message>
    <message>
        <source>Without the proxy</source>
        <translation>Ohne den Proxy</translation>
    </message>
    <message>
        <source>Servers that are reached directly, separated by commas</source>
        <translation>Server, die direkt erreicht werden, mit Kommas getrennt</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>Ser&amp;ver and port</source>
        <translation>Ser&amp;ver und Port</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Kennwort</translation>
    </message>
    <message>
        <source>&amp;Not through it</source>
        <translation>&amp;Nicht über ihn</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>Eigene Zertifikate</translation>
    </message>
    <message>
        <source>A PEM file, such as your company’s; it is trusted beside the system’s own</source>
        <translation>Eine PEM-Datei, etwa die Ihrer Firma; ihr wird neben denen des Systems vertraut</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Auf Antwort warten</translation>
    </message>
    <message>
        <source>After this time without an answer a request is given up</source>
        <translation>Nach dieser Zeit ohne Antwort wird eine Anfrage aufgegeben</translation>
    </message>
    <message>
        <source>Wait for the next piece</source>
        <translation>Auf das nächste Stück warten</translation>
    </message>
    <message>
        <source>After this time without a byte a download is given up, and taken up again</source>
        <translation>Nach dieser Zeit ohne ein Byte wird ein Herunterladen aufgegeben und neu aufgenommen</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Follow an export</source>
        <translation>Einen Export verfolgen</translation>
    </message>
    <message>
        <source>How long an export is asked for before it is left to itself; “Follow again” takes it up</source>
        <translation>Wie lange nach einem Export gefragt wird, bevor er sich selbst überlassen bleibt; „Weiter verfolgen“ nimmt ihn wieder auf</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Largest download</source>
        <translation>Größte Datei</translation>
    </message>
    <message>
        <source>A file that is larger is not saved</source>
        <translation>Eine größere Datei wird nicht gespeichert</translation>
    </message>
    <message>
        <source>Wait for an &amp;answer</source>
        <translation>Auf &amp;Antwort warten</translation>
    </message>
    <message>
        <source>F&amp;ollow an export for</source>
        <translation>Einen Export ver&amp;folgen</translation>
    </message>
    <message>
        <source>Largest &amp;download</source>
        <translation>Größte &amp;Datei</translation>
    </message>
    <message>
        <source>Own cert&amp;ificates</source>
        <translation>Eigene &amp;Zertifikate</translation>
    </message>
    <message>
        <source>Wait for the next pie&amp;ce</source>
        <translation>Auf das nä&amp;chste Stück warten</translation>
    </message>
</context>
<context>
    <name>quayside::Notice</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Answer the notice</source>
        <translation>Auf den Hinweis antworten</translation>
    </message>
    <message>
        <source>Show all of the notice</source>
        <translation>Den ganzen Hinweis zeigen</translation>
    </message>
</context>
<context>
    <name>quayside::OptionEditor</name>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Choose a file or folder</source>
        <translation>Datei oder Ordner wählen</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Place, such as Europe/Vienna</source>
        <translation>Ort, etwa Europe/Vienna</translation>
    </message>
    <message>
        <source>Find “%1” in the account</source>
        <translation>„%1“ im Konto suchen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>„%1“ bearbeiten</translation>
    </message>
</context>
<context>
    <name>quayside::OptionForm</name>
    <message>
        <source>Language these values are for</source>
        <translation>Sprache, für die diese Werte gelten</translation>
    </message>
    <message>
        <source>Values under “All” hold for every language without a value of its own</source>
        <translation>Werte unter „Alle“ gelten für jede Sprache ohne eigenen Wert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>quayside::OptionGroup</name>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>More options: %1</source>
        <translation>Weitere Optionen: %1</translation>
    </message>
</context>
<context>
    <name>quayside::OptionRow</name>
    <message>
        <source>Back to the default of “%1”</source>
        <translation>Zurück zur Vorgabe von „%1“</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>%1 Differs from the default.</source>
        <translation>%1 Weicht von der Vorgabe ab.</translation>
    </message>
</context>
<context>
    <name>quayside::OptionTabs</name>
    <message>
        <source>Search options</source>
        <translation>Optionen suchen</translation>
    </message>
    <message>
        <source>Finds options of all chosen formats by their words (Ctrl+Shift+F)</source>
        <translation>Findet Optionen aller gewählten Formate nach ihren Wörtern (Strg+Umschalt+F)</translation>
    </message>
    <message>
        <source>Whose options are shown</source>
        <translation>Wessen Optionen gezeigt werden</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>No option is called “%1”.</source>
        <translation>Keine Option heißt „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln</source>
        <translation>
            <numerusform>%Ln zurücksetzen</numerusform>
            <numerusform>%Ln zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset all options</source>
        <translation>Alle Optionen zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s) differ from their defaults: take all of them back</source>
        <translation>
            <numerusform>%Ln Option weicht von der Vorgabe ab: alle zurücksetzen</numerusform>
            <numerusform>%Ln Optionen weichen von den Vorgaben ab: alle zurücksetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s) differ from their defaults</source>
        <translation>
            <numerusform>%Ln Option weicht von der Vorgabe ab</numerusform>
            <numerusform>%Ln Optionen weichen von den Vorgaben ab</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::PagePrinter</name>
    <message>
        <source>There is nothing to print in these pages.</source>
        <translation>In diesen Seiten gibt es nichts zu drucken.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is there and try again.</source>
        <translation>Der Drucker hat die Seiten nicht angenommen. Prüfen Sie, ob er da ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Der Druck wurde angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer.</source>
        <translation>
            <numerusform>%Ln Seite an den Drucker gesendet.</numerusform>
            <numerusform>%Ln Seiten an den Drucker gesendet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::PdfPanel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+minus)</source>
        <translation>Kleiner (Strg+Minus)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+plus)</source>
        <translation>Größer (Strg+Plus)</translation>
    </message>
    <message>
        <source>Find in the pages</source>
        <translation>In den Seiten suchen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Headings of the document; Enter goes there</source>
        <translation>Überschriften des Dokuments; die Eingabetaste führt dorthin</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Small pictures of the pages; Enter goes there</source>
        <translation>Kleine Bilder der Seiten; die Eingabetaste führt dorthin</translation>
    </message>
    <message>
        <source>Outline and pages (F7)</source>
        <translation>Gliederung und Seiten (F7)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>An die Breite anpassen (Strg+0)</translation>
    </message>
    <message>
        <source>Find in the pages (Ctrl+F)</source>
        <translation>In den Seiten suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+G)</source>
        <translation>Zu einer Seite gehen (Strg+G)</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>pages</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Outline and pages</source>
        <translation>Gliederung und Seiten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Ganze &amp;Breite</translation>
    </message>
    <message>
        <source>Fit the &amp;page</source>
        <translation>Ganze &amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Two pages side by side</source>
        <translation>&amp;Zwei Seiten nebeneinander</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Vergrößerung: %1</translation>
    </message>
    <message>
        <source>Zoom, fit page or width, two pages</source>
        <translation>Vergrößerung, ganze Seite oder Breite, zwei Seiten</translation>
    </message>
</context>
<context>
    <name>quayside::PdfView</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>quayside::PlaceRow</name>
    <message>
        <source>Open the source at this line</source>
        <translation>Quelle an dieser Zeile öffnen</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
</context>
<context>
    <name>quayside::PresetController</name>
    <message>
        <source>Presets (*.json)</source>
        <translation>Voreinstellungen (*.json)</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Eine Voreinstellung einlesen</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Die Voreinstellung ausgeben</translation>
    </message>
    <message>
        <source>“%1” is made by an account that is not there any more.</source>
        <translation>„%1“ entsteht mit einem Konto, das es nicht mehr gibt.</translation>
    </message>
    <message>
        <source>“%1” has what is no more, which is left out: %2.</source>
        <translation>„%1“ enthält, was es nicht mehr gibt und weggelassen wird: %2.</translation>
    </message>
    <message>
        <source>The form has what “%1” says.</source>
        <translation>Im Formular steht, was „%1“ sagt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>„%1“ ist gesichert.</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>Mein %1</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>New n&amp;ame</source>
        <translation>Neuer N&amp;ame</translation>
    </message>
    <message>
        <source>“%1” is deleted. The form keeps what it said.</source>
        <translation>„%1“ ist gelöscht. Das Formular behält, was sie sagte.</translation>
    </message>
    <message>
        <source>The next start begins with “%1”.</source>
        <translation>Der nächste Start beginnt mit „%1“.</translation>
    </message>
    <message>
        <source>The next start begins with what the form has last.</source>
        <translation>Der nächste Start beginnt mit dem, was zuletzt im Formular steht.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gesichert als „%1“.</translation>
    </message>
</context>
<context>
    <name>quayside::PresetList</name>
    <message>
        <source>Tick several: every source is exported by each.</source>
        <translation>Mehrere anhaken: jede Quelle wird nach jeder exportiert.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Enter uses one alone, Space ticks it beside others</source>
        <translation>Eingabe verwendet nur eine, Leertaste hakt sie neben anderen an</translation>
    </message>
    <message>
        <source>None: only what the form says</source>
        <translation>Keine: nur was das Formular sagt</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>%1 (at start)</source>
        <translation>%1 (beim Start)</translation>
    </message>
    <message>
        <source>Is made somewhere else, so it cannot be used beside the others: click it to use it alone</source>
        <translation>Entsteht anderswo und kann darum nicht neben den anderen verwendet werden: ein Klick verwendet sie allein</translation>
    </message>
</context>
<context>
    <name>quayside::PresetRow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Sichern</translation>
    </message>
    <message>
        <source>More for this preset</source>
        <translation>Mehr zu dieser Voreinstellung</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Voreinstellung</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <source>Settings that were saved under a name; several can be used at once</source>
        <translation>Unter einem Namen gesicherte Einstellungen; mehrere können zugleich verwendet werden</translation>
    </message>
    <message>
        <source>Save &amp;as a new preset…</source>
        <translation>&amp;Als neue Voreinstellung sichern …</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Um&amp;benennen …</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Ver&amp;doppeln</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Use at s&amp;tart</source>
        <translation>Beim S&amp;tart verwenden</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Einlesen …</translation>
    </message>
    <message>
        <source>&amp;Export as JSON…</source>
        <translation>Als &amp;JSON ausgeben …</translation>
    </message>
    <message>
        <source>Show as &amp;command line…</source>
        <translation>Als Befehlszeile &amp;zeigen …</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ab&amp;brechen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to what “%1” says</source>
        <translation>Zurück zu dem, was „%1“ sagt</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Sichern …</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>„%1“ sichern</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Als Voreinstellung sichern</translation>
    </message>
    <message>
        <source>Keeps the changes in “%1”</source>
        <translation>Behält die Änderungen in „%1“</translation>
    </message>
    <message>
        <source>Keeps these settings under a name</source>
        <translation>Behält diese Einstellungen unter einem Namen</translation>
    </message>
    <message>
        <source>The form shows “%1”. Used as saved: %2.</source>
        <translation>Im Formular steht „%1“. Wie gesichert: %2.</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Voreinstellung</translation>
    </message>
</context>
<context>
    <name>quayside::PreviewChoice</name>
    <message>
        <source>Format to look at</source>
        <translation>Gezeigtes Format</translation>
    </message>
    <message>
        <source>Language to look at</source>
        <translation>Gezeigte Sprache</translation>
    </message>
    <message>
        <source>The language of the result that is shown</source>
        <translation>Die Sprache des gezeigten Ergebnisses</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>format, preset</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>quayside::PreviewHead</name>
    <message>
        <source>Drawing…</source>
        <translation>Zeichnet …</translation>
    </message>
    <message>
        <source>Back to the preview of the document</source>
        <translation>Zurück zur Vorschau des Dokuments</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Compare with the last export</source>
        <translation>Mit dem letzten Export vergleichen</translation>
    </message>
    <message>
        <source>Fill the window (F11); Esc returns</source>
        <translation>Fenster füllen (F11); Esc führt zurück</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>Drucken… (Strg+P)</translation>
    </message>
    <message>
        <source>How far the preview is</source>
        <translation>Wie weit die Vorschau ist</translation>
    </message>
    <message>
        <source>Hide the preview (F9)</source>
        <translation>Vorschau ausblenden (F9)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>quayside::PreviewPane</name>
    <message>
        <source>No preview yet</source>
        <translation>Noch keine Vorschau</translation>
    </message>
    <message>
        <source>Choose a document and a format; here you see what the file will look like.</source>
        <translation>Wählen Sie ein Dokument und ein Format; hier sehen Sie, wie die Datei aussehen wird.</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>Dieser Verweis führt zu %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>The preview is being made…</source>
        <translation>Die Vorschau entsteht …</translation>
    </message>
    <message>
        <source>%1 is laid out by the program that opens it. This is what the same document looks like as %2.</source>
        <translation>%1 wird von dem Programm umbrochen, das die Datei öffnet. So sieht dasselbe Dokument als %2 aus.</translation>
    </message>
    <message>
        <source>No export of this document in this format is in the history yet.</source>
        <translation>Im Verlauf ist noch kein Export dieses Dokuments in diesem Format.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>gespeichert</translation>
    </message>
</context>
<context>
    <name>quayside::PrintPreview</name>
    <message>
        <source>Print “%1”</source>
        <translation>„%1“ drucken</translation>
    </message>
    <message>
        <source>As the pages are (%1)</source>
        <translation>Wie die Seiten sind (%1)</translation>
    </message>
    <message>
        <source>Scaled to fit the paper</source>
        <translation>An das Papier angepasst</translation>
    </message>
    <message>
        <source>As it is, in its own size</source>
        <translation>Wie sie ist, in eigener Größe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s).</source>
        <translation>
            <numerusform>%Ln Seite.</numerusform>
            <numerusform>%Ln Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text and lines are printed as sharp as the printer can.</source>
        <translation>Text und Linien werden so scharf gedruckt, wie der Drucker es kann.</translation>
    </message>
    <message>
        <source>This is a finished file: its pages are printed as pictures, at 300 dots an inch.</source>
        <translation>Dies ist eine fertige Datei: Ihre Seiten werden als Bilder gedruckt, mit 300 Punkten je Zoll.</translation>
    </message>
    <message>
        <source>Choose a &amp;printer…</source>
        <translation>&amp;Drucker wählen…</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>&amp;Size on it</source>
        <translation>&amp;Größe darauf</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+minus)</source>
        <translation>Kleiner (Strg+Minus)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+plus)</source>
        <translation>Größer (Strg+Plus)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>An die Breite anpassen (Strg+0)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>quayside::Printing</name>
    <message>
        <source>Laying out the pages…</source>
        <translation>Die Seiten werden gesetzt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Seite %1 von %2 wird gedruckt</translation>
    </message>
</context>
<context>
    <name>quayside::QueueChips</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Laufend</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gescheitert</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>&amp;Gescheiterte wiederholen</translation>
    </message>
    <message>
        <source>Cancel a&amp;ll</source>
        <translation>A&amp;lle abbrechen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Gescheiterte wiederholen</translation>
    </message>
    <message>
        <source>Tries every failed or interrupted export of the list once more</source>
        <translation>Versucht jeden gescheiterten oder unterbrochenen Export der Liste noch einmal</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Cancels every export of the list that waits or runs</source>
        <translation>Bricht jeden Export der Liste ab, der wartet oder läuft</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lists these exports only: %1</source>
        <translation>Zeigt nur diese Exporte: %1</translation>
    </message>
    <message>
        <source>Find in the queue</source>
        <translation>In der Warteschlange suchen</translation>
    </message>
    <message>
        <source>Lists only exports with these words in their name, folder or format</source>
        <translation>Zeigt nur Exporte mit diesen Wörtern in Name, Ordner oder Format</translation>
    </message>
</context>
<context>
    <name>quayside::QueueHead</name>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Take finished exports off this list (the history keeps them)</source>
        <translation>Fertige Exporte aus dieser Liste nehmen (im Verlauf bleiben sie)</translation>
    </message>
    <message>
        <source>Show details (Ctrl+I)</source>
        <translation>Einzelheiten zeigen (Strg+I)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Warteschlange fortsetzen</translation>
    </message>
    <message>
        <source>Paused: what runs is finished, what waits stays waiting.</source>
        <translation>Angehalten: Was läuft, wird fertig; was wartet, wartet weiter.</translation>
    </message>
    <message>
        <source>Pause the queue: running exports finish, waiting ones wait</source>
        <translation>Warteschlange anhalten: laufende Exporte werden fertig, wartende warten</translation>
    </message>
</context>
<context>
    <name>quayside::QueueOrders</name>
    <message numerus="yes">
        <source>%Ln export(s) canceled.</source>
        <translation>
            <numerusform>%Ln Export abgebrochen.</numerusform>
            <numerusform>%Ln Exporte abgebrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln export(s)?</source>
        <translation>
            <numerusform>%Ln Export abbrechen?</numerusform>
            <numerusform>%Ln Exporte abbrechen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>quayside::QueuePanel</name>
    <message>
        <source>No exports yet</source>
        <translation>Noch keine Exporte</translation>
    </message>
    <message>
        <source>What you export appears here, with its progress.</source>
        <translation>Was Sie exportieren, erscheint hier mit seinem Fortschritt.</translation>
    </message>
    <message>
        <source>Queue of exports</source>
        <translation>Warteschlange der Exporte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) taken off the list. The history keeps them.</source>
        <translation>
            <numerusform>%Ln Export aus der Liste genommen. Im Verlauf bleibt er.</numerusform>
            <numerusform>%Ln Exporte aus der Liste genommen. Im Verlauf bleiben sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Batches, and below each its exports: source, format, state, size and time</source>
        <translation>Stapel, und unter jedem seine Exporte: Quelle, Format, Status, Größe und Dauer</translation>
    </message>
    <message>
        <source>Show &amp;warnings</source>
        <translation>&amp;Warnungen zeigen</translation>
    </message>
    <message>
        <source>Export &amp;first (Alt+Home)</source>
        <translation>&amp;Zuerst exportieren (Alt+Pos1)</translation>
    </message>
    <message>
        <source>Export &amp;last (Alt+End)</source>
        <translation>Zu&amp;letzt exportieren (Alt+Ende)</translation>
    </message>
</context>
<context>
    <name>quayside::Rail</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>All commands (Ctrl+K), all keys (F1), and about the program</source>
        <translation>Alle Befehle (Strg+K), alle Tasten (F1) und über das Programm</translation>
    </message>
</context>
<context>
    <name>quayside::RemedyActions</name>
    <message>
        <source>Other name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>File name; {name} and {ext} are filled in:</source>
        <translation>Dateiname; {name} und {ext} werden ausgefüllt:</translation>
    </message>
    <message>
        <source>Choose where the files go</source>
        <translation>Wählen, wohin die Dateien kommen</translation>
    </message>
    <message>
        <source>In the queue again.</source>
        <translation>Wieder in der Warteschlange.</translation>
    </message>
</context>
<context>
    <name>quayside::RemoteRow</name>
    <message>
        <source>Take this one off the list</source>
        <translation>Dies von der Liste nehmen</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>The kind of thing that the account holds</source>
        <translation>Die Art dessen, was im Konto liegt</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Take number %1 off the list</source>
        <translation>Nummer %1 von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>quayside::RemoteSource</name>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Add an&amp;other</source>
        <translation>Noch eines &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Noch eines hinzufügen</translation>
    </message>
    <message>
        <source>Exports several things in one go</source>
        <translation>Exportiert mehreres auf einmal</translation>
    </message>
    <message>
        <source>“%1” was taken off the list.</source>
        <translation>„%1“ wurde von der Liste genommen.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
</context>
<context>
    <name>quayside::ResultStack</name>
    <message>
        <source>Nothing to show</source>
        <translation>Nichts zu zeigen</translation>
    </message>
    <message>
        <source>This format gives no file that can be shown here.</source>
        <translation>Dieses Format ergibt keine Datei, die hier gezeigt werden kann.</translation>
    </message>
    <message>
        <source>No preview for this format</source>
        <translation>Keine Vorschau für dieses Format</translation>
    </message>
    <message>
        <source>Export it and open the file in a program that reads it.</source>
        <translation>Exportieren Sie es und öffnen Sie die Datei in einem Programm, das sie liest.</translation>
    </message>
</context>
<context>
    <name>quayside::ResultView</name>
    <message>
        <source>This PDF cannot be shown</source>
        <translation>Dieses PDF lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>Open the saved file in another program.</source>
        <translation>Öffnen Sie die gespeicherte Datei in einem anderen Programm.</translation>
    </message>
    <message>
        <source>This page is too large to be shown here</source>
        <translation>Diese Seite ist zu groß, um hier gezeigt zu werden</translation>
    </message>
    <message>
        <source>Export it and open the file in a browser.</source>
        <translation>Exportieren Sie sie und öffnen Sie die Datei in einem Browser.</translation>
    </message>
    <message>
        <source>This book cannot be shown</source>
        <translation>Dieses Buch lässt sich nicht zeigen</translation>
    </message>
</context>
<context>
    <name>quayside::RetentionBox</name>
    <message>
        <source>For ever</source>
        <translation>Für immer</translation>
    </message>
    <message>
        <source>For a number of days</source>
        <translation>Eine Zahl von Tagen</translation>
    </message>
    <message>
        <source>The newest exports</source>
        <translation>Die neuesten Exporte</translation>
    </message>
    <message>
        <source>Keep exports</source>
        <translation>Exporte behalten</translation>
    </message>
    <message>
        <source>How long the history remembers exports. Their files are never removed.</source>
        <translation>Wie lange der Verlauf Exporte behält. Ihre Dateien werden nie entfernt.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>Days, or exports</source>
        <translation>Tage oder Exporte</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>From now on older exports are removed from the history; their files stay</source>
        <translation>Von nun an werden ältere Exporte aus dem Verlauf entfernt; ihre Dateien bleiben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source> exports</source>
        <translation> Exporte</translation>
    </message>
    <message>
        <source>Nothing is removed from the history.</source>
        <translation>Aus dem Verlauf wird nichts entfernt.</translation>
    </message>
    <message>
        <source>Older exports are removed from the history; their files stay.</source>
        <translation>Ältere Exporte werden aus dem Verlauf entfernt; ihre Dateien bleiben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) would be removed from the history now; their files stay.</source>
        <translation>
            <numerusform>%Ln Export würde jetzt aus dem Verlauf entfernt; die Dateien bleiben.</numerusform>
            <numerusform>%Ln Exporte würden jetzt aus dem Verlauf entfernt; die Dateien bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>An&amp;wenden</translation>
    </message>
    <message>
        <source>Keep expo&amp;rts</source>
        <translation>E&amp;xporte behalten</translation>
    </message>
</context>
<context>
    <name>quayside::RowsEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Diese Zeile entfernen</translation>
    </message>
</context>
<context>
    <name>quayside::SandboxLauncher</name>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Die Sandbox konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The sandbox ended at once. It says: %1</source>
        <translation>Die Sandbox endete sofort. Sie meldet: %1</translation>
    </message>
</context>
<context>
    <name>quayside::SecretsDialog</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>quayside::Section</name>
    <message>
        <source>Show or hide this part</source>
        <translation>Diesen Teil zeigen oder ausblenden</translation>
    </message>
</context>
<context>
    <name>quayside::SettingsPage</name>
    <message>
        <source>Default folder for exports</source>
        <translation>Üblicher Ordner für Exporte</translation>
    </message>
    <message>
        <source>Default folder</source>
        <translation>Üblicher Ordner</translation>
    </message>
    <message>
        <source>Where exports go when you do not choose another folder</source>
        <translation>Wohin Exporte kommen, wenn Sie keinen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>Wenn es eine Datei schon gibt</translation>
    </message>
    <message>
        <source>What a new export does when a file of its name is there already</source>
        <translation>Was ein neuer Export tut, wenn es eine Datei seines Namens schon gibt</translation>
    </message>
    <message>
        <source>Exports at the same time</source>
        <translation>Gleichzeitige Exporte</translation>
    </message>
    <message>
        <source>How many exports this computer makes at once. Automatic: one a processor core.</source>
        <translation>Wie viele Exporte dieser Computer zugleich macht. Automatisch: einer je Prozessorkern.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop is</source>
        <translation>Hell oder dunkel, oder wie der Desktop</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of this program, not of the documents</source>
        <translation>Sprache dieses Programms, nicht der Dokumente</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>Default &amp;folder</source>
        <translation>Üblicher &amp;Ordner</translation>
    </message>
    <message>
        <source>When a file e&amp;xists</source>
        <translation>Wenn es eine Datei schon gib&amp;t</translation>
    </message>
    <message>
        <source>Exports at the &amp;same time</source>
        <translation>&amp;Gleichzeitige Exporte</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>D&amp;esign</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Quayside %1. Free software under the GPL, version 3 or later.</source>
        <translation>Quayside %1. Freie Software unter der GPL, Version 3 oder neuer.</translation>
    </message>
    <message>
        <source>Editor for sources</source>
        <translation>Editor für Quellen</translation>
    </message>
    <message>
        <source>A command that opens a source where a warning is; {file} and {line} are filled in</source>
        <translation>Ein Befehl, der eine Quelle dort öffnet, wo eine Warnung ist; {file} und {line} werden eingesetzt</translation>
    </message>
    <message>
        <source>&amp;Editor for sources</source>
        <translation>Ed&amp;itor für Quellen</translation>
    </message>
</context>
<context>
    <name>quayside::SheetsView</name>
    <message>
        <source>Sheets of paper</source>
        <translation>Papierbögen</translation>
    </message>
</context>
<context>
    <name>quayside::ShortcutsDialog</name>
    <message>
        <source>Move a source up or down</source>
        <translation>Eine Quelle nach oben oder unten bewegen</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Auf, Alt+Ab</translation>
    </message>
    <message>
        <source>Bring a removed source back</source>
        <translation>Eine entfernte Quelle zurückholen</translation>
    </message>
    <message>
        <source>First or last page of the preview</source>
        <translation>Erste oder letzte Seite der Vorschau</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>To the next control, to the one before</source>
        <translation>Zum nächsten Bedienelement, zum vorigen</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Leave a dialog</source>
        <translation>Einen Dialog verlassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tun</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Tasten und was sie tun</translation>
    </message>
    <message>
        <source>A folder as a book or as files</source>
        <translation>Einen Ordner als Buch oder als Dateien</translation>
    </message>
    <message>
        <source>Move a waiting export up or down</source>
        <translation>Einen wartenden Export nach oben oder unten schieben</translation>
    </message>
    <message>
        <source>A waiting export before or behind all others</source>
        <translation>Einen wartenden Export vor oder hinter alle anderen</translation>
    </message>
    <message>
        <source>Alt+Home, Alt+End</source>
        <translation>Alt+Pos1, Alt+Ende</translation>
    </message>
</context>
<context>
    <name>quayside::SignInPrompt</name>
    <message>
        <source>Go on in the browser to sign in “%1”. Quayside waits.</source>
        <translation>Melden Sie „%1“ im Browser an. Quayside wartet.</translation>
    </message>
    <message>
        <source>Sign in “%1”</source>
        <translation>„%1“ anmelden</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Nobody was signed in. Choose “Sign in” to begin again.</source>
        <translation>Es wurde niemand angemeldet. Wählen Sie „Anmelden“, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Signed in until the program ends: nothing could be kept in a keychain.</source>
        <translation>Angemeldet, bis das Programm endet: In einem Schlüsselbund konnte nichts abgelegt werden.</translation>
    </message>
</context>
<context>
    <name>quayside::SourceModel</name>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>One book</source>
        <translation>Ein Buch</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Not found · left out</source>
        <translation>Fehlt · ausgelassen</translation>
    </message>
    <message>
        <source>No documents · left out</source>
        <translation>Keine Dokumente · ausgelassen</translation>
    </message>
    <message>
        <source>Not readable · left out</source>
        <translation>Nicht lesbar · ausgelassen</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
</context>
<context>
    <name>quayside::SourcesPanel</name>
    <message>
        <source>Remove the selected sources (Delete)</source>
        <translation>Ausgewählte Quellen entfernen (Entf)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Choose documents to export</source>
        <translation>Dokumente zum Exportieren wählen</translation>
    </message>
    <message>
        <source>Choose a folder to export</source>
        <translation>Ordner zum Exportieren wählen</translation>
    </message>
    <message>
        <source>Add files… (Ctrl+O)</source>
        <translation>Dateien hinzufügen… (Strg+O)</translation>
    </message>
    <message>
        <source>Add a folder… (Ctrl+Shift+O)</source>
        <translation>Ordner hinzufügen… (Strg+Umschalt+O)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The documents and folders that will be exported, in this order</source>
        <translation>Die Dokumente und Ordner, die exportiert werden, in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>Drop documents here</source>
        <translation>Dokumente hierher ziehen</translation>
    </message>
    <message>
        <source>Files or whole folders. Or choose them yourself.</source>
        <translation>Dateien oder ganze Ordner. Oder wählen Sie selbst.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>&amp;Dateien wählen…</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) removed.</source>
        <translation>
            <numerusform>%Ln Quelle entfernt.</numerusform>
            <numerusform>%Ln Quellen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>The list was cleared.</source>
        <translation>Die Liste wurde geleert.</translation>
    </message>
    <message>
        <source>Export as one &amp;book</source>
        <translation>Als ein &amp;Buch exportieren</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>The list was replaced.</source>
        <translation>Die Liste wurde ersetzt.</translation>
    </message>
    <message>
        <source>Recent sources</source>
        <translation>Letzte Quellen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>An&amp;halten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Takes off the list what was not looked at yet</source>
        <translation>Nimmt von der Liste, was noch nicht angesehen wurde</translation>
    </message>
    <message>
        <source>Sources looked at</source>
        <translation>Angesehene Quellen</translation>
    </message>
    <message>
        <source>Looking at %1 of %2 …</source>
        <translation>%1 von %2 angesehen …</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln source(s) were not added.</source>
        <translation>
            <numerusform>Angehalten: %Ln Quelle wurde nicht hinzugefügt.</numerusform>
            <numerusform>Angehalten: %Ln Quellen wurden nicht hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you export is offered here again</source>
        <translation>Was Sie exportieren, wird hier wieder angeboten</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;Vergessen</translation>
    </message>
</context>
<context>
    <name>quayside::TextPanel</name>
    <message>
        <source>Find in the text</source>
        <translation>Im Text suchen</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>Im Text suchen (Strg+F)</translation>
    </message>
</context>
<context>
    <name>quayside::TextView</name>
    <message>
        <source>Text of the preview</source>
        <translation>Text der Vorschau</translation>
    </message>
    <message>
        <source>The preview ends here; the file goes on.</source>
        <translation>Die Vorschau endet hier; die Datei geht weiter.</translation>
    </message>
    <message>
        <source>(a very long line is cut here)</source>
        <translation>(eine sehr lange Zeile ist hier abgeschnitten)</translation>
    </message>
</context>
<context>
    <name>quayside::ThemeForm</name>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Schriften</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Space after a paragraph</source>
        <translation>Abstand nach Absätzen</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Nebentext</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <source>Indent of lists</source>
        <translation>Einzug von Listen</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Überschrift %1</translation>
    </message>
    <message>
        <source>Space before</source>
        <translation>Abstand davor</translation>
    </message>
    <message>
        <source>Space after</source>
        <translation>Abstand danach</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>Linie darunter</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Background within text</source>
        <translation>Hintergrund im Text</translation>
    </message>
    <message>
        <source>Quotes, captions, footnotes</source>
        <translation>Zitate, Bildunterschriften, Fußnoten</translation>
    </message>
    <message>
        <source>Color of quotes</source>
        <translation>Farbe der Zitate</translation>
    </message>
    <message>
        <source>Bar beside quotes</source>
        <translation>Balken neben Zitaten</translation>
    </message>
    <message>
        <source>Size of captions</source>
        <translation>Größe der Bildunterschriften</translation>
    </message>
    <message>
        <source>Captions in italics</source>
        <translation>Bildunterschriften kursiv</translation>
    </message>
    <message>
        <source>Size of footnotes</source>
        <translation>Größe der Fußnoten</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Outer rules</source>
        <translation>Äußere Linien</translation>
    </message>
    <message>
        <source>Rules between rows</source>
        <translation>Linien zwischen Zeilen</translation>
    </message>
    <message>
        <source>Every second row</source>
        <translation>Jede zweite Zeile</translation>
    </message>
    <message>
        <source>Room beside the text</source>
        <translation>Platz neben dem Text</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Ränder</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Left or inner</source>
        <translation>Links oder innen</translation>
    </message>
    <message>
        <source>Right or outer</source>
        <translation>Rechts oder außen</translation>
    </message>
    <message>
        <source>Header and footer</source>
        <translation>Kopf und Fuß</translation>
    </message>
    <message>
        <source>Logo in the header</source>
        <translation>Logo im Kopf</translation>
    </message>
    <message>
        <source>Height of the logo</source>
        <translation>Höhe des Logos</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Größe des Textes</translation>
    </message>
    <message>
        <source>Color of the text</source>
        <translation>Farbe des Textes</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Umschlag</translation>
    </message>
    <message>
        <source>Text on the background</source>
        <translation>Text auf dem Hintergrund</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Size of the title</source>
        <translation>Größe des Titels</translation>
    </message>
    <message>
        <source>Color of the title</source>
        <translation>Farbe des Titels</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>„%1“ zurücksetzen</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>A color such as #1f4e8c, or “none”</source>
        <translation>Eine Farbe wie #1f4e8c oder „none“</translation>
    </message>
    <message>
        <source>Choose the color of “%1”</source>
        <translation>Farbe für „%1“ wählen</translation>
    </message>
    <message>
        <source>A font of this computer; where it is not installed, the next of the theme’s fonts is used</source>
        <translation>Eine Schrift dieses Rechners; wo sie fehlt, gilt die nächste des Designs</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Choose the picture of “%1”</source>
        <translation>Bild für „%1“ wählen</translation>
    </message>
</context>
<context>
    <name>quayside::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>quayside::TypedMapEditor</name>
    <message>
        <source>Parameter name</source>
        <translation>Name des Parameters</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Parameter value</source>
        <translation>Wert des Parameters</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Parameter type</source>
        <translation>Typ des Parameters</translation>
    </message>
    <message>
        <source>Time zone of the value</source>
        <translation>Zeitzone des Werts</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Parameter hinzufügen</translation>
    </message>
</context>
<context>
    <name>quayside::WarningsList</name>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln Warnung</numerusform>
            <numerusform>%Ln Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Hinweis</numerusform>
            <numerusform>%Ln Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>warnings, notes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Warnings of the preview</source>
        <translation>Warnungen der Vorschau</translation>
    </message>
    <message>
        <source>&amp;Open the source</source>
        <translation>Quelle ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Show or hide the list of warnings</source>
        <translation>Liste der Warnungen zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>quayside::sandbox::SandboxServer</name>
    <message>
        <source>The log file “%1” cannot be written: %2</source>
        <translation>Die Protokolldatei „%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be used: %3</source>
        <translation>Port %1 von %2 kann nicht benutzt werden: %3</translation>
    </message>
    <message>
        <source>quayside-sandbox: a local server that speaks the export APIs of Quayside. Nothing leaves this computer.</source>
        <translation>quayside-sandbox: ein lokaler Server, der die Export-Schnittstellen von Quayside spricht. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Pdf, html, markdown, text and json are made by the local engine from the documents below; docx, xlsx, pptx, csv, xhtml, tar.gz and zip are small genuine samples.</source>
        <translation>Pdf, html, markdown, text und json macht das lokale Exportwerk aus den Dokumenten unten; docx, xlsx, pptx, csv, xhtml, tar.gz und zip sind kleine echte Beispiele.</translation>
    </message>
    <message>
        <source>Base URL       %1</source>
        <translation>Basisadresse   %1</translation>
    </message>
    <message>
        <source>Token          %1</source>
        <translation>Token          %1</translation>
    </message>
    <message>
        <source>Client id      %1</source>
        <translation>Client-ID      %1</translation>
    </message>
    <message>
        <source>Client secret  %1   (tokens live %2 s)</source>
        <translation>Client-Geheimnis  %1   (Token gelten %2 s)</translation>
    </message>
    <message>
        <source>Files          %1   (signed links live %2 s)</source>
        <translation>Dateien        %1   (signierte Links gelten %2 s)</translation>
    </message>
    <message>
        <source>Ready. Ctrl-C ends it.</source>
        <translation>Bereit. Strg-C beendet sie.</translation>
    </message>
</context>
</TS>
