<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AccessibleCombo</name>
    <message>
        <source>%1: %2</source>
        <comment>what a choice is for, what is chosen</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>it is damaged (%1)</source>
        <translation>il est endommagé (%1)</translation>
    </message>
    <message>
        <source>it is neither a zip nor a tar file</source>
        <translation>ce n’est ni un fichier zip ni un fichier tar</translation>
    </message>
    <message>
        <source>it holds more than %1 entries</source>
        <translation>il contient plus de %1 entrées</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>it holds a link or a device (%1)</source>
        <translation>il contient un lien ou un périphérique (%1)</translation>
    </message>
    <message>
        <source>it holds a name that leads out of its folder (%1)</source>
        <translation>il contient un nom qui mène hors de son dossier (%1)</translation>
    </message>
    <message>
        <source>it holds a name that is too long (%1)</source>
        <translation>il contient un nom trop long (%1)</translation>
    </message>
    <message>
        <source>it holds two files of one name (%1)</source>
        <translation>il contient deux fichiers du même nom (%1)</translation>
    </message>
    <message>
        <source>unpacked it would be larger than %1, more than a proper archive ever grows</source>
        <translation>décompressé, il dépasserait %1, plus qu’une archive normale n’atteint jamais</translation>
    </message>
    <message>
        <source>one of its files is larger than %1</source>
        <translation>l’un de ses fichiers dépasse %1</translation>
    </message>
    <message>
        <source>another file in the archive has it</source>
        <translation>un autre fichier de l’archive le porte déjà</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archive</translation>
    </message>
    <message>
        <source>a file became shorter while it was read</source>
        <translation>un fichier a raccourci pendant sa lecture</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>its part “%1” is damaged</source>
        <translation>sa partie «&#xa0;%1&#xa0;» est endommagée</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>ce n’est pas un fichier zip</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>son répertoire est endommagé</translation>
    </message>
    <message>
        <source>unpacked it would be far too large</source>
        <translation>décompressé, il serait beaucoup trop volumineux</translation>
    </message>
    <message>
        <source>its part “%1” is missing</source>
        <translation>sa partie «&#xa0;%1&#xa0;» est absente</translation>
    </message>
    <message>
        <source>its part “%1” is packed in a way that is not known</source>
        <translation>sa partie «&#xa0;%1&#xa0;» est compressée d’une manière inconnue</translation>
    </message>
    <message>
        <source>a file changed while it was read</source>
        <translation>un fichier a changé pendant sa lecture</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln fichier</numerusform>
            <numerusform>%Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 restant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln échec</numerusform>
            <numerusform>%Ln échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 saved</source>
        <translation>%1 sur %2 enregistrés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved</source>
        <translation>
            <numerusform>%Ln fichier enregistré</numerusform>
            <numerusform>%Ln fichiers enregistrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in %1</source>
        <translation>
            <numerusform>%Ln fichier enregistré dans %1</numerusform>
            <numerusform>%Ln fichiers enregistrés dans %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln canceled</source>
        <translation>
            <numerusform>%Ln annulé</numerusform>
            <numerusform>%Ln annulés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln avec avertissements</numerusform>
            <numerusform>%Ln avec avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changed since</source>
        <translation>%1 sur %2 modifiés depuis</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 terminés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln en cours</numerusform>
            <numerusform>%Ln en cours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>%Ln interrompu</numerusform>
            <numerusform>%Ln interrompus</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>suspendue</translation>
    </message>
</context>
<context>
    <name>BookReader</name>
    <message>
        <source>it includes too many files</source>
        <translation>il inclut trop de fichiers</translation>
    </message>
    <message>
        <source>it has no line %1</source>
        <translation>il n’a pas de ligne %1</translation>
    </message>
    <message>
        <source>it has no part “%1”</source>
        <translation>il n’a pas de section «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it lies outside the book’s folder</source>
        <translation>il se trouve hors du dossier du livre</translation>
    </message>
    <message>
        <source>it includes itself (%1)</source>
        <translation>il s’inclut lui-même (%1)</translation>
    </message>
    <message>
        <source>includes lie more than %1 files deep</source>
        <translation>les inclusions sont imbriquées sur plus de %1 fichiers</translation>
    </message>
    <message>
        <source>it has no text yet</source>
        <translation>il n’a pas encore de texte</translation>
    </message>
    <message>
        <source>it leads out of the book, to %1</source>
        <translation>il mène hors du livre, vers %1</translation>
    </message>
    <message>
        <source>“%1” is in the book already</source>
        <translation>«&#xa0;%1&#xa0;» figure déjà dans le livre</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>il a plus de %1 entrées</translation>
    </message>
    <message>
        <source>it inherits from “%1”, which cannot be read</source>
        <translation>il hérite de «&#xa0;%1&#xa0;», qui ne peut pas être lu</translation>
    </message>
    <message>
        <source>Number chapters</source>
        <translation>Numéroter les chapitres</translation>
    </message>
    <message>
        <source>Puts the number that a chapter has in the list before its title, as mdBook does beside its pages.</source>
        <translation>Met devant le titre d’un chapitre son numéro dans la liste, comme mdBook à côté de ses pages.</translation>
    </message>
    <message>
        <source>it lies on the network</source>
        <translation>il se trouve sur le réseau</translation>
    </message>
    <message>
        <source>it lies outside the project’s folder</source>
        <translation>il se trouve hors du dossier du projet</translation>
    </message>
    <message>
        <source>it lies outside the document’s folder</source>
        <translation>il se trouve hors du dossier du document</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no screen to open a window on. Use “quayside export FILE --to pdf”, or “quayside --help”.</source>
        <translation>Aucun écran pour ouvrir une fenêtre. Utilisez «&#xa0;quayside export FICHIER --to pdf&#xa0;» ou «&#xa0;quayside --help&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a service. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un service. %2</translation>
    </message>
    <message>
        <source>%1 cannot be signed in to with “%2”. %3</source>
        <translation>Impossible de se connecter à %1 avec «&#xa0;%2&#xa0;». %3</translation>
    </message>
    <message>
        <source>A secret on the command line can be seen by others: give it as account.%1=… with --secrets-fd or --secrets-env, or leave it out and type it when you are asked.</source>
        <translation>Un secret sur la ligne de commande peut être vu par d’autres&#xa0;: donnez-le sous la forme account.%1=… avec --secrets-fd ou --secrets-env, ou omettez-le et tapez-le quand il vous est demandé.</translation>
    </message>
    <message>
        <source>“%1” was given more than once, and takes one value.</source>
        <translation>«&#xa0;%1&#xa0;» a été indiqué plusieurs fois, mais n’accepte qu’une valeur.</translation>
    </message>
    <message>
        <source>No accounts yet. “quayside accounts add NAME --service SERVICE” adds one.</source>
        <translation>Aucun compte pour l’instant. «&#xa0;quayside accounts add NOM --service SERVICE&#xa0;» en ajoute un.</translation>
    </message>
    <message>
        <source>“%1” is signed in.</source>
        <translation>«&#xa0;%1&#xa0;» est connecté.</translation>
    </message>
    <message>
        <source>Exports that wait for it go on with: quayside resume %1</source>
        <translation>Les exports qui l’attendent se poursuivent avec&#xa0;: quayside resume %1</translation>
    </message>
    <message>
        <source>Removed “%1” and its secrets.</source>
        <translation>«&#xa0;%1&#xa0;» et ses secrets ont été supprimés.</translation>
    </message>
    <message>
        <source>There is no keychain here, so it holds only until this command ends.</source>
        <translation>Il n’y a pas de trousseau ici&#x202f;; cela ne vaut donc que jusqu’à la fin de cette commande.</translation>
    </message>
    <message>
        <source>To keep it, unlock or install a keychain (GNOME Keyring, KWallet); else each command signs in anew.</source>
        <translation>Pour le conserver, déverrouillez ou installez un trousseau (GNOME Keyring, KWallet)&#x202f;; sinon, chaque commande se connecte à nouveau.</translation>
    </message>
    <message>
        <source>To keep it, unlock or install a keychain (GNOME Keyring, KWallet); or give it with each command, as account.%1=… with --secrets-fd or --secrets-env.</source>
        <translation>Pour le conserver, déverrouillez ou installez un trousseau (GNOME Keyring, KWallet)&#x202f;; ou donnez-le à chaque commande, sous la forme account.%1=… avec --secrets-fd ou --secrets-env.</translation>
    </message>
    <message>
        <source>needs sign-in: %1</source>
        <translation>connexion requise&#xa0;: %1</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>signed in until this command ends</source>
        <translation>connecté jusqu’à la fin de cette commande</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>id</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1 (par défaut)</translation>
    </message>
    <message>
        <source>trusted servers</source>
        <translation>serveurs de confiance</translation>
    </message>
    <message>
        <source>Added “%1”, but it is not signed in (%2 is missing): quayside accounts sign-in &quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;» ajouté, mais pas connecté (il manque %2)&#xa0;: quayside accounts sign-in &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Changed “%1”, but it is not signed in (%2 is missing): quayside accounts sign-in &quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;» modifié, mais pas connecté (il manque %2)&#xa0;: quayside accounts sign-in &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» ajouté.</translation>
    </message>
    <message>
        <source>Changed “%1”.</source>
        <translation>«&#xa0;%1&#xa0;» modifié.</translation>
    </message>
    <message>
        <source>Added “%1”. Try it with: quayside accounts test &quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;» ajouté. Pour l’essayer&#xa0;: quayside accounts test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Changed “%1”. Try it with: quayside accounts test &quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;» modifié. Pour l’essayer&#xa0;: quayside accounts test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2, not “%3”.</source>
        <translation>--%1 attend un nombre entier d’au moins %2, et non «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>Give --secrets-fd or --secrets-env, not both.</source>
        <translation>Indiquez --secrets-fd ou --secrets-env, pas les deux.</translation>
    </message>
    <message>
        <source>Nothing to export: name a file, a folder, or “-” for standard input.</source>
        <translation>Rien à exporter&#xa0;: indiquez un fichier, un dossier, ou «&#xa0;-&#xa0;» pour l’entrée standard.</translation>
    </message>
    <message>
        <source>Name the format with --to, for example --to pdf, or a preset with --preset.</source>
        <translation>Indiquez le format avec --to, par exemple --to pdf, ou un préréglage avec --preset.</translation>
    </message>
    <message>
        <source>Give -o for one file or --output-dir for a folder, not both.</source>
        <translation>Indiquez -o pour un fichier ou --output-dir pour un dossier, pas les deux.</translation>
    </message>
    <message>
        <source>-o takes one source, one format and one locale; use --output-dir for several.</source>
        <translation>-o accepte une seule source, un seul format et une seule langue&#x202f;; utilisez --output-dir pour plusieurs.</translation>
    </message>
    <message>
        <source>Standard input can be read once only.</source>
        <translation>L’entrée standard ne peut être lue qu’une fois.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an export; “quayside history” lists them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le numéro d’un export&#x202f;; «&#xa0;quayside history&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>Give the number of one export; “quayside history” lists them.</source>
        <translation>Indiquez le numéro d’un export&#x202f;; «&#xa0;quayside history&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>Give --backup or the number of an export, not both.</source>
        <translation>Indiquez --backup ou le numéro d’un export, pas les deux.</translation>
    </message>
    <message>
        <source>Give the account, and what to list: quayside lookup ACCOUNT FIELD.</source>
        <translation>Indiquez le compte et ce qu’il faut lister&#xa0;: quayside lookup COMPTE CHAMP.</translation>
    </message>
    <message>
        <source>--on-conflict is for exports named by their numbers.</source>
        <translation>--on-conflict s’applique aux exports désignés par leur numéro.</translation>
    </message>
    <message>
        <source>“accounts” does not know “%1”. %2</source>
        <translation>«&#xa0;accounts&#xa0;» ne connaît pas «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>Name the account: quayside accounts %1 NAME.</source>
        <translation>Indiquez le compte&#xa0;: quayside accounts %1 NOM.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni une commande ni un fichier. %2</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>read secrets as KEY=VALUE lines from this file descriptor</source>
        <translation>lire les secrets, en lignes CLÉ=VALEUR, depuis ce descripteur de fichier</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOM</translation>
    </message>
    <message>
        <source>read them from this environment variable</source>
        <translation>les lire dans cette variable d’environnement</translation>
    </message>
    <message>
        <source>as this preset says; given several times, every source is exported by each. Other options win over it</source>
        <translation>selon ce préréglage&#x202f;; s’il y en a plusieurs, chaque source est exportée selon chacun. Les autres options l’emportent</translation>
    </message>
    <message>
        <source>print JSON, one object a line</source>
        <translation>afficher du JSON, un objet par ligne</translation>
    </message>
    <message>
        <source>print errors only</source>
        <translation>n’afficher que les erreurs</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DOSSIER</translation>
    </message>
    <message>
        <source>keep history and settings in this folder</source>
        <translation>conserver l’historique et les paramètres dans ce dossier</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADRESSE</translation>
    </message>
    <message>
        <source>system, none, or such as http://proxy.example.com:8080; else as in the window&apos;s settings</source>
        <translation>system, none, ou par exemple http://proxy.example.com:8080&#x202f;; sinon comme dans les paramètres de la fenêtre</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FICHIER</translation>
    </message>
    <message>
        <source>a PEM file of certificates to trust beside the system&apos;s</source>
        <translation>un fichier PEM de certificats approuvés en plus de ceux du système</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDES</translation>
    </message>
    <message>
        <source>how long to wait for an answer of a service, or for a picture</source>
        <translation>durée d’attente de la réponse d’un service, ou d’une image</translation>
    </message>
    <message>
        <source>FORMAT[,FORMAT…]</source>
        <translation>FORMAT[,FORMAT…]</translation>
    </message>
    <message>
        <source>what to make: html, pdf, markdown, text, json (see “quayside formats”)</source>
        <translation>ce qu’il faut produire&#xa0;: html, pdf, markdown, text, json (voir «&#xa0;quayside formats&#xa0;»)</translation>
    </message>
    <message>
        <source>write this file; “-” is standard output (one source, one format)</source>
        <translation>écrire dans ce fichier&#x202f;; «&#xa0;-&#xa0;» est la sortie standard (une source, un format)</translation>
    </message>
    <message>
        <source>write into this folder; the current folder when neither is given</source>
        <translation>écrire dans ce dossier&#x202f;; sans l’un ni l’autre, le dossier courant</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>TYPE</translation>
    </message>
    <message>
        <source>the kind of source; guessed when not given</source>
        <translation>le type de source&#x202f;; deviné s’il n’est pas indiqué</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>COMPTE</translation>
    </message>
    <message>
        <source>let the service of this account do it; fields as --set source.FIELD=VALUE</source>
        <translation>confier le travail au service de ce compte&#x202f;; champs avec --set source.CHAMP=VALEUR</translation>
    </message>
    <message>
        <source>[LOCALE:]SCOPE.KEY=VALUE</source>
        <translation>[LANGUE:]PORTÉE.CLÉ=VALEUR</translation>
    </message>
    <message>
        <source>an option; SCOPE is source, read, common or a format</source>
        <translation>une option&#x202f;; PORTÉE est source, read, common ou un format</translation>
    </message>
    <message>
        <source>TAG[,TAG…]</source>
        <translation>CODE[,CODE…]</translation>
    </message>
    <message>
        <source>language of labels, dates and directions, for example en-US,ar</source>
        <translation>langue des libellés, des dates et du sens d’écriture, par exemple en-US,ar</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>FUSEAU</translation>
    </message>
    <message>
        <source>for dates, for example Europe/Paris</source>
        <translation>pour les dates, par exemple Europe/Paris</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>MODÈLE</translation>
    </message>
    <message>
        <source>names of the files made, for example &apos;{name}.{locale}.{ext}&apos;</source>
        <translation>noms des fichiers produits, par exemple &apos;{name}.{locale}.{ext}&apos;</translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation>RÈGLE</translation>
    </message>
    <message>
        <source>what to do when a file exists: fail (default), rename, overwrite, skip</source>
        <translation>que faire si un fichier existe&#xa0;: fail (par défaut), rename, overwrite, skip</translation>
    </message>
    <message>
        <source>say which files would be made and what would happen to those that exist; touch nothing</source>
        <translation>dire quels fichiers seraient produits et ce qui arriverait à ceux qui existent&#x202f;; ne toucher à rien</translation>
    </message>
    <message>
        <source>exports at once; one a processor core when not given</source>
        <translation>exports simultanés&#x202f;; un par cœur de processeur si rien n’est indiqué</translation>
    </message>
    <message>
        <source>treat warnings as failures</source>
        <translation>traiter les avertissements comme des échecs</translation>
    </message>
    <message>
        <source>keep nothing of this export</source>
        <translation>ne rien conserver de cet export</translation>
    </message>
    <message>
        <source>save, import: in place of the preset of that name; export: of the file</source>
        <translation>save, import&#xa0;: à la place du préréglage de ce nom&#x202f;; export&#xa0;: à la place du fichier</translation>
    </message>
    <message>
        <source>save: begin with what this preset says</source>
        <translation>save&#xa0;: partir de ce que dit ce préréglage</translation>
    </message>
    <message>
        <source>save: what to make</source>
        <translation>save&#xa0;: ce qu’il faut produire</translation>
    </message>
    <message>
        <source>save: an option; SCOPE is read, common or a format</source>
        <translation>save&#xa0;: une option&#x202f;; PORTÉE est read, common ou un format</translation>
    </message>
    <message>
        <source>save: languages</source>
        <translation>save&#xa0;: langues</translation>
    </message>
    <message>
        <source>save: for dates</source>
        <translation>save&#xa0;: pour les dates</translation>
    </message>
    <message>
        <source>save: the folder; without it results go where the export says</source>
        <translation>save&#xa0;: le dossier&#x202f;; sans lui, les résultats vont où l’indique l’export</translation>
    </message>
    <message>
        <source>save: names of the files made</source>
        <translation>save&#xa0;: noms des fichiers produits</translation>
    </message>
    <message>
        <source>save: what to do when a file exists</source>
        <translation>save&#xa0;: que faire si un fichier existe</translation>
    </message>
    <message>
        <source>save: treat warnings as failures</source>
        <translation>save&#xa0;: traiter les avertissements comme des échecs</translation>
    </message>
    <message>
        <source>save: let the service of this account do it</source>
        <translation>save&#xa0;: confier le travail au service de ce compte</translation>
    </message>
    <message>
        <source>those of the service of this account</source>
        <translation>ceux du service de ce compte</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXTE</translation>
    </message>
    <message>
        <source>only exports in which this is found</source>
        <translation>seulement les exports où figure ce texte</translation>
    </message>
    <message>
        <source>write the whole history into this file instead</source>
        <translation>écrire plutôt tout l’historique dans ce fichier</translation>
    </message>
    <message>
        <source>with --backup: also where the file exists</source>
        <translation>avec --backup&#xa0;: même si le fichier existe</translation>
    </message>
    <message>
        <source>an option, in place of what the export had</source>
        <translation>une option, à la place de ce qu’avait l’export</translation>
    </message>
    <message>
        <source>what to do when a file exists: rename (default: the result is numbered), fail, overwrite, skip</source>
        <translation>que faire si un fichier existe&#xa0;: rename (par défaut&#xa0;: le résultat est numéroté), fail, overwrite, skip</translation>
    </message>
    <message>
        <source>agree to what would be asked</source>
        <translation>accepter d’avance ce qui serait demandé</translation>
    </message>
    <message>
        <source>in place of what the export was asked for with: rename, overwrite, skip or fail</source>
        <translation>à la place de ce qui avait été demandé pour l’export&#xa0;: rename, overwrite, skip ou fail</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>SERVICE</translation>
    </message>
    <message>
        <source>add: the export service, for example workiva</source>
        <translation>add&#xa0;: le service d’export, par exemple workiva</translation>
    </message>
    <message>
        <source>WAY</source>
        <translation>MODE</translation>
    </message>
    <message>
        <source>add: token, client-credentials, browser, password or none; the service&apos;s first when not given</source>
        <translation>add&#xa0;: token, client-credentials, browser, password ou none&#x202f;; le premier du service si rien n’est indiqué</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>CLÉ=VALEUR</translation>
    </message>
    <message>
        <source>add, set: a field of the account; set: KEY= takes it away</source>
        <translation>add, set&#xa0;: un champ du compte&#x202f;; set&#xa0;: CLÉ= l’efface</translation>
    </message>
    <message>
        <source>set: another name for it</source>
        <translation>set&#xa0;: un autre nom pour le compte</translation>
    </message>
    <message>
        <source>only what this is found in</source>
        <translation>seulement ce qui contient ce texte</translation>
    </message>
    <message>
        <source>the kind of source that the field is of</source>
        <translation>le type de source auquel appartient le champ</translation>
    </message>
    <message>
        <source>SCOPE.KEY=VALUE</source>
        <translation>PORTÉE.CLÉ=VALEUR</translation>
    </message>
    <message>
        <source>another field that the list depends on, for example source.projectId=…</source>
        <translation>un autre champ dont dépend la liste, par exemple source.projectId=…</translation>
    </message>
    <message>
        <source>this many; all when not given</source>
        <translation>en afficher autant&#x202f;; tous si rien n’est indiqué</translation>
    </message>
    <message>
        <source>SOURCE… --to FORMAT</source>
        <translation>SOURCE… --to FORMAT</translation>
    </message>
    <message>
        <source>export files, folders, pipes, or “-” for standard input</source>
        <translation>exporter des fichiers, des dossiers, des tubes, ou «&#xa0;-&#xa0;» pour l’entrée standard</translation>
    </message>
    <message>
        <source>A folder stands for all documents in it; their relative paths are kept. Among the secrets account.KEY=VALUE is one of the account,
where no keychain keeps it.</source>
        <translation>Un dossier désigne tous les documents qu’il contient&#x202f;; leurs chemins relatifs sont conservés. Parmi les secrets, account.CLÉ=VALEUR est
un secret du compte, si aucun trousseau ne le conserve.</translation>
    </message>
    <message>
        <source>[ACTION] [NAME]</source>
        <translation>[ACTION] [NOM]</translation>
    </message>
    <message>
        <source>list presets, or show, save, import, export, rename, duplicate, delete one</source>
        <translation>lister les préréglages, ou en afficher, enregistrer, importer, exporter, renommer, dupliquer, supprimer un</translation>
    </message>
    <message>
        <source>list                       all of them (this is what happens without ACTION)
show NAME                  what it says, and as options of “quayside export”
save NAME --to FORMAT …    a new one
import FILE [NAME]         from a JSON file, “-” for standard input
export NAME [FILE]         as JSON, to standard output when FILE is not given
rename NAME NEW            duplicate NAME [NEW]            delete NAME
default [NAME]             the window starts with it; without NAME with what it had last</source>
        <translation>list                       tous (c’est ce qui se passe sans ACTION)
show NOM                   ce qu’il dit, aussi en options de «&#xa0;quayside export&#xa0;»
save NOM --to FORMAT …     un nouveau
import FICHIER [NOM]       depuis un fichier JSON, «&#xa0;-&#xa0;» pour l’entrée standard
export NOM [FICHIER]       en JSON, vers la sortie standard sans FICHIER
rename NOM NOUVEAU         duplicate NOM [NOUVEAU]         delete NOM
default [NOM]              la fenêtre démarre avec lui&#x202f;; sans NOM, avec ce qu’elle avait en dernier</translation>
    </message>
    <message>
        <source>sources, formats and their options</source>
        <translation>sources, formats et leurs options</translation>
    </message>
    <message>
        <source>Lists what can be exported, to which formats, and every option with its type, default and choices.</source>
        <translation>Affiche ce qui peut être exporté, vers quels formats, et chaque option avec son type, sa valeur par défaut et ses choix.</translation>
    </message>
    <message>
        <source>what was exported; with ID one export whole</source>
        <translation>ce qui a été exporté&#x202f;; avec ID, un export en entier</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>print the report of an export for support</source>
        <translation>afficher le rapport d’un export pour l’assistance</translation>
    </message>
    <message>
        <source>Prints all that is known of the export as JSON. It has no secrets in it, but it names your files.</source>
        <translation>Affiche en JSON tout ce qui est connu de l’export. Il ne contient aucun secret, mais il cite vos fichiers.</translation>
    </message>
    <message>
        <source>export the same once more</source>
        <translation>refaire le même export</translation>
    </message>
    <message>
        <source>cancel a waiting or running export</source>
        <translation>annuler un export en attente ou en cours</translation>
    </message>
    <message>
        <source>Also one of another Quayside. For an export that a service makes it means that nobody follows it any longer.
“quayside history” lists the numbers.</source>
        <translation>Y compris un export d’un autre Quayside. Pour un export réalisé par un service, cela signifie que plus personne ne le suit.
«&#xa0;quayside history&#xa0;» affiche les numéros.</translation>
    </message>
    <message>
        <source>[ID…]</source>
        <translation>[ID…]</translation>
    </message>
    <message>
        <source>go on with exports that were interrupted, or that a stopped program left</source>
        <translation>reprendre les exports interrompus ou laissés par un programme arrêté</translation>
    </message>
    <message>
        <source>Without ID it goes on with exports that were left when a program was stopped, and names those that wait for you; secrets given here go to
all that wait for them. With ID it does what fits how that export ended: retry, follow again, send again, sign in, enter the secret, start
again, trust this host. What may be made twice is asked about first.</source>
        <translation>Sans ID, reprend les exports restés en plan à l’arrêt d’un programme et nomme ceux qui vous attendent&#x202f;; les secrets donnés ici vont à
tous ceux qui les attendent. Avec ID, fait ce qui convient à la fin de cet export&#xa0;: réessayer, suivre à nouveau, renvoyer, se connecter,
saisir le secret, recommencer, approuver le serveur. Ce qui risque d’être produit deux fois est d’abord demandé.</translation>
    </message>
    <message>
        <source>[list] | show NAME | add NAME --service SERVICE | set NAME | remove NAME | test NAME | sign-in NAME</source>
        <translation>[list] | show NOM | add NOM --service SERVICE | set NOM | remove NOM | test NOM | sign-in NOM</translation>
    </message>
    <message>
        <source>accounts of export services</source>
        <translation>comptes des services d’export</translation>
    </message>
    <message>
        <source>Secrets that are not given are asked for; they are kept in the system&apos;s keychain. sign-in gives an account new ones, or opens the
browser, and names the exports that wait for it. The proxy&apos;s password is network.proxy-password=… among the secrets.</source>
        <translation>Les secrets qui ne sont pas donnés sont demandés&#x202f;; ils sont conservés dans le trousseau du système. sign-in en donne de nouveaux à un
compte, ou ouvre le navigateur, et nomme les exports qui l’attendent. Le mot de passe du proxy est network.proxy-password=… parmi les secrets.</translation>
    </message>
    <message>
        <source>ACCOUNT [FIELD]</source>
        <translation>COMPTE [CHAMP]</translation>
    </message>
    <message>
        <source>list ids that a field of the account&apos;s service takes</source>
        <translation>lister les identifiants qu’accepte un champ du service de ce compte</translation>
    </message>
    <message>
        <source>Asks the service for documents, projects, versions, sections, connectors and the like. Without FIELD it names the fields that can be listed.</source>
        <translation>Demande au service ses documents, projets, versions, sections, connecteurs, etc. Sans CHAMP, nomme les champs qui peuvent être listés.</translation>
    </message>
    <message>
        <source>For shells: prints what fits the last of the words.</source>
        <translation>Pour les shells&#xa0;: affiche ce qui convient au dernier des mots.</translation>
    </message>
    <message>
        <source>Prints the manual page, for man.</source>
        <translation>Affiche la page de manuel, pour man.</translation>
    </message>
    <message>
        <source>[FILE…]</source>
        <translation>[FICHIER…]</translation>
    </message>
    <message>
        <source>open the window, with these files</source>
        <translation>ouvrir la fenêtre, avec ces fichiers</translation>
    </message>
    <message>
        <source>--proxy takes system, none, or an address such as http://proxy.example.com:8080 or socks5://localhost:1080.</source>
        <translation>--proxy accepte system, none, ou une adresse comme http://proxy.example.com:8080 ou socks5://localhost:1080.</translation>
    </message>
    <message>
        <source>A password on the command line can be seen by others: give it as network.proxy-password=… with --secrets-fd or --secrets-env.</source>
        <translation>Un mot de passe sur la ligne de commande peut être vu par d’autres&#xa0;: donnez-le sous la forme network.proxy-password=… avec --secrets-fd ou --secrets-env.</translation>
    </message>
    <message>
        <source>The preset “%1” has what is no more, which is left out: %2.</source>
        <translation>Le préréglage «&#xa0;%1&#xa0;» contient des éléments qui n’existent plus et sont omis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are made in different places; export by one, then by the other.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» se réalisent à des endroits différents&#x202f;; exportez selon l’un, puis selon l’autre.</translation>
    </message>
    <message>
        <source>“%1” ends in .%2, but what is made is %3.</source>
        <translation>«&#xa0;%1&#xa0;» se termine par .%2, mais le format produit est %3.</translation>
    </message>
    <message>
        <source>Export number %1 was made from what can be read once only, such as standard input.</source>
        <translation>L’export numéro %1 provient d’une source qui ne peut être lue qu’une fois, comme l’entrée standard.</translation>
    </message>
    <message>
        <source>, required</source>
        <translation>, obligatoire</translation>
    </message>
    <message>
        <source>, default %1</source>
        <translation>, par défaut %1</translation>
    </message>
    <message>
        <source>, may differ by locale</source>
        <translation>, peut varier selon la langue</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>, pour %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>read.…, as for “%1”</source>
        <translation>read.…, comme pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>For every format</source>
        <translation>Pour tous les formats</translation>
    </message>
    <message>
        <source>Quayside exports documents to files.</source>
        <translation>Quayside exporte des documents vers des fichiers.</translation>
    </message>
    <message>
        <source>“quayside COMMAND --help” tells more. Exit codes: 0 all succeeded, 1 some failed, 2 wrong use, 130 canceled.</source>
        <translation>«&#xa0;quayside COMMANDE --help&#xa0;» en dit plus. Codes de retour&#xa0;: 0 tout a réussi, 1 certains ont échoué, 2 mauvais usage, 130 annulé.</translation>
    </message>
    <message>
        <source>Every command takes:</source>
        <translation>Chaque commande accepte&#xa0;:</translation>
    </message>
    <message>
        <source>No exports yet.</source>
        <translation>Aucun export pour l’instant.</translation>
    </message>
    <message>
        <source>Export %1: %2</source>
        <translation>Export %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>settings:</source>
        <translation>paramètres&#xa0;:</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>que faire</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>details</source>
        <translation>détails</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>réalisé par</translation>
    </message>
    <message>
        <source>when it exists</source>
        <translation>s’il existe</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandé</translation>
    </message>
    <message>
        <source>started</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>tentatives</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>there</source>
        <translation>là-bas</translation>
    </message>
    <message>
        <source>next</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>It is no longer followed here; what the service has begun goes on there.</source>
        <translation>L’export n’est plus suivi ici&#x202f;; ce que le service a commencé se poursuit là-bas.</translation>
    </message>
    <message>
        <source>Follow it again with “%1”.</source>
        <translation>Pour le suivre à nouveau&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>“%1” lists nothing for “%2”. %3</source>
        <translation>«&#xa0;%1&#xa0;» ne liste rien pour «&#xa0;%2&#xa0;». %3</translation>
    </message>
    <message>
        <source>“%1” is listed for each kind of source; name one with --kind: %2.</source>
        <translation>«&#xa0;%1&#xa0;» se liste pour chaque type de source&#x202f;; indiquez-en un avec --kind&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The list is longer than what was read.</source>
        <translation>La liste est plus longue que ce qui a été lu.</translation>
    </message>
    <message>
        <source>This service lists no ids; copy them from its addresses in the browser.</source>
        <translation>Ce service ne liste pas d’identifiants&#x202f;; copiez-les depuis ses adresses dans le navigateur.</translation>
    </message>
    <message>
        <source>report.pdf in this folder</source>
        <translation>report.pdf dans ce dossier</translation>
    </message>
    <message>
        <source>a whole folder, its shape kept</source>
        <translation>un dossier entier, en gardant sa structure</translation>
    </message>
    <message>
        <source>standard input to standard output</source>
        <translation>de l’entrée standard vers la sortie standard</translation>
    </message>
    <message>
        <source>a book as one document</source>
        <translation>un livre en un seul document</translation>
    </message>
    <message>
        <source>every source, format and option</source>
        <translation>toutes les sources, tous les formats et toutes les options</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>export documents to files</source>
        <translation>exporter des documents vers des fichiers</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>Synopsis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Without a command it opens its window.</source>
        <translation>Sans commande, ouvre sa fenêtre.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>Options de toutes les commandes</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>Code de retour</translation>
    </message>
    <message>
        <source>0 all succeeded, 1 some failed, 2 wrong use, 130 canceled.</source>
        <translation>0 tout a réussi, 1 certains ont échoué, 2 mauvais usage, 130 annulé.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>the time that outputs state, in seconds since 1970</source>
        <translation>l’heure indiquée dans les sorties, en secondes depuis 1970</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>history, queue and settings, unless --profile names another folder</source>
        <translation>historique, file d’attente et paramètres, sauf si --profile indique un autre dossier</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>“presets” does not know “%1”. %2</source>
        <translation>«&#xa0;presets&#xa0;» ne connaît pas «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>“presets %1” needs the name of a preset or a file; see “quayside presets --help”.</source>
        <translation>«&#xa0;presets %1&#xa0;» attend le nom d’un préréglage ou d’un fichier&#x202f;; voir «&#xa0;quayside presets --help&#xa0;».</translation>
    </message>
    <message>
        <source>“presets %1” does not take “%2”. A name of several words stands in quotes.</source>
        <translation>«&#xa0;presets %1&#xa0;» n’accepte pas «&#xa0;%2&#xa0;». Un nom de plusieurs mots se met entre guillemets.</translation>
    </message>
    <message>
        <source>“presets save” begins with one preset.</source>
        <translation>«&#xa0;presets save&#xa0;» part d’un seul préréglage.</translation>
    </message>
    <message>
        <source>A preset says nothing about its source; leave out source.%1.</source>
        <translation>Un préréglage ne dit rien de sa source&#x202f;; omettez source.%1.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>What this Quayside does not know was left out: %1.</source>
        <translation>Ce que ce Quayside ne connaît pas a été omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>«&#xa0;%1&#xa0;» est importé.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé.</translation>
    </message>
    <message>
        <source>The window starts with “%1”.</source>
        <translation>La fenêtre démarre avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The window starts with what it had last.</source>
        <translation>La fenêtre démarre avec ce qu’elle avait en dernier.</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>Il s’appelle désormais «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The copy is called “%1”.</source>
        <translation>La copie s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was given more than once, and takes one value. To export several, name them one after the other as SOURCE.</source>
        <translation>«&#xa0;%1&#xa0;» a été indiqué plusieurs fois, mais n’accepte qu’une valeur. Pour en exporter plusieurs, nommez-les l’un après l’autre comme SOURCE.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>intégré</translation>
    </message>
    <message>
        <source>the window starts with it</source>
        <translation>la fenêtre démarre avec lui</translation>
    </message>
    <message>
        <source>has what is no more: %1</source>
        <translation>contient des éléments qui n’existent plus&#xa0;: %1</translation>
    </message>
    <message>
        <source>where</source>
        <translation>où</translation>
    </message>
    <message>
        <source>formats</source>
        <translation>formats</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nom de fichier</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>avertissements</translation>
    </message>
    <message>
        <source>count as failures</source>
        <translation>comptent comme des échecs</translation>
    </message>
    <message>
        <source>%1 (numbered: the file exists)</source>
        <translation>%1 (numéroté&#xa0;: le fichier existe)</translation>
    </message>
    <message>
        <source>%1 (numbered: another result has the name)</source>
        <translation>%1 (numéroté&#xa0;: un autre résultat porte ce nom)</translation>
    </message>
    <message>
        <source>%1 (exists, would be replaced)</source>
        <translation>%1 (existe, serait remplacé)</translation>
    </message>
    <message>
        <source>%1 (exists, would be kept and skipped)</source>
        <translation>%1 (existe, serait conservé et ignoré)</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <translation>%1 (refusé)</translation>
    </message>
    <message>
        <source>a name that comes with the answer of the service</source>
        <translation>un nom fourni avec la réponse du service</translation>
    </message>
    <message>
        <source>  %1: quayside resume %2</source>
        <translation>  %1&#xa0;: quayside resume %2</translation>
    </message>
    <message>
        <source>Exports that did not end in time: %1. “quayside resume” goes on with them.</source>
        <translation>Exports non terminés à temps&#xa0;: %1. «&#xa0;quayside resume&#xa0;» les reprend.</translation>
    </message>
    <message>
        <source>%1 exported, %2 failed, %3 canceled.</source>
        <translation>%1 exportés, %2 en échec, %3 annulés.</translation>
    </message>
    <message>
        <source>%1 Nothing was done; say --yes to agree.</source>
        <translation>%1 Rien n’a été fait&#x202f;; ajoutez --yes pour accepter.</translation>
    </message>
    <message>
        <source>The secret is one account&apos;s, but these exports are of several. Give the numbers of one account at a time: %1.</source>
        <translation>Le secret appartient à un seul compte, mais ces exports à plusieurs. Donnez les numéros d’un compte à la fois&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Export number %1 needs nothing: it is “%2”.</source>
        <translation>L’export numéro %1 n’a besoin de rien&#xa0;: son état est «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing was left unfinished.</source>
        <translation>Rien n’était resté inachevé.</translation>
    </message>
    <message>
        <source>The kind “%1” takes no SOURCE; give its fields with --set source.FIELD=VALUE.</source>
        <translation>Le type «&#xa0;%1&#xa0;» n’accepte pas de SOURCE&#x202f;; indiquez ses champs avec --set source.CHAMP=VALEUR.</translation>
    </message>
    <message>
        <source>%1 exports several kinds of sources; name one with --kind: %2.</source>
        <translation>%1 exporte plusieurs types de sources&#x202f;; indiquez-en un avec --kind&#xa0;: %2.</translation>
    </message>
    <message>
        <source>-o takes one document, and “%1” is a folder; use --output-dir.</source>
        <translation>-o attend un seul document, et «&#xa0;%1&#xa0;» est un dossier&#x202f;; utilisez --output-dir.</translation>
    </message>
    <message>
        <source>The variable %1 is not set.</source>
        <translation>La variable %1 n’est pas définie.</translation>
    </message>
    <message>
        <source>The file descriptor %1 cannot be read.</source>
        <translation>Impossible de lire le descripteur de fichier %1.</translation>
    </message>
    <message>
        <source>A line of the secrets is not KEY=VALUE.</source>
        <translation>Une ligne des secrets n’a pas la forme CLÉ=VALEUR.</translation>
    </message>
    <message>
        <source>more than 64 MiB</source>
        <translation>plus de 64&#xa0;Mio</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>L’option «&#xa0;--%1&#xa0;» n’existe pas ici.</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, not “%1”.</source>
        <translation>--timeout attend un nombre de secondes, et non «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The certificate file “%1” is not there, or cannot be read.</source>
        <translation>Le fichier de certificats «&#xa0;%1&#xa0;» n’existe pas ou ne peut pas être lu.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-01, a moment such as 2026-11-01T08:00, today, yesterday, or how long ago: 7d, 12h, 2w. Not “%2”.</source>
        <translation>--%1 attend un jour comme 2026-11-01, un instant comme 2026-11-01T08:00, today, yesterday, ou une ancienneté&#xa0;: 7d, 12h, 2w. Et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not a state. %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état. %2</translation>
    </message>
    <message>
        <source>--sort does not know “%1”. %2</source>
        <translation>--sort ne connaît pas «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>At most %1 days or %2 exports can be kept; without a number everything is.</source>
        <translation>%1 jours ou %2 exports au plus peuvent être conservés&#x202f;; sans nombre, tout l’est.</translation>
    </message>
    <message>
        <source>--keep, --keep-days, --dry-run and --always are for “quayside history prune”.</source>
        <translation>--keep, --keep-days, --dry-run et --always s’emploient avec «&#xa0;quayside history prune&#xa0;».</translation>
    </message>
    <message>
        <source>Give --json or --csv, not both.</source>
        <translation>Indiquez --json ou --csv, pas les deux.</translation>
    </message>
    <message>
        <source>Give the numbers of exports or options that choose them, not both.</source>
        <translation>Indiquez les numéros des exports ou des options qui les choisissent, pas les deux.</translation>
    </message>
    <message>
        <source>Give the numbers of exports; “quayside history” lists them.</source>
        <translation>Indiquez les numéros des exports&#x202f;; «&#xa0;quayside history&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>only exports that failed or were interrupted</source>
        <translation>seulement les exports en échec ou interrompus</translation>
    </message>
    <message>
        <source>STATE[,STATE…]</source>
        <translation>ÉTAT[,ÉTAT…]</translation>
    </message>
    <message>
        <source>only those that are queued, running, succeeded, failed, canceled, interrupted</source>
        <translation>seulement ceux dans l’état queued, running, succeeded, failed, canceled, interrupted</translation>
    </message>
    <message>
        <source>only those to these formats</source>
        <translation>seulement ceux vers ces formats</translation>
    </message>
    <message>
        <source>only those of this account; local: those of this computer</source>
        <translation>seulement ceux de ce compte&#x202f;; local&#xa0;: ceux de cet ordinateur</translation>
    </message>
    <message>
        <source>only those into this folder or below it</source>
        <translation>seulement ceux dans ce dossier ou au-dessous</translation>
    </message>
    <message>
        <source>only those in these languages</source>
        <translation>seulement ceux dans ces langues</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>MOMENT</translation>
    </message>
    <message>
        <source>only those from then on: 2026-11-01, 2026-11-01T08:00, today, yesterday, 7d, 12h</source>
        <translation>seulement ceux à partir de là&#xa0;: 2026-11-01, 2026-11-01T08:00, today, yesterday, 7d, 12h</translation>
    </message>
    <message>
        <source>only those up to then; a day counts to its end</source>
        <translation>seulement ceux jusque-là&#x202f;; un jour compte jusqu’à sa fin</translation>
    </message>
    <message>
        <source>only those whose source has changed since; of each source the newest to a format</source>
        <translation>seulement ceux dont la source a changé depuis&#x202f;; de chaque source, le plus récent vers un format</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>CLÉ</translation>
    </message>
    <message>
        <source>created (default), source, format, state, finished, size or time; with “-” before it the other way round</source>
        <translation>created (par défaut), source, format, state, finished, size ou time&#x202f;; précédé de «&#xa0;-&#xa0;», dans l’autre sens</translation>
    </message>
    <message>
        <source>this many; 20 when not given, 0: all</source>
        <translation>en afficher autant&#x202f;; 20 si rien n’est indiqué, 0&#xa0;: tous</translation>
    </message>
    <message>
        <source>print CSV for spreadsheets</source>
        <translation>afficher du CSV pour tableurs</translation>
    </message>
    <message>
        <source>prune: keep what ended in the last N days</source>
        <translation>prune&#xa0;: conserver ce qui s’est terminé dans les N derniers jours</translation>
    </message>
    <message>
        <source>prune: keep the newest N exports</source>
        <translation>prune&#xa0;: conserver les N exports les plus récents</translation>
    </message>
    <message>
        <source>prune: only say how many would go</source>
        <translation>prune&#xa0;: dire seulement combien disparaîtraient</translation>
    </message>
    <message>
        <source>prune: from now on, too; with --keep 0 everything is kept again</source>
        <translation>prune&#xa0;: aussi à partir de maintenant&#x202f;; avec --keep 0, tout est de nouveau conservé</translation>
    </message>
    <message>
        <source>[ID | prune]</source>
        <translation>[ID | prune]</translation>
    </message>
    <message>
        <source>Lists exports, the newest first. With ID it shows everything about one, its settings in words. “prune” removes old exports from
the history; their files stay, and so do exports that are not finished.</source>
        <translation>Liste les exports, le plus récent d’abord. Avec ID, affiche tout sur l’un d’eux, ses réglages en clair. «&#xa0;prune&#xa0;» retire de l’historique les
anciens exports&#x202f;; leurs fichiers restent, de même que les exports non terminés.</translation>
    </message>
    <message>
        <source>whether the files of exports are still as they were saved</source>
        <translation>si les fichiers des exports sont encore tels qu’ils ont été enregistrés</translation>
    </message>
    <message>
        <source>Reads the results again and compares them with what was saved: unchanged, changed, missing. Without ID all of the history, or
what the options choose. The exit code is 1 if any is changed or missing.</source>
        <translation>Relit les résultats et les compare à ce qui a été enregistré&#xa0;: inchangé, modifié, absent. Sans ID, tout l’historique, ou ce que choisissent
les options. Le code de retour est 1 si l’un est modifié ou absent.</translation>
    </message>
    <message>
        <source>ID…</source>
        <translation>ID…</translation>
    </message>
    <message>
        <source>Exports the same sources to the same places, beside what is there; “quayside history” lists the numbers. Options given here hold for
all of them; if one cannot take them, nothing is exported.</source>
        <translation>Exporte les mêmes sources aux mêmes endroits, à côté de ce qui s’y trouve&#x202f;; «&#xa0;quayside history&#xa0;» affiche les numéros. Les options données
ici valent pour toutes&#x202f;; si l’une ne peut pas les prendre, rien n’est exporté.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>Everything is kept for ever: say what to keep, with --keep-days N or --keep N.</source>
        <translation>Tout est conservé pour toujours&#xa0;: dites ce qu’il faut conserver, avec --keep-days N ou --keep N.</translation>
    </message>
    <message>
        <source>Would be removed from the history: %1. Their files stay.</source>
        <translation>Seraient retirés de l’historique&#xa0;: %1. Leurs fichiers restent.</translation>
    </message>
    <message>
        <source>Removed from the history: %1. Their files stay.</source>
        <translation>Retirés de l’historique&#xa0;: %1. Leurs fichiers restent.</translation>
    </message>
    <message>
        <source>%1 unchanged, %2 changed, %3 missing</source>
        <translation>%1 inchangés, %2 modifiés, %3 absents</translation>
    </message>
    <message>
        <source>The server takes other settings than this account has. To use them: %1</source>
        <translation>Le serveur accepte d’autres réglages que ceux de ce compte. Pour les adopter&#xa0;: %1</translation>
    </message>
    <message>
        <source>needs no sign-in</source>
        <translation>aucune connexion requise</translation>
    </message>
    <message>
        <source>This service takes files of this computer; there is nothing to list.</source>
        <translation>Ce service prend des fichiers de cet ordinateur&#x202f;; il n’y a rien à lister.</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (ajouté)</translation>
    </message>
    <message>
        <source>The open window is busy. Waiting until it takes the files…</source>
        <translation>La fenêtre ouverte est occupée. Attente jusqu’à ce qu’elle prenne les fichiers…</translation>
    </message>
    <message>
        <source>The open window does not answer, and a second one would get in its way. Wait until it does, or end it, then start again.</source>
        <translation>La fenêtre ouverte ne répond pas, et une seconde la gênerait. Attendez qu’elle réponde, ou mettez-y fin, puis recommencez.</translation>
    </message>
</context>
<context>
    <name>ConflictPolicies</name>
    <message>
        <source>Keep both</source>
        <translation>Conserver les deux</translation>
    </message>
    <message>
        <source>A number is added to the name of the new file</source>
        <translation>Un numéro est ajouté au nom du nouveau fichier</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>Remplacer l’ancien fichier</translation>
    </message>
    <message>
        <source>The new file takes its place once it is whole</source>
        <translation>Le nouveau fichier prend sa place une fois complet</translation>
    </message>
    <message>
        <source>Keep the old file</source>
        <translation>Conserver l’ancien fichier</translation>
    </message>
    <message>
        <source>What would replace it is skipped</source>
        <translation>Ce qui le remplacerait est ignoré</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>Arrêter avec une erreur</translation>
    </message>
    <message>
        <source>Nothing is exported where a file is in the way</source>
        <translation>Rien n’est exporté là où un fichier existe déjà</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>a row has more than %1 cells</source>
        <translation>une ligne a plus de %1 cellules</translation>
    </message>
    <message>
        <source>the table has more than %1 cells</source>
        <translation>le tableau a plus de %1 cellules</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 is never closed</source>
        <translation>un guillemet ouvert à la ligne %1 n’est jamais fermé</translation>
    </message>
    <message>
        <source>Columns are divided by</source>
        <translation>Séparateur de colonnes</translation>
    </message>
    <message>
        <source>The character between the columns of a table file.</source>
        <translation>Le caractère entre les colonnes d’un fichier de tableau.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>Détecter</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>First row is the head</source>
        <translation>Première ligne d’en-tête</translation>
    </message>
    <message>
        <source>The first row of a table file names the columns.</source>
        <translation>La première ligne d’un fichier de tableau nomme les colonnes.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>Tableau (TSV)</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>Columns are divided by</source>
        <translation>Séparateur de colonnes</translation>
    </message>
    <message>
        <source>The character between the columns.</source>
        <translation>Le caractère entre les colonnes.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Lines end</source>
        <translation>Fins de ligne</translation>
    </message>
    <message>
        <source>How a row ends.</source>
        <translation>Comment se termine une ligne.</translation>
    </message>
    <message>
        <source>As the standard has it (CR LF)</source>
        <translation>Selon la norme (CR LF)</translation>
    </message>
    <message>
        <source>As on Unix (LF)</source>
        <translation>Comme sous Unix (LF)</translation>
    </message>
    <message>
        <source>Mark UTF-8</source>
        <translation>Marquer comme UTF-8</translation>
    </message>
    <message>
        <source>Begins with a byte order mark, by which Excel knows that the text is UTF-8.</source>
        <translation>Commence par un indicateur d’ordre des octets, auquel Excel reconnaît un texte UTF-8.</translation>
    </message>
    <message>
        <source>Guard against formulas</source>
        <translation>Protéger contre les formules</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would take for a formula gets an apostrophe in front, so that opening the file runs nothing.</source>
        <translation>Un texte qu’un tableur prendrait pour une formule est précédé d’une apostrophe, pour que l’ouverture du fichier n’exécute rien.</translation>
    </message>
    <message numerus="yes">
        <source>Text that begins like a formula, without an apostrophe (csv.guard-formulas=no leaves it out; %Ln)</source>
        <translation>
            <numerusform>Le texte qui commence comme une formule, sans apostrophe (csv.guard-formulas=no l’omet&#x202f;; %Ln)</numerusform>
            <numerusform>Les textes qui commencent comme une formule, sans apostrophe (csv.guard-formulas=no l’omet&#x202f;; %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>The tables of a document as comma-separated values; several tables are several files in a folder.</source>
        <translation>Les tableaux d’un document en valeurs séparées par des virgules&#x202f;; plusieurs tableaux donnent plusieurs fichiers dans un dossier.</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>the program “%1” is not there or cannot be run</source>
        <translation>le programme «&#xa0;%1&#xa0;» est absent ou ne peut pas être lancé</translation>
    </message>
    <message>
        <source>“%1” took longer than %2 s</source>
        <translation>«&#xa0;%1&#xa0;» a mis plus de %2&#xa0;s</translation>
    </message>
    <message>
        <source>“%1” took too much memory</source>
        <translation>«&#xa0;%1&#xa0;» a pris trop de mémoire</translation>
    </message>
    <message>
        <source>“%1” wrote too much</source>
        <translation>«&#xa0;%1&#xa0;» a trop écrit</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>«&#xa0;%1&#xa0;» a échoué</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <translation>«&#xa0;%1&#xa0;» a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” gave neither SVG nor PNG</source>
        <translation>«&#xa0;%1&#xa0;» n’a fourni ni SVG ni PNG</translation>
    </message>
    <message>
        <source>no command is set for it</source>
        <translation>aucune commande n’est définie pour lui</translation>
    </message>
    <message>
        <source>“%1” hung %2 times before</source>
        <translation>«&#xa0;%1&#xa0;» s’est déjà bloqué %2 fois</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>Diagrammes</translation>
    </message>
    <message>
        <source>What becomes of diagrams that are written as code: mermaid, dot, plantuml, d2.</source>
        <translation>Ce que deviennent les diagrammes écrits sous forme de code&#xa0;: mermaid, dot, plantuml, d2.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>They are shown as they are written</source>
        <translation>Ils sont montrés tels qu’ils sont écrits</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dessinés</translation>
    </message>
    <message>
        <source>By the programs below, which read what the document says</source>
        <translation>Par les programmes ci-dessous, qui lisent ce que dit le document</translation>
    </message>
    <message>
        <source>Programs for diagrams</source>
        <translation>Programmes de diagrammes</translation>
    </message>
    <message>
        <source>Language and command, for example dot=dot -Tsvg: it reads the code and writes SVG or PNG. No shell is used.</source>
        <translation>Langage et commande, par exemple dot=dot -Tsvg&#xa0;: elle lit le code et écrit du SVG ou du PNG. Sans shell.</translation>
    </message>
    <message>
        <source>Time for a diagram</source>
        <translation>Délai par diagramme</translation>
    </message>
    <message>
        <source>A program that takes longer for one picture is ended, and its code stays.</source>
        <translation>Un programme qui met plus de temps pour une image est arrêté, et son code reste affiché.</translation>
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
        <translation>il refuse sans donner de raison</translation>
    </message>
    <message>
        <source>Starting the export</source>
        <translation>Démarrage de l’export</translation>
    </message>
    <message>
        <source>Looking up the project’s default version</source>
        <translation>Recherche de la version par défaut du projet</translation>
    </message>
    <message>
        <source>the project has no version</source>
        <translation>le projet n’a pas de version</translation>
    </message>
    <message numerus="yes">
        <source>none of the project’s %Ln version(s) is its default one</source>
        <translation>
            <numerusform>la version du projet (%Ln) n’est pas sa version par défaut</numerusform>
            <numerusform>aucune des %Ln versions du projet n’est sa version par défaut</numerusform>
        </translation>
    </message>
    <message>
        <source>pending</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>it says the export is done, and gives no link to the file (download_url)</source>
        <translation>selon le service, l’export est terminé, mais il ne donne aucun lien vers le fichier (download_url)</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>il ne donne aucune raison</translation>
    </message>
    <message>
        <source>its answer has no status in it</source>
        <translation>sa réponse ne contient pas de statut</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>la dernière requête est restée sans réponse</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Jeton d’API</translation>
    </message>
    <message>
        <source>Portal, Settings, API tokens; it needs the scope customerApi.</source>
        <translation>Portal, Settings, API tokens&#x202f;; il lui faut l’autorisation customerApi.</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>Il est conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Needs a client id that Document360 has given you.</source>
        <translation>Nécessite un ID client fourni par Document360.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>May read projects</source>
        <translation>Peut lire les projets</translation>
    </message>
    <message>
        <source>Versions are called project versions</source>
        <translation>Les versions s’appellent «&#xa0;project versions&#xa0;»</translation>
    </message>
    <message>
        <source>Versions are called workspaces</source>
        <translation>Les versions s’appellent «&#xa0;workspaces&#xa0;»</translation>
    </message>
    <message>
        <source>Versions are not called project versions here</source>
        <translation>Les versions ne s’appellent pas «&#xa0;project versions&#xa0;» ici</translation>
    </message>
    <message>
        <source>Versions are not called workspaces here</source>
        <translation>Les versions ne s’appellent pas «&#xa0;workspaces&#xa0;» ici</translation>
    </message>
    <message>
        <source>Usual project</source>
        <translation>Projet habituel</translation>
    </message>
    <message>
        <source>Used where an export names none; a test of the account needs it to find out what the server calls a version.</source>
        <translation>Utilisé quand un export n’en nomme aucun&#x202f;; un test du compte en a besoin pour savoir comment le serveur appelle une version.</translation>
    </message>
    <message>
        <source>Name of the version field</source>
        <translation>Nom du champ de version</translation>
    </message>
    <message>
        <source>Document360 is renaming it. A test of the account tells which one the server takes.</source>
        <translation>Document360 est en train de le renommer. Un test du compte indique lequel le serveur accepte.</translation>
    </message>
    <message>
        <source>the published page</source>
        <translation>la page publiée</translation>
    </message>
    <message>
        <source>the newer interface</source>
        <translation>la nouvelle interface</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Where the project lives.</source>
        <translation>Où se trouve le projet.</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Empty: that of the region.</source>
        <translation>Vide&#xa0;: celle de la région.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Empty: identity.document360.net.</source>
        <translation>Vide&#xa0;: identity.document360.net.</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>Requêtes par minute</translation>
    </message>
    <message>
        <source>Document360 allows 60 to 100, depending on the plan.</source>
        <translation>Document360 en autorise de 60 à 100, selon l’abonnement.</translation>
    </message>
    <message>
        <source>Send the token for downloads too</source>
        <translation>Envoyer aussi le jeton pour les téléchargements</translation>
    </message>
    <message>
        <source>Only where files are on the interface’s own server and it asks for a sign-in.</source>
        <translation>Seulement si les fichiers sont sur le serveur de l’interface elle-même et qu’il exige une connexion.</translation>
    </message>
    <message>
        <source>it holds no id</source>
        <translation>il ne contient aucun identifiant</translation>
    </message>
    <message>
        <source>an id such as 1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6, or an address that holds one,</source>
        <translation>un identifiant comme 1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6, ou une adresse qui en contient un,</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Document360 sends most results as a zip file, whatever the format; download links of private projects last 30 minutes.</source>
        <translation>Document360 envoie la plupart des résultats dans un fichier zip, quel que soit le format&#x202f;; les liens de téléchargement des projets privés sont valables 30 minutes.</translation>
    </message>
    <message>
        <source>Everything in a project, or in one of its versions.</source>
        <translation>Tout le contenu d’un projet, ou de l’une de ses versions.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Empty: the account’s usual project.</source>
        <translation>Vide&#xa0;: le projet habituel du compte.</translation>
    </message>
    <message>
        <source>Its id, or an address of the portal.</source>
        <translation>Son identifiant, ou une adresse du portail.</translation>
    </message>
    <message>
        <source>Its id; empty: the project’s default one.</source>
        <translation>Son identifiant&#x202f;; vide&#xa0;: la version par défaut du projet.</translation>
    </message>
    <message>
        <source>Another format</source>
        <translation>Autre format</translation>
    </message>
    <message>
        <source>A format whose name you know and Quayside does not.</source>
        <translation>Un format dont vous connaissez le nom et que Quayside ne connaît pas.</translation>
    </message>
    <message>
        <source>Name of the format</source>
        <translation>Nom du format</translation>
    </message>
    <message>
        <source>As Document360 calls it.</source>
        <translation>Tel que Document360 l’appelle.</translation>
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
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>it calls the version “%1”; set “Name of the version field” of the account to that</source>
        <translation>il appelle la version «&#xa0;%1&#xa0;»&#x202f;; réglez sur cette valeur «&#xa0;Nom du champ de version&#xa0;» dans le compte</translation>
    </message>
    <message>
        <source> (exports need the permission UpdateProjectSettings)</source>
        <translation> (les exports nécessitent l’autorisation UpdateProjectSettings)</translation>
    </message>
</context>
<context>
    <name>DocxReader</name>
    <message>
        <source>numbers of headings</source>
        <translation>numéros des titres</translation>
    </message>
    <message>
        <source>documents of other formats that are embedded</source>
        <translation>documents d’autres formats incorporés</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Suivi des modifications</translation>
    </message>
    <message>
        <source>What becomes of changes in an office document that nobody has accepted or rejected yet.</source>
        <translation>Ce que deviennent, dans un document bureautique, les modifications que personne n’a encore acceptées ni refusées.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>As if all had been accepted</source>
        <translation>Comme si toutes avaient été acceptées</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>As the text was before</source>
        <translation>Le texte tel qu’il était avant</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>What was inserted is underlined, what was deleted is struck through</source>
        <translation>Les insertions sont soulignées, les suppressions barrées</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>What becomes of comments in an office document.</source>
        <translation>Ce que deviennent les commentaires d’un document bureautique.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>As notes</source>
        <translation>En notes</translation>
    </message>
    <message>
        <source>Each is a footnote with its author’s name</source>
        <translation>Chacun devient une note de bas de page portant le nom de son auteur</translation>
    </message>
    <message>
        <source>headers and footers</source>
        <translation>en-têtes et pieds de page</translation>
    </message>
    <message>
        <source>tables of contents</source>
        <translation>tables des matières</translation>
    </message>
    <message>
        <source>it is no document of Word, but of another office program</source>
        <translation>ce n’est pas un document Word, mais celui d’un autre programme bureautique</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Document Word (DOCX)</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>graphiques</translation>
    </message>
    <message>
        <source>SmartArt diagrams</source>
        <translation>diagrammes SmartArt</translation>
    </message>
    <message>
        <source>drawn shapes</source>
        <translation>formes dessinées</translation>
    </message>
    <message>
        <source>embedded files, of which their picture stays</source>
        <translation>fichiers incorporés, dont seule l’image reste</translation>
    </message>
    <message>
        <source>pictures that the file does not hold</source>
        <translation>images que le fichier ne contient pas</translation>
    </message>
    <message>
        <source>page numbers and indexes</source>
        <translation>numéros de page et index</translation>
    </message>
    <message>
        <source>documents that are stored elsewhere</source>
        <translation>documents stockés ailleurs</translation>
    </message>
    <message>
        <source>pieces of hidden text</source>
        <translation>passages de texte masqué</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>signs of the font “%1”</source>
        <translation>caractères de la police «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>forms that are not filled in</source>
        <translation>champs de formulaire non remplis</translation>
    </message>
    <message>
        <source>text boxes that are nested too deeply</source>
        <translation>zones de texte imbriquées trop profondément</translation>
    </message>
    <message>
        <source>formulas that are fields</source>
        <translation>formules qui sont des champs</translation>
    </message>
    <message>
        <source>numbers that are fields</source>
        <translation>numéros qui sont des champs</translation>
    </message>
    <message>
        <source>notes of notes</source>
        <translation>notes dans des notes</translation>
    </message>
    <message>
        <source>changes in formulas</source>
        <translation>modifications dans des formules</translation>
    </message>
    <message>
        <source>drawn shapes, of which their text stays</source>
        <translation>formes dessinées, dont le texte est conservé</translation>
    </message>
    <message>
        <source>charts, of which their numbers stay</source>
        <translation>graphiques, dont les nombres sont conservés</translation>
    </message>
    <message>
        <source>SmartArt diagrams, of which their text stays</source>
        <translation>diagrammes SmartArt, dont le texte est conservé</translation>
    </message>
</context>
<context>
    <name>DocxWriter</name>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>A document or template of Word whose styles, headers, footers, numbering and pages are taken. Placeholders in its headers: {title}, {author}, {date}, {file}.</source>
        <translation>Un document ou modèle Word dont sont repris les styles, en-têtes, pieds de page, numérotation et pages. Champs possibles dans ses en-têtes&#xa0;: {title}, {author}, {date}, {file}.</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>A document to go on writing in Word and other programs for text.</source>
        <translation>Un document dont la rédaction peut se poursuivre dans Word et d’autres traitements de texte.</translation>
    </message>
    <message>
        <source>The link “%1”</source>
        <translation>Le lien «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Le texte au format «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it is no document or template of Word</source>
        <translation>ce n’est ni un document ni un modèle Word</translation>
    </message>
    <message>
        <source>it is in Strict Open XML; save it as an ordinary Word document</source>
        <translation>il est au format Strict Open XML&#x202f;; enregistrez-le comme document Word ordinaire</translation>
    </message>
    <message>
        <source>it has no styles</source>
        <translation>il n’a pas de styles</translation>
    </message>
</context>
<context>
    <name>EmailShepherd</name>
    <message>
        <source>Starting the export</source>
        <translation>Démarrage de l’export</translation>
    </message>
    <message>
        <source>Open in the integration</source>
        <translation>Ouvrir dans l’autre service</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Ouvrir dans %1</translation>
    </message>
    <message>
        <source>the export is done, and its answer offers no file (download_zip_url, download_json_url)</source>
        <translation>l’export est terminé, mais sa réponse ne propose aucun fichier (download_zip_url, download_json_url)</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>il ne donne aucune raison</translation>
    </message>
    <message>
        <source>its answer has no status in it</source>
        <translation>sa réponse ne contient pas de statut</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>la dernière requête est restée sans réponse</translation>
    </message>
    <message>
        <source>the export is not where Quayside asked after it; the address may be another one (“Where an export is followed” of the account)</source>
        <translation>l’export n’est pas là où Quayside l’a cherché&#x202f;; l’adresse est peut-être une autre («&#xa0;Adresse de suivi des exports&#xa0;» dans le compte)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>EmailShepherd, Settings, API keys.</source>
        <translation>EmailShepherd, Settings, API keys.</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>Il est conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>May read the workspace</source>
        <translation>Peut lire l’espace de travail</translation>
    </message>
    <message>
        <source>May follow exports</source>
        <translation>Peut suivre les exports</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Empty: as the workspace is set.</source>
        <translation>Vide&#xa0;: selon le réglage de l’espace de travail.</translation>
    </message>
    <message>
        <source>on EmailShepherd’s servers</source>
        <translation>sur les serveurs d’EmailShepherd</translation>
    </message>
    <message>
        <source>in the zip file</source>
        <translation>dans le fichier zip</translation>
    </message>
    <message>
        <source>on the servers of a CDN connector</source>
        <translation>sur les serveurs d’un connecteur CDN</translation>
    </message>
    <message>
        <source>CDN connector</source>
        <translation>Connecteur CDN</translation>
    </message>
    <message>
        <source>Its number; empty: images keep their usual addresses.</source>
        <translation>Son numéro&#x202f;; vide&#xa0;: les images gardent leurs adresses habituelles.</translation>
    </message>
    <message>
        <source>Make the HTML small</source>
        <translation>Réduire le HTML</translation>
    </message>
    <message>
        <source>Takes out what browsers do not need.</source>
        <translation>Retire ce dont les navigateurs n’ont pas besoin.</translation>
    </message>
    <message>
        <source>Fields of the connector</source>
        <translation>Champs du connecteur</translation>
    </message>
    <message>
        <source>One row a field: its name and its value.</source>
        <translation>Une ligne par champ&#xa0;: son nom et sa valeur.</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>Nom là-bas</translation>
    </message>
    <message>
        <source>May differ by locale.</source>
        <translation>Peut varier selon la langue.</translation>
    </message>
    <message>
        <source>Update the former export</source>
        <translation>Mettre à jour l’export précédent</translation>
    </message>
    <message>
        <source>Instead of making a new one; may differ by locale.</source>
        <translation>Au lieu d’en créer un nouveau&#x202f;; peut varier selon la langue.</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>Connecteur</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>Son numéro.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>Dossier là-bas</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>Son identifiant.</translation>
    </message>
    <message>
        <source>Campaign there</source>
        <translation>Campagne là-bas</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espace de travail</translation>
    </message>
    <message>
        <source>Its number, or an address of the workspace; used where an export names none.</source>
        <translation>Son numéro, ou une adresse de l’espace de travail&#x202f;; utilisé quand un export n’en nomme aucun.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where an export is followed</source>
        <translation>Adresse de suivi des exports</translation>
    </message>
    <message>
        <source>EmailShepherd does not publish it; {workspace_id} and {id} stand for the numbers.</source>
        <translation>EmailShepherd ne la publie pas&#x202f;; {workspace_id} et {id} représentent les numéros.</translation>
    </message>
    <message>
        <source>it is no number and holds none</source>
        <translation>ce n’est pas un numéro et n’en contient aucun</translation>
    </message>
    <message>
        <source>a number, or an address that holds it,</source>
        <translation>un numéro, ou une adresse qui le contient,</translation>
    </message>
    <message>
        <source>There are settings for the locale %1, which is not exported</source>
        <translation>Il existe des réglages pour la langue %1, qui n’est pas exportée</translation>
    </message>
    <message>
        <source>An email has to be published in EmailShepherd before it can be exported.</source>
        <translation>Un e-mail doit être publié dans EmailShepherd avant de pouvoir être exporté.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Its number, or its address in the browser.</source>
        <translation>Son numéro, ou son adresse dans le navigateur.</translation>
    </message>
    <message>
        <source>Empty: the account’s usual one.</source>
        <translation>Vide&#xa0;: celui habituel du compte.</translation>
    </message>
    <message>
        <source>Its number, or an address of the workspace.</source>
        <translation>Son numéro, ou une adresse de l’espace de travail.</translation>
    </message>
    <message>
        <source>Dynamic content profile</source>
        <translation>Profil de contenu dynamique</translation>
    </message>
    <message>
        <source>Its id; empty: default values.</source>
        <translation>Son identifiant&#x202f;; vide&#xa0;: valeurs par défaut.</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>A zip file with the HTML of each locale.</source>
        <translation>Un fichier zip contenant le HTML de chaque langue.</translation>
    </message>
    <message>
        <source>Sends the email to another service; the result is a link there.</source>
        <translation>Envoie l’e-mail à un autre service&#x202f;; le résultat est un lien vers celui-ci.</translation>
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
        <translation>EmailShepherd ne publie pas où le PDF est placé&#x202f;; ce que propose sa réponse est utilisé.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>it lists nothing where Quayside asked for it; type the number instead</source>
        <translation>il ne liste rien là où Quayside l’a demandé&#x202f;; tapez plutôt le numéro</translation>
    </message>
</context>
<context>
    <name>EpubReader</name>
    <message>
        <source>tables of contents</source>
        <translation>tables des matières</translation>
    </message>
    <message>
        <source>chapters that the file does not hold, or holds damaged</source>
        <translation>chapitres absents du fichier ou endommagés</translation>
    </message>
    <message>
        <source>%1, chapter %2</source>
        <translation>%1, chapitre %2</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>it names no chapters</source>
        <translation>il ne nomme aucun chapitre</translation>
    </message>
    <message>
        <source>it is protected against copying (DRM)</source>
        <translation>il est protégé contre la copie (DRM)</translation>
    </message>
    <message>
        <source>it has no package document</source>
        <translation>il n’a pas de document de paquet</translation>
    </message>
    <message>
        <source>covers and title pages that repeat what is known of the book</source>
        <translation>couvertures et pages de titre qui répètent ce que l’on sait du livre</translation>
    </message>
    <message>
        <source>chapters of a kind that is not read</source>
        <translation>chapitres d’un type qui n’est pas lu</translation>
    </message>
</context>
<context>
    <name>EpubWriter</name>
    <message>
        <source>A link to “%1”, which is not in the book,</source>
        <translation>Un lien vers «&#xa0;%1&#xa0;», absent du livre,</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>The first page, which libraries of books show.</source>
        <translation>La première page, celle qu’affichent les bibliothèques de livres.</translation>
    </message>
    <message>
        <source>Made from title and authors</source>
        <translation>Composée du titre et des auteurs</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Image for the cover</source>
        <translation>Image de couverture</translation>
    </message>
    <message>
        <source>It becomes the cover in place of one that is made.</source>
        <translation>Elle devient la couverture, à la place de celle qui est composée.</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Page de titre</translation>
    </message>
    <message>
        <source>A page with title, authors and date comes first, where the document has them.</source>
        <translation>Une page avec titre, auteurs et date vient en premier, si le document les indique.</translation>
    </message>
    <message>
        <source>Contents page</source>
        <translation>Page de table des matières</translation>
    </message>
    <message>
        <source>The contents are also a page of the book, before the text.</source>
        <translation>La table des matières figure aussi comme page du livre, avant le texte.</translation>
    </message>
    <message>
        <source>Levels in the contents</source>
        <translation>Niveaux dans la table des matières</translation>
    </message>
    <message>
        <source>How many levels of headings the contents show.</source>
        <translation>Nombre de niveaux de titre affichés dans la table des matières.</translation>
    </message>
    <message>
        <source>Levels that begin a chapter</source>
        <translation>Niveaux qui commencent un chapitre</translation>
    </message>
    <message>
        <source>How many levels of headings begin a file of their own. A single heading above all others is the title and does not count.</source>
        <translation>Nombre de niveaux de titre qui commencent leur propre fichier. Un titre unique au-dessus de tous les autres est celui du livre et ne compte pas.</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>Colorer le code</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>Livre numérique (EPUB)</translation>
    </message>
    <message>
        <source>A book for e-readers, phones and tablets, whose text fits itself to the screen.</source>
        <translation>Un livre pour liseuses, téléphones et tablettes, dont le texte s’adapte à l’écran.</translation>
    </message>
    <message>
        <source>Page numbers of the PDF</source>
        <translation>Numéros de page du PDF</translation>
    </message>
    <message>
        <source>Readers find the pages that the PDF of the same document has, in the same theme and with its default options.</source>
        <translation>Les liseuses trouvent les pages qu’a le PDF du même document, dans le même thème et avec ses options par défaut.</translation>
    </message>
    <message>
        <source>Embed fonts</source>
        <translation>Incorporer les polices</translation>
    </message>
    <message>
        <source>The book carries the fonts of the theme, cut down to its letters, as far as their makers allow it.</source>
        <translation>Le livre contient les polices du thème, réduites à ses caractères, dans la mesure où leurs auteurs le permettent.</translation>
    </message>
    <message>
        <source>Code is colored by its language.</source>
        <translation>Le code est coloré selon son langage.</translation>
    </message>
</context>
<context>
    <name>ExportError</name>
    <message>
        <source>Something went wrong inside Quayside. {reason}</source>
        <translation>Un problème est survenu dans Quayside. {reason}</translation>
    </message>
    <message>
        <source>Try again; if it happens again, copy the report and send it to us.</source>
        <translation>Réessayez&#x202f;; si cela se reproduit, copiez le rapport et envoyez-le-nous.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send us {report}.</source>
        <translation>Réessayez&#x202f;; si cela se reproduit, envoyez-nous {report}.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>Run “quayside --help” for the commands and their options.</source>
        <translation>Exécutez «&#xa0;quayside --help&#xa0;» pour voir les commandes et leurs options.</translation>
    </message>
    <message>
        <source>There is no option “{option}” here.</source>
        <translation>L’option «&#xa0;{option}&#xa0;» n’existe pas ici.</translation>
    </message>
    <message>
        <source>{hint}</source>
        <translation>{hint}</translation>
    </message>
    <message>
        <source>“{option}” could mean several options: {candidates}.</source>
        <translation>«&#xa0;{option}&#xa0;» peut désigner plusieurs options&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Write the one you mean, with its scope.</source>
        <translation>Écrivez celle que vous voulez, avec sa portée.</translation>
    </message>
    <message>
        <source>“{label}” is needed.</source>
        <translation>«&#xa0;{label}&#xa0;» est requis.</translation>
    </message>
    <message>
        <source>Fill in “{label}” ({option}).</source>
        <translation>Remplissez «&#xa0;{label}&#xa0;» ({option}).</translation>
    </message>
    <message>
        <source>Give it with {switch}.</source>
        <translation>Indiquez-le avec {switch}.</translation>
    </message>
    <message>
        <source>“{value}” does not fit “{label}”: {reason}.</source>
        <translation>«&#xa0;{value}&#xa0;» ne convient pas pour «&#xa0;{label}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Give {expected} for {option}.</source>
        <translation>Indiquez {expected} pour {option}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Change one of these settings: {options}.</source>
        <translation>Modifiez l’un de ces réglages&#xa0;: {options}.</translation>
    </message>
    <message>
        <source>A secret is needed: “{label}”.</source>
        <translation>Un secret est requis&#xa0;: «&#xa0;{label}&#xa0;».</translation>
    </message>
    <message>
        <source>Enter it again ({options}): secrets are never kept with an export.</source>
        <translation>Saisissez-le à nouveau ({options})&#xa0;: les secrets ne sont jamais conservés avec un export.</translation>
    </message>
    <message>
        <source>Give {options}=… with --secrets-fd or --secrets-env: secrets are never kept with an export.</source>
        <translation>Indiquez {options}=… avec --secrets-fd ou --secrets-env&#xa0;: les secrets ne sont jamais conservés avec un export.</translation>
    </message>
    <message>
        <source>“{locale}” is not a language tag that Quayside knows.</source>
        <translation>«&#xa0;{locale}&#xa0;» n’est pas un code de langue connu de Quayside.</translation>
    </message>
    <message>
        <source>The locale “{locale}” cannot be used here: {reason}.</source>
        <translation>La langue «&#xa0;{locale}&#xa0;» ne peut pas être utilisée ici&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation>«&#xa0;{zone}&#xa0;» n’est pas un fuseau horaire.</translation>
    </message>
    <message>
        <source>This export needs a time zone.</source>
        <translation>Cet export a besoin d’un fuseau horaire.</translation>
    </message>
    <message>
        <source>Choose one, for example Europe/Paris.</source>
        <translation>Choisissez-en un, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>Give one with --timezone, for example Europe/Paris.</source>
        <translation>Indiquez-en un avec --timezone, par exemple Europe/Paris.</translation>
    </message>
    <message>
        <source>“{format}” is not a format that can be made here.</source>
        <translation>«&#xa0;{format}&#xa0;» n’est pas un format qui peut être produit ici.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of source that can be exported here.</source>
        <translation>«&#xa0;{kind}&#xa0;» n’est pas un type de source qui peut être exporté ici.</translation>
    </message>
    <message>
        <source>There is no account or engine called “{provider}”.</source>
        <translation>Aucun compte ni moteur ne s’appelle «&#xa0;{provider}&#xa0;».</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>«&#xa0;{path}&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name; it may have been moved or renamed.</source>
        <translation>Vérifiez le nom&#x202f;; l’élément a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>Impossible de lire «&#xa0;{path}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is connected.</source>
        <translation>Vérifiez que vous avez le droit de le lire et que son disque est connecté.</translation>
    </message>
    <message>
        <source>Quayside does not know how to read “{path}”.</source>
        <translation>Quayside ne sait pas lire «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>It reads {formats}. Choose the “Format of the source” if the name’s ending misleads.</source>
        <translation>Formats lus&#xa0;: {formats}. Choisissez le «&#xa0;Format de la source&#xa0;» si l’extension du nom est trompeuse.</translation>
    </message>
    <message>
        <source>It reads {formats}. Give --set read.format=FORMAT if the name’s ending misleads.</source>
        <translation>Formats lus&#xa0;: {formats}. Indiquez --set read.format=FORMAT si l’extension du nom est trompeuse.</translation>
    </message>
    <message>
        <source>“{path}” is too large: {size}, and {limit} is the limit.</source>
        <translation>«&#xa0;{path}&#xa0;» est trop volumineux&#xa0;: {size}, pour une limite de {limit}.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>“{path}” is nested too deeply: more than {limit} levels.</source>
        <translation>«&#xa0;{path}&#xa0;» a une imbrication trop profonde&#xa0;: plus de {limit} niveaux.</translation>
    </message>
    <message>
        <source>Flatten its lists, quotes or elements.</source>
        <translation>Aplatissez ses listes, citations ou éléments.</translation>
    </message>
    <message>
        <source>“{path}” has a shape that would take too long to read: {reason}.</source>
        <translation>«&#xa0;{path}&#xa0;» a une structure qui serait trop longue à lire&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Simplify it near line {line}.</source>
        <translation>Simplifiez-le près de la ligne {line}.</translation>
    </message>
    <message>
        <source>“{path}” is not UTF-8 or UTF-16 text: {reason}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est pas du texte UTF-8 ou UTF-16&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or name its encoding with the option “encoding”, then export again.</source>
        <translation>Enregistrez-le en UTF-8, ou indiquez son encodage avec l’option «&#xa0;encoding&#xa0;», puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says: {reason}.</source>
        <translation>«&#xa0;{path}&#xa0;» est endommagé, ou n’est pas ce que son nom indique&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again.</source>
        <translation>Ouvrez-le dans son propre programme et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{path}” holds no document that Quayside can read.</source>
        <translation>«&#xa0;{path}&#xa0;» ne contient aucun document que Quayside puisse lire.</translation>
    </message>
    <message>
        <source>It reads {formats}.</source>
        <translation>Formats lus&#xa0;: {formats}.</translation>
    </message>
    <message>
        <source>The {format} could not be made from “{path}”: {reason}.</source>
        <translation>Impossible de produire le format {format} à partir de «&#xa0;{path}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Try again, or choose another format.</source>
        <translation>Réessayez, ou choisissez un autre format.</translation>
    </message>
    <message>
        <source>The pages could not be laid out: {reason}.</source>
        <translation>Impossible de mettre en page&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check the page size and margins.</source>
        <translation>Vérifiez le format de page et les marges.</translation>
    </message>
    <message>
        <source>“{provider}” gives no pages to print from here.</source>
        <translation>«&#xa0;{provider}&#xa0;» ne fournit pas de pages à imprimer d’ici.</translation>
    </message>
    <message>
        <source>Export it as PDF, then print the saved file.</source>
        <translation>Exportez en PDF, puis imprimez le fichier enregistré.</translation>
    </message>
    <message>
        <source>The export had warnings ({count}), and warnings are failures here.</source>
        <translation>L’export a produit des avertissements ({count}), qui comptent ici comme des échecs.</translation>
    </message>
    <message>
        <source>Mend what they name, or export without “strict”.</source>
        <translation>Corrigez ce qu’ils signalent, ou exportez sans «&#xa0;strict&#xa0;».</translation>
    </message>
    <message>
        <source>Mend what they name, or export without --strict.</source>
        <translation>Corrigez ce qu’ils signalent, ou exportez sans --strict.</translation>
    </message>
    <message>
        <source>The export was canceled.</source>
        <translation>L’export a été annulé.</translation>
    </message>
    <message>
        <source>Choose “{again}” to go on with it.</source>
        <translation>Choisissez «&#xa0;{again}&#xa0;» pour le poursuivre.</translation>
    </message>
    <message>
        <source>Run {again} to go on with it.</source>
        <translation>Exécutez {again} pour le poursuivre.</translation>
    </message>
    <message>
        <source>The program stopped while this export was running (attempts: {count}).</source>
        <translation>Le programme s’est arrêté pendant cet export (tentatives&#xa0;: {count}).</translation>
    </message>
    <message>
        <source>Choose “{again}” to try once more; if it happens again, copy the report and send it to us with the document.</source>
        <translation>Choisissez «&#xa0;{again}&#xa0;» pour une nouvelle tentative&#x202f;; si cela se reproduit, copiez le rapport et envoyez-le-nous avec le document.</translation>
    </message>
    <message>
        <source>Run {again} to try once more; if it happens again, send us {report} with the document.</source>
        <translation>Exécutez {again} pour une nouvelle tentative&#x202f;; si cela se reproduit, envoyez-nous {report} avec le document.</translation>
    </message>
    <message>
        <source>A part of Quayside is missing or does not fit: “{path}”.</source>
        <translation>Un élément de Quayside manque ou ne convient pas&#xa0;: «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Install Quayside again.</source>
        <translation>Réinstallez Quayside.</translation>
    </message>
    <message>
        <source>There is not enough memory for this export.</source>
        <translation>La mémoire ne suffit pas pour cet export.</translation>
    </message>
    <message>
        <source>Close other programs, or export fewer files at once.</source>
        <translation>Fermez d’autres programmes, ou exportez moins de fichiers à la fois.</translation>
    </message>
    <message>
        <source>Close other programs, raise a limit that was set (ulimit -v), or export fewer files at once with --jobs.</source>
        <translation>Fermez d’autres programmes, relevez une éventuelle limite (ulimit -v), ou exportez moins de fichiers à la fois avec --jobs.</translation>
    </message>
    <message>
        <source>The system gives this program no further threads.</source>
        <translation>Le système n’accorde plus de threads à ce programme.</translation>
    </message>
    <message>
        <source>End other programs, or raise the limit of this user (ulimit -u).</source>
        <translation>Fermez d’autres programmes, ou relevez la limite de cet utilisateur (ulimit -u).</translation>
    </message>
    <message>
        <source>The folder “{path}” does not exist and could not be made: {reason}.</source>
        <translation>Le dossier «&#xa0;{path}&#xa0;» n’existe pas et n’a pas pu être créé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Give another folder.</source>
        <translation>Indiquez un autre dossier.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>Impossible d’écrire dans «&#xa0;{path}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write there.</source>
        <translation>Choisissez un autre dossier, ou demandez l’autorisation d’y écrire.</translation>
    </message>
    <message>
        <source>Give another folder, or ask for permission to write there.</source>
        <translation>Indiquez un autre dossier, ou demandez l’autorisation d’y écrire.</translation>
    </message>
    <message>
        <source>“{path}” exists already.</source>
        <translation>«&#xa0;{path}&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name, or another way to meet files that exist.</source>
        <translation>Choisissez un autre nom, ou une autre règle pour les fichiers existants.</translation>
    </message>
    <message>
        <source>Give another name, or --on-conflict with rename, overwrite or skip.</source>
        <translation>Indiquez un autre nom, ou --on-conflict avec rename, overwrite ou skip.</translation>
    </message>
    <message>
        <source>{count} of the files to be made exist already: {paths}.</source>
        <translation>{count} des fichiers à produire existent déjà&#xa0;: {paths}.</translation>
    </message>
    <message>
        <source>Choose another folder or names, or another way to meet files that exist.</source>
        <translation>Choisissez un autre dossier ou d’autres noms, ou une autre règle pour les fichiers existants.</translation>
    </message>
    <message>
        <source>Give another folder or names, or --on-conflict with rename, overwrite or skip.</source>
        <translation>Indiquez un autre dossier ou d’autres noms, ou --on-conflict avec rename, overwrite ou skip.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program.</source>
        <translation>«&#xa0;{path}&#xa0;» est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Close it there, then choose “{again}”.</source>
        <translation>Fermez-le là-bas, puis choisissez «&#xa0;{again}&#xa0;».</translation>
    </message>
    <message>
        <source>Close it there, then run {again}.</source>
        <translation>Fermez-le là-bas, puis exécutez {again}.</translation>
    </message>
    <message>
        <source>The export would replace its own source, “{path}”.</source>
        <translation>L’export remplacerait sa propre source, «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>Give another folder or name.</source>
        <translation>Indiquez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>There is no room left for “{path}”.</source>
        <translation>Il n’y a plus de place pour «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>Free some space, then choose “{again}”; nothing was overwritten.</source>
        <translation>Libérez de l’espace, puis choisissez «&#xa0;{again}&#xa0;»&#x202f;; rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>Free some space, then run {again}; nothing was overwritten.</source>
        <translation>Libérez de l’espace, puis exécutez {again}&#x202f;; rien n’a été remplacé.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a file name: {reason}.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être un nom de fichier&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Change the name or the name template.</source>
        <translation>Modifiez le nom ou le modèle de nom.</translation>
    </message>
    <message>
        <source>The finished file could not be put at “{path}”: {reason}.</source>
        <translation>Le fichier terminé n’a pas pu être placé dans «&#xa0;{path}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose “{again}”, or another folder; what was there before is untouched.</source>
        <translation>Choisissez «&#xa0;{again}&#xa0;» ou un autre dossier&#x202f;; ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>Run {again}, or give another folder; what was there before is untouched.</source>
        <translation>Exécutez {again}, ou indiquez un autre dossier&#x202f;; ce qui s’y trouvait est intact.</translation>
    </message>
    <message>
        <source>The history in “{path}” cannot be opened: {reason}.</source>
        <translation>Impossible d’ouvrir l’historique dans «&#xa0;{path}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check that the folder can be written.</source>
        <translation>Vérifiez que le dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>Check that the folder can be written, or use another one with --profile.</source>
        <translation>Vérifiez que le dossier est accessible en écriture, ou utilisez-en un autre avec --profile.</translation>
    </message>
    <message>
        <source>The history in “{path}” cannot be written: {reason}.</source>
        <translation>Impossible d’écrire l’historique dans «&#xa0;{path}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check that its disk has room and that you may write there.</source>
        <translation>Vérifiez que le disque a de la place et que vous avez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>Check that its disk has room and that you may write there; “--no-history” exports without it.</source>
        <translation>Vérifiez que le disque a de la place et que vous avez le droit d’y écrire&#x202f;; «&#xa0;--no-history&#xa0;» exporte sans historique.</translation>
    </message>
    <message>
        <source>The history in “{path}” is damaged.</source>
        <translation>L’historique dans «&#xa0;{path}&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>Close every Quayside and start it again: it then mends the history or sets it aside, and deletes nothing.</source>
        <translation>Fermez tous les Quayside et redémarrez-en un&#xa0;: il réparera l’historique ou le mettra de côté, sans rien supprimer.</translation>
    </message>
    <message>
        <source>The history was damaged and has been set aside as “{path}”.</source>
        <translation>L’historique était endommagé&#x202f;; il a été mis de côté sous «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>A new one was started; the old file is kept, nothing was deleted.</source>
        <translation>Un nouvel historique a été commencé&#x202f;; l’ancien fichier est conservé, rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The history was damaged and has been mended: {lost}.</source>
        <translation>L’historique était endommagé&#x202f;; il a été réparé&#xa0;: {lost}.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “{path}”.</source>
        <translation>Le fichier endommagé est conservé sous «&#xa0;{path}&#xa0;».</translation>
    </message>
    <message>
        <source>The history was written by a newer Quayside (version {found}; this one knows {known}).</source>
        <translation>L’historique a été écrit par un Quayside plus récent (version {found}&#x202f;; celui-ci connaît la version {known}).</translation>
    </message>
    <message>
        <source>Use the newer program; nothing was changed.</source>
        <translation>Utilisez le programme plus récent&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Another Quayside is using the history: {reason}.</source>
        <translation>Un autre Quayside utilise l’historique&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>What was stored for this export cannot be read: {reason}.</source>
        <translation>Impossible de lire ce qui était conservé pour cet export&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Set it up again from its source.</source>
        <translation>Configurez-le à nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>There is no export number {id}.</source>
        <translation>Il n’y a pas d’export numéro {id}.</translation>
    </message>
    <message>
        <source>“quayside history” lists them.</source>
        <translation>«&#xa0;quayside history&#xa0;» les affiche.</translation>
    </message>
    <message>
        <source>Export number {id} is not waiting or running: it is {state}.</source>
        <translation>L’export numéro {id} n’est ni en attente ni en cours&#x202f;; son état&#xa0;: {state}.</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”.</source>
        <translation>Aucun préréglage ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no account called “{account}”.</source>
        <translation>Aucun compte ne s’appelle «&#xa0;{account}&#xa0;».</translation>
    </message>
    <message>
        <source>The system’s keychain cannot be used: {reason}.</source>
        <translation>Impossible d’utiliser le trousseau du système&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The secret is kept only until Quayside ends; unlock or install a keychain to keep it.</source>
        <translation>Le secret n’est conservé que jusqu’à la fermeture de Quayside&#x202f;; déverrouillez ou installez un trousseau pour le garder.</translation>
    </message>
    <message>
        <source>The secret is kept only until this command ends; unlock or install a keychain to keep it.</source>
        <translation>Le secret n’est conservé que jusqu’à la fin de cette commande&#x202f;; déverrouillez ou installez un trousseau pour le garder.</translation>
    </message>
    <message>
        <source>{service} asks you to sign in again.</source>
        <translation>{service} vous demande de vous reconnecter.</translation>
    </message>
    <message>
        <source>Choose “Sign in” for the account “{account}”; exports that wait go on by themselves.</source>
        <translation>Choisissez «&#xa0;Se connecter&#xa0;» pour le compte «&#xa0;{account}&#xa0;»&#x202f;; les exports en attente reprennent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>Sign in with “quayside accounts sign-in &quot;{account}&quot;”, or give its secret with --secrets-env; then run {again}.</source>
        <translation>Connectez-vous avec «&#xa0;quayside accounts sign-in &quot;{account}&quot;&#xa0;», ou donnez son secret avec --secrets-env&#x202f;; puis exécutez {again}.</translation>
    </message>
    <message>
        <source>Signing in to {service} failed: {reason}.</source>
        <translation>Échec de la connexion à {service}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check the account’s credentials, then try again.</source>
        <translation>Vérifiez les identifiants du compte, puis réessayez.</translation>
    </message>
    <message>
        <source>{service} does not let this account do that: {reason}.</source>
        <translation>{service} ne permet pas cela à ce compte&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Ask the owner for access{scope}.</source>
        <translation>Demandez l’accès au propriétaire{scope}.</translation>
    </message>
    <message>
        <source>{service} does not find it: {reason}.</source>
        <translation>{service} ne le trouve pas&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check the id; it may have been deleted, or this account may not see it.</source>
        <translation>Vérifiez l’identifiant&#x202f;; l’élément a peut-être été supprimé, ou ce compte n’a pas le droit de le voir.</translation>
    </message>
    <message>
        <source>{service} refused the request: {reason}.</source>
        <translation>{service} a refusé la requête&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Change what it names, then export again.</source>
        <translation>Modifiez ce qui est signalé, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>{service} could not make the export: {reason}.</source>
        <translation>{service} n’a pas pu réaliser l’export&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Try again later; if it fails again, copy the report and send it to their support.</source>
        <translation>Réessayez plus tard&#x202f;; en cas de nouvel échec, copiez le rapport et envoyez-le à l’assistance du service.</translation>
    </message>
    <message>
        <source>Try again later; if it fails again, send {report} to their support.</source>
        <translation>Réessayez plus tard&#x202f;; en cas de nouvel échec, envoyez {report} à l’assistance du service.</translation>
    </message>
    <message>
        <source>{service} is not available just now: {reason}.</source>
        <translation>{service} n’est pas disponible actuellement&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose “{again}” in a while.</source>
        <translation>Choisissez «&#xa0;{again}&#xa0;» dans un moment.</translation>
    </message>
    <message>
        <source>Run {again} in a while.</source>
        <translation>Exécutez {again} dans un moment.</translation>
    </message>
    <message>
        <source>{service} answered something Quayside does not understand: {reason}.</source>
        <translation>{service} a donné une réponse que Quayside ne comprend pas&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check the account’s address and version settings; copy the report for support.</source>
        <translation>Vérifiez l’adresse et la version dans le compte&#x202f;; copiez le rapport pour l’assistance.</translation>
    </message>
    <message>
        <source>Check the account’s address and version settings; support will ask for {report}.</source>
        <translation>Vérifiez l’adresse et la version dans le compte&#x202f;; l’assistance demandera {report}.</translation>
    </message>
    <message>
        <source>{service} asks for fewer requests: {reason}.</source>
        <translation>{service} demande moins de requêtes&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The server “{host}” was not found.</source>
        <translation>Le serveur «&#xa0;{host}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>Check the address and your connection to the network.</source>
        <translation>Vérifiez l’adresse et votre connexion au réseau.</translation>
    </message>
    <message>
        <source>The connection to “{host}” failed: {reason}.</source>
        <translation>Échec de la connexion à «&#xa0;{host}&#xa0;»&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check your connection to the network, then choose “{again}”.</source>
        <translation>Vérifiez votre connexion au réseau, puis choisissez «&#xa0;{again}&#xa0;».</translation>
    </message>
    <message>
        <source>Check your connection to the network, then run {again}.</source>
        <translation>Vérifiez votre connexion au réseau, puis exécutez {again}.</translation>
    </message>
    <message>
        <source>“{host}” did not answer in time.</source>
        <translation>«&#xa0;{host}&#xa0;» n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Choose “{again}”, or raise the time-out in Settings, Network.</source>
        <translation>Choisissez «&#xa0;{again}&#xa0;», ou augmentez le délai d’attente dans Paramètres, Réseau.</translation>
    </message>
    <message>
        <source>Run {again}, or give it more time with --timeout.</source>
        <translation>Exécutez {again}, ou accordez plus de temps avec --timeout.</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not safe: {reason}.</source>
        <translation>La connexion à «&#xa0;{host}&#xa0;» n’est pas sûre&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer; a company’s own certificate can be added in Settings, Network.</source>
        <translation>Vérifiez l’adresse et la date de cet ordinateur&#x202f;; le certificat propre à une entreprise s’ajoute dans Paramètres, Réseau.</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer; a company’s own certificate can be given with --ca-file.</source>
        <translation>Vérifiez l’adresse et la date de cet ordinateur&#x202f;; le certificat propre à une entreprise s’indique avec --ca-file.</translation>
    </message>
    <message>
        <source>The proxy “{host}” refused the connection: {reason}.</source>
        <translation>Le proxy «&#xa0;{host}&#xa0;» a refusé la connexion&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, Network.</source>
        <translation>Vérifiez le proxy dans Paramètres, Réseau.</translation>
    </message>
    <message>
        <source>Check the proxy; --proxy gives another one.</source>
        <translation>Vérifiez le proxy&#x202f;; --proxy en indique un autre.</translation>
    </message>
    <message>
        <source>{service} sent the request on to “{host}”, and Quayside did not follow.</source>
        <translation>{service} a redirigé la requête vers «&#xa0;{host}&#xa0;», et Quayside n’a pas suivi.</translation>
    </message>
    <message>
        <source>Check the account’s address.</source>
        <translation>Vérifiez l’adresse dans le compte.</translation>
    </message>
    <message>
        <source>The finished file is at “{host}”, which is not a server of {service} that Quayside knows.</source>
        <translation>Le fichier terminé se trouve sur «&#xa0;{host}&#xa0;», qui n’est pas un serveur de {service} connu de Quayside.</translation>
    </message>
    <message>
        <source>If you know it to be right, choose “Trust this host”.</source>
        <translation>Si vous savez que c’est correct, choisissez «&#xa0;Approuver ce serveur&#xa0;».</translation>
    </message>
    <message>
        <source>If you know it to be right, run {again}, which asks you to trust it.</source>
        <translation>Si vous savez que c’est correct, exécutez {again}, qui vous demandera de lui faire confiance.</translation>
    </message>
    <message>
        <source>The download from “{host}” ended early: {reason}.</source>
        <translation>Le téléchargement depuis «&#xa0;{host}&#xa0;» s’est interrompu&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Choose “{again}”.</source>
        <translation>Choisissez «&#xa0;{again}&#xa0;».</translation>
    </message>
    <message>
        <source>Run {again}.</source>
        <translation>Exécutez {again}.</translation>
    </message>
    <message>
        <source>“{host}” sent {found} where {expected} was due.</source>
        <translation>«&#xa0;{host}&#xa0;» a envoyé {found} au lieu de {expected}.</translation>
    </message>
    <message>
        <source>Choose “{again}”; if it happens again, copy the report for support.</source>
        <translation>Choisissez «&#xa0;{again}&#xa0;»&#x202f;; si cela se reproduit, copiez le rapport pour l’assistance.</translation>
    </message>
    <message>
        <source>Run {again}; if it happens again, support will ask for {report}.</source>
        <translation>Exécutez {again}&#x202f;; si cela se reproduit, l’assistance demandera {report}.</translation>
    </message>
    <message>
        <source>The file is larger than the limit of {limit}.</source>
        <translation>Le fichier dépasse la limite de {limit}.</translation>
    </message>
    <message>
        <source>Raise the limit in Settings, Network, then choose “{again}”.</source>
        <translation>Augmentez la limite dans Paramètres, Réseau, puis choisissez «&#xa0;{again}&#xa0;».</translation>
    </message>
    <message>
        <source>Raise the limit in the window under Settings, Network, then run {again}.</source>
        <translation>Augmentez la limite dans la fenêtre, sous Paramètres, Réseau, puis exécutez {again}.</translation>
    </message>
    <message>
        <source>The download link of {service} has expired.</source>
        <translation>Le lien de téléchargement de {service} a expiré.</translation>
    </message>
    <message>
        <source>{service} is still working on it; we stopped waiting after {time}.</source>
        <translation>{service} y travaille encore&#x202f;; nous avons cessé d’attendre après {time}.</translation>
    </message>
    <message>
        <source>Choose “Follow again” to take up the wait; nothing is made twice.</source>
        <translation>Choisissez «&#xa0;Suivre à nouveau&#xa0;» pour reprendre l’attente&#x202f;; rien n’est produit deux fois.</translation>
    </message>
    <message>
        <source>Run {again} to take up the wait; nothing is made twice.</source>
        <translation>Exécutez {again} pour reprendre l’attente&#x202f;; rien n’est produit deux fois.</translation>
    </message>
    <message>
        <source>{service} may or may not have started this export: {reason}.</source>
        <translation>{service} a peut-être commencé cet export, peut-être pas&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Look there first; choose “Send again” only if nothing was started.</source>
        <translation>Vérifiez d’abord là-bas&#x202f;; ne choisissez «&#xa0;Renvoyer&#xa0;» que si rien n’a été lancé.</translation>
    </message>
    <message>
        <source>Look there first; run {again} only if nothing was started.</source>
        <translation>Vérifiez d’abord là-bas&#x202f;; n’exécutez {again} que si rien n’a été lancé.</translation>
    </message>
    <message>
        <source>The archive cannot be used: {reason}.</source>
        <translation>L’archive ne peut pas être utilisée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Get it once more from where it came; if it is no better then, do not trust it.</source>
        <translation>Récupérez-la à nouveau là d’où elle vient&#x202f;; si elle n’est pas meilleure, ne lui faites pas confiance.</translation>
    </message>
    <message>
        <source>its answer was lost</source>
        <translation>sa réponse s’est perdue</translation>
    </message>
    <message>
        <source>Something went wrong: {id}.</source>
        <translation>Un problème est survenu&#xa0;: {id}.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the same command</source>
        <translation>la même commande</translation>
    </message>
    <message>
        <source>this message</source>
        <translation>ce message</translation>
    </message>
    <message>
        <source>No font is installed that pages can be set in.</source>
        <translation>Aucune police utilisable pour composer les pages n’est installée.</translation>
    </message>
    <message>
        <source>Install fonts (packages fonts-noto-core and fonts-dejavu-core), then export again.</source>
        <translation>Installez des polices (paquets fonts-noto-core et fonts-dejavu-core), puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>The theme “{theme}” cannot be used: {reason}.</source>
        <translation>Le thème «&#xa0;{theme}&#xa0;» ne peut pas être utilisé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Correct the file, or choose another theme: the built-in ones are “report” and “manual”.</source>
        <translation>Corrigez le fichier, ou choisissez un autre thème&#xa0;: les thèmes intégrés sont «&#xa0;report&#xa0;» et «&#xa0;manual&#xa0;».</translation>
    </message>
    <message>
        <source>The system lets this program have too few files open at once: {limit}.</source>
        <translation>Le système laisse ce programme ouvrir trop peu de fichiers à la fois&#x202f;: {limit}.</translation>
    </message>
    <message>
        <source>Raise the limit to 256 or more (ulimit -n), then start the program again.</source>
        <translation>Portez la limite à 256 ou plus (ulimit -n), puis redémarrez le programme.</translation>
    </message>
</context>
<context>
    <name>FileFilters</name>
    <message>
        <source>All that can be read</source>
        <translation>Tout ce qui peut être lu</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>“%1” is no bracket</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un délimiteur</translation>
    </message>
    <message>
        <source>“\left” has no “\right”</source>
        <translation>«&#xa0;\left&#xa0;» n’a pas de «&#xa0;\right&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no length</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une longueur</translation>
    </message>
    <message>
        <source>“%1” has no place here</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place ici</translation>
    </message>
    <message>
        <source>what “\%1” says for web pages is left out</source>
        <translation>ce que dit «&#xa0;\%1&#xa0;» pour les pages web est omis</translation>
    </message>
    <message>
        <source>the link “%1” is not safe</source>
        <translation>le lien «&#xa0;%1&#xa0;» n’est pas sûr</translation>
    </message>
    <message>
        <source>there are two tags at one place</source>
        <translation>il y a deux numéros au même endroit</translation>
    </message>
    <message>
        <source>pictures in formulas are not shown (“%1”)</source>
        <translation>les images dans les formules ne sont pas affichées («&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>“%1” is no color</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une couleur</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>elle dépasse %1 caractères</translation>
    </message>
    <message>
        <source>its macros run in a circle, or grow without end</source>
        <translation>ses macros tournent en rond ou s’étendent sans fin</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>elle est imbriquée sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>“&amp;” stands outside of a table</source>
        <translation>«&#xa0;&amp;&#xa0;» se trouve hors d’un tableau</translation>
    </message>
    <message>
        <source>a closing brace has no opening one</source>
        <translation>une accolade fermante n’a pas d’accolade ouvrante</translation>
    </message>
    <message>
        <source>a closing brace is missing</source>
        <translation>il manque une accolade fermante</translation>
    </message>
    <message>
        <source>a backslash stands at the end</source>
        <translation>une barre oblique inverse se trouve à la fin</translation>
    </message>
    <message>
        <source>something is missing before “%1”</source>
        <translation>il manque quelque chose avant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>there are two superscripts at one place</source>
        <translation>il y a deux exposants au même endroit</translation>
    </message>
    <message>
        <source>there are two subscripts at one place</source>
        <translation>il y a deux indices au même endroit</translation>
    </message>
    <message>
        <source>“\begin{%1}” is closed by “\end{%2}”</source>
        <translation>«&#xa0;\begin{%1}&#xa0;» est fermé par «&#xa0;\end{%2}&#xa0;»</translation>
    </message>
    <message>
        <source>“\begin{%1}” has no end</source>
        <translation>«&#xa0;\begin{%1}&#xa0;» n’a pas de fin</translation>
    </message>
    <message>
        <source>“%1” has no place in a text</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas sa place dans un texte</translation>
    </message>
    <message>
        <source>“\%1” needs the number of a character</source>
        <translation>«&#xa0;\%1&#xa0;» a besoin du numéro d’un caractère</translation>
    </message>
    <message>
        <source>“%1” is not drawn around a formula</source>
        <translation>«&#xa0;%1&#xa0;» ne se dessine pas autour d’une formule</translation>
    </message>
    <message>
        <source>what “\reflectbox” mirrors is shown as it is</source>
        <translation>ce que «&#xa0;\reflectbox&#xa0;» retourne est affiché tel quel</translation>
    </message>
</context>
<context>
    <name>FoundryNotepad</name>
    <message>
        <source>Foundry address</source>
        <translation>Adresse de Foundry</translation>
    </message>
    <message>
        <source>As in the browser, for example https://example.palantirfoundry.com</source>
        <translation>Comme dans le navigateur, par exemple https://example.palantirfoundry.com</translation>
    </message>
    <message>
        <source>Address of saved documents</source>
        <translation>Adresse des documents enregistrés</translation>
    </message>
    <message>
        <source>Where a saved document opens in the browser; {rid} stands for its id.</source>
        <translation>Où un document enregistré s’ouvre dans le navigateur&#x202f;; {rid} représente son identifiant.</translation>
    </message>
    <message>
        <source>Save the generated document too</source>
        <translation>Enregistrer aussi le document généré</translation>
    </message>
    <message>
        <source>Keeps the generated document in Foundry; the result has a link to it.</source>
        <translation>Conserve le document généré dans Foundry&#x202f;; le résultat contient un lien vers celui-ci.</translation>
    </message>
    <message>
        <source>Name of the saved document</source>
        <translation>Nom du document enregistré</translation>
    </message>
    <message>
        <source>Empty: the template’s own name.</source>
        <translation>Vide&#xa0;: le nom du modèle.</translation>
    </message>
    <message>
        <source>Folder for it</source>
        <translation>Dossier de destination</translation>
    </message>
    <message>
        <source>The folder’s id (ri.compass…), or its address in the browser.</source>
        <translation>L’identifiant du dossier (ri.compass…), ou son adresse dans le navigateur.</translation>
    </message>
    <message>
        <source>Notepad document</source>
        <translation>Document Notepad</translation>
    </message>
    <message>
        <source>A document that is there already.</source>
        <translation>Un document qui existe déjà.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Its id (ri.notepad.main.notepad.…), or its address in the browser.</source>
        <translation>Son identifiant (ri.notepad.main.notepad.…), ou son adresse dans le navigateur.</translation>
    </message>
    <message>
        <source>Notepad template</source>
        <translation>Modèle Notepad</translation>
    </message>
    <message>
        <source>Fills a template with values, waits for the document, and exports it. The generated document is kept for one hour.</source>
        <translation>Remplit un modèle avec des valeurs, attend le document et l’exporte. Le document généré est conservé une heure.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Empty: the newest one.</source>
        <translation>Vide&#xa0;: la plus récente.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>One row a parameter of the template.</source>
        <translation>Une ligne par paramètre du modèle.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>date et heure</translation>
    </message>
    <message>
        <source>With its time zone.</source>
        <translation>Avec son fuseau horaire.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>object (id)</source>
        <translation>objet (identifiant)</translation>
    </message>
    <message>
        <source>set of objects (id)</source>
        <translation>ensemble d’objets (identifiant)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Its id (ri.notepad.main.notepad-template.…), or its address in the browser.</source>
        <translation>Son identifiant (ri.notepad.main.notepad-template.…), ou son adresse dans le navigateur.</translation>
    </message>
    <message>
        <source>Generation job</source>
        <translation>Tâche de génération</translation>
    </message>
    <message>
        <source>A document that was generated from a template within the last hour.</source>
        <translation>Un document généré à partir d’un modèle au cours de la dernière heure.</translation>
    </message>
    <message>
        <source>Id of the template it was generated from.</source>
        <translation>Identifiant du modèle à partir duquel il a été généré.</translation>
    </message>
    <message>
        <source>Its id (ri.notepad.main.generation-job.…).</source>
        <translation>Son identifiant (ri.notepad.main.generation-job.…).</translation>
    </message>
    <message>
        <source>it is not the id of a %1 of Foundry</source>
        <translation>ce n’est pas l’identifiant d’un objet %1 de Foundry</translation>
    </message>
    <message>
        <source>an id such as ri.….%1.…, or an address that holds one,</source>
        <translation>un identifiant comme ri.….%1.…, ou une adresse qui en contient un,</translation>
    </message>
    <message>
        <source>Foundry takes names of two parts only, such as Europe/Paris or Etc/UTC.</source>
        <translation>Foundry n’accepte que des noms en deux parties, comme Europe/Paris ou Etc/UTC.</translation>
    </message>
    <message>
        <source>it is not %1</source>
        <translation>ce n’est pas %1</translation>
    </message>
    <message>
        <source>a date and time such as 2026-01-31T09:30:00 with a time zone</source>
        <translation>une date et une heure comme 2026-01-31T09:30:00, avec un fuseau horaire</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>une date comme 2026-01-31</translation>
    </message>
    <message>
        <source>a number such as 12.5</source>
        <translation>un nombre comme 12.5</translation>
    </message>
    <message>
        <source>an id such as ri.….…</source>
        <translation>un identifiant comme ri.….…</translation>
    </message>
    <message>
        <source>Foundry’s Notepad interface is a preview: it may change or go away at any time.</source>
        <translation>L’interface Notepad de Foundry est une préversion&#xa0;: elle peut changer ou disparaître à tout moment.</translation>
    </message>
    <message>
        <source>Foundry keeps exports and their files for seven days, and generated documents for one hour.</source>
        <translation>Foundry conserve les exports et leurs fichiers sept jours, et les documents générés une heure.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Made by Foundry, with dates and numbers in the conventions of the locale and the time zone.</source>
        <translation>Réalisé par Foundry, avec les dates et les nombres selon les conventions de la langue et du fuseau horaire.</translation>
    </message>
    <message>
        <source>the template’s generation job failed there, so there is nothing to export</source>
        <translation>la tâche de génération du modèle y a échoué&#x202f;; il n’y a donc rien à exporter</translation>
    </message>
    <message>
        <source>the template’s generation job is still running; wait until it is done</source>
        <translation>la tâche de génération du modèle est encore en cours&#x202f;; attendez qu’elle soit terminée</translation>
    </message>
    <message>
        <source>there is no Notepad document {documentRid}</source>
        <translation>il n’y a pas de document Notepad {documentRid}</translation>
    </message>
    <message>
        <source>you may not export the document {documentRid}</source>
        <translation>vous n’avez pas le droit d’exporter le document {documentRid}</translation>
    </message>
    <message>
        <source>you may not export the generation job {generationJobRid}</source>
        <translation>vous n’avez pas le droit d’exporter la tâche de génération {generationJobRid}</translation>
    </message>
    <message>
        <source>it does not know the locale “{userLocale}”</source>
        <translation>la langue «&#xa0;{userLocale}&#xa0;» y est inconnue</translation>
    </message>
    <message>
        <source>it does not know the time zone “{userTimezone}”; it takes names such as Europe/Paris</source>
        <translation>le fuseau horaire «&#xa0;{userTimezone}&#xa0;» y est inconnu&#x202f;; les noms acceptés ressemblent à Europe/Paris</translation>
    </message>
    <message>
        <source>you may not start exports</source>
        <translation>vous n’avez pas le droit de lancer des exports</translation>
    </message>
    <message>
        <source>there is no generation job {generationJobRid} of the template {templateRid}; such jobs are kept for one hour</source>
        <translation>il n’y a pas de tâche de génération {generationJobRid} du modèle {templateRid}&#x202f;; ces tâches sont conservées une heure</translation>
    </message>
    <message>
        <source>the export job {exportJobRid} is not there; only its maker sees it, and for seven days</source>
        <translation>la tâche d’export {exportJobRid} n’existe pas&#x202f;; seul son créateur la voit, et pendant sept jours</translation>
    </message>
    <message>
        <source>you may not read the finished file {fileRid}</source>
        <translation>vous n’avez pas le droit de lire le fichier terminé {fileRid}</translation>
    </message>
    <message>
        <source>the finished file {fileRid} is not there; files are kept for seven days</source>
        <translation>le fichier terminé {fileRid} n’existe pas&#x202f;; les fichiers sont conservés sept jours</translation>
    </message>
    <message>
        <source>there is no template {templateRid}</source>
        <translation>il n’y a pas de modèle {templateRid}</translation>
    </message>
    <message>
        <source>the template has no version {templateVersion}</source>
        <translation>le modèle n’a pas de version {templateVersion}</translation>
    </message>
    <message>
        <source>the value of “{templateParameterName}” does not fit: {reason}</source>
        <translation>la valeur de «&#xa0;{templateParameterName}&#xa0;» ne convient pas&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>the template needs these values too: {templateParameterNames}</source>
        <translation>le modèle a aussi besoin de ces valeurs&#xa0;: {templateParameterNames}</translation>
    </message>
    <message>
        <source>you may not use the template {templateRid}</source>
        <translation>vous n’avez pas le droit d’utiliser le modèle {templateRid}</translation>
    </message>
    <message>
        <source>you may not save the generated document</source>
        <translation>vous n’avez pas le droit d’enregistrer le document généré</translation>
    </message>
    <message>
        <source>you may not make documents in that folder</source>
        <translation>vous n’avez pas le droit de créer des documents dans ce dossier</translation>
    </message>
    <message>
        <source>a document cannot have this name</source>
        <translation>un document ne peut pas porter ce nom</translation>
    </message>
    <message>
        <source>the folder holds a document of this name already</source>
        <translation>le dossier contient déjà un document de ce nom</translation>
    </message>
    <message>
        <source>that is not a folder a document can be saved in</source>
        <translation>ce n’est pas un dossier où un document peut être enregistré</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>ce dossier n’existe pas</translation>
    </message>
    <message>
        <source>it did not see that we asked for the preview interface</source>
        <translation>le service n’a pas vu que nous demandions la préversion de l’interface</translation>
    </message>
    <message>
        <source>the sign-in lacks the scope {missingScope}</source>
        <translation>il manque à la connexion l’autorisation {missingScope}</translation>
    </message>
    <message>
        <source>the request reached it without its body</source>
        <translation>la requête lui est parvenue sans contenu</translation>
    </message>
    <message>
        <source>it found a value it cannot use</source>
        <translation>le service a trouvé une valeur inutilisable</translation>
    </message>
    <message>
        <source>it does not take the form of our request</source>
        <translation>le service n’accepte pas la forme de notre requête</translation>
    </message>
    <message>
        <source>it had a fault of its own</source>
        <translation>le service a rencontré une erreur interne</translation>
    </message>
    <message>
        <source>you have no permission for this</source>
        <translation>vous n’avez pas l’autorisation pour cela</translation>
    </message>
    <message>
        <source>the token is missing, expired or revoked</source>
        <translation>le jeton est absent, expiré ou révoqué</translation>
    </message>
    <message>
        <source>the Notepad interface is not yet there on this instance (%1)</source>
        <translation>l’interface Notepad n’existe pas encore sur cette instance (%1)</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source> to the scope %1</source>
        <translation> pour l’autorisation %1</translation>
    </message>
    <message>
        <source>Foundry did not answer the last question</source>
        <translation>Foundry n’a pas répondu à la dernière requête</translation>
    </message>
    <message>
        <source>its answer has no state in it</source>
        <translation>sa réponse ne contient pas d’état</translation>
    </message>
    <message>
        <source>Starting the export</source>
        <translation>Démarrage de l’export</translation>
    </message>
    <message>
        <source>Saving the generated document</source>
        <translation>Enregistrement du document généré</translation>
    </message>
    <message>
        <source>generating the document</source>
        <translation>génération du document</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>il ne donne aucune raison</translation>
    </message>
    <message>
        <source>generating the document failed: %1</source>
        <translation>échec de la génération du document&#xa0;: %1</translation>
    </message>
    <message>
        <source>making the PDF</source>
        <translation>création du PDF</translation>
    </message>
    <message>
        <source>Open the saved document in Foundry</source>
        <translation>Ouvrir dans Foundry le document enregistré</translation>
    </message>
    <message>
        <source>Starting to generate the document</source>
        <translation>Démarrage de la génération du document</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Foundry, Account settings, Tokens: make one and paste it here.</source>
        <translation>Foundry, Account settings, Tokens&#xa0;: créez-en un et collez-le ici.</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>Il est conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Needs a third-party application (public client) that is registered in Foundry’s Developer Console.</source>
        <translation>Nécessite une application tierce (public client) inscrite dans la Developer Console de Foundry.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Of the registered application.</source>
        <translation>Celui de l’application inscrite.</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>Utilisateur de service</translation>
    </message>
    <message>
        <source>Client id and secret of a third-party application (confidential client).</source>
        <translation>ID client et secret d’une application tierce (confidential client).</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>May export documents (api:notepad-export)</source>
        <translation>Peut exporter des documents (api:notepad-export)</translation>
    </message>
    <message>
        <source>May generate from templates (api:notepad-write)</source>
        <translation>Peut générer à partir de modèles (api:notepad-write)</translation>
    </message>
</context>
<context>
    <name>GoogleDrive</name>
    <message>
        <source>its answer lacks “%1”</source>
        <translation>il manque «&#xa0;%1&#xa0;» dans sa réponse</translation>
    </message>
    <message>
        <source>Asking Google to prepare the file</source>
        <translation>Demande à Google de préparer le fichier</translation>
    </message>
    <message>
        <source>it is a shortcut that leads nowhere</source>
        <translation>c’est un raccourci qui ne mène nulle part</translation>
    </message>
    <message>
        <source>Looking for the file</source>
        <translation>Recherche du fichier</translation>
    </message>
    <message>
        <source>“%1” is of the type %2, which cannot be exported</source>
        <translation>«&#xa0;%1&#xa0;» est du type %2, qui ne peut pas être exporté</translation>
    </message>
    <message>
        <source>“%1” is of another kind: %2</source>
        <translation>«&#xa0;%1&#xa0;» est d’un autre type&#xa0;: %2</translation>
    </message>
    <message>
        <source>the owner of “%1” does not let it be downloaded</source>
        <translation>le propriétaire de «&#xa0;%1&#xa0;» n’en autorise pas le téléchargement</translation>
    </message>
    <message>
        <source>preparing the file once more</source>
        <translation>nouvelle préparation du fichier</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>il ne donne aucune raison</translation>
    </message>
    <message>
        <source>preparing the file</source>
        <translation>préparation du fichier</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>la dernière requête est restée sans réponse</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>Il est conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Se connecter avec le navigateur</translation>
    </message>
    <message>
        <source>Needs a client of your own: Google Cloud console, a project with the Google Drive API switched on, Credentials, OAuth client id, Desktop app.</source>
        <translation>Nécessite votre propre client&#xa0;: console Google Cloud, un projet avec l’API Google Drive activée, Identifiants, ID client OAuth, Application de bureau.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Google gives one to desktop clients too, and wants it. %1</source>
        <translation>Google en donne un aussi aux clients de bureau, et l’exige. %1</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>It ends in .apps.googleusercontent.com.</source>
        <translation>Il se termine par .apps.googleusercontent.com.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un jeton</translation>
    </message>
    <message>
        <source>An access token you have already. Google’s end after an hour, so this is for trying things out.</source>
        <translation>Un jeton d’accès que vous avez déjà. Ceux de Google expirent après une heure&#x202f;; c’est donc pour des essais.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>the sign-in lacks the scope drive.readonly: sign in again and allow it</source>
        <translation>il manque à la connexion l’autorisation drive.readonly&#xa0;: reconnectez-vous et accordez-la</translation>
    </message>
    <message>
        <source>switch the Google Drive API on in the Cloud project of the client id</source>
        <translation>activez l’API Google Drive dans le projet Cloud de l’ID client</translation>
    </message>
    <message>
        <source>its owner can have it with the option “acknowledgeAbuse”</source>
        <translation>son propriétaire peut l’obtenir avec l’option «&#xa0;acknowledgeAbuse&#xa0;»</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Knows who you are</source>
        <translation>Sait qui vous êtes</translation>
    </message>
    <message>
        <source>May list files (drive.readonly)</source>
        <translation>Peut lister les fichiers (drive.readonly)</translation>
    </message>
    <message>
        <source>You are %1 (%2)</source>
        <translation>Vous êtes %1 (%2)</translation>
    </message>
    <message>
        <source>Google document</source>
        <translation>Document Google</translation>
    </message>
    <message>
        <source>Google spreadsheet</source>
        <translation>Feuille de calcul Google</translation>
    </message>
    <message>
        <source>Google presentation</source>
        <translation>Présentation Google</translation>
    </message>
    <message>
        <source>Google drawing</source>
        <translation>Dessin Google</translation>
    </message>
    <message>
        <source>Google video</source>
        <translation>Vidéo Google</translation>
    </message>
    <message>
        <source>Made with Google Vids.</source>
        <translation>Réalisée avec Google Vids.</translation>
    </message>
    <message>
        <source>Stored file</source>
        <translation>Fichier stocké</translation>
    </message>
    <message>
        <source>Anything that was uploaded: a Word file, a picture, a PDF. It comes as it is.</source>
        <translation>Tout ce qui a été téléversé&#xa0;: un fichier Word, une image, un PDF. Il est repris tel quel.</translation>
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
        <translation>Texte OpenDocument (odt)</translation>
    </message>
    <message>
        <source>Rich text (rtf)</source>
        <translation>Texte enrichi (rtf)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>HTML (zip)</source>
        <translation>HTML (zip)</translation>
    </message>
    <message>
        <source>Pages and pictures, in a zip file.</source>
        <translation>Pages et images, dans un fichier zip.</translation>
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
        <translation>Classeur OpenDocument (ods)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>The first sheet only.</source>
        <translation>Seulement la première feuille.</translation>
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
        <translation>Présentation OpenDocument (odp)</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Of a presentation, the first slide only.</source>
        <translation>D’une présentation, seulement la première diapositive.</translation>
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
        <translation>Vidéo (mp4)</translation>
    </message>
    <message>
        <source>The file as it is</source>
        <translation>Le fichier tel quel</translation>
    </message>
    <message>
        <source>Its id, or its address in the browser.</source>
        <translation>Son identifiant, ou son adresse dans le navigateur.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Empty: the newest one.</source>
        <translation>Vide&#xa0;: la plus récente.</translation>
    </message>
    <message>
        <source>Resource key</source>
        <translation>Clé de ressource</translation>
    </message>
    <message>
        <source>Some files shared by link want it; it stands in the link. Empty: the one in the address, if any.</source>
        <translation>Certains fichiers partagés par lien l’exigent&#x202f;; elle figure dans le lien. Vide&#xa0;: celle de l’adresse, s’il y en a une.</translation>
    </message>
    <message>
        <source>Even if Google calls it harmful</source>
        <translation>Même si Google le juge dangereux</translation>
    </message>
    <message>
        <source>Google gives out what it takes for malware to its owner only, and only with this.</source>
        <translation>Ce que Google prend pour un logiciel malveillant n’est remis qu’à son propriétaire, et seulement avec cette option.</translation>
    </message>
    <message>
        <source>the file’s id, or an address that holds it,</source>
        <translation>l’identifiant du fichier, ou une adresse qui le contient,</translation>
    </message>
    <message>
        <source>it holds no id</source>
        <translation>il ne contient aucun identifiant</translation>
    </message>
    <message>
        <source>it is the address of another kind: %1</source>
        <translation>c’est l’adresse d’un autre type&#xa0;: %1</translation>
    </message>
    <message>
        <source>Empty: Google’s own.</source>
        <translation>Vide&#xa0;: celle de Google.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>Adresse de connexion</translation>
    </message>
    <message>
        <source>Empty: Google’s own, or that of the other address.</source>
        <translation>Vide&#xa0;: celle de Google, ou celle de l’autre adresse.</translation>
    </message>
    <message>
        <source>Google allows a person 12,000 a minute, for all programs together.</source>
        <translation>Google en autorise 12 000 par minute à une personne, tous programmes confondus.</translation>
    </message>
</context>
<context>
    <name>Gotenberg</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>As a server of one’s own mostly is.</source>
        <translation>Comme l’est le plus souvent un serveur à soi.</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>As the server was started with (--api-enable-basic-auth).</source>
        <translation>Ceux avec lesquels le serveur a été démarré (--api-enable-basic-auth).</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Of the identity provider that the server trusts (--api-enable-oidc-auth).</source>
        <translation>Du fournisseur d’identité auquel le serveur fait confiance (--api-enable-oidc-auth).</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Its converters</source>
        <translation>Ses convertisseurs</translation>
    </message>
    <message>
        <source>this is no Gotenberg server, or not its address</source>
        <translation>ce n’est pas un serveur Gotenberg, ou pas son adresse</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marche</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>En marche&#xa0;: %1</translation>
    </message>
    <message>
        <source>it says it is down</source>
        <translation>il se déclare hors service</translation>
    </message>
    <message>
        <source>%1 does not run</source>
        <translation>%1 ne fonctionne pas</translation>
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
        <translation>De votre serveur, par exemple http://localhost:3000. En simple http, tout ce qui est envoyé peut être lu en chemin.</translation>
    </message>
    <message>
        <source>Longest conversion</source>
        <translation>Conversion la plus longue</translation>
    </message>
    <message>
        <source>How long to wait for the result; 0: as for any answer. The server has a limit of its own (--api-timeout).</source>
        <translation>Durée d’attente du résultat&#x202f;; 0&#xa0;: comme pour toute réponse. Le serveur a sa propre limite (--api-timeout).</translation>
    </message>
    <message>
        <source>Let the server call back</source>
        <translation>Laisser le serveur rappeler</translation>
    </message>
    <message>
        <source>For conversions that outlast a connection. Only for a server on this computer that is not shut in a container.</source>
        <translation>Pour les conversions plus longues qu’une connexion. Seulement pour un serveur de cet ordinateur qui n’est pas enfermé dans un conteneur.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Empty: 9.9 mm.</source>
        <translation>Vide&#xa0;: 9,9&#xa0;mm.</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>Largeur du papier</translation>
    </message>
    <message>
        <source>Empty: 215.9 mm, as Letter has.</source>
        <translation>Vide&#xa0;: 215,9&#xa0;mm, comme Letter.</translation>
    </message>
    <message>
        <source>Paper height</source>
        <translation>Hauteur du papier</translation>
    </message>
    <message>
        <source>Empty: 279.4 mm, as Letter has.</source>
        <translation>Vide&#xa0;: 279,4&#xa0;mm, comme Letter.</translation>
    </message>
    <message>
        <source>Paper of the style sheet</source>
        <translation>Papier de la feuille de style</translation>
    </message>
    <message>
        <source>Where the page itself names one.</source>
        <translation>Si la page elle-même en indique un.</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Marge haute</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Marge basse</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>Marge gauche</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>Marge droite</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>Empty: 1.</source>
        <translation>Vide&#xa0;: 1.</translation>
    </message>
    <message>
        <source>One long page</source>
        <translation>Une seule longue page</translation>
    </message>
    <message>
        <source>Background colors and images</source>
        <translation>Couleurs et images d’arrière-plan</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>Attendre avant</translation>
    </message>
    <message>
        <source>Time for scripts to finish.</source>
        <translation>Temps laissé aux scripts pour se terminer.</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>Attendre que</translation>
    </message>
    <message>
        <source>A JavaScript expression that becomes true, such as window.status === &apos;ready&apos;.</source>
        <translation>Une expression JavaScript qui devient vraie, comme window.status === &apos;ready&apos;.</translation>
    </message>
    <message>
        <source>Style sheets for</source>
        <translation>Feuilles de style pour</translation>
    </message>
    <message>
        <source>Empty: as the server is set.</source>
        <translation>Vide&#xa0;: selon le réglage du serveur.</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papier</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>écrans</translation>
    </message>
    <message>
        <source>Fail on errors of scripts</source>
        <translation>Échouer sur les erreurs de scripts</translation>
    </message>
    <message>
        <source>Fail on missing images and style sheets</source>
        <translation>Échouer s’il manque des images ou des feuilles de style</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>Arrière-plan transparent</translation>
    </message>
    <message>
        <source>Page header</source>
        <translation>En-tête de page</translation>
    </message>
    <message>
        <source>An HTML file.</source>
        <translation>Un fichier HTML.</translation>
    </message>
    <message>
        <source>Page footer</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>Bookmarks of the headings</source>
        <translation>Signets des titres</translation>
    </message>
    <message>
        <source>Tags for screen readers</source>
        <translation>Balises pour lecteurs d’écran</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Form fields stay</source>
        <translation>Conserver les champs de formulaire</translation>
    </message>
    <message>
        <source>Off: they are printed.</source>
        <translation>Désactivé&#xa0;: ils sont imprimés.</translation>
    </message>
    <message>
        <source>Comments as notes</source>
        <translation>Commentaires en notes</translation>
    </message>
    <message>
        <source>Update tables of contents</source>
        <translation>Mettre à jour les tables des matières</translation>
    </message>
    <message>
        <source>Each sheet on one page</source>
        <translation>Chaque feuille sur une page</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>Sans perte</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>Qualité JPEG</translation>
    </message>
    <message>
        <source>Empty: 90.</source>
        <translation>Vide&#xa0;: 90.</translation>
    </message>
    <message>
        <source>Reduce resolution</source>
        <translation>Réduire la résolution</translation>
    </message>
    <message>
        <source>Highest resolution</source>
        <translation>Résolution maximale</translation>
    </message>
    <message>
        <source>Empty: 300 dpi.</source>
        <translation>Vide&#xa0;: 300 ppp.</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>Normes</translation>
    </message>
    <message>
        <source>PDF/A</source>
        <translation>PDF/A</translation>
    </message>
    <message>
        <source>For archives. Empty: none.</source>
        <translation>Pour l’archivage. Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>PDF/UA</source>
        <translation>PDF/UA</translation>
    </message>
    <message>
        <source>For screen readers.</source>
        <translation>Pour les lecteurs d’écran.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>One row an entry: Title, Author, Subject, Keywords, Creator …</source>
        <translation>Une ligne par entrée&#xa0;: Title, Author, Subject, Keywords, Creator …</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Such as 1-4, 8. Empty: all.</source>
        <translation>Par exemple 1-4, 8. Vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>One PDF of all</source>
        <translation>Un seul PDF pour tous</translation>
    </message>
    <message>
        <source>In the order of the files. Off: a zip file.</source>
        <translation>Dans l’ordre des fichiers. Désactivé&#xa0;: un fichier zip.</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>Largeur de la fenêtre</translation>
    </message>
    <message>
        <source>Empty: 800.</source>
        <translation>Vide&#xa0;: 800.</translation>
    </message>
    <message>
        <source>Height of the window</source>
        <translation>Hauteur de la fenêtre</translation>
    </message>
    <message>
        <source>Empty: 600.</source>
        <translation>Vide&#xa0;: 600.</translation>
    </message>
    <message>
        <source>Only the window</source>
        <translation>Seulement la fenêtre</translation>
    </message>
    <message>
        <source>Off: the whole page.</source>
        <translation>Désactivé&#xa0;: la page entière.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>2 for twice as many pixels. Empty: 1.</source>
        <translation>2 pour deux fois plus de pixels. Vide&#xa0;: 1.</translation>
    </message>
    <message>
        <source>Faster, larger</source>
        <translation>Plus rapide, plus volumineux</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Empty: 100.</source>
        <translation>Vide&#xa0;: 100.</translation>
    </message>
    <message>
        <source>Files with it</source>
        <translation>Fichiers joints</translation>
    </message>
    <message>
        <source>What scripts and the like need beyond the images, style sheets and fonts that the page names itself and that lie beside or below it: those go along anyway. A folder stands for the files in it.</source>
        <translation>Ce dont les scripts et autres ont besoin en plus des images, feuilles de style et polices que la page nomme elle-même et qui se trouvent à côté ou au-dessous d’elle&#xa0;: celles-ci sont jointes de toute façon. Un dossier désigne les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>As the server reaches it.</source>
        <translation>Telle que le serveur peut l’atteindre.</translation>
    </message>
    <message>
        <source>HTML file</source>
        <translation>Fichier HTML</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Markdown file</source>
        <translation>Fichier Markdown</translation>
    </message>
    <message>
        <source>Page around it</source>
        <translation>Page englobante</translation>
    </message>
    <message>
        <source>An HTML file with {{ toHTML &quot;NAME.md&quot; }} where the text comes in. Empty: a plain page.</source>
        <translation>Un fichier HTML avec {{ toHTML &quot;NAME.md&quot; }} à l’endroit du texte. Vide&#xa0;: une page simple.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>Fichier bureautique</translation>
    </message>
    <message>
        <source>A document, spreadsheet, presentation or drawing, as LibreOffice reads them.</source>
        <translation>Un document, une feuille de calcul, une présentation ou un dessin, tels que LibreOffice les lit.</translation>
    </message>
    <message>
        <source>Several office files</source>
        <translation>Plusieurs fichiers bureautiques</translation>
    </message>
    <message>
        <source>As one PDF, or as one each.</source>
        <translation>En un seul PDF, ou en un PDF chacun.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>In their order.</source>
        <translation>Dans leur ordre.</translation>
    </message>
    <message>
        <source>Made PDF/A or PDF/UA, or given metadata.</source>
        <translation>Convertis en PDF/A ou PDF/UA, ou dotés de métadonnées.</translation>
    </message>
    <message>
        <source>PDFs to merge</source>
        <translation>PDF à fusionner</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>a file that LibreOffice reads</source>
        <translation>un fichier que LibreOffice sait lire</translation>
    </message>
    <message>
        <source>a file that ends in .%1</source>
        <translation>un fichier qui se termine par .%1</translation>
    </message>
    <message>
        <source>its ending tells another type</source>
        <translation>son extension indique un autre type</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>ce n’est pas une adresse web</translation>
    </message>
    <message>
        <source>an address that begins with https:// or http://</source>
        <translation>une adresse qui commence par https:// ou http://</translation>
    </message>
    <message>
        <source>it names no pages</source>
        <translation>cela ne désigne pas de pages</translation>
    </message>
    <message>
        <source>pages such as 1-4, 8</source>
        <translation>des pages comme 1-4, 8</translation>
    </message>
    <message>
        <source>PDF/A, PDF/UA or metadata</source>
        <translation>PDF/A, PDF/UA ou métadonnées</translation>
    </message>
    <message>
        <source>The files you choose are sent to %1.</source>
        <translation>Les fichiers choisis sont envoyés à %1.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Image PNG</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>Image JPEG</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>Image WebP</translation>
    </message>
    <message>
        <source>it asks for a user name and a password or a token; choose that as the account’s sign-in</source>
        <translation>il demande un nom d’utilisateur et un mot de passe, ou un jeton&#x202f;; choisissez-le comme connexion du compte</translation>
    </message>
    <message>
        <source>its list of addresses that it may open does not allow this one</source>
        <translation>sa liste d’adresses autorisées n’admet pas celle-ci</translation>
    </message>
    <message>
        <source>the page names an address that it may not open</source>
        <translation>la page nomme une adresse qu’il n’a pas le droit d’ouvrir</translation>
    </message>
    <message>
        <source>it has no such converter, or the account’s address is not quite right</source>
        <translation>il n’a pas de tel convertisseur, ou l’adresse du compte n’est pas tout à fait exacte</translation>
    </message>
    <message>
        <source>the files are larger than it takes (--api-body-limit)</source>
        <translation>les fichiers dépassent la taille qu’il accepte (--api-body-limit)</translation>
    </message>
    <message>
        <source>its queue is full</source>
        <translation>sa file d’attente est pleine</translation>
    </message>
    <message>
        <source>it took longer than the server’s time limit (--api-timeout), and would again; fewer or smaller files may fit</source>
        <translation>l’opération a dépassé la limite de temps du serveur (--api-timeout), et la dépasserait encore&#x202f;; des fichiers moins nombreux ou plus petits peuvent passer</translation>
    </message>
    <message>
        <source>it took too long, or is being started or stopped</source>
        <translation>il a mis trop de temps, ou il est en train de démarrer ou de s’arrêter</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source>Version of the server</source>
        <translation>Version du serveur</translation>
    </message>
    <message>
        <source>A test of the account finds it out. Where it is wrong, files may be sent twice.</source>
        <translation>Un test du compte la détermine. Si elle est fausse, des fichiers risquent d’être envoyés deux fois.</translation>
    </message>
    <message>
        <source>Wait for an element</source>
        <translation>Attendre un élément</translation>
    </message>
    <message>
        <source>A CSS selector of what has to be visible, such as #chart.ready.</source>
        <translation>Un sélecteur CSS de ce qui doit être visible, par exemple #chart.ready.</translation>
    </message>
    <message>
        <source>Do not wait for the network</source>
        <translation>Ne pas attendre le réseau</translation>
    </message>
    <message>
        <source>Off: waits until nothing has been loaded for half a second.</source>
        <translation>Désactivé&#xa0;: attend que plus rien n’ait été chargé depuis une demi-seconde.</translation>
    </message>
    <message>
        <source>Pages of speaker notes</source>
        <translation>Pages de notes</translation>
    </message>
    <message>
        <source>Of presentations.</source>
        <translation>Des présentations.</translation>
    </message>
    <message>
        <source>Hidden slides</source>
        <translation>Diapositives masquées</translation>
    </message>
    <message>
        <source>No blank pages in between</source>
        <translation>Sans pages vierges intercalées</translation>
    </message>
    <message>
        <source>Those that a text document inserts by itself.</source>
        <translation>Celles qu’un document texte insère de lui-même.</translation>
    </message>
    <message>
        <source>Bookmarks of the files</source>
        <translation>Signets des fichiers</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;Toutes les commandes…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <source>A&amp;bout Quayside</source>
        <translation>À &amp;propos de Quayside</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Choose one of: %1%2.</source>
        <translation>Choisissez parmi&#xa0;: %1%2.</translation>
    </message>
    <message>
        <source>Write a language tag such as en-US, fr or zh-Hant.</source>
        <translation>Écrivez un code de langue comme en-US, fr ou zh-Hant.</translation>
    </message>
    <message>
        <source>Write an IANA name such as Europe/Paris or UTC.</source>
        <translation>Écrivez un nom IANA comme Europe/Paris ou UTC.</translation>
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
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Where the page has its images from.</source>
        <translation>D’où la page tire ses images.</translation>
    </message>
    <message>
        <source>In the page</source>
        <translation>Dans la page</translation>
    </message>
    <message>
        <source>One file that has everything</source>
        <translation>Un fichier unique qui contient tout</translation>
    </message>
    <message>
        <source>Files beside the page</source>
        <translation>Fichiers à côté de la page</translation>
    </message>
    <message>
        <source>A folder with the page and its images</source>
        <translation>Un dossier avec la page et ses images</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Comme dans la source</translation>
    </message>
    <message>
        <source>Addresses stay as they are written</source>
        <translation>Les adresses restent telles qu’elles sont écrites</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>Feuille de style</translation>
    </message>
    <message>
        <source>The look of the page, with rules for dark screens and for paper.</source>
        <translation>L’aspect de la page, avec des règles pour les écrans sombres et pour le papier.</translation>
    </message>
    <message>
        <source>A file beside the page</source>
        <translation>Un fichier à côté de la page</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Links to the headings come before the text.</source>
        <translation>Des liens vers les titres précèdent le texte.</translation>
    </message>
    <message>
        <source>Levels in the contents</source>
        <translation>Niveaux dans la table des matières</translation>
    </message>
    <message>
        <source>How many levels of headings the table of contents shows.</source>
        <translation>Nombre de niveaux de titre affichés dans la table des matières.</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>Colorer le code</translation>
    </message>
    <message>
        <source>Code is colored by its language.</source>
        <translation>Le code est coloré selon son langage.</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Seulement le texte</translation>
    </message>
    <message>
        <source>Writes what stands in the body, without page, title and style, to be put into another page.</source>
        <translation>Écrit le contenu du corps, sans page, titre ni style, pour l’insérer dans une autre page.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>A page that opens in every browser, complete in one file.</source>
        <translation>Une page qui s’ouvre dans tous les navigateurs, complète en un seul fichier.</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Le texte au format «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>For screens, light and dark.</source>
        <translation>Pour les écrans, clairs et sombres.</translation>
    </message>
</context>
<context>
    <name>JobState</name>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Interrupted: outcome unknown</source>
        <translation>Interrompu&#xa0;: issue inconnue</translation>
    </message>
    <message>
        <source>Interrupted: still running there</source>
        <translation>Interrompu&#xa0;: encore en cours là-bas</translation>
    </message>
    <message>
        <source>Interrupted: needs sign-in</source>
        <translation>Interrompu&#xa0;: connexion requise</translation>
    </message>
    <message>
        <source>Interrupted: needs a secret</source>
        <translation>Interrompu&#xa0;: secret requis</translation>
    </message>
    <message>
        <source>Interrupted: the program crashed</source>
        <translation>Interrompu&#xa0;: le programme a planté</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>%1 is wanted here</source>
        <translation>il faut ici %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a single character</source>
        <translation>un seul caractère</translation>
    </message>
    <message>
        <source>a name and a value</source>
        <translation>un nom et une valeur</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’une des valeurs %1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>an object with “content”</source>
        <translation>un objet avec «&#xa0;content&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>«&#xa0;%1&#xa0;» est absent</translation>
    </message>
    <message>
        <source>there is no member “%1”</source>
        <translation>il n’y a pas de membre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“type” is missing</source>
        <translation>«&#xa0;type&#xa0;» est absent</translation>
    </message>
    <message>
        <source>there is no type “%1” here</source>
        <translation>il n’y a pas de type «&#xa0;%1&#xa0;» ici</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>du base64</translation>
    </message>
    <message>
        <source>footnote %1 is called, but there are only %2</source>
        <translation>la note %1 est appelée, mais il n’y en a que %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is no document: “format” must be “%1”</source>
        <translation>ce n’est pas un document&#xa0;: «&#xa0;format&#xa0;» doit valoir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>version %1 is newer than this program, which reads up to version %2</source>
        <translation>la version %1 est plus récente que ce programme, qui lit jusqu’à la version %2</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>JsonWriter</name>
    <message>
        <source>Indent</source>
        <translation>Indenter</translation>
    </message>
    <message>
        <source>One node a line, so that a person can read it; off: everything on one line.</source>
        <translation>Un nœud par ligne, lisible par une personne&#x202f;; désactivé&#xa0;: tout sur une seule ligne.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Write the source line of every node.</source>
        <translation>Écrire la ligne de source de chaque nœud.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Whether the images’ types and sizes, or their bytes too, are written.</source>
        <translation>Indique si les types et tailles des images sont écrits, ou aussi leurs octets.</translation>
    </message>
    <message>
        <source>Only their addresses</source>
        <translation>Seulement leurs adresses</translation>
    </message>
    <message>
        <source>Types and sizes</source>
        <translation>Types et tailles</translation>
    </message>
    <message>
        <source>Types, sizes and bytes (base64)</source>
        <translation>Types, tailles et octets (base64)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The document’s structure as data, for scripts.</source>
        <translation>La structure du document sous forme de données, pour les scripts.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the tag of the language that this file translates to</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>LatexWriter</name>
    <message>
        <source>its environments do not close</source>
        <translation>ses environnements ne se ferment pas</translation>
    </message>
    <message>
        <source>it uses %1, which reaches beyond a formula</source>
        <translation>elle utilise %1, qui s’étend au-delà d’une formule</translation>
    </message>
    <message>
        <source>a formula begins or ends in it</source>
        <translation>une formule y commence ou y finit</translation>
    </message>
    <message>
        <source>its braces do not close</source>
        <translation>ses accolades ne se ferment pas</translation>
    </message>
    <message>
        <source>it uses a command that is not known</source>
        <translation>elle utilise une commande inconnue</translation>
    </message>
    <message>
        <source>The link “%1”</source>
        <translation>Le lien «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Text that flows past an image</source>
        <translation>Le texte qui contourne une image</translation>
    </message>
    <message>
        <source>The image “%1”</source>
        <translation>L’image «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Le texte au format «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Document class</source>
        <translation>Classe de document</translation>
    </message>
    <message>
        <source>What LaTeX makes of the text: its class, by name.</source>
        <translation>Ce que LaTeX fait du texte&#xa0;: sa classe, par son nom.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Where the text has its images from.</source>
        <translation>D’où le texte tire ses images.</translation>
    </message>
    <message>
        <source>Files beside the text</source>
        <translation>Fichiers à côté du texte</translation>
    </message>
    <message>
        <source>A folder with the text and its images, as PNG where LaTeX needs it</source>
        <translation>Un dossier avec le texte et ses images, en PNG là où LaTeX l’exige</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Comme dans la source</translation>
    </message>
    <message>
        <source>Addresses stay as they are written</source>
        <translation>Les adresses restent telles qu’elles sont écrites</translation>
    </message>
    <message>
        <source>Options of the class</source>
        <translation>Options de la classe</translation>
    </message>
    <message>
        <source>Such as 12pt, a4paper or twocolumn. Paper is chosen by the language where none is named.</source>
        <translation>Par exemple 12pt, a4paper ou twocolumn. Sans papier indiqué, il est choisi selon la langue.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>A font of this computer by its name, for LuaLaTeX and XeLaTeX: texts in scripts that LaTeX’s own fonts lack need one.</source>
        <translation>Une police de cet ordinateur par son nom, pour LuaLaTeX et XeLaTeX&#xa0;: les textes dans des écritures absentes des polices de LaTeX en ont besoin.</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>It comes before the text.</source>
        <translation>Elle précède le texte.</translation>
    </message>
    <message>
        <source>Number headings</source>
        <translation>Numéroter les titres</translation>
    </message>
    <message>
        <source>LaTeX puts numbers before headings.</source>
        <translation>LaTeX place des numéros devant les titres.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>A LaTeX file that the text is put into, with placeholders as pandoc has them: $body$, $title$, $author$, $date$, $header-includes$ (what the text needs), fields of the front matter, $if(…)$ and $for(…)$.</source>
        <translation>Un fichier LaTeX dans lequel le texte est inséré, avec des champs comme ceux de pandoc&#xa0;: $body$, $title$, $author$, $date$, $header-includes$ (ce dont le texte a besoin), champs de l’en-tête YAML, $if(…)$ et $for(…)$.</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>Seulement le texte</translation>
    </message>
    <message>
        <source>Writes what stands between \begin{document} and its end, to be put into another text.</source>
        <translation>Écrit ce qui se trouve entre \begin{document} et sa fin, pour l’insérer dans un autre texte.</translation>
    </message>
    <message>
        <source>a template of more than 4 MB is none</source>
        <translation>au-delà de 4&#xa0;Mo, ce n’est pas un modèle</translation>
    </message>
    <message>
        <source>the template has no place for the text, $body$</source>
        <translation>le modèle n’a pas d’emplacement pour le texte, $body$</translation>
    </message>
    <message>
        <source>Without a font that has them (latex.font), the characters %1</source>
        <translation>Sans police qui les contient (latex.font), les caractères %1</translation>
    </message>
    <message>
        <source>The template’s placeholder “%1”</source>
        <translation>Le champ «&#xa0;%1&#xa0;» du modèle</translation>
    </message>
    <message>
        <source>a placeholder of the template has nothing that it belongs to</source>
        <translation>un champ du modèle ne se rattache à rien</translation>
    </message>
    <message>
        <source>the template&apos;s placeholders are nested too deeply</source>
        <translation>les champs du modèle sont trop profondément imbriqués</translation>
    </message>
    <message>
        <source>$if$ of the template is not closed by $endif$</source>
        <translation>le $if$ du modèle n’est pas fermé par $endif$</translation>
    </message>
    <message>
        <source>$for$ of the template is not closed by $endfor$</source>
        <translation>le $for$ du modèle n’est pas fermé par $endfor$</translation>
    </message>
    <message>
        <source>A text for pdfLaTeX and LuaLaTeX.</source>
        <translation>Un texte pour pdfLaTeX et LuaLaTeX.</translation>
    </message>
</context>
<context>
    <name>LocalProvider</name>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>A document of this computer.</source>
        <translation>Un document de cet ordinateur.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Every document of a folder, one by one.</source>
        <translation>Chaque document d’un dossier, un par un.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>A folder as one document: its chapters as SUMMARY.md, mkdocs.yml or their names order them, links between them led to the right place.</source>
        <translation>Un dossier en un seul document&#xa0;: ses chapitres dans l’ordre de SUMMARY.md, de mkdocs.yml ou de leurs noms, les liens entre eux menant au bon endroit.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>The document to export.</source>
        <translation>Le document à exporter.</translation>
    </message>
    <message>
        <source>Images from</source>
        <translation>Images depuis</translation>
    </message>
    <message>
        <source>A folder around the file that images may come from; filled in for the documents of a folder.</source>
        <translation>Un dossier englobant le fichier, d’où les images peuvent provenir&#x202f;; déjà rempli pour les documents d’un dossier.</translation>
    </message>
    <message>
        <source>Addresses count from</source>
        <translation>Adresses relatives à</translation>
    </message>
    <message>
        <source>The folder that relative addresses in the document count from, if it is not the file’s own.</source>
        <translation>Le dossier d’où comptent les adresses relatives du document, si ce n’est pas celui du fichier.</translation>
    </message>
    <message>
        <source>The folder whose documents to export.</source>
        <translation>Le dossier dont les documents sont à exporter.</translation>
    </message>
    <message>
        <source>Subfolders too</source>
        <translation>Sous-dossiers aussi</translation>
    </message>
    <message>
        <source>Export the documents of the folder’s subfolders as well.</source>
        <translation>Exporter aussi les documents des sous-dossiers.</translation>
    </message>
    <message>
        <source>The folder of the book: with SUMMARY.md, book.toml, book.json or mkdocs.yml; without them its Markdown files in the order of their names.</source>
        <translation>Le dossier du livre&#xa0;: avec SUMMARY.md, book.toml, book.json ou mkdocs.yml&#x202f;; à défaut, ses fichiers Markdown dans l’ordre de leurs noms.</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>D’après le nom</translation>
    </message>
    <message>
        <source>Format of the source</source>
        <translation>Format de la source</translation>
    </message>
    <message>
        <source>How to read the source when its name’s ending does not tell, or misleads.</source>
        <translation>Comment lire la source quand l’extension de son nom ne dit rien, ou trompe.</translation>
    </message>
    <message>
        <source>Folders of images</source>
        <translation>Dossiers d’images</translation>
    </message>
    <message>
        <source>Further folders that images may come from; without them only those in the source’s own folder are used.</source>
        <translation>D’autres dossiers d’où les images peuvent provenir&#x202f;; sans eux, seules celles du dossier de la source sont utilisées.</translation>
    </message>
    <message>
        <source>Images on the network</source>
        <translation>Images du réseau</translation>
    </message>
    <message>
        <source>What to do with images that the document takes from the internet. Fetching tells the servers named in the document that somebody reads it.</source>
        <translation>Que faire des images que le document prend sur Internet. Les télécharger apprend aux serveurs nommés dans le document que quelqu’un le lit.</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>Les laisser là-bas</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>Les télécharger</translation>
    </message>
    <message>
        <source>Over https only, with limits of size, number and time.</source>
        <translation>En https seulement, avec des limites de taille, de nombre et de temps.</translation>
    </message>
    <message>
        <source>One zip</source>
        <translation>Un seul zip</translation>
    </message>
    <message>
        <source>All files of the result are packed into one zip, to send or to upload.</source>
        <translation>Tous les fichiers du résultat sont réunis dans un zip, pour l’envoi ou le téléversement.</translation>
    </message>
</context>
<context>
    <name>MarkdownReader</name>
    <message>
        <source>its lines depend on each other too much</source>
        <translation>ses lignes dépendent trop les unes des autres</translation>
    </message>
    <message>
        <source>Anchors for headings</source>
        <translation>Ancres des titres</translation>
    </message>
    <message>
        <source>Gives every heading an anchor that links can lead to, as GitHub does.</source>
        <translation>Donne à chaque titre une ancre vers laquelle des liens peuvent mener, comme le fait GitHub.</translation>
    </message>
    <message>
        <source>it is larger than 256 KB</source>
        <translation>il dépasse 256&#xa0;Ko</translation>
    </message>
    <message>
        <source>the front matter has too many fields, or too long ones</source>
        <translation>l’en-tête YAML a trop de champs, ou des champs trop longs</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecte</translation>
    </message>
    <message>
        <source>Whose Markdown it is: what counts besides CommonMark and the extensions.</source>
        <translation>De quel Markdown il s’agit&#xa0;: ce qui compte outre CommonMark et les extensions.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>GitHub’s, and of the others what can mean nothing else</source>
        <translation>Celui de GitHub, et des autres ce qui ne peut rien signifier d’autre</translation>
    </message>
    <message>
        <source>Alerts, emoji and formulas</source>
        <translation>Encadrés, émojis et formules</translation>
    </message>
    <message>
        <source>Also callouts of any kind, [[links]], ==marks== and %%comments%%</source>
        <translation>Aussi les encadrés de toute sorte, [[liens]], ==marques== et %%commentaires%%</translation>
    </message>
    <message>
        <source>Also !!! admonitions, attribute lists, definition lists and [TOC]</source>
        <translation>Aussi les encadrés !!!, listes d’attributs, listes de définitions et [TOC]</translation>
    </message>
    <message>
        <source>Also :::note containers and {#ids} of headings</source>
        <translation>Aussi les blocs :::note et les {#ids} des titres</translation>
    </message>
    <message>
        <source>Also ::: {.callout-note}, attributes, H~2~O and x^2^</source>
        <translation>Aussi ::: {.callout-note}, attributs, H~2~O et x^2^</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>CommonMark and the extensions alone</source>
        <translation>CommonMark et les extensions seulement</translation>
    </message>
    <message>
        <source>HTML in the text</source>
        <translation>HTML dans le texte</translation>
    </message>
    <message>
        <source>What becomes of HTML that stands in the Markdown.</source>
        <translation>Ce que devient le HTML présent dans le Markdown.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>What is on the safe list works everywhere; scripts and the like are left out</source>
        <translation>Ce qui figure sur la liste sûre fonctionne partout&#x202f;; les scripts et autres sont omis</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>HTML and Markdown get it exactly as written; other formats get its structure</source>
        <translation>HTML et Markdown le reçoivent tel qu’il est écrit&#x202f;; les autres formats reçoivent sa structure</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>No HTML at all</source>
        <translation>Pas de HTML du tout</translation>
    </message>
    <message>
        <source>Read front matter</source>
        <translation>Lire l’en-tête YAML</translation>
    </message>
    <message>
        <source>Takes title, author and the like from the YAML between “---” lines at the start.</source>
        <translation>Prend titre, auteur, etc. dans le YAML placé entre des lignes «&#xa0;---&#xa0;» au début.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Encadrés</translation>
    </message>
    <message>
        <source>Shows “&gt; [!NOTE]” quotes as highlighted notes, as GitHub does.</source>
        <translation>Montre les citations «&#xa0;&gt; [!NOTE]&#xa0;» comme des encadrés, comme le fait GitHub.</translation>
    </message>
    <message>
        <source>Typographic punctuation</source>
        <translation>Ponctuation typographique</translation>
    </message>
    <message>
        <source>Turns straight quotes, “--” and “...” into curly quotes, dashes and an ellipsis.</source>
        <translation>Remplace les guillemets droits, «&#xa0;--&#xa0;» et «&#xa0;...&#xa0;» par des guillemets typographiques, des tirets et des points de suspension.</translation>
    </message>
    <message>
        <source>Markdown extensions</source>
        <translation>Extensions Markdown</translation>
    </message>
    <message>
        <source>What counts besides plain CommonMark: table, tasklist, strikethrough, autolink, footnotes, tagfilter.</source>
        <translation>Ce qui compte outre le CommonMark pur&#xa0;: table, tasklist, strikethrough, autolink, footnotes, tagfilter.</translation>
    </message>
    <message>
        <source>there is no such extension</source>
        <translation>cette extension n’existe pas</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>references repeat long addresses too often; from here on only their words are kept</source>
        <translation>des références répètent trop souvent de longues adresses&#x202f;; à partir d’ici, seuls leurs mots sont conservés</translation>
    </message>
    <message>
        <source>its tables have more than a million cells</source>
        <translation>ses tableaux ont plus d’un million de cellules</translation>
    </message>
    <message>
        <source>a table, a nest of brackets or a paragraph is too large</source>
        <translation>un tableau, une imbrication de parenthèses ou un paragraphe est trop grand</translation>
    </message>
    <message>
        <source>the works in “%1”; citations show their keys</source>
        <translation>les ouvrages de «&#xa0;%1&#xa0;»&#xa0;; les citations montrent leurs clés</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Where the text has its images from.</source>
        <translation>D’où le texte tire ses images.</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Comme dans la source</translation>
    </message>
    <message>
        <source>Addresses stay as they are written</source>
        <translation>Les adresses restent telles qu’elles sont écrites</translation>
    </message>
    <message>
        <source>Files beside the text</source>
        <translation>Fichiers à côté du texte</translation>
    </message>
    <message>
        <source>A folder with the text and its images</source>
        <translation>Un dossier avec le texte et ses images</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Where lines of a paragraph end.</source>
        <translation>Où se terminent les lignes d’un paragraphe.</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>Comme dans la source</translation>
    </message>
    <message>
        <source>One line a paragraph</source>
        <translation>Une ligne par paragraphe</translation>
    </message>
    <message>
        <source>Wrapped at a column</source>
        <translation>Coupées à une colonne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Most columns of a line.</source>
        <translation>Nombre maximal de colonnes par ligne.</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>Puce</translation>
    </message>
    <message>
        <source>The character in front of list items.</source>
        <translation>Le caractère placé devant les éléments de liste.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>How headings of the first two levels are marked.</source>
        <translation>Comment sont marqués les titres des deux premiers niveaux.</translation>
    </message>
    <message>
        <source>With number signs (#)</source>
        <translation>Avec des croisillons (#)</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>Soulignés</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>En-tête YAML</translation>
    </message>
    <message>
        <source>Write title, author and the like in front: as they were in Markdown, as YAML when they come from elsewhere.</source>
        <translation>Écrire titre, auteur, etc. au début&#xa0;: comme dans le Markdown d’origine, ou en YAML s’ils viennent d’ailleurs.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The color of text</source>
        <translation>La couleur du texte</translation>
    </message>
    <message>
        <source>GitHub Flavored Markdown.</source>
        <translation>GitHub Flavored Markdown.</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Le texte au format «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The numbering of a list (%1)</source>
        <translation>La numérotation d’une liste (%1)</translation>
    </message>
    <message>
        <source>The width or place of a table</source>
        <translation>La largeur ou la place d’un tableau</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>the data address is damaged</source>
        <translation>l’adresse de données est endommagée</translation>
    </message>
    <message>
        <source>not a known image</source>
        <translation>image inconnue</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>son en-tête est endommagé</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
</context>
<context>
    <name>NextAction</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Tries the same export once more.</source>
        <translation>Tente à nouveau le même export.</translation>
    </message>
    <message>
        <source>Follow a&amp;gain</source>
        <translation>Suivre à &amp;nouveau</translation>
    </message>
    <message>
        <source>Takes up the wait where it was left; nothing is made twice.</source>
        <translation>Reprend l’attente là où elle s’est arrêtée&#x202f;; rien n’est produit deux fois.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Ren&amp;voyer</translation>
    </message>
    <message>
        <source>Asks the service for the export once more, although the first request may have arrived.</source>
        <translation>Demande encore une fois l’export au service, même si la première requête est peut-être arrivée.</translation>
    </message>
    <message>
        <source>The service may have started “{title}” already: its answer was lost. If you send it again, it may be made a second time.</source>
        <translation>Le service a peut-être déjà commencé «&#xa0;{title}&#xa0;»&#xa0;: sa réponse s’est perdue. Si vous renvoyez la demande, il pourrait être produit une seconde fois.</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Signs the account in; its exports that wait go on by themselves.</source>
        <translation>Connecte le compte&#x202f;; ses exports en attente reprennent d’eux-mêmes.</translation>
    </message>
    <message>
        <source>&amp;Enter the secret</source>
        <translation>&amp;Saisir le secret</translation>
    </message>
    <message>
        <source>Asks for the secret that was not kept, then goes on.</source>
        <translation>Demande le secret qui n’a pas été conservé, puis continue.</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>Re&amp;commencer</translation>
    </message>
    <message>
        <source>Starts the export from its beginning.</source>
        <translation>Reprend l’export depuis le début.</translation>
    </message>
    <message>
        <source>&amp;Trust this host</source>
        <translation>&amp;Approuver ce serveur</translation>
    </message>
    <message>
        <source>Lets the account’s credential go to that server too, then goes on.</source>
        <translation>Permet d’envoyer aussi à ce serveur les identifiants du compte, puis continue.</translation>
    </message>
    <message>
        <source>Send this account’s credential to “{host}” from now on? Agree only if you know that this server belongs to the service.</source>
        <translation>Envoyer désormais aussi à «&#xa0;{host}&#xa0;» les identifiants de ce compte&#x202f;? N’acceptez que si vous savez que ce serveur appartient au service.</translation>
    </message>
</context>
<context>
    <name>NotebookReader</name>
    <message>
        <source>Code of notebooks</source>
        <translation>Code des notebooks</translation>
    </message>
    <message>
        <source>Shows the code of a notebook’s cells.</source>
        <translation>Montre le code des cellules d’un notebook.</translation>
    </message>
    <message>
        <source>Outputs of notebooks</source>
        <translation>Sorties des notebooks</translation>
    </message>
    <message>
        <source>Shows what the code of a notebook’s cells gave when it was last run; nothing is run anew.</source>
        <translation>Montre ce qu’a donné le code des cellules d’un notebook à sa dernière exécution&#x202f;; rien n’est réexécuté.</translation>
    </message>
    <message>
        <source>Numbers of cells</source>
        <translation>Numéros des cellules</translation>
    </message>
    <message>
        <source>Shows “In [1]:” and “Out [1]:” above the code of a notebook’s cells and its outputs.</source>
        <translation>Affiche «&#xa0;In [1]:&#xa0;» et «&#xa0;Out [1]:&#xa0;» au-dessus du code des cellules d’un notebook et de ses sorties.</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>il a plus de %1 cellules</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation>%1, cellule %2</translation>
    </message>
    <message>
        <source>a cell of the unknown kind “%1”</source>
        <translation>une cellule du type inconnu «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it is not JSON (%1, at byte %2)</source>
        <translation>ce n’est pas du JSON (%1, à l’octet %2)</translation>
    </message>
    <message>
        <source>it is no notebook: it has no cells</source>
        <translation>ce n’est pas un notebook&#xa0;: il n’a pas de cellules</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Notebook Jupyter</translation>
    </message>
    <message>
        <source>an output that only a program can show (%1)</source>
        <translation>une sortie que seul un programme peut montrer (%1)</translation>
    </message>
</context>
<context>
    <name>OdtReader</name>
    <message>
        <source>it is no OpenDocument file</source>
        <translation>ce n’est pas un fichier OpenDocument</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>the styles, which are damaged or missing</source>
        <translation>les styles, endommagés ou absents</translation>
    </message>
    <message>
        <source>it is an OpenDocument file of another kind</source>
        <translation>c’est un fichier OpenDocument d’un autre type</translation>
    </message>
    <message>
        <source>headers and footers</source>
        <translation>en-têtes et pieds de page</translation>
    </message>
    <message>
        <source>tables of contents</source>
        <translation>tables des matières</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>Texte OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>pieces of hidden text</source>
        <translation>passages de texte masqué</translation>
    </message>
    <message>
        <source>page numbers and indexes</source>
        <translation>numéros de page et index</translation>
    </message>
    <message>
        <source>drawn shapes</source>
        <translation>formes dessinées</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>embedded files, of which their picture stays</source>
        <translation>fichiers incorporés, dont seule l’image reste</translation>
    </message>
    <message>
        <source>drawn shapes, of which their text stays</source>
        <translation>formes dessinées, dont le texte est conservé</translation>
    </message>
    <message>
        <source>numbers of headings</source>
        <translation>numéros de titres</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>formulaires</translation>
    </message>
    <message>
        <source>notes of notes</source>
        <translation>notes dans des notes</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>fichiers incorporés</translation>
    </message>
    <message>
        <source>pictures that cannot be read</source>
        <translation>images illisibles</translation>
    </message>
    <message>
        <source>charts, of which their numbers stay</source>
        <translation>graphiques, dont les nombres sont conservés</translation>
    </message>
</context>
<context>
    <name>OdtWriter</name>
    <message>
        <source>An OpenDocument text or template (ODT, OTT) whose styles, headers, footers, numbering and pages are taken. Placeholders in its headers: {title}, {author}, {date}, {file}.</source>
        <translation>Un texte ou modèle OpenDocument (ODT, OTT) dont sont repris les styles, en-têtes, pieds de page, numérotation et pages. Champs possibles dans ses en-têtes&#xa0;: {title}, {author}, {date}, {file}.</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>Texte OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>A document to go on writing in LibreOffice and other programs for text.</source>
        <translation>Un document dont la rédaction peut se poursuivre dans LibreOffice et d’autres traitements de texte.</translation>
    </message>
    <message>
        <source>it is no OpenDocument text or template</source>
        <translation>ce n’est ni un texte ni un modèle OpenDocument</translation>
    </message>
</context>
<context>
    <name>OfficeFile</name>
    <message>
        <source>it is protected with a password</source>
        <translation>il est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>it is a file of Office 97–2003, which is not read</source>
        <translation>c’est un fichier Office 97–2003, format qui n’est pas lu</translation>
    </message>
    <message>
        <source>it is a PDF file</source>
        <translation>c’est un fichier PDF</translation>
    </message>
    <message>
        <source>it is an OpenDocument text</source>
        <translation>c’est un texte OpenDocument</translation>
    </message>
    <message>
        <source>it is an OpenDocument file of another kind</source>
        <translation>c’est un fichier OpenDocument d’un autre type</translation>
    </message>
    <message>
        <source>it is an EPUB</source>
        <translation>c’est un EPUB</translation>
    </message>
    <message>
        <source>it is a zip file, but not of an office program</source>
        <translation>c’est un fichier zip, mais pas d’un programme bureautique</translation>
    </message>
    <message>
        <source>the part “%1”, which is damaged or missing</source>
        <translation>la partie «&#xa0;%1&#xa0;», endommagée ou absente</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>%1 takes none</source>
        <translation>%1 n’en accepte aucune</translation>
    </message>
    <message>
        <source>%1 does not offer it</source>
        <translation>%1 ne le propose pas</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>“%1” is not SCOPE.KEY=VALUE.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas la forme PORTÉE.CLÉ=VALEUR.</translation>
    </message>
    <message>
        <source>“%1” is the same for all locales.</source>
        <translation>«&#xa0;%1&#xa0;» est identique pour toutes les langues.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true (vrai) ou false (faux)</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 à %3</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 d’au moins %2</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 d’au plus %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’une des valeurs %1</translation>
    </message>
    <message>
        <source>values, comma separated</source>
        <translation>des valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>NAME=VALUE pairs, comma separated</source>
        <translation>des paires NOM=VALEUR séparées par des virgules</translation>
    </message>
    <message>
        <source>NAME:TYPE=VALUE entries, comma separated, TYPE one of %1</source>
        <translation>des entrées NOM:TYPE=VALEUR séparées par des virgules, TYPE valant l’un de %1</translation>
    </message>
    <message>
        <source>a date as YYYY-MM-DD</source>
        <translation>une date au format AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>a time as YYYY-MM-DDTHH:MM:SS, with an offset or Z</source>
        <translation>une heure au format AAAA-MM-JJTHH:MM:SS, avec un décalage ou Z</translation>
    </message>
    <message>
        <source>a language tag such as en-US</source>
        <translation>un code de langue comme en-US</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Paris</source>
        <translation>un fuseau horaire comme Europe/Paris</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation>un fichier ou un dossier</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>ce n’est ni true ni false</translation>
    </message>
    <message>
        <source>it has no “=”</source>
        <translation>il manque «&#xa0;=&#xa0;»</translation>
    </message>
    <message>
        <source>it is not NAME:TYPE=VALUE</source>
        <translation>cela n’a pas la forme NOM:TYPE=VALEUR</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>ce n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>la valeur est hors limites</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>la valeur est trop longue</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>la valeur est trop courte</translation>
    </message>
    <message>
        <source>it is not one of the choices</source>
        <translation>la valeur ne figure pas parmi les choix</translation>
    </message>
    <message>
        <source>perhaps “%1” is meant</source>
        <translation>peut-être «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>ce n’est pas une date</translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation>ce n’est pas une heure</translation>
    </message>
    <message>
        <source>it is not a path</source>
        <translation>ce n’est pas un chemin</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>ce n’est pas une liste</translation>
    </message>
    <message>
        <source>there are too many values</source>
        <translation>il y a trop de valeurs</translation>
    </message>
    <message>
        <source>there are too few values</source>
        <translation>il y a trop peu de valeurs</translation>
    </message>
    <message>
        <source>it is not a list of NAME=VALUE pairs</source>
        <translation>ce n’est pas une liste de paires NOM=VALEUR</translation>
    </message>
    <message>
        <source>its value is not text</source>
        <translation>sa valeur n’est pas du texte</translation>
    </message>
    <message>
        <source>it is not a list of typed values</source>
        <translation>ce n’est pas une liste de valeurs typées</translation>
    </message>
    <message>
        <source>a value has no name</source>
        <translation>une valeur n’a pas de nom</translation>
    </message>
    <message>
        <source>the name is there twice</source>
        <translation>le nom y figure deux fois</translation>
    </message>
    <message>
        <source>“%1” is not a type</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un type</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>ce n’est pas du texte</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>permission is missing</source>
        <translation>l’autorisation manque</translation>
    </message>
    <message>
        <source>it is protected against changes</source>
        <translation>il est protégé contre les modifications</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>a folder of this name is there</source>
        <translation>un dossier de ce nom s’y trouve</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>un fichier se trouve là où il faut un dossier</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>le dossier n’existe plus</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>la valeur est trop longue</translation>
    </message>
    <message>
        <source>nobody reads from it any more</source>
        <translation>plus personne n’y lit</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>the file would be too large for this disk</source>
        <translation>le fichier serait trop volumineux pour ce disque</translation>
    </message>
    <message>
        <source>a device, a pipe or a socket stands there, and no ordinary file</source>
        <translation>un périphérique, un tube ou un socket s’y trouve, et non un fichier ordinaire</translation>
    </message>
    <message>
        <source>a “}” is missing</source>
        <translation>il manque une «&#xa0;}&#xa0;»</translation>
    </message>
    <message>
        <source>there is no placeholder {%1}. %2</source>
        <translation>le champ {%1} n’existe pas. %2</translation>
    </message>
    <message>
        <source>writing over it failed half-way; what was there before is kept as “%1”</source>
        <translation>le remplacement a échoué en cours de route&#x202f;; ce qui s’y trouvait est conservé sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A result of several files cannot go to standard output</source>
        <translation>Un résultat de plusieurs fichiers ne peut pas aller vers la sortie standard</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>the folder there holds other things, such as “%1”</source>
        <translation>le dossier contient autre chose, par exemple «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A result of several files cannot go into a pipe or a device</source>
        <translation>Un résultat de plusieurs fichiers ne peut pas aller vers un tube ou un périphérique</translation>
    </message>
    <message>
        <source>it has to stay inside its folder</source>
        <translation>il doit rester dans son dossier</translation>
    </message>
    <message>
        <source>“%1” and “%2” are made in different places, so they cannot be one export</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» se réalisent à des endroits différents et ne peuvent donc pas former un seul export</translation>
    </message>
    <message>
        <source>There is nothing to export: choose a source and a format.</source>
        <translation>Il n’y a rien à exporter&#xa0;: choisissez une source et un format.</translation>
    </message>
    <message>
        <source>no folder was chosen</source>
        <translation>aucun dossier n’a été choisi</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>ce n’est pas un nom de fichier</translation>
    </message>
    <message>
        <source>a link stands there that leads nowhere</source>
        <translation>un lien qui ne mène nulle part se trouve à cet endroit</translation>
    </message>
    <message>
        <source>Export with one after the other.</source>
        <translation>Exportez avec l’un, puis avec l’autre.</translation>
    </message>
</context>
<context>
    <name>PageOptions</name>
    <message>
        <source>it is neither the name of a page size nor a size</source>
        <translation>ce n’est ni le nom d’un format de page, ni une taille</translation>
    </message>
    <message>
        <source>a name such as A4 or Letter, or a size in millimeters such as 170x240</source>
        <translation>un nom comme A4 ou Letter, ou une taille en millimètres comme 170x240</translation>
    </message>
    <message>
        <source>it leaves no room for text</source>
        <translation>cela ne laisse pas de place au texte</translation>
    </message>
    <message>
        <source>a smaller margin</source>
        <translation>une marge plus petite</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>The theme&apos;s own when empty.</source>
        <translation>Vide&#xa0;: celle du thème.</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>Format de page</translation>
    </message>
    <message>
        <source>A name, or width x height in millimeters (for example 170x240).</source>
        <translation>Un nom, ou largeur x hauteur en millimètres (par exemple 170x240).</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>Selon la langue</translation>
    </message>
    <message>
        <source>Letter where it is usual, else A4.</source>
        <translation>Letter là où il est d’usage, sinon A4.</translation>
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
        <translation>Orientation</translation>
    </message>
    <message>
        <source>How the page stands.</source>
        <translation>Le sens de la page.</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>Selon le contenu</translation>
    </message>
    <message>
        <source>Upright; on its side for a table alone that is too wide.</source>
        <translation>Verticale&#x202f;; horizontale pour un document fait d’un seul tableau trop large.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>Recto verso</translation>
    </message>
    <message>
        <source>Margins are mirrored for printing on both sides.</source>
        <translation>Les marges sont en miroir pour l’impression recto verso.</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>Marge haute</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>Marge basse</translation>
    </message>
    <message>
        <source>Left or inner margin</source>
        <translation>Marge gauche ou intérieure</translation>
    </message>
    <message>
        <source>Right or outer margin</source>
        <translation>Marge droite ou extérieure</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Serifs, for reading.</source>
        <translation>Avec empattements, pour la lecture.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>No serifs, for looking things up.</source>
        <translation>Sans empattements, pour la consultation.</translation>
    </message>
    <message>
        <source>Shrink images to</source>
        <translation>Réduire les images jusqu’à</translation>
    </message>
    <message>
        <source>An image too tall for what is left of a page is set smaller, down to this share of its size. 100: never.</source>
        <translation>Une image trop haute pour le reste d’une page est réduite, jusqu’à ce pourcentage de sa taille. 100&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Taille de police</translation>
    </message>
    <message>
        <source>Of the text; everything else follows. The theme&apos;s own when empty.</source>
        <translation>Celle du texte&#x202f;; tout le reste suit. Vide&#xa0;: celle du thème.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Of paragraphs.</source>
        <translation>Des paragraphes.</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>Selon le thème</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>Non justifié</translation>
    </message>
    <message>
        <source>Divide words</source>
        <translation>Couper les mots</translation>
    </message>
    <message>
        <source>Words are divided at line ends where there is a dictionary for their language.</source>
        <translation>Les mots sont coupés en fin de ligne s’il existe un dictionnaire pour leur langue.</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>Colorer le code</translation>
    </message>
    <message>
        <source>Code is colored by its language.</source>
        <translation>Le code est coloré selon son langage.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Levels in the contents</source>
        <translation>Niveaux dans la table des matières</translation>
    </message>
    <message>
        <source>How many levels of headings the table of contents shows.</source>
        <translation>Nombre de niveaux de titre affichés dans la table des matières.</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>Page de titre</translation>
    </message>
    <message>
        <source>A page with title, authors and date comes first.</source>
        <translation>Une page avec titre, auteurs et date vient en premier.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>The document’s abstract or description, on the title page.</source>
        <translation>Le résumé ou la description du document, sur la page de titre.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>An image for the top of the title page.</source>
        <translation>Une image pour le haut de la page de titre.</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Headings with their page numbers come before the text.</source>
        <translation>Les titres et leurs numéros de page précèdent le texte.</translation>
    </message>
    <message>
        <source>Chapters on new pages</source>
        <translation>Chapitres sur une nouvelle page</translation>
    </message>
    <message>
        <source>Headings of the first level start a page.</source>
        <translation>Les titres de premier niveau commencent une page.</translation>
    </message>
    <message>
        <source>Headers and footers</source>
        <translation>En-têtes et pieds de page</translation>
    </message>
    <message>
        <source>Placeholders: {title}, {chapter}, {page}, {pages}, {date}, {file}.</source>
        <translation>Champs possibles&#xa0;: {title}, {chapter}, {page}, {pages}, {date}, {file}.</translation>
    </message>
    <message>
        <source>First page without header</source>
        <translation>Première page sans en-tête</translation>
    </message>
    <message>
        <source>The first page, and pages that begin a chapter, have no header.</source>
        <translation>La première page, et les pages qui commencent un chapitre, n’ont pas d’en-tête.</translation>
    </message>
    <message>
        <source>Header, left or inner</source>
        <translation>En-tête, gauche ou intérieur</translation>
    </message>
    <message>
        <source>Header, center</source>
        <translation>En-tête, centre</translation>
    </message>
    <message>
        <source>Header, right or outer</source>
        <translation>En-tête, droite ou extérieur</translation>
    </message>
    <message>
        <source>Footer, left or inner</source>
        <translation>Pied de page, gauche ou intérieur</translation>
    </message>
    <message>
        <source>Footer, center</source>
        <translation>Pied de page, centre</translation>
    </message>
    <message>
        <source>Footer, right or outer</source>
        <translation>Pied de page, droite ou extérieur</translation>
    </message>
    <message>
        <source>The looks of everything: a built-in theme, or a theme file (JSON).</source>
        <translation>L’apparence de l’ensemble&#xa0;: un thème intégré, ou un fichier de thème (JSON).</translation>
    </message>
</context>
<context>
    <name>PdfOptions</name>
    <message>
        <source>Standard</source>
        <translation>Norme</translation>
    </message>
    <message>
        <source>What the PDF is made to, beyond being tagged and having all fonts in it.</source>
        <translation>La norme que suit le PDF, en plus d’être balisé et de contenir toutes ses polices.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>A tagged PDF 1.7.</source>
        <translation>Un PDF 1.7 balisé.</translation>
    </message>
    <message>
        <source>PDF/A-2b</source>
        <translation>PDF/A-2b</translation>
    </message>
    <message>
        <source>For archives: looks the same in many years.</source>
        <translation>Pour l’archivage&#xa0;: même aspect dans de nombreuses années.</translation>
    </message>
    <message>
        <source>PDF/UA-1</source>
        <translation>PDF/UA-1</translation>
    </message>
    <message>
        <source>For everybody: made for screen readers, every picture needs a text.</source>
        <translation>Pour tous&#xa0;: conçu pour les lecteurs d’écran, chaque image a besoin d’un texte.</translation>
    </message>
    <message>
        <source>PDF/A-2b and PDF/UA-1</source>
        <translation>PDF/A-2b et PDF/UA-1</translation>
    </message>
    <message>
        <source>Both.</source>
        <translation>Les deux.</translation>
    </message>
</context>
<context>
    <name>PdfUa</name>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>1 image has no description</source>
        <translation>1 image n’a pas de description</translation>
    </message>
    <message>
        <source>%1 images have no description</source>
        <translation>%1 images n’ont pas de description</translation>
    </message>
    <message>
        <source>its language is not known</source>
        <translation>sa langue n’est pas connue</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>il n’a pas de titre</translation>
    </message>
    <message>
        <source>no font has 1 of its characters</source>
        <translation>aucune police ne contient 1 de ses caractères</translation>
    </message>
    <message>
        <source>no font has %1 of its characters</source>
        <translation>aucune police ne contient %1 de ses caractères</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>a heading is too long for contents and page headers</source>
        <translation>un titre est trop long pour la table des matières et les en-têtes</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Le texte au format «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the title is too long</source>
        <translation>le titre est trop long</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print, to send and to keep.</source>
        <translation>Des pages à imprimer, à envoyer et à conserver.</translation>
    </message>
</context>
<context>
    <name>PptxWriter</name>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Le texte au format «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Shape of the slides</source>
        <translation>Format des diapositives</translation>
    </message>
    <message>
        <source>Sixteen to nine for screens of today, four to three for older projectors.</source>
        <translation>Seize neuvièmes pour les écrans actuels, quatre tiers pour les anciens projecteurs.</translation>
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
        <translation>Titre qui commence une diapositive</translation>
    </message>
    <message>
        <source>Headings of this level begin slides; those above are slides of their own that begin a section. Without it: the highest level whose headings mostly have text directly below them.</source>
        <translation>Les titres de ce niveau commencent des diapositives&#x202f;; ceux au-dessus sont des diapositives à part, qui commencent une section. Sans indication&#xa0;: le niveau le plus haut dont les titres sont le plus souvent suivis directement de texte.</translation>
    </message>
    <message>
        <source>Title slide</source>
        <translation>Diapositive de titre</translation>
    </message>
    <message>
        <source>The first slide shows title, authors and date, where the document has them.</source>
        <translation>La première diapositive montre titre, auteurs et date, si le document les indique.</translation>
    </message>
    <message>
        <source>Slide numbers</source>
        <translation>Numéros de diapositive</translation>
    </message>
    <message>
        <source>Title and number stand at the foot of the slides.</source>
        <translation>Le titre et le numéro figurent au pied des diapositives.</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>Colorer le code</translation>
    </message>
    <message>
        <source>Code is colored by its language.</source>
        <translation>Le code est coloré selon son langage.</translation>
    </message>
    <message>
        <source>Slides (PPTX)</source>
        <translation>Diapositives (PPTX)</translation>
    </message>
    <message>
        <source>A presentation to show and go on with in PowerPoint and other programs for slides.</source>
        <translation>Une présentation à montrer et à poursuivre dans PowerPoint et d’autres programmes de diapositives.</translation>
    </message>
    <message>
        <source>A picture or table in a table</source>
        <translation>Une image ou un tableau dans un tableau</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>a built-in preset has this name</source>
        <translation>un préréglage intégré porte ce nom</translation>
    </message>
    <message>
        <source>a preset has this name already</source>
        <translation>un préréglage porte déjà ce nom</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (copie %2)</translation>
    </message>
    <message>
        <source>Report PDF</source>
        <translation>Rapport PDF</translation>
    </message>
    <message>
        <source>Manual PDF</source>
        <translation>Manuel PDF</translation>
    </message>
    <message>
        <source>Archive PDF</source>
        <translation>PDF d’archive</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Markdown clean-up</source>
        <translation>Nettoyage Markdown</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>the preset</source>
        <translation>le préréglage</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>il dépasse %1 caractères</translation>
    </message>
    <message>
        <source>it has characters that cannot be seen, such as a line break</source>
        <translation>il contient des caractères invisibles, comme un saut de ligne</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>Si un fichier existe</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Warnings as failures</source>
        <translation>Avertissements comme échecs</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ce n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>it is no preset (%1)</source>
        <translation>ce n’est pas un préréglage (%1)</translation>
    </message>
    <message>
        <source>“%1” is built in and can be neither changed nor deleted</source>
        <translation>«&#xa0;%1&#xa0;» est intégré et ne peut être ni modifié ni supprimé</translation>
    </message>
    <message>
        <source>Make a copy of it and change that.</source>
        <translation>Faites-en une copie et modifiez celle-ci.</translation>
    </message>
    <message>
        <source>“%1” is a preset of version %2, and this Quayside knows version %3</source>
        <translation>«&#xa0;%1&#xa0;» est un préréglage de la version %2, et ce Quayside connaît la version %3</translation>
    </message>
    <message>
        <source>Update Quayside to use it.</source>
        <translation>Mettez Quayside à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>A preset cannot hold a secret: %1</source>
        <translation>Un préréglage ne peut pas contenir de secret&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take it out: secrets are kept with an account, or asked for by each export.</source>
        <translation>Retirez-le&#xa0;: les secrets sont conservés avec un compte, ou demandés par chaque export.</translation>
    </message>
    <message>
        <source>Choose a file that a preset was exported to.</source>
        <translation>Choisissez un fichier dans lequel un préréglage a été exporté.</translation>
    </message>
    <message>
        <source>“%1” is too long for a preset: %2 is the limit</source>
        <translation>« %1 » est trop long pour un préréglage : la limite est de %2</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>too many elements or attributes are open at once</source>
        <translation>trop d’éléments ou d’attributs sont ouverts à la fois</translation>
    </message>
    <message>
        <source>its UTF-16 text ends in the middle of a character, at byte %1</source>
        <translation>son texte UTF-16 se termine au milieu d’un caractère, à l’octet %1</translation>
    </message>
    <message>
        <source>byte %1 starts half a UTF-16 character</source>
        <translation>l’octet %1 commence un demi-caractère UTF-16</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>How the bytes of the source stand for letters: “auto” finds out; else a name such as windows-1252, shift_jis or utf-16le.</source>
        <translation>Comment les octets de la source représentent les lettres&#xa0;: «&#xa0;auto&#xa0;» le détecte&#x202f;; sinon, un nom comme windows-1252, shift_jis ou utf-16le.</translation>
    </message>
    <message>
        <source>“%1” is no encoding that is known here</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un encodage connu ici</translation>
    </message>
    <message>
        <source>byte %1 is not valid UTF-8</source>
        <translation>l’octet %1 n’est pas de l’UTF-8 valide</translation>
    </message>
    <message>
        <source>its mark at byte %1 says UTF-32</source>
        <translation>sa marque à l’octet %1 indique UTF-32</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Other &amp;folder…</source>
        <translation>Autre &amp;dossier…</translation>
    </message>
    <message>
        <source>Other &amp;name…</source>
        <translation>Autre &amp;nom…</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>&amp;Conserver les deux</translation>
    </message>
    <message>
        <source>Re&amp;place the old file</source>
        <translation>&amp;Remplacer l’ancien fichier</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>Export with its &amp;warnings</source>
        <translation>Exporter avec ses &amp;avertissements</translation>
    </message>
    <message>
        <source>Open the &amp;source</source>
        <translation>Ouvrir la &amp;source</translation>
    </message>
    <message>
        <source>&amp;Edit and run…</source>
        <translation>&amp;Modifier et exécuter…</translation>
    </message>
</context>
<context>
    <name>RemoteDialect</name>
    <message>
        <source>Unpack zip files</source>
        <translation>Décompresser les fichiers zip</translation>
    </message>
    <message>
        <source>Saves what a zip holds as a folder. A zip with unsafe contents is saved as it is.</source>
        <translation>Enregistre le contenu d’un zip comme dossier. Un zip au contenu dangereux est enregistré tel quel.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>Register it with the client id, to the letter: for example http://127.0.0.1:49321/callback. Empty: http://127.0.0.1:PORT/callback with any free port, where the service takes that.</source>
        <translation>Enregistrez-la auprès de l’ID client, à la lettre près&#xa0;: par exemple http://127.0.0.1:49321/callback. Vide&#xa0;: http://127.0.0.1:PORT/callback avec n’importe quel port libre, si le service l’accepte.</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Autre adresse</translation>
    </message>
    <message>
        <source>Scopes to ask for</source>
        <translation>Autorisations à demander</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>Séparées par des espaces.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>a web page came</source>
        <translation>une page web est arrivée</translation>
    </message>
    <message>
        <source>a web page came (“%1”)</source>
        <translation>une page web est arrivée («&#xa0;%1&#xa0;»)</translation>
    </message>
    <message>
        <source>%1, perhaps the sign-in page of a proxy</source>
        <translation>%1, peut-être la page de connexion d’un proxy</translation>
    </message>
    <message>
        <source>%1 with status %2</source>
        <translation>%1 avec le statut %2</translation>
    </message>
    <message>
        <source>its answer could not be understood</source>
        <translation>sa réponse n’a pas pu être comprise</translation>
    </message>
    <message>
        <source>the token is missing, expired or revoked</source>
        <translation>le jeton est absent, expiré ou révoqué</translation>
    </message>
    <message>
        <source>the last answer could not be used, asking again</source>
        <translation>la dernière réponse était inutilisable, nouvelle demande</translation>
    </message>
    <message numerus="yes">
        <source>it was asked %Ln time(s) in vain</source>
        <translation>
            <numerusform>%Ln demande restée sans effet</numerusform>
            <numerusform>%Ln demandes restées sans effet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not available just now</source>
        <translation>%1 n’est pas disponible actuellement</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests</source>
        <translation>%1 demande moins de requêtes</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>credentials are sent over https only</source>
        <translation>les identifiants ne sont envoyés qu’en https</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>une adresse qui commence par https://</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>%1 does not offer it</source>
        <translation>%1 ne le propose pas</translation>
    </message>
    <message>
        <source>another way to sign in</source>
        <translation>une autre façon de se connecter</translation>
    </message>
    <message>
        <source>%1 asked this account to wait until %2; a test of the account asks it again at once.</source>
        <translation>%1 a demandé à ce compte d’attendre jusqu’à %2&#x202f;; un test du compte l’interroge aussitôt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>another account has this name</source>
        <translation>un autre compte porte ce nom</translation>
    </message>
    <message>
        <source>a name of its own</source>
        <translation>un nom qui lui soit propre</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>it was declined in the browser</source>
        <translation>cela a été refusé dans le navigateur</translation>
    </message>
    <message>
        <source>the browser brought no code</source>
        <translation>le navigateur n’a rapporté aucun code</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>Adresse de redirection</translation>
    </message>
    <message>
        <source>the browser has to come back to this computer</source>
        <translation>le navigateur doit revenir à cet ordinateur</translation>
    </message>
    <message>
        <source>an address such as http://127.0.0.1:49321/callback</source>
        <translation>une adresse comme http://127.0.0.1:49321/callback</translation>
    </message>
    <message>
        <source>this computer lets no program listen for the browser’s answer</source>
        <translation>cet ordinateur ne laisse aucun programme attendre la réponse du navigateur</translation>
    </message>
    <message>
        <source>another program uses the port %1, where the browser should come back to</source>
        <translation>un autre programme utilise le port %1, où le navigateur doit revenir</translation>
    </message>
    <message>
        <source>this account has no sign-in with the browser</source>
        <translation>ce compte n’a pas de connexion par le navigateur</translation>
    </message>
    <message>
        <source>nobody signed in within five minutes; the browser should have come back to %1</source>
        <translation>personne ne s’est connecté en cinq minutes&#x202f;; le navigateur aurait dû revenir à %1</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Quayside began.</source>
        <translation>Cette réponse n’appartient pas à la connexion commencée par Quayside.</translation>
    </message>
    <message>
        <source>This sign-in is over already.</source>
        <translation>Cette connexion est déjà terminée.</translation>
    </message>
    <message>
        <source>You were not signed in. You can close this page.</source>
        <translation>Vous n’avez pas été connecté. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Quayside.</source>
        <translation>Vous êtes connecté. Vous pouvez fermer cette page et revenir à Quayside.</translation>
    </message>
    <message>
        <source>the sign-in server answered with status %1</source>
        <translation>le serveur de connexion a répondu avec le statut %1</translation>
    </message>
    <message>
        <source>Its secret “%1” is not there: nobody has given it, or it was not kept.</source>
        <translation>Son secret «&#xa0;%1&#xa0;» est absent&#xa0;: personne ne l’a donné, ou il n’a pas été conservé.</translation>
    </message>
    <message>
        <source>its sign-in address is not https</source>
        <translation>son adresse de connexion n’est pas en https</translation>
    </message>
    <message>
        <source>its answer holds no token</source>
        <translation>sa réponse ne contient aucun jeton</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>Décompression</translation>
    </message>
    <message>
        <source>%1 asks this account to wait</source>
        <translation>%1 demande à ce compte d’attendre</translation>
    </message>
    <message>
        <source>next in %1 s</source>
        <translation>suivante dans %1&#xa0;s</translation>
    </message>
    <message>
        <source>waiting at %1</source>
        <translation>en attente chez %1</translation>
    </message>
    <message>
        <source>which asks for it</source>
        <translation>qui le demande</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s)</source>
        <translation>
            <numerusform>%Ln demande</numerusform>
            <numerusform>%Ln demandes</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>échec de la tentative %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source> on %1</source>
        <translation> le %1</translation>
    </message>
    <message>
        <source>its compressed form is damaged</source>
        <translation>sa forme compressée est endommagée</translation>
    </message>
    <message>
        <source>a web page (perhaps a sign-in page)</source>
        <translation>une page web (peut-être une page de connexion)</translation>
    </message>
    <message>
        <source>another part of the file came than was asked for</source>
        <translation>une autre partie du fichier que celle demandée est arrivée</translation>
    </message>
    <message>
        <source>a body coded as “%1”</source>
        <translation>un contenu codé en «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>un fichier</translation>
    </message>
    <message>
        <source>an error message</source>
        <translation>un message d’erreur</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
    <message>
        <source>a file of type %1</source>
        <translation>un fichier de type %1</translation>
    </message>
    <message>
        <source>a compressed body that grows beyond all measure</source>
        <translation>un contenu compressé qui grossit démesurément</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>%1 octets sur %2 sont arrivés</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>la fin du fichier manque</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the address is not a web address</source>
        <translation>l’adresse n’est pas une adresse web</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>il ne répond pas</translation>
    </message>
    <message>
        <source>it takes no connections</source>
        <translation>il n’accepte aucune connexion</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>aucune connexion sûre n’a pu être établie</translation>
    </message>
    <message>
        <source>it asks for a user name and a password</source>
        <translation>il demande un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>il a fermé la connexion</translation>
    </message>
    <message>
        <source>it closed the connection before the answer was whole</source>
        <translation>il a fermé la connexion avant la fin de la réponse</translation>
    </message>
    <message>
        <source>its answer is not proper HTTP</source>
        <translation>sa réponse n’est pas du HTTP correct</translation>
    </message>
    <message>
        <source>it closed the connection while the request was sent</source>
        <translation>il a fermé la connexion pendant l’envoi de la requête</translation>
    </message>
    <message>
        <source>it made no connection to %1</source>
        <translation>il n’a pas établi de connexion vers %1</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>la connexion a été interrompue</translation>
    </message>
    <message>
        <source>the certificate file “%1” is not there, or holds no certificate</source>
        <translation>le fichier de certificats «&#xa0;%1&#xa0;» n’existe pas, ou ne contient aucun certificat</translation>
    </message>
    <message>
        <source>the time for the images of one document is over</source>
        <translation>le temps prévu pour les images d’un document est écoulé</translation>
    </message>
    <message>
        <source>the document has more than %1 of them</source>
        <translation>le document en a plus de %1</translation>
    </message>
    <message>
        <source>images are fetched over https only</source>
        <translation>les images ne sont téléchargées qu’en https</translation>
    </message>
    <message>
        <source>its server sends the request in a circle</source>
        <translation>son serveur fait tourner la requête en rond</translation>
    </message>
    <message>
        <source>its server answered with status %1</source>
        <translation>son serveur a répondu avec le statut %1</translation>
    </message>
    <message>
        <source>what came is no image but %1</source>
        <translation>ce qui est arrivé n’est pas une image, mais %1</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>elle dépasse %1</translation>
    </message>
    <message>
        <source>its certificate ended on %1</source>
        <translation>son certificat a expiré le %1</translation>
    </message>
    <message>
        <source>its certificate begins on %1 only</source>
        <translation>son certificat n’est valable qu’à partir du %1</translation>
    </message>
    <message>
        <source>its certificate is for another server (%1)</source>
        <translation>son certificat est destiné à un autre serveur (%1)</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not trust</source>
        <translation>son certificat provient d’une autorité à laquelle cet ordinateur ne fait pas confiance</translation>
    </message>
    <message>
        <source>its certificate was withdrawn</source>
        <translation>son certificat a été révoqué</translation>
    </message>
    <message>
        <source>more than %1 files are in it</source>
        <translation>il contient plus de %1 fichiers</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>another file is sent under the name “%1”</source>
        <translation>un autre fichier est envoyé sous le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>more than %1 files go along</source>
        <translation>plus de %1 fichiers l’accompagnent</translation>
    </message>
    <message>
        <source>it has changed since this export began</source>
        <translation>il a changé depuis le début de cet export</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>Rien n’a été demandé</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>stop with an error</source>
        <translation>arrêter avec une erreur</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>conserver les deux</translation>
    </message>
    <message>
        <source>replace the old file</source>
        <translation>remplacer l’ancien fichier</translation>
    </message>
    <message>
        <source>keep the old file</source>
        <translation>garder l’ancien fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>sortie standard</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>Si un fichier existe</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Warnings as failures</source>
        <translation>Avertissements comme échecs</translation>
    </message>
</context>
<context>
    <name>RtfWriter</name>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Le texte au format «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <translation>Texte enrichi (RTF)</translation>
    </message>
    <message>
        <source>A document that nearly every program for text opens, also old ones.</source>
        <translation>Un document qu’ouvre presque tout traitement de texte, même ancien.</translation>
    </message>
    <message>
        <source>A table in a table or a footnote, whose rows become lines,</source>
        <translation>Un tableau dans un tableau ou une note de bas de page, dont les rangées deviennent des lignes de texte,</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>--%1 wants a number, not “%2”.</source>
        <translation>--%1 attend un nombre, et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>There is no port %1.</source>
        <translation>Il n’y a pas de port %1.</translation>
    </message>
    <message>
        <source>“%1” is not an address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse.</translation>
    </message>
    <message>
        <source>The script “%1” cannot be read: %2</source>
        <translation>Impossible de lire le script «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>A local server that speaks the export APIs of Quayside, for trying and testing.</source>
        <translation>Un serveur local qui parle les API d’export de Quayside, pour les essais et les tests.</translation>
    </message>
    <message>
        <source>Port of the APIs (default: any free one).</source>
        <translation>Port des API (par défaut&#xa0;: n’importe quel port libre).</translation>
    </message>
    <message>
        <source>Address to listen on (default: this computer only).</source>
        <translation>Adresse d’écoute (par défaut&#xa0;: cet ordinateur seulement).</translation>
    </message>
    <message>
        <source>Folder of documents to serve (default: three samples).</source>
        <translation>Dossier des documents servis (par défaut&#xa0;: trois exemples).</translation>
    </message>
    <message>
        <source>The token that is always good (default: sandbox-token).</source>
        <translation>Le jeton toujours valable (par défaut&#xa0;: sandbox-token).</translation>
    </message>
    <message>
        <source>How long other tokens live (default: 60).</source>
        <translation>Durée de vie des autres jetons (par défaut&#xa0;: 60).</translation>
    </message>
    <message>
        <source>How long signed links live (default: 1800).</source>
        <translation>Durée de vie des liens signés (par défaut&#xa0;: 1800).</translation>
    </message>
    <message>
        <source>Pause before each reply (default: 0).</source>
        <translation>Pause avant chaque réponse (par défaut&#xa0;: 0).</translation>
    </message>
    <message>
        <source>How long an export takes (default: 1200).</source>
        <translation>Durée d’un export (par défaut&#xa0;: 1200).</translation>
    </message>
    <message>
        <source>Workiva&apos;s Retry-After, which it is held to; 0: none (default: 1).</source>
        <translation>Le Retry-After de Workiva, dont le respect est vérifié&#x202f;; 0&#xa0;: aucun (par défaut&#xa0;: 1).</translation>
    </message>
    <message>
        <source>Requests a second before 429, an API and a token; 0: no limit (default: 50).</source>
        <translation>Requêtes par seconde avant 429, par API et par jeton&#x202f;; 0&#xa0;: sans limite (par défaut&#xa0;: 50).</translation>
    </message>
    <message>
        <source>Script of misbehavior, see docs/sandbox.md.</source>
        <translation>Script de dysfonctionnements, voir docs/sandbox.md.</translation>
    </message>
    <message>
        <source>Writes a line a request.</source>
        <translation>Écrit une ligne par requête.</translation>
    </message>
    <message>
        <source>Gotenberg is spoken as of version 8 or 9.</source>
        <translation>Gotenberg est simulé en version 8 ou 9.</translation>
    </message>
    <message>
        <source>Version of Gotenberg to be, 8 or 9 (default: 8).</source>
        <translation>Version de Gotenberg à simuler, 8 ou 9 (par défaut&#xa0;: 8).</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Text outside tables</source>
        <translation>Le texte hors des tableaux</translation>
    </message>
    <message>
        <source>it has no table, and this format holds nothing else</source>
        <translation>il n’a pas de tableau, et ce format ne contient rien d’autre</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
</context>
<context>
    <name>SourceScan</name>
    <message>
        <source>it has more than %1 entries</source>
        <translation>il a plus de %1 entrées</translation>
    </message>
    <message>
        <source>it has more than %1 documents</source>
        <translation>il a plus de %1 documents</translation>
    </message>
    <message>
        <source>its name begins with a dot, and so it is hidden</source>
        <translation>son nom commence par un point&#x202f;; il est donc masqué</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>c’est un lien qui ne mène nulle part</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder</source>
        <translation>c’est un lien qui mène hors du dossier</translation>
    </message>
    <message>
        <source>it holds what programs need, not your documents</source>
        <translation>il contient ce dont les programmes ont besoin, pas vos documents</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>vous n’avez pas le droit de le lire</translation>
    </message>
    <message>
        <source>it is an earlier export of Quayside’s</source>
        <translation>c’est un export antérieur de Quayside</translation>
    </message>
    <message>
        <source>it lies more than %1 folders deep</source>
        <translation>il se trouve à plus de %1 dossiers de profondeur</translation>
    </message>
    <message>
        <source>you may not look into this folder</source>
        <translation>vous n’avez pas le droit de regarder dans ce dossier</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>the results go there</source>
        <translation>les résultats y vont</translation>
    </message>
    <message>
        <source>no earlier exports</source>
        <translation>pas d’exports antérieurs</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Queued</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Loading images</source>
        <translation>Chargement des images</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>Mise en page</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>Téléchargement</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>its disk took no more: a fault, a quota, or a limit on the size of files</source>
        <translation>son disque n’a plus rien accepté&#xa0;: une erreur, un quota ou une limite de taille des fichiers</translation>
    </message>
    <message>
        <source>there is no room left on its disk</source>
        <translation>il n’y a plus de place sur son disque</translation>
    </message>
    <message>
        <source>its disk reported a fault</source>
        <translation>son disque a signalé une erreur</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>il est en lecture seule</translation>
    </message>
    <message>
        <source>it, or a file beside it, cannot be opened</source>
        <translation>lui-même, ou un fichier à côté, ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>it is being written for longer than usual</source>
        <translation>son écriture dure plus longtemps que d’habitude</translation>
    </message>
    <message>
        <source>no lock can be made there</source>
        <translation>aucun verrou ne peut y être posé</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>every export is there, and its search index was built anew</source>
        <translation>tous les exports sont là, et l’index de recherche a été reconstruit</translation>
    </message>
    <message>
        <source>every export is there, but warnings or facts of some could not be read</source>
        <translation>tous les exports sont là, mais des avertissements ou des données de certains n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>it is damaged and cannot be moved aside</source>
        <translation>il est endommagé et ne peut pas être mis de côté</translation>
    </message>
    <message>
        <source>it is damaged and has to be mended by one program alone</source>
        <translation>il est endommagé et doit être réparé par un seul programme</translation>
    </message>
    <message>
        <source>it has to be brought up to date by one program alone</source>
        <translation>il doit être mis à niveau par un seul programme</translation>
    </message>
    <message>
        <source>it is being brought up to date</source>
        <translation>il est en cours de mise à niveau</translation>
    </message>
    <message>
        <source>the work on it was stopped</source>
        <translation>le travail en cours a été arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) could not be read, all others are there</source>
        <translation>
            <numerusform>%Ln export n’a pas pu être lu, tous les autres sont là</numerusform>
            <numerusform>%Ln exports n’ont pas pu être lus, tous les autres sont là</numerusform>
        </translation>
    </message>
    <message>
        <source>every export is there, but where the results of some are could not be read</source>
        <translation>tous les exports sont là, mais l’emplacement des résultats de certains n’a pas pu être lu</translation>
    </message>
    <message>
        <source>; not all accounts and presets could be read</source>
        <translation>&#x202f;; certains comptes et préréglages n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Checking the history, as the program did not end as it should …</source>
        <translation>Vérification de l’historique, car le programme ne s’est pas terminé normalement…</translation>
    </message>
    <message>
        <source>Preparing the history for this version, once …</source>
        <translation>Préparation de l’historique pour cette version, une seule fois…</translation>
    </message>
    <message>
        <source>Preparing the history for this version, once: %1 of %2 exports …</source>
        <translation>Préparation de l’historique pour cette version, une seule fois : %1 exports sur %2…</translation>
    </message>
</context>
<context>
    <name>SvgHeader</name>
    <message>
        <source>an element has too many attributes</source>
        <translation>un élément a trop d’attributs</translation>
    </message>
    <message>
        <source>it grows too large</source>
        <translation>elle devient trop grande</translation>
    </message>
</context>
<context>
    <name>SvgRenderer</name>
    <message>
        <source>it is too large</source>
        <translation>elle est trop grande</translation>
    </message>
    <message>
        <source>it takes too long or too much memory to draw</source>
        <translation>la dessiner prend trop de temps ou trop de mémoire</translation>
    </message>
    <message>
        <source>the program “quayside-svg”, which draws it, is not installed</source>
        <translation>le programme «&#xa0;quayside-svg&#xa0;», qui la dessine, n’est pas installé</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>Line ends</source>
        <translation>Fins de ligne</translation>
    </message>
    <message>
        <source>What the line ends inside a paragraph of plain text mean; an empty line always ends a paragraph.</source>
        <translation>Ce que signifient les fins de ligne dans un paragraphe de texte brut&#x202f;; une ligne vide termine toujours un paragraphe.</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>Joindre les lignes</translation>
    </message>
    <message>
        <source>Lines of a paragraph flow together</source>
        <translation>Les lignes d’un paragraphe s’enchaînent</translation>
    </message>
    <message>
        <source>Keep the lines</source>
        <translation>Garder les lignes</translation>
    </message>
    <message>
        <source>Every line stays a line</source>
        <translation>Chaque ligne reste une ligne</translation>
    </message>
    <message>
        <source>Exactly as it is</source>
        <translation>Exactement tel quel</translation>
    </message>
    <message>
        <source>The whole text in letters of one width, with all its blanks</source>
        <translation>Tout le texte en lettres de largeur fixe, avec tous ses espaces</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
</context>
<context>
    <name>TextWriter</name>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Most columns of a line; wide East Asian characters take two. 0: lines are not wrapped.</source>
        <translation>Nombre maximal de colonnes par ligne&#x202f;; les caractères larges d’Asie orientale en occupent deux. 0&#xa0;: les lignes ne sont pas coupées.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Where the addresses of links are written.</source>
        <translation>Où sont écrites les adresses des liens.</translation>
    </message>
    <message>
        <source>Numbered, in a list at the end</source>
        <translation>Numérotées, dans une liste à la fin</translation>
    </message>
    <message>
        <source>Behind the words</source>
        <translation>Après les mots</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Nulle part</translation>
    </message>
    <message>
        <source>The color of text</source>
        <translation>La couleur du texte</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Text without markup, to read anywhere.</source>
        <translation>Du texte sans balisage, lisible partout.</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>Le texte au format «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>“%1” must be an object in braces</source>
        <translation>«&#xa0;%1&#xa0;» doit être un objet entre accolades</translation>
    </message>
    <message>
        <source>“%1” is no key of themes</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une clé de thème</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>«&#xa0;%1&#xa0;» doit valoir true ou false</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>«&#xa0;%1&#xa0;» doit être un texte</translation>
    </message>
    <message>
        <source>“%1” must be a list of names of fonts</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de noms de polices</translation>
    </message>
    <message>
        <source>“%1” must be a list of at most %2</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste d’au plus %2 éléments</translation>
    </message>
    <message>
        <source>“%1” must be a color such as #1f4e8c, or “none”</source>
        <translation>«&#xa0;%1&#xa0;» doit être une couleur comme #1f4e8c, ou «&#xa0;none&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” must be body, heading or code</source>
        <translation>«&#xa0;%1&#xa0;» doit valoir body, heading ou code</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>il ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>il dépasse 1&#xa0;Mo</translation>
    </message>
    <message>
        <source>it is not the JSON of a theme, near line %1</source>
        <translation>ce n’est pas le JSON d’un thème, près de la ligne %1</translation>
    </message>
    <message>
        <source>“base” must be “report” or “manual”</source>
        <translation>«&#xa0;base&#xa0;» doit valoir «&#xa0;report&#xa0;» ou «&#xa0;manual&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Rien à comparer</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The image “{image}” was not found.</source>
        <translation>L’image «&#xa0;{image}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>The image “{image}” lies outside the source’s folder and was left out.</source>
        <translation>L’image «&#xa0;{image}&#xa0;» se trouve hors du dossier de la source et a été omise.</translation>
    </message>
    <message>
        <source>The image “{image}” is on the network and was not fetched.</source>
        <translation>L’image «&#xa0;{image}&#xa0;» est sur le réseau et n’a pas été téléchargée.</translation>
    </message>
    <message>
        <source>The image “{image}” could not be fetched from the network: {reason}.</source>
        <translation>L’image «&#xa0;{image}&#xa0;» n’a pas pu être téléchargée du réseau&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The image “{image}” is damaged or cannot be read: {reason}.</source>
        <translation>L’image «&#xa0;{image}&#xa0;» est endommagée ou illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The image “{image}” is too large ({size}) and was left out.</source>
        <translation>L’image «&#xa0;{image}&#xa0;» est trop volumineuse ({size}) et a été omise.</translation>
    </message>
    <message>
        <source>The image “{image}” is of a kind that cannot be shown here ({type}).</source>
        <translation>L’image «&#xa0;{image}&#xa0;» est d’un type qui ne peut pas être affiché ici ({type}).</translation>
    </message>
    <message>
        <source>The image “{image}” refers to outside content or scripts, which were left out.</source>
        <translation>L’image «&#xa0;{image}&#xa0;» fait appel à des contenus ou scripts externes, qui ont été omis.</translation>
    </message>
    <message>
        <source>The link to “{target}” leads nowhere in this document.</source>
        <translation>Le lien vers «&#xa0;{target}&#xa0;» ne mène nulle part dans ce document.</translation>
    </message>
    <message>
        <source>The link “{target}” has a scheme that is not safe and was taken out; its text stays.</source>
        <translation>Le lien «&#xa0;{target}&#xa0;» a un schéma qui n’est pas sûr et a été retiré&#x202f;; son texte reste.</translation>
    </message>
    <message>
        <source>No installed font has {character}; a box stands in its place.</source>
        <translation>Aucune police installée ne contient {character}&#x202f;; un carré le remplace.</translation>
    </message>
    <message>
        <source>The HTML element &lt;{element}&gt; is not closed, or closed without being opened.</source>
        <translation>L’élément HTML &lt;{element}&gt; n’est pas fermé, ou il est fermé sans avoir été ouvert.</translation>
    </message>
    <message>
        <source>HTML was left out, as asked: &lt;{element}&gt;.</source>
        <translation>Du HTML a été omis, comme demandé&#xa0;: &lt;{element}&gt;.</translation>
    </message>
    <message>
        <source>HTML that is not on the safe list was left out: {what}.</source>
        <translation>Du HTML qui ne figure pas sur la liste sûre a été omis&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The footnote “{label}” has no text.</source>
        <translation>La note de bas de page «&#xa0;{label}&#xa0;» n’a pas de texte.</translation>
    </message>
    <message>
        <source>The footnote “{label}” is never referred to and was left out.</source>
        <translation>Rien ne renvoie à la note de bas de page «&#xa0;{label}&#xa0;», qui a été omise.</translation>
    </message>
    <message>
        <source>The front matter cannot be read and was ignored: {reason}.</source>
        <translation>L’en-tête YAML ne peut pas être lu et a été ignoré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Nesting deeper than {limit} levels was flattened.</source>
        <translation>Une imbrication de plus de {limit} niveaux a été aplatie.</translation>
    </message>
    <message>
        <source>A table row has {found} cells where {expected} were expected.</source>
        <translation>Une ligne de tableau a {found} cellules au lieu de {expected}.</translation>
    </message>
    <message>
        <source>A table is too wide for the page and was set smaller ({percent} %).</source>
        <translation>Un tableau est trop large pour la page et a été réduit ({percent} %).</translation>
    </message>
    <message>
        <source>The included file “{file}” was not found.</source>
        <translation>Le fichier inclus «&#xa0;{file}&#xa0;» est introuvable.</translation>
    </message>
    <message>
        <source>The image “{image}” has no description for people who cannot see it.</source>
        <translation>L’image «&#xa0;{image}&#xa0;» n’a pas de description pour les personnes qui ne peuvent pas la voir.</translation>
    </message>
    <message>
        <source>{what} cannot be shown in {format}.</source>
        <translation>{what}&#xa0;: impossible à représenter en {format}.</translation>
    </message>
    <message>
        <source>Text was cut: {what}.</source>
        <translation>Du texte a été coupé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>“{value}” is not a date and was kept as text.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une date et a été conservé comme texte.</translation>
    </message>
    <message>
        <source>There are no labels in “{locale}” yet; English ones were used.</source>
        <translation>Il n’y a pas encore de libellés en «&#xa0;{locale}&#xa0;»&#x202f;; ceux en anglais ont été utilisés.</translation>
    </message>
    <message>
        <source>There is no hyphenation dictionary for “{locale}”; words are not divided.</source>
        <translation>Il n’y a pas de dictionnaire de coupure pour «&#xa0;{locale}&#xa0;»&#x202f;; les mots ne sont pas coupés.</translation>
    </message>
    <message>
        <source>The code language “{language}” is not known; it is shown without colors.</source>
        <translation>Le langage de code «&#xa0;{language}&#xa0;» n’est pas connu&#x202f;; il est affiché sans couleurs.</translation>
    </message>
    <message>
        <source>The font “{font}” does not allow itself to be put into files; another one was used.</source>
        <translation>La police «&#xa0;{font}&#xa0;» n’autorise pas son incorporation dans des fichiers&#x202f;; une autre a été utilisée.</translation>
    </message>
    <message>
        <source>Characters that were not valid text were replaced by “�”: {count}.</source>
        <translation>Des caractères qui n’étaient pas du texte valide ont été remplacés par «&#xa0;�&#xa0;»&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>The disk of “{path}” cannot replace a file in one step; it was copied and checked instead.</source>
        <translation>Le disque de «&#xa0;{path}&#xa0;» ne peut pas remplacer un fichier en une seule étape&#x202f;; il a été copié et vérifié.</translation>
    </message>
    <message>
        <source>“{path}” exists already and was kept, as asked.</source>
        <translation>«&#xa0;{path}&#xa0;» existe déjà et a été conservé, comme demandé.</translation>
    </message>
    <message>
        <source>“{path}” was left out: {reason}.</source>
        <translation>«&#xa0;{path}&#xa0;» a été omis&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The zip was not unpacked, and is saved as it came: {reason}.</source>
        <translation>Le zip n’a pas été décompressé et est enregistré tel qu’il est arrivé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{service} says: {message}</source>
        <translation>{service} indique&#xa0;: {message}</translation>
    </message>
    <message>
        <source>{service} will switch this interface off{date}.</source>
        <translation>{service} désactivera cette interface{date}.</translation>
    </message>
    <message>
        <source>The secret is kept only until Quayside ends.</source>
        <translation>Le secret n’est conservé que jusqu’à la fermeture de Quayside.</translation>
    </message>
    <message>
        <source>“{text}” looks like {dialect}; it was read as text. The option “Dialect” (read.dialect) chooses whose Markdown this is.</source>
        <translation>«&#xa0;{text}&#xa0;» ressemble à du {dialect}&#x202f;; il a été lu comme du texte. L’option «&#xa0;Dialecte&#xa0;» (read.dialect) indique de quel Markdown il s’agit.</translation>
    </message>
    <message>
        <source>Results of the same name are numbered in the order of their sources: {names}.</source>
        <translation>Les résultats de même nom sont numérotés dans l’ordre de leurs sources&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>The document does not say its language; by its text it is taken for “{locale}”.</source>
        <translation>Le document n’indique pas sa langue&#x202f;; d’après son texte, elle est supposée être «&#xa0;{locale}&#xa0;».</translation>
    </message>
    <message>
        <source>The file is not PDF/UA: {reasons}.</source>
        <translation>Le fichier n’est pas conforme à PDF/UA&#xa0;: {reasons}.</translation>
    </message>
    <message>
        <source>The encoding of the text is not certain; it was read as {encoding}. The option “encoding” sets another.</source>
        <translation>L’encodage du texte n’est pas certain&#x202f;; il a été lu en {encoding}. L’option «&#xa0;encoding&#xa0;» en fixe un autre.</translation>
    </message>
    <message>
        <source>Control characters, which cannot be shown, were replaced by signs such as “␛”: {pictures}.</source>
        <translation>Des caractères de contrôle, qui ne peuvent pas être affichés, ont été remplacés par des signes comme «&#xa0;␛&#xa0;»&#xa0;: {pictures}.</translation>
    </message>
    <message>
        <source>Parts that the page hides were left out.</source>
        <translation>Des parties masquées par la page ont été omises.</translation>
    </message>
    <message>
        <source>“{attribute}” of &lt;{element}&gt; has no place here and was left out.</source>
        <translation>«&#xa0;{attribute}&#xa0;» de &lt;{element}&gt; n’a pas sa place ici et a été omis.</translation>
    </message>
    <message>
        <source>What is folded away stands open in {format}.</source>
        <translation>Ce qui est replié est affiché déplié en {format}.</translation>
    </message>
    <message>
        <source>“{file}” was not included: {reason}.</source>
        <translation>«&#xa0;{file}&#xa0;» n’a pas été inclus&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read and was ignored: {reason}.</source>
        <translation>«&#xa0;{file}&#xa0;» ne peut pas être lu et a été ignoré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{plugin}” is not run; what it does to the text is missing.</source>
        <translation>«&#xa0;{plugin}&#xa0;» n’est pas exécuté&#x202f;; ce qu’il apporte au texte manque.</translation>
    </message>
    <message>
        <source>The {language} diagram was not drawn and stands as code: {reason}.</source>
        <translation>Le diagramme {language} n’a pas été dessiné et reste sous forme de code&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The link to “{target}” leads to a file that is not there.</source>
        <translation>Le lien vers «&#xa0;{target}&#xa0;» mène à un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>“{target}” was found as “{found}”, which differs in case or form only.</source>
        <translation>«&#xa0;{target}&#xa0;» a été trouvé sous «&#xa0;{found}&#xa0;», qui ne diffère que par la casse ou la forme.</translation>
    </message>
    <message>
        <source>The formula “{formula}” uses {command}, which is not known; it is shown by its name.</source>
        <translation>La formule «&#xa0;{formula}&#xa0;» utilise {command}, qui n’est pas connu&#x202f;; il est affiché par son nom.</translation>
    </message>
    <message>
        <source>The formula “{formula}” is not as TeX wants it: {reason}. The rest of it is shown.</source>
        <translation>La formule «&#xa0;{formula}&#xa0;» n’est pas du TeX correct&#xa0;: {reason}. Le reste est affiché.</translation>
    </message>
    <message>
        <source>The formula “{formula}” stands as TeX: {reason}.</source>
        <translation>La formule «&#xa0;{formula}&#xa0;» est laissée en TeX&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The formula “{formula}” is too wide for its line; it is set smaller.</source>
        <translation>La formule «&#xa0;{formula}&#xa0;» est trop large pour sa ligne&#x202f;; elle est réduite.</translation>
    </message>
    <message>
        <source>The formula “{formula}” stands as TeX: no font for formulas is installed (package fonts-stix).</source>
        <translation>La formule «&#xa0;{formula}&#xa0;» est laissée en TeX&#xa0;: aucune police de formules n’est installée (paquet fonts-stix).</translation>
    </message>
    <message>
        <source>A table of {columns} columns is too wide for the page; it stands in {parts} parts, one after the other, each with its first column.</source>
        <translation>Un tableau de {columns} colonnes est trop large pour la page&#x202f;; il est divisé en {parts} parties successives, chacune avec sa première colonne.</translation>
    </message>
    <message>
        <source>The pages lie on their side, because the table is too wide for upright ones.</source>
        <translation>Les pages sont en paysage, car le tableau est trop large pour le portrait.</translation>
    </message>
    <message>
        <source>Left out of the source: {what}.</source>
        <translation>Omis de la source&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Left out of the source, as formats that want it make it anew: {what}.</source>
        <translation>Omis de la source, car les formats qui en ont besoin le refont&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The image “{image}” lies inside the source, and the text only names it. The option “Images” (markdown.images=files) writes it beside the text.</source>
        <translation>L’image «&#xa0;{image}&#xa0;» se trouve dans la source même, et le texte ne fait que la nommer. L’option «&#xa0;Images&#xa0;» (markdown.images=files) l’écrit à côté du texte.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>ligne {line}</translation>
    </message>
    <message>
        <source>{count} images were not found; placeholders stand in their places: {which}.</source>
        <translation>{count} images sont introuvables&#x202f;; elles sont remplacées par un cadre&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} images lie outside the source’s folder and were left out: {which}.</source>
        <translation>{count} images se trouvent hors du dossier de la source et ont été omises&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} images are on the network and were not fetched: {which}.</source>
        <translation>{count} images sont sur le réseau et n’ont pas été téléchargées&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} images could not be fetched from the network: {which}.</source>
        <translation>{count} images n’ont pas pu être téléchargées du réseau&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} images are damaged or cannot be read: {which}.</source>
        <translation>{count} images sont endommagées ou illisibles&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} images are too large and were left out: {which}.</source>
        <translation>{count} images sont trop volumineuses et ont été omises&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} images are of kinds that cannot be shown here: {which}.</source>
        <translation>{count} images sont de types qui ne peuvent pas être affichés ici&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} images refer to outside content or scripts, which were left out: {which}.</source>
        <translation>{count} images font appel à des contenus ou scripts externes, qui ont été omis&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} links have a scheme that is not safe and were taken out; their text stays: {which}.</source>
        <translation>{count} liens ont un schéma qui n’est pas sûr et ont été retirés&#x202f;; leur texte reste&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>No installed font has {count} of the characters; boxes stand in their places: {which}.</source>
        <translation>Aucune police installée ne contient {count} des caractères&#x202f;; des carrés les remplacent&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} HTML elements are not closed, or closed without being opened: {which}.</source>
        <translation>{count} éléments HTML ne sont pas fermés, ou sont fermés sans avoir été ouverts&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} HTML elements were left out, as asked: {which}.</source>
        <translation>{count} éléments HTML ont été omis, comme demandé&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} pieces of HTML that is not on the safe list were left out: {which}.</source>
        <translation>{count} fragments de HTML qui ne figurent pas sur la liste sûre ont été omis&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} footnotes have no text: {which}.</source>
        <translation>{count} notes de bas de page n’ont pas de texte&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} footnotes are never referred to and were left out: {which}.</source>
        <translation>Rien ne renvoie à {count} notes de bas de page, qui ont été omises&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} table rows have too few or too many cells: {which}.</source>
        <translation>{count} lignes de tableau ont trop ou trop peu de cellules&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} tables are too wide for the page and were set smaller: {which}.</source>
        <translation>{count} tableaux sont trop larges pour la page et ont été réduits&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} included files were not found: {which}.</source>
        <translation>{count} fichiers inclus sont introuvables&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} images have no description for people who cannot see them: {which}.</source>
        <translation>{count} images n’ont pas de description pour les personnes qui ne peuvent pas les voir&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} pieces of code are in languages that are not known; they are shown without colors: {which}.</source>
        <translation>{count} morceaux de code sont dans des langages inconnus&#x202f;; ils sont affichés sans couleurs&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} attributes have no place here and were left out: {which}.</source>
        <translation>{count} attributs n’ont pas leur place ici et ont été omis&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} files were left out: {which}.</source>
        <translation>{count} fichiers ont été omis&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} images lie inside the source, and the text only names them. The option “Images” (markdown.images=files) writes them beside the text: {which}.</source>
        <translation>{count} images se trouvent dans la source même, et le texte ne fait que les nommer. L’option «&#xa0;Images&#xa0;» (markdown.images=files) les écrit à côté du texte&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>{count} parts of the source were left out: {which}.</source>
        <translation>{count} parties de la source ont été omises&#xa0;: {which}.</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>lignes {lines}</translation>
    </message>
    <message>
        <source>The same holds {count} more times: {lines}.</source>
        <translation>Il en va de même {count} autres fois&#xa0;: {lines}.</translation>
    </message>
    <message>
        <source>The fonts of the look are not installed ({fonts}); “{font}” stands in for them. Packages: fonts-noto-core, fonts-dejavu-core.</source>
        <translation>Les polices de ce style ne sont pas installées ({fonts})&#x202f;; «&#xa0;{font}&#xa0;» les remplace. Paquets&#xa0;: fonts-noto-core, fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>The slide “{title}” does not hold all of its text; it goes on on {count} slides.</source>
        <translation>La diapositive «&#xa0;{title}&#xa0;» ne contient pas tout son texte&#x202f;; il se poursuit sur {count} diapositives.</translation>
    </message>
    <message>
        <source>The slide “{title}” does not hold all of its text, part of which runs over the edge. Divide it by a heading or a rule.</source>
        <translation>La diapositive «&#xa0;{title}&#xa0;» ne contient pas tout son texte, dont une partie dépasse du bord. Divisez-la par un titre ou un filet.</translation>
    </message>
    <message>
        <source>The link to “{target}” leads out of the zip; it works only where that file lies at the same address beside it.</source>
        <translation>Le lien vers «&#x202f;{target}&#x202f;» mène hors du fichier zip&#x202f;; il ne fonctionne que là où ce fichier se trouve à la même adresse à côté.</translation>
    </message>
    <message>
        <source>{count} links lead out of the zip; they work only where the files lie at the same addresses beside it: {which}.</source>
        <translation>{count} liens mènent hors du fichier zip&#x202f;; ils ne fonctionnent que là où les fichiers se trouvent aux mêmes adresses à côté&#x202f;: {which}.</translation>
    </message>
    <message>
        <source>The link to “{target}” leads to a place that “{document}” does not have.</source>
        <translation>Le lien vers «&#xa0;{target}&#xa0;» mène à un endroit qui n’existe pas dans «&#xa0;{document}&#xa0;».</translation>
    </message>
    <message>
        <source>{count} links lead to places that are not there: {which}.</source>
        <translation>{count} liens mènent à des endroits qui n’existent pas&#xa0;: {which}.</translation>
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
        <source>Starting the export</source>
        <translation>Démarrage de l’export</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>it says the export is done, and does not say where the file is (resourceUrl)</source>
        <translation>selon le service, l’export est terminé, mais il ne dit pas où se trouve le fichier (resourceUrl)</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>il ne donne aucune raison</translation>
    </message>
    <message>
        <source>it was canceled there</source>
        <translation>il y a été annulé</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>la dernière requête est restée sans réponse</translation>
    </message>
    <message>
        <source>its answer has no status in it</source>
        <translation>sa réponse ne contient pas de statut</translation>
    </message>
    <message>
        <source>Client id and secret</source>
        <translation>ID client et secret</translation>
    </message>
    <message>
        <source>A workspace owner makes them: Configuration, Security, OAuth2 grants for an integration user.</source>
        <translation>Un propriétaire de l’espace de travail les crée&#xa0;: Configuration, Security, OAuth2 grants pour un utilisateur d’intégration.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>Il est conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>Un jeton</translation>
    </message>
    <message>
        <source>A bearer token you have already. Workiva’s own end after about ten minutes, so this is for trying things out.</source>
        <translation>Un jeton «&#xa0;bearer&#xa0;» que vous avez déjà. Ceux de Workiva expirent au bout de dix minutes environ&#x202f;; c’est donc pour des essais.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>May list files (file:read)</source>
        <translation>Peut lister les fichiers (file:read)</translation>
    </message>
    <message>
        <source>Alternate row fills</source>
        <translation>Remplissage alterné des lignes</translation>
    </message>
    <message>
        <source>Labels of attachments</source>
        <translation>Libellés des pièces jointes</translation>
    </message>
    <message>
        <source>Comments, resolved ones too</source>
        <translation>Commentaires, même résolus</translation>
    </message>
    <message>
        <source>Draft watermark</source>
        <translation>Filigrane «&#xa0;brouillon&#xa0;»</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Leader dots</source>
        <translation>Points de suite</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>Suivi des modifications</translation>
    </message>
    <message>
        <source>Tags for accessibility</source>
        <translation>Balises d’accessibilité</translation>
    </message>
    <message>
        <source>CMYK colors</source>
        <translation>Couleurs CMJN</translation>
    </message>
    <message>
        <source>No empty space where sections are left out</source>
        <translation>Pas d’espace vide à la place des sections omises</translation>
    </message>
    <message>
        <source>Print areas only</source>
        <translation>Zones d’impression seulement</translation>
    </message>
    <message>
        <source>Cell fills</source>
        <translation>Remplissage des cellules</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>Quadrillage</translation>
    </message>
    <message>
        <source>Shading of table cells</source>
        <translation>Ombrage des cellules de tableau</translation>
    </message>
    <message>
        <source>Simple XHTML for editing</source>
        <translation>XHTML simple à modifier</translation>
    </message>
    <message>
        <source>XHTML for editing</source>
        <translation>XHTML à modifier</translation>
    </message>
    <message>
        <source>Links to other places</source>
        <translation>Liens vers d’autres endroits</translation>
    </message>
    <message>
        <source>Headers and footers</source>
        <translation>En-têtes et pieds de page</translation>
    </message>
    <message>
        <source>Formulas instead of values</source>
        <translation>Formules au lieu des valeurs</translation>
    </message>
    <message>
        <source>Layout slides that are not used</source>
        <translation>Dispositions de diapositive inutilisées</translation>
    </message>
    <message>
        <source>Send an email when it is done</source>
        <translation>Envoyer un e-mail une fois terminé</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Values of custom fields</source>
        <translation>Valeurs des champs personnalisés</translation>
    </message>
    <message>
        <source>Document markup</source>
        <translation>Balisage du document</translation>
    </message>
    <message>
        <source>Values of input cells</source>
        <translation>Valeurs des cellules de saisie</translation>
    </message>
    <message>
        <source>Outline labels</source>
        <translation>Libellés du plan</translation>
    </message>
    <message>
        <source>Metadata of smart links</source>
        <translation>Métadonnées des liens intelligents</translation>
    </message>
    <message>
        <source>Incoming Wdata connections</source>
        <translation>Connexions Wdata entrantes</translation>
    </message>
    <message>
        <source>Outgoing Wdata connections</source>
        <translation>Connexions Wdata sortantes</translation>
    </message>
    <message>
        <source>XBRL</source>
        <translation>XBRL</translation>
    </message>
    <message>
        <source>XBRL that is not connected</source>
        <translation>XBRL non connecté</translation>
    </message>
    <message>
        <source>Keep input mode on</source>
        <translation>Garder le mode de saisie actif</translation>
    </message>
    <message>
        <source>Remove GRC links</source>
        <translation>Supprimer les liens GRC</translation>
    </message>
    <message>
        <source>Remove links</source>
        <translation>Supprimer les liens</translation>
    </message>
    <message>
        <source>The file as it was uploaded</source>
        <translation>Le fichier tel qu’il a été téléversé</translation>
    </message>
    <message>
        <source>A file as Workiva makes it</source>
        <translation>Un fichier tel que Workiva le produit</translation>
    </message>
    <message>
        <source>Archive (tar.gz)</source>
        <translation>Archive (tar.gz)</translation>
    </message>
    <message>
        <source>Page height</source>
        <translation>Hauteur de page</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>sideways</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Échelle</translation>
    </message>
    <message>
        <source>actual size</source>
        <translation>taille réelle</translation>
    </message>
    <message>
        <source>fit to width</source>
        <translation>ajustée à la largeur</translation>
    </message>
    <message>
        <source>Precision of numbers</source>
        <translation>Précision des nombres</translation>
    </message>
    <message>
        <source>full</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>arrondie</translation>
    </message>
    <message>
        <source>as displayed</source>
        <translation>telle qu’affichée</translation>
    </message>
    <message>
        <source>Its id, or its address in the browser.</source>
        <translation>Son identifiant, ou son adresse dans le navigateur.</translation>
    </message>
    <message>
        <source>The account needs the scope graph:read for it.</source>
        <translation>Il faut pour cela que le compte ait l’autorisation graph:read.</translation>
    </message>
    <message>
        <source>Graph report</source>
        <translation>Rapport Graph</translation>
    </message>
    <message>
        <source>Test form</source>
        <translation>Formulaire de test</translation>
    </message>
    <message>
        <source>Style guide</source>
        <translation>Guide de style</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Empty: the newest one.</source>
        <translation>Vide&#xa0;: la plus récente.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Ids of sections; empty: the whole document.</source>
        <translation>Identifiants des sections&#x202f;; vide&#xa0;: le document entier.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>A PDF can have 250,000 cells at most.</source>
        <translation>Un PDF peut avoir 250 000 cellules au plus.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>Ids of sheets; empty: all of them. CSV takes one sheet, or all as a zip.</source>
        <translation>Identifiants des feuilles&#x202f;; vide&#xa0;: toutes. CSV accepte une seule feuille, ou toutes dans un zip.</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>Diapositives</translation>
    </message>
    <message>
        <source>Ids of slides; empty: all of them.</source>
        <translation>Identifiants des diapositives&#x202f;; vide&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Supporting document</source>
        <translation>Document justificatif</translation>
    </message>
    <message>
        <source>A file that was uploaded; it comes back as it is.</source>
        <translation>Un fichier qui a été téléversé&#x202f;; il revient tel quel.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Workiva file</source>
        <translation>Fichier Workiva</translation>
    </message>
    <message>
        <source>Everything that belongs to it, as an archive.</source>
        <translation>Tout ce qui lui appartient, sous forme d’archive.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Where the workspace lives.</source>
        <translation>Où se trouve l’espace de travail.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europe</translation>
    </message>
    <message>
        <source>Asia Pacific</source>
        <translation>Asie-Pacifique</translation>
    </message>
    <message>
        <source>Empty: that of the region.</source>
        <translation>Vide&#xa0;: celle de la région.</translation>
    </message>
    <message>
        <source>API generation</source>
        <translation>Génération de l’API</translation>
    </message>
    <message>
        <source>Change it only where an older integration needs it.</source>
        <translation>À ne changer que si une intégration plus ancienne l’exige.</translation>
    </message>
    <message>
        <source>Ends on 2029-01-31.</source>
        <translation>Prend fin le 31/01/2029.</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>prototype</translation>
    </message>
    <message>
        <source>Ends on 2027-01-31.</source>
        <translation>Prend fin le 31/01/2027.</translation>
    </message>
    <message>
        <source>Export through</source>
        <translation>Exporter par</translation>
    </message>
    <message>
        <source>The kind’s own address needs only the scope file:read, but documents, spreadsheets and presentations alone have one.</source>
        <translation>L’adresse propre au type n’exige que l’autorisation file:read, mais seuls les documents, feuilles de calcul et présentations en ont une.</translation>
    </message>
    <message>
        <source>files (scope file:write)</source>
        <translation>fichiers (autorisation file:write)</translation>
    </message>
    <message>
        <source>the kind’s own address (scope file:read)</source>
        <translation>l’adresse propre au type (autorisation file:read)</translation>
    </message>
    <message>
        <source>Workiva does not name its limit; it may be as low as 1.</source>
        <translation>Workiva n’indique pas sa limite&#x202f;; elle peut n’être que de 1.</translation>
    </message>
    <message>
        <source>%1 can only be used alone</source>
        <translation>%1 ne peut être utilisé que seul</translation>
    </message>
    <message>
        <source>it holds no id</source>
        <translation>il ne contient aucun identifiant</translation>
    </message>
    <message>
        <source>the file’s id, or an address that holds it,</source>
        <translation>l’identifiant du fichier, ou une adresse qui le contient,</translation>
    </message>
    <message>
        <source>CSV takes one sheet, or all of them when none is named</source>
        <translation>CSV accepte une seule feuille, ou toutes quand aucune n’est nommée</translation>
    </message>
    <message>
        <source>This account uses Workiva’s prototype interface: deprecated since 2026-02-12, switched off on 2027-01-31. Choose API generation 2026-01-01 in the account.</source>
        <translation>Ce compte utilise l’interface prototype de Workiva&#xa0;: obsolète depuis le 12/02/2026, désactivée le 31/01/2027. Choisissez la génération d’API 2026-01-01 dans le compte.</translation>
    </message>
    <message>
        <source>This account uses Workiva’s interface of 2022-01-01: deprecated, switched off on 2029-01-31.</source>
        <translation>Ce compte utilise l’interface de Workiva du 01/01/2022&#xa0;: obsolète, désactivée le 31/01/2029.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>statut %1</translation>
    </message>
    <message>
        <source> (exports of this kind need the scope graph:read)</source>
        <translation> (les exports de ce type nécessitent l’autorisation graph:read)</translation>
    </message>
    <message>
        <source> (exports need the scope file:write, or file:read at the kind’s own address)</source>
        <translation> (les exports nécessitent l’autorisation file:write, ou file:read à l’adresse propre au type)</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en file d’attente</translation>
    </message>
    <message>
        <source>started</source>
        <translation>démarré</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>a sheet holds too much text</source>
        <translation>une feuille contient trop de texte</translation>
    </message>
    <message>
        <source>it is no workbook, but of another office program</source>
        <translation>ce n’est pas un classeur, mais un fichier d’un autre programme bureautique</translation>
    </message>
    <message>
        <source>sheets that are no tables</source>
        <translation>feuilles qui ne sont pas des tableaux</translation>
    </message>
    <message>
        <source>charts and pictures of sheets</source>
        <translation>graphiques et images des feuilles</translation>
    </message>
    <message>
        <source>comments of sheets</source>
        <translation>commentaires des feuilles</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>links of cells</source>
        <translation>liens de cellules</translation>
    </message>
    <message>
        <source>merged cells of long sheets</source>
        <translation>cellules fusionnées de longues feuilles</translation>
    </message>
    <message>
        <source>formulas that were never computed</source>
        <translation>formules jamais calculées</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>Rows beyond the %1 of a sheet</source>
        <translation>Les lignes au-delà des %1 d’une feuille</translation>
    </message>
    <message>
        <source>Columns beyond the %1 of a sheet</source>
        <translation>Les colonnes au-delà des %1 d’une feuille</translation>
    </message>
    <message>
        <source>a cell holds more than the %1 characters of Excel</source>
        <translation>une cellule contient plus que les %1 caractères d’Excel</translation>
    </message>
    <message>
        <source>A cell of several rows</source>
        <translation>Une cellule de plusieurs lignes</translation>
    </message>
    <message>
        <source>A link that is not the only one of its cell, or leads into the document</source>
        <translation>Un lien qui n’est pas le seul de sa cellule, ou qui mène dans le document</translation>
    </message>
    <message>
        <source>Links beyond the %1 of a sheet</source>
        <translation>Les liens au-delà des %1 d’une feuille</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>The tables of a document, each a sheet, with numbers and dates to calculate with.</source>
        <translation>Les tableaux d’un document, chacun sur une feuille, avec des nombres et des dates utilisables dans les calculs.</translation>
    </message>
</context>
<context>
    <name>XmlPart</name>
    <message>
        <source>its part “%1” cannot be read: %2</source>
        <translation>sa partie «&#xa0;%1&#xa0;» ne peut pas être lue&#xa0;: %2</translation>
    </message>
    <message>
        <source>it has a document type, which may not be there</source>
        <translation>elle a un type de document, ce qui n’est pas permis</translation>
    </message>
    <message>
        <source>it has an unknown entity</source>
        <translation>elle a une entité inconnue</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>elle est trop volumineuse</translation>
    </message>
</context>
<context>
    <name>quayside::AboutDialog</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Libraries that Quayside is built with</source>
        <translation>Bibliothèques utilisées par Quayside</translation>
    </message>
    <message>
        <source>About Quayside</source>
        <translation>À propos de Quayside</translation>
    </message>
    <message>
        <source>Quayside %1</source>
        <translation>Quayside %1</translation>
    </message>
    <message>
        <source>Turns documents into files, on this computer or by export services.</source>
        <translation>Transforme des documents en fichiers, sur cet ordinateur ou par des services d’export.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU (GPL), version 3 ou ultérieure, sans aucune garantie.</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;Copier pour l’assistance</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Copier pour l’assistance</translation>
    </message>
    <message>
        <source>Copies the versions of the program, its libraries and the system</source>
        <translation>Copie les versions du programme, de ses bibliothèques et du système</translation>
    </message>
</context>
<context>
    <name>quayside::AccountEditor</name>
    <message>
        <source>Sign in &amp;with</source>
        <translation>Se connecter &amp;avec</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>&amp;Enregistrer le compte</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>The remote API that the account belongs to</source>
        <translation>L’API distante à laquelle appartient le compte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Your own word for this account</source>
        <translation>Le nom que vous donnez à ce compte</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>How the account proves who you are</source>
        <translation>Comment le compte prouve qui vous êtes</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>Ser&amp;vice</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>Laissez vide pour garder celui qui est enregistré.</translation>
    </message>
</context>
<context>
    <name>quayside::AccountsPage</name>
    <message>
        <source>Sign-in was refused</source>
        <translation>Connexion refusée</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>Connexion requise</translation>
    </message>
    <message>
        <source>The service refused its sign-in: “Sign in…” gives it a new one.</source>
        <translation>Le service a refusé sa connexion&#xa0;: «&#xa0;Se connecter…&#xa0;» lui en donne une nouvelle.</translation>
    </message>
    <message>
        <source>Needs sign-in: %1 is missing.</source>
        <translation>Connexion requise&#xa0;: il manque %1.</translation>
    </message>
    <message>
        <source>Needs sign-in with the browser.</source>
        <translation>Connexion par le navigateur requise.</translation>
    </message>
    <message>
        <source>Ready. Its secret is in the system’s keychain.</source>
        <translation>Prêt. Son secret est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Ready until the program ends: its secret is in memory only, not in a keychain.</source>
        <translation>Prêt jusqu’à la fermeture du programme&#xa0;: son secret n’est qu’en mémoire, pas dans un trousseau.</translation>
    </message>
    <message>
        <source>Export through a service</source>
        <translation>Exporter par un service</translation>
    </message>
    <message>
        <source>Add an account of a service that makes exports, such as Workiva or Google Drive. To try it without one, add the sandbox: a server on this computer that speaks for all of them.</source>
        <translation>Ajoutez un compte d’un service qui réalise des exports, comme Workiva ou Google Drive. Pour essayer sans compte, ajoutez le bac à sable&#xa0;: un serveur sur cet ordinateur qui parle pour tous.</translation>
    </message>
    <message>
        <source>What the sandbox holds: ids to try</source>
        <translation>Contenu du bac à sable&#xa0;: identifiants à essayer</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>Se &amp;connecter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Trust them no &amp;longer</source>
        <translation>&amp;Ne plus leur faire confiance</translation>
    </message>
    <message>
        <source>Add sand&amp;box account</source>
        <translation>Ajouter un compte &amp;bac à sable</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Cesser d’attendre</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>Add sandbox account</source>
        <translation>Ajouter un compte bac à sable</translation>
    </message>
    <message>
        <source>Starts a local server that speaks the remote APIs and adds an account for each. Nothing leaves this computer.</source>
        <translation>Démarre un serveur local qui parle les API distantes et ajoute un compte pour chacune. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>Résultat du test</translation>
    </message>
    <message>
        <source>Trust them no longer</source>
        <translation>Ne plus leur faire confiance</translation>
    </message>
    <message>
        <source>The account’s credential goes to these servers no more; an export whose file is there asks again</source>
        <translation>Les identifiants du compte ne vont plus à ces serveurs&#x202f;; un export dont le fichier s’y trouve demandera à nouveau</translation>
    </message>
    <message>
        <source>Copy an id from here into the form of the export page</source>
        <translation>Copiez un identifiant d’ici dans le formulaire de la page d’export</translation>
    </message>
    <message>
        <source>“%1” has to be signed in again before its exports go on.</source>
        <translation>«&#xa0;%1&#xa0;» doit être reconnecté avant que ses exports se poursuivent.</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>Service&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trusted hosts: %1</source>
        <translation>Serveurs de confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove “%1” and its secrets from this computer? Its running exports are followed no longer.</source>
        <translation>Supprimer «&#xa0;%1&#xa0;» et ses secrets de cet ordinateur&#x202f;? Ses exports en cours ne seront plus suivis.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” trusts %2 no longer.</source>
        <translation>«&#xa0;%1&#xa0;» ne fait plus confiance à %2.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>The server takes other settings than this account has.</source>
        <translation>Le serveur attend d’autres réglages que ceux de ce compte.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>Les utiliser</translation>
    </message>
    <message>
        <source>Sandbox %1</source>
        <translation>Bac à sable %1</translation>
    </message>
    <message>
        <source>The sandbox runs until you close the window. Choose one of its accounts under “Where” on the export page.</source>
        <translation>Le bac à sable fonctionne jusqu’à la fermeture de la fenêtre. Choisissez l’un de ses comptes sous «&#xa0;Où&#xa0;» sur la page d’export.</translation>
    </message>
    <message>
        <source>Its sandbox does not run now: “Add sandbox account” starts it again.</source>
        <translation>Son bac à sable ne fonctionne pas actuellement&#xa0;: «&#xa0;Ajouter un compte bac à sable&#xa0;» le redémarre.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quayside::BatchModel</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>quayside::CommandLineDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>La même chose en ligne de commande</translation>
    </message>
    <message>
        <source>Paste it into a terminal. Secrets are not in it; the command asks for them.</source>
        <translation>À coller dans un terminal. Les secrets n’y figurent pas&#x202f;; la commande les demande.</translation>
    </message>
    <message>
        <source>No source is in the list yet: put the names of files in place of SOURCE.</source>
        <translation>Aucune source n’est encore dans la liste&#xa0;: mettez les noms de fichiers à la place de SOURCE.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>quayside::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Type some letters of what you want to do</source>
        <translation>Tapez quelques lettres de ce que vous voulez faire</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>Commandes correspondantes</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;» ici.</translation>
    </message>
</context>
<context>
    <name>quayside::CompareDialog</name>
    <message>
        <source>The file of the %1 export is not there any more.</source>
        <translation>Le fichier du %1 export n’est plus là.</translation>
    </message>
    <message>
        <source>The file of the %1 export was changed or replaced since.</source>
        <translation>Le fichier du %1 export a été modifié ou remplacé depuis.</translation>
    </message>
    <message>
        <source>The %1 export left no file to compare.</source>
        <translation>Le %1 export n’a laissé aucun fichier à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln same line(s)</source>
        <translation>
            <numerusform>%Ln ligne identique</numerusform>
            <numerusform>%Ln lignes identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Only exports with files can be compared by their results.</source>
        <translation>Seuls les exports avec des fichiers peuvent être comparés par leurs résultats.</translation>
    </message>
    <message>
        <source>The results have the same bytes (%1).</source>
        <translation>Les résultats sont identiques octet pour octet (%1).</translation>
    </message>
    <message>
        <source>The results differ: %1 and %2.</source>
        <translation>Les résultats diffèrent&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>premier</translation>
    </message>
    <message>
        <source>second</source>
        <translation>second</translation>
    </message>
    <message>
        <source>They are too large to be compared line by line.</source>
        <translation>Ils sont trop volumineux pour être comparés ligne par ligne.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) only in the first</source>
        <translation>
            <numerusform>%Ln ligne seulement dans le premier</numerusform>
            <numerusform>%Ln lignes seulement dans le premier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in the second</source>
        <translation>
            <numerusform>%Ln seulement dans le second</numerusform>
            <numerusform>%Ln seulement dans le second</numerusform>
        </translation>
    </message>
    <message>
        <source>They have little in common; the beginning is shown.</source>
        <translation>Ils ont peu en commun&#x202f;; le début est affiché.</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>&amp;Différences seulement</translation>
    </message>
    <message>
        <source>Compare two exports</source>
        <translation>Comparer deux exports</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Settings side by side</source>
        <translation>Réglages côte à côte</translation>
    </message>
    <message>
        <source>Differences of the results</source>
        <translation>Différences des résultats</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>(as by default)</source>
        <translation>(par défaut)</translation>
    </message>
    <message>
        <source>They are too large to be compared page by page.</source>
        <translation>Ils sont trop volumineux pour être comparés page par page.</translation>
    </message>
    <message>
        <source>Pages of the first export</source>
        <translation>Pages du premier export</translation>
    </message>
    <message>
        <source>Pages of the second export</source>
        <translation>Pages du second export</translation>
    </message>
</context>
<context>
    <name>quayside::ComparePanel</name>
    <message>
        <source>Change before (Shift+F4)</source>
        <translation>Modification précédente (Maj+F4)</translation>
    </message>
    <message>
        <source>Next change (F4)</source>
        <translation>Modification suivante (F4)</translation>
    </message>
    <message>
        <source>Comparing… %1 %</source>
        <translation>Comparaison… %1&#xa0;%</translation>
    </message>
    <message>
        <source>Pages of the last export</source>
        <translation>Pages du dernier export</translation>
    </message>
    <message>
        <source>Pages now</source>
        <translation>Pages maintenant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>This PDF cannot be shown</source>
        <translation>Ce PDF ne peut pas être affiché</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) changed</source>
        <translation>
            <numerusform>%Ln page modifiée</numerusform>
            <numerusform>%Ln pages modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) more</source>
        <translation>
            <numerusform>%Ln page de plus</numerusform>
            <numerusform>%Ln pages de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) fewer</source>
        <translation>
            <numerusform>%Ln page de moins</numerusform>
            <numerusform>%Ln pages de moins</numerusform>
        </translation>
    </message>
    <message>
        <source>No page looks different</source>
        <translation>Aucune page ne paraît différente</translation>
    </message>
    <message>
        <source>The earlier export cannot be shown: it is no PDF any more.</source>
        <translation>L’export antérieur ne peut pas être affiché : ce n’est plus un PDF.</translation>
    </message>
</context>
<context>
    <name>quayside::ComposePage</name>
    <message>
        <source>Show the preview (F9)</source>
        <translation>Afficher l’aperçu (F9)</translation>
    </message>
    <message>
        <source>The account of this export is not there any more: choose another one under “Where”.</source>
        <translation>Le compte de cet export n’existe plus&#xa0;: choisissez-en un autre sous «&#xa0;Où&#xa0;».</translation>
    </message>
    <message>
        <source>These are the settings of “%1”. Change them, then export.</source>
        <translation>Voici les réglages de «&#xa0;%1&#xa0;». Modifiez-les, puis exportez.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln folder(s)</source>
        <translation>
            <numerusform>&amp;Exporter %Ln dossier</numerusform>
            <numerusform>&amp;Exporter %Ln dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln file(s)</source>
        <translation>
            <numerusform> et %Ln fichier</numerusform>
            <numerusform> et %Ln fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln file(s)</source>
        <translation>
            <numerusform>&amp;Exporter %Ln fichier</numerusform>
            <numerusform>&amp;Exporter %Ln fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>None of these sources can be read.</source>
        <translation>Aucune de ces sources ne peut être lue.</translation>
    </message>
    <message>
        <source>Add a document on the left to begin.</source>
        <translation>Ajoutez d’abord un document à gauche.</translation>
    </message>
    <message>
        <source>Fill in what to export on the left.</source>
        <translation>Indiquez à gauche ce qu’il faut exporter.</translation>
    </message>
    <message>
        <source>These kinds have no format in common: export them one after the other.</source>
        <translation>Ces types n’ont aucun format en commun&#xa0;: exportez-les l’un après l’autre.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>Choisissez au moins un format.</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>Choisissez un dossier pour les fichiers.</translation>
    </message>
    <message>
        <source>Puts the work into the queue (Ctrl+Enter)</source>
        <translation>Place le travail dans la file d’attente (Ctrl+Entrée)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s), %1 formats</source>
        <translation>
            <numerusform>%Ln source, %1 formats</numerusform>
            <numerusform>%Ln sources, %1 formats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more)</source>
        <translation>
            <numerusform>(%Ln de plus)</numerusform>
            <numerusform>(%Ln de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Omis&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… et %Ln autre</numerusform>
            <numerusform>… et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>All options are at their defaults.</source>
        <translation>Toutes les options ont leur valeur par défaut.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>The first %1 of %2 sources came back: more are not kept between starts.</source>
        <translation>Les %1 premières sources sur %2 ont été rétablies&#xa0;: au-delà, elles ne sont pas conservées d’un démarrage à l’autre.</translation>
    </message>
    <message>
        <source>The exports are being prepared…</source>
        <translation>Les exports sont en préparation…</translation>
    </message>
</context>
<context>
    <name>quayside::DateField</name>
    <message>
        <source>YYYY-MM-DDThh:mm:ssZ</source>
        <translation>AAAA-MM-JJThh:mm:ssZ</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Pick a day from a calendar</source>
        <translation>Choisir un jour dans un calendrier</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>quayside::DestinationBox</name>
    <message>
        <source>Choose where the files go</source>
        <translation>Choisissez où vont les fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Exported files are saved here</source>
        <translation>Les fichiers exportés sont enregistrés ici</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Parts in braces are filled in: {name}, {ext}, {format}, {locale}, {date}</source>
        <translation>Les parties entre accolades sont remplies&#xa0;: {name}, {ext}, {format}, {locale}, {date}</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>Si un fichier existe</translation>
    </message>
    <message>
        <source>What happens when a file of that name is there already</source>
        <translation>Que faire s’il existe déjà un fichier de ce nom</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>&amp;Nom de fichier</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Favourite and recent folders</source>
        <translation>Dossiers favoris et récents</translation>
    </message>
    <message>
        <source>This folder is a &amp;favourite</source>
        <translation>Ce dossier est un &amp;favori</translation>
    </message>
</context>
<context>
    <name>quayside::ExportPage</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Show or hide the exports (F8)</source>
        <translation>Afficher ou masquer les exports (F8)</translation>
    </message>
</context>
<context>
    <name>quayside::ExportSettings</name>
    <message>
        <source>Treat &amp;warnings as failures</source>
        <translation>Traiter les a&amp;vertissements comme des échecs</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <source>Where the export is made</source>
        <translation>Où l’export est réalisé</translation>
    </message>
    <message>
        <source>This computer, or an account of a remote service</source>
        <translation>Cet ordinateur, ou un compte d’un service distant</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Dates in the result are seen from here. Empty: UTC.</source>
        <translation>Les dates du résultat sont vues d’ici. Vide&#xa0;: UTC.</translation>
    </message>
    <message>
        <source>Treat warnings as failures</source>
        <translation>Traiter les avertissements comme des échecs</translation>
    </message>
    <message>
        <source>A missing image or a dead link then stops the file instead of being reported</source>
        <translation>Une image absente ou un lien mort arrête alors le fichier au lieu d’être signalé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add or manage accounts…</source>
        <translation>Ajouter ou gérer des comptes…</translation>
    </message>
    <message>
        <source>Languages (needed)</source>
        <translation>Langues (obligatoire)</translation>
    </message>
    <message>
        <source>Needed, such as Europe/Vienna</source>
        <translation>Obligatoire, par exemple Europe/Vienna</translation>
    </message>
    <message>
        <source>UTC, or a place such as Europe/Vienna</source>
        <translation>UTC, ou un lieu comme Europe/Vienna</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>Tous les formats</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>quayside::FindBar</name>
    <message>
        <source>Found before (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Found next (Enter, F3)</source>
        <translation>Résultat suivant (Entrée, F3)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>recherche…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
</context>
<context>
    <name>quayside::FormatPicker</name>
    <message>
        <source>Formats</source>
        <translation>Formats</translation>
    </message>
</context>
<context>
    <name>quayside::HistoryActions</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Verify: reads the files again and tells whether they are as they were saved</source>
        <translation>Vérifier&#xa0;: relit les fichiers et indique s’ils sont tels qu’ils ont été enregistrés</translation>
    </message>
    <message>
        <source>Ed&amp;it and run</source>
        <translation>&amp;Modifier et exécuter</translation>
    </message>
    <message>
        <source>Edit and run: puts sources and settings into the form</source>
        <translation>Modifier et exécuter&#xa0;: place les sources et les réglages dans le formulaire</translation>
    </message>
    <message>
        <source>Save the settings as a preset</source>
        <translation>Enregistrer les réglages comme préréglage</translation>
    </message>
    <message>
        <source>Compare two exports: settings, then results</source>
        <translation>Comparer deux exports&#xa0;: les réglages, puis les résultats</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>Nom du préréglage&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) in the queue again.</source>
        <translation>
            <numerusform>%Ln export de nouveau dans la file d’attente.</numerusform>
            <numerusform>%Ln exports de nouveau dans la file d’attente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>%Ln fichier inchangé</numerusform>
            <numerusform>%Ln fichiers inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln absent</numerusform>
            <numerusform>%Ln absents</numerusform>
        </translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>Mon %1</translation>
    </message>
    <message>
        <source>The preset “%1” is saved; it is at the top of the form.</source>
        <translation>Le préréglage «&#xa0;%1&#xa0;» est enregistré&#x202f;; il est en haut du formulaire.</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (ajouté)</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>Enregistrer comme préré&amp;glage…</translation>
    </message>
    <message>
        <source>Compare &amp;two</source>
        <translation>&amp;Comparer deux</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>quayside::HistoryFilterBar</name>
    <message>
        <source>Show a&amp;ll</source>
        <translation>Afficher &amp;tout</translation>
    </message>
    <message>
        <source>Search names, folders, errors (Ctrl+F)</source>
        <translation>Rechercher noms, dossiers, erreurs (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Finds words in names, folders and errors</source>
        <translation>Trouve des mots dans les noms, les dossiers et les erreurs</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tout état</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Non terminé</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute date</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Lists exports of this state only; failed ones include those that were interrupted</source>
        <translation>Ne liste que les exports dans cet état&#x202f;; les échecs comprennent les exports interrompus</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Lists exports to this format only</source>
        <translation>Ne liste que les exports vers ce format</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Lists exports made here, or by this account, only</source>
        <translation>Ne liste que les exports réalisés ici, ou par ce compte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Lists exports into this folder, or below it, only</source>
        <translation>Ne liste que les exports dans ce dossier, ou au-dessous</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Lists exports in this language only</source>
        <translation>Ne liste que les exports dans cette langue</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Lists exports of this time only</source>
        <translation>Ne liste que les exports de cette période</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>The first day, as YYYY-MM-DD</source>
        <translation>Le premier jour, au format AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>The last day, as YYYY-MM-DD</source>
        <translation>Le dernier jour, au format AAAA-MM-JJ</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Afficher tout</translation>
    </message>
    <message>
        <source>Lists all exports again</source>
        <translation>Liste de nouveau tous les exports</translation>
    </message>
    <message>
        <source>Any format</source>
        <translation>Tout format</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>Tout compte</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>Tout dossier</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toute langue</translation>
    </message>
</context>
<context>
    <name>quayside::HistoryView</name>
    <message>
        <source>Re&amp;move from history</source>
        <translation>Re&amp;tirer de l’historique</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Remove from history (Delete); the files stay</source>
        <translation>Retirer de l’historique (Suppr)&#x202f;; les fichiers restent</translation>
    </message>
    <message>
        <source>History of exports</source>
        <translation>Historique des exports</translation>
    </message>
    <message>
        <source>Newest first. Enter opens the result.</source>
        <translation>Le plus récent d’abord. Entrée ouvre le résultat.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s)</source>
        <translation>
            <numerusform>%Ln export</numerusform>
            <numerusform>%Ln exports</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>No exports yet</source>
        <translation>Aucun export pour l’instant</translation>
    </message>
    <message>
        <source>Try fewer or other words, or show all exports.</source>
        <translation>Essayez moins de mots ou d’autres mots, ou affichez tous les exports.</translation>
    </message>
    <message>
        <source>Every export you make is kept here, with its results and errors.</source>
        <translation>Chaque export que vous faites est conservé ici, avec ses résultats et ses erreurs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) removed from the history. The files stay.</source>
        <translation>
            <numerusform>%Ln export retiré de l’historique. Les fichiers restent.</numerusform>
            <numerusform>%Ln exports retirés de l’historique. Les fichiers restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Show &amp;only these</source>
        <translation>&amp;Seulement ceux-ci</translation>
    </message>
    <message>
        <source>Export this &amp;list…</source>
        <translation>Exporter cette &amp;liste…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>Exporter la liste</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON (*.json)</source>
        <translation>CSV pour tableurs (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export this list as CSV or JSON</source>
        <translation>Exporter cette liste en CSV ou en JSON</translation>
    </message>
    <message>
        <source>Export those a&amp;gain</source>
        <translation>Les exporter à &amp;nouveau</translation>
    </message>
    <message>
        <source>Export those again</source>
        <translation>Les exporter à nouveau</translation>
    </message>
    <message>
        <source>Exports the listed documents that have changed since once more, each to where it went</source>
        <translation>Exporte encore une fois les documents listés qui ont changé depuis, chacun à sa place</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Seulement ceux-ci</translation>
    </message>
    <message>
        <source>Lists only exports whose sources have changed since</source>
        <translation>Ne liste que les exports dont les sources ont changé depuis</translation>
    </message>
    <message>
        <source>more than %1 exports</source>
        <translation>plus de %1 exports</translation>
    </message>
    <message>
        <source>%1 of %2 changed since they were exported</source>
        <translation>%1 sur %2 modifiés depuis leur export</translation>
    </message>
    <message>
        <source>%1 exports are written to the list …</source>
        <translation>%1 exports écrits dans la liste…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>The list of %Ln export(s) is saved.</source>
        <translation>
            <numerusform>La liste de %Ln export est enregistrée.</numerusform>
            <numerusform>La liste de %Ln exports est enregistrée.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>quayside::HtmlPanel</name>
    <message>
        <source>Find in the page</source>
        <translation>Rechercher dans la page</translation>
    </message>
    <message>
        <source>Find in the page (Ctrl+F)</source>
        <translation>Rechercher dans la page (Ctrl+F)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page of the book</source>
        <translation>Page du livre</translation>
    </message>
    <message>
        <source>The chapters of the book, in reading order</source>
        <translation>Les chapitres du livre, dans l’ordre de lecture</translation>
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
        <translation>Page</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>Lien vers %1</translation>
    </message>
</context>
<context>
    <name>quayside::JobActions</name>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Export &amp;again</source>
        <translation>Exporter à no&amp;uveau</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Afficher dans le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>Copy &amp;error</source>
        <translation>Copier l&apos;&amp;erreur</translation>
    </message>
    <message>
        <source>Copy re&amp;port</source>
        <translation>Copier le ra&amp;pport</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>Cesser d’attendre</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>Poursuivre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>In the queue again.</source>
        <translation>De nouveau dans la file d’attente.</translation>
    </message>
    <message>
        <source>“%1” is not there any more: it was moved or deleted. “Export again” makes it once more.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là&#xa0;: le fichier a été déplacé ou supprimé. «&#xa0;Exporter à nouveau&#xa0;» le refait.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) copied.</source>
        <translation>
            <numerusform>%Ln erreur copiée.</numerusform>
            <numerusform>%Ln erreurs copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>%Ln chemin copié.</numerusform>
            <numerusform>%Ln chemins copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was copied. It has no secrets in it, but it names your files.</source>
        <translation>Le rapport a été copié. Il ne contient aucun secret, mais il cite vos fichiers.</translation>
    </message>
</context>
<context>
    <name>quayside::JobDelegate</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Afficher les avertissements</translation>
    </message>
</context>
<context>
    <name>quayside::JobDetails</name>
    <message>
        <source>Field: %1</source>
        <translation>Champ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: “Copy report” has them all.</source>
        <translation>
            <numerusform>… et %Ln autre&#xa0;: «&#xa0;Copier le rapport&#xa0;» les donne tous.</numerusform>
            <numerusform>… et %Ln autres&#xa0;: «&#xa0;Copier le rapport&#xa0;» les donne tous.</numerusform>
        </translation>
    </message>
    <message>
        <source>Details of the selected export</source>
        <translation>Détails de l’export sélectionné</translation>
    </message>
    <message>
        <source>Error, results, warnings and facts. Can be selected and copied.</source>
        <translation>Erreur, résultats, avertissements et données. Peut être sélectionné et copié.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Select an export to see its results, warnings and errors.</source>
        <translation>Sélectionnez un export pour voir ses résultats, avertissements et erreurs.</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Pour l’assistance</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>Demandé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Took: %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>Tentatives&#xa0;: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Dates et durées</translation>
    </message>
    <message>
        <source>Click a warning to open its source.</source>
        <translation>Cliquez sur un avertissement pour ouvrir sa source.</translation>
    </message>
    <message>
        <source>“%1” is not there any more: it was moved or deleted.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là&#xa0;: il a été déplacé ou supprimé.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Its results and warnings will be listed here.</source>
        <translation>Ses résultats et ses avertissements seront listés ici.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>quayside::JobTableModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln warning(s)</source>
        <translation>
            <numerusform>%1, %Ln avertissement</numerusform>
            <numerusform>%1, %Ln avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>source gone</source>
        <translation>source disparue</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>source modifiée</translation>
    </message>
    <message>
        <source>result missing</source>
        <translation>résultat absent</translation>
    </message>
    <message>
        <source>result changed</source>
        <translation>résultat modifié</translation>
    </message>
    <message>
        <source>result unchanged</source>
        <translation>résultat inchangé</translation>
    </message>
</context>
<context>
    <name>quayside::LastComparison</name>
    <message>
        <source>Last export, %1</source>
        <translation>Dernier export, %1</translation>
    </message>
    <message>
        <source>Last export, %1; the file has changed since</source>
        <translation>Dernier export, %1&#x202f;; le fichier a changé depuis</translation>
    </message>
</context>
<context>
    <name>quayside::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Choisir des fichiers…</translation>
    </message>
</context>
<context>
    <name>quayside::ListExport</name>
    <message>
        <source>The program is ending.</source>
        <translation>Le programme se termine.</translation>
    </message>
    <message>
        <source>The list could not be written: %1. Choose another place.</source>
        <translation>La liste n’a pas pu être écrite&#xa0;: %1. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>quayside::LocaleField</name>
    <message>
        <source>Language or tag, such as de-AT</source>
        <translation>Langue ou code, par exemple de-AT</translation>
    </message>
</context>
<context>
    <name>quayside::LocalesPicker</name>
    <message>
        <source>Add a language, such as de-AT</source>
        <translation>Ajouter une langue, par exemple de-AT</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>Ajouter une langue</translation>
    </message>
    <message>
        <source>Type a language or its BCP 47 tag and press Enter. Several give one file each.</source>
        <translation>Tapez une langue ou son code BCP 47, puis appuyez sur Entrée. Plusieurs langues donnent chacune un fichier.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>This account does not take “%1”. %2</source>
        <translation>Ce compte n’accepte pas «&#xa0;%1&#xa0;». %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1: click to remove it; its menu makes it a favourite</source>
        <translation>%1&#xa0;: cliquez pour la retirer&#x202f;; son menu en fait une favorite</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>%1: click to add it</source>
        <translation>%1&#xa0;: cliquez pour l’ajouter</translation>
    </message>
    <message>
        <source>Among the &amp;favourites</source>
        <translation>Parmi les &amp;favorites</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>quayside::LooksDialog</name>
    <message>
        <source>&amp;Title page</source>
        <translation>Page de &amp;titre</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Annuler (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>Rétablir (Ctrl+Maj+Z)</translation>
    </message>
    <message>
        <source>Reset everything to the built-in theme</source>
        <translation>Tout remettre au thème intégré</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Save and use</source>
        <translation>&amp;Enregistrer et utiliser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Save the theme</source>
        <translation>Enregistrer le thème</translation>
    </message>
    <message>
        <source>Themes (*.json)</source>
        <translation>Thèmes (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>The built-in theme that has everything you do not change</source>
        <translation>Le thème intégré qui fournit tout ce que vous ne changez pas</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>Nom du thème</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>&amp;Partir de</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>Un exemple</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>The pages in this theme: your document, or a sample that has everything</source>
        <translation>Les pages dans ce thème&#xa0;: votre document, ou un exemple qui contient tout</translation>
    </message>
    <message>
        <source>Show the title page, where the cover’s colors are</source>
        <translation>Afficher la page de titre, où se trouvent les couleurs de la couverture</translation>
    </message>
    <message>
        <source>Saves the theme file and makes exports in it (Ctrl+S)</source>
        <translation>Enregistre le fichier de thème et l’utilise pour les exports (Ctrl+S)</translation>
    </message>
    <message>
        <source>Go on with a theme file</source>
        <translation>Poursuivre avec un fichier de thème</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>Open a theme</source>
        <translation>Ouvrir un thème</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>Fermer sans enregistrer&#x202f;?</translation>
    </message>
    <message>
        <source>The theme has changes that are not saved.</source>
        <translation>Le thème a des modifications non enregistrées.</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>Fermer &amp;sans enregistrer</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>&amp;Continuer à modifier</translation>
    </message>
    <message>
        <source>Open another theme without saving this one?</source>
        <translation>Ouvrir un autre thème sans enregistrer celui-ci ?</translation>
    </message>
    <message>
        <source>Open &amp;without saving</source>
        <translation>Ouvrir &amp;sans enregistrer</translation>
    </message>
</context>
<context>
    <name>quayside::LookupPopup</name>
    <message>
        <source>Type a part of the name</source>
        <translation>Tapez une partie du nom</translation>
    </message>
    <message>
        <source>Type a part of the name; the arrow keys choose, Enter takes</source>
        <translation>Tapez une partie du nom&#x202f;; les flèches choisissent, Entrée valide</translation>
    </message>
    <message>
        <source>Asking the account…</source>
        <translation>Interrogation du compte…</translation>
    </message>
    <message numerus="yes">
        <source>Asking the account… %Ln looked through so far.</source>
        <translation>
            <numerusform>Interrogation du compte… %Ln élément parcouru.</numerusform>
            <numerusform>Interrogation du compte… %Ln éléments parcourus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has nothing here.</source>
        <translation>Le compte n’a rien ici.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln. Scroll down for more, or type a part of the name.</source>
        <translation>
            <numerusform>Le premier (%Ln). Faites défiler pour en voir plus, ou tapez une partie du nom.</numerusform>
            <numerusform>Les %Ln premiers. Faites défiler pour en voir plus, ou tapez une partie du nom.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln were looked through. What is not among them can be pasted: its id or its address.</source>
        <translation>
            <numerusform>Seul le premier (%Ln) a été parcouru. Ce qui n’en fait pas partie peut être collé&#xa0;: son identifiant ou son adresse.</numerusform>
            <numerusform>Seuls les %Ln premiers ont été parcourus. Ce qui n’en fait pas partie peut être collé&#xa0;: son identifiant ou son adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found among %Ln.</source>
        <translation>
            <numerusform>Rien trouvé parmi %Ln élément.</numerusform>
            <numerusform>Rien trouvé parmi %Ln éléments.</numerusform>
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
        <translation>Exporter des documents (Alt+1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>All exports so far (Alt+2)</source>
        <translation>Tous les exports à ce jour (Alt+2)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Accounts of remote services (Alt+3)</source>
        <translation>Comptes des services distants (Alt+3)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Settings of the program (Alt+4)</source>
        <translation>Paramètres du programme (Alt+4)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>A service makes the file, so it can be seen once it is saved: choose “Preview” in the queue or in the history.</source>
        <translation>Un service produit le fichier&#x202f;; il n’est donc visible qu’une fois enregistré&#xa0;: choisissez «&#xa0;Aperçu&#xa0;» dans la file d’attente ou dans l’historique.</translation>
    </message>
    <message>
        <source>A folder becomes many files. Add one of its documents by itself to see what it will look like.</source>
        <translation>Un dossier devient plusieurs fichiers. Ajoutez séparément l’un de ses documents pour voir à quoi il ressemblera.</translation>
    </message>
    <message>
        <source>The password was taken out of the keychain.</source>
        <translation>Le mot de passe a été retiré du trousseau.</translation>
    </message>
    <message>
        <source>Kept until the program ends: there is no keychain.</source>
        <translation>Conservé jusqu’à la fermeture du programme&#xa0;: il n’y a pas de trousseau.</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain.</source>
        <translation>Conservé dans le trousseau du système.</translation>
    </message>
    <message>
        <source>Close Quayside?</source>
        <translation>Fermer Quayside&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) are not finished.</source>
        <translation>
            <numerusform>%Ln export n’est pas terminé.</numerusform>
            <numerusform>%Ln exports ne sont pas terminés.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, they go on at the next start: what this computer makes begins again, what a service makes is followed again. Nothing is lost.</source>
        <translation>Si vous fermez maintenant, ils reprendront au prochain démarrage&#xa0;: ce que cet ordinateur réalise recommence, ce qu’un service réalise est suivi à nouveau. Rien n’est perdu.</translation>
    </message>
    <message>
        <source>Close when they are &amp;done</source>
        <translation>Fermer une fois &amp;terminés</translation>
    </message>
    <message>
        <source>Close &amp;now</source>
        <translation>Fermer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>&amp;Laisser ouvert</translation>
    </message>
    <message>
        <source>The window closes when all exports are done.</source>
        <translation>La fenêtre se fermera quand tous les exports seront terminés.</translation>
    </message>
    <message>
        <source>The export has ended</source>
        <translation>L’export est terminé</translation>
    </message>
</context>
<context>
    <name>quayside::MapEditor</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
</context>
<context>
    <name>quayside::NameExample</name>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>%1 (exists, is kept)</source>
        <translation>%1 (existe, est conservé)</translation>
    </message>
</context>
<context>
    <name>quayside::NetworkBox</name>
    <message>
        <source>File of certificates</source>
        <translation>Fichier de certificats</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>The server between this computer and the network, where there is one</source>
        <translation>Le serveur entre cet ordinateur et le réseau, s’il y en a un</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>Comme dans le système</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>Aucun&#xa0;: connexion directe</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>Celui-ci&#xa0;:</translation>
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
        <translation>Type de proxy</translation>
    </message>
    <message>
        <source>What the proxy speaks; most speak HTTP</source>
        <translation>Ce que parle le proxy&#x202f;; la plupart parlent HTTP</translation>
    </message>
    <message>
        <source>Server of the proxy</source>
        <translation>Serveur du proxy</translation>
    </message>
    <message>
        <source>Its name or number, such as proxy.example.com</source>
        <translation>Son nom ou son numéro, par exemple proxy.example.com</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>Its number, often 8080 or 3128</source>
        <translation>Son numéro, souvent 8080 ou 3128</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>Utilisateur du proxy</translation>
    </message>
    <message>
        <source>Empty where the proxy asks for none</source>
        <translation>Vide si le proxy n’en demande pas</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>Mot de passe du proxy</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain; it is never shown again</source>
        <translation>Conservé dans le trousseau du système&#x202f;; il n’est plus jamais affiché</translation>
    </message>
    <message>
        <source>Type a new one and press Enter</source>
        <translation>Tapez-en un nouveau, puis Entrée</translation>
    </message>
    <message>
        <source>Without the proxy</source>
        <translation>Sans le proxy</translation>
    </message>
    <message>
        <source>Servers that are reached directly, separated by commas</source>
        <translation>Serveurs joints directement, séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Ser&amp;ver and port</source>
        <translation>Ser&amp;veur et port</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Not through it</source>
        <translation>&amp;Hors proxy</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>Certificats propres</translation>
    </message>
    <message>
        <source>A PEM file, such as your company’s; it is trusted beside the system’s own</source>
        <translation>Un fichier PEM, comme celui de votre entreprise&#x202f;; il est approuvé en plus de ceux du système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Choisir le fichier…</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>Attente d’une réponse</translation>
    </message>
    <message>
        <source>After this time without an answer a request is given up</source>
        <translation>Passé ce délai sans réponse, une requête est abandonnée</translation>
    </message>
    <message>
        <source>Wait for the next piece</source>
        <translation>Attente du bloc suivant</translation>
    </message>
    <message>
        <source>After this time without a byte a download is given up, and taken up again</source>
        <translation>Passé ce délai sans un seul octet, un téléchargement est abandonné, puis repris</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Follow an export</source>
        <translation>Suivi d’un export</translation>
    </message>
    <message>
        <source>How long an export is asked for before it is left to itself; “Follow again” takes it up</source>
        <translation>Durée pendant laquelle un export est suivi avant d’être laissé à lui-même&#x202f;; «&#xa0;Suivre à nouveau&#xa0;» le reprend</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Largest download</source>
        <translation>Téléchargement maximal</translation>
    </message>
    <message>
        <source>A file that is larger is not saved</source>
        <translation>Un fichier plus volumineux n’est pas enregistré</translation>
    </message>
    <message>
        <source>Wait for an &amp;answer</source>
        <translation>Attente d’une &amp;réponse</translation>
    </message>
    <message>
        <source>F&amp;ollow an export for</source>
        <translation>Su&amp;ivi d’un export</translation>
    </message>
    <message>
        <source>Largest &amp;download</source>
        <translation>Téléchar&amp;gement maximal</translation>
    </message>
    <message>
        <source>Own cert&amp;ificates</source>
        <translation>&amp;Certificats propres</translation>
    </message>
    <message>
        <source>Wait for the next pie&amp;ce</source>
        <translation>Attente du &amp;bloc suivant</translation>
    </message>
</context>
<context>
    <name>quayside::Notice</name>
    <message>
        <source>Notice</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Answer the notice</source>
        <translation>Répondre au message</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Show all of the notice</source>
        <translation>Afficher le message en entier</translation>
    </message>
</context>
<context>
    <name>quayside::OptionEditor</name>
    <message>
        <source>Not set</source>
        <translation>Non défini</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obligatoire</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Afficher la saisie</translation>
    </message>
    <message>
        <source>Choose a file or folder</source>
        <translation>Choisir un fichier ou un dossier</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>Choisir un &amp;dossier…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Place, such as Europe/Vienna</source>
        <translation>Lieu, par exemple Europe/Vienna</translation>
    </message>
    <message>
        <source>Find “%1” in the account</source>
        <translation>Chercher «&#xa0;%1&#xa0;» dans le compte</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>Modifier «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>quayside::OptionForm</name>
    <message>
        <source>Language these values are for</source>
        <translation>Langue concernée par ces valeurs</translation>
    </message>
    <message>
        <source>Values under “All” hold for every language without a value of its own</source>
        <translation>Les valeurs sous «&#xa0;Toutes&#xa0;» valent pour chaque langue sans valeur propre</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
</context>
<context>
    <name>quayside::OptionGroup</name>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>More options: %1</source>
        <translation>Plus d’options&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quayside::OptionRow</name>
    <message>
        <source>Back to the default of “%1”</source>
        <translation>Rétablir la valeur par défaut de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (obligatoire)</translation>
    </message>
    <message>
        <source>%1 Differs from the default.</source>
        <translation>%1 Diffère de la valeur par défaut.</translation>
    </message>
</context>
<context>
    <name>quayside::OptionTabs</name>
    <message>
        <source>Search options</source>
        <translation>Rechercher des options</translation>
    </message>
    <message>
        <source>Finds options of all chosen formats by their words (Ctrl+Shift+F)</source>
        <translation>Trouve des options de tous les formats choisis d’après leurs mots (Ctrl+Maj+F)</translation>
    </message>
    <message>
        <source>Whose options are shown</source>
        <translation>Ce dont les options sont affichées</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>No option is called “%1”.</source>
        <translation>Aucune option ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln</source>
        <translation>
            <numerusform>Réinitialiser (%Ln)</numerusform>
            <numerusform>Réinitialiser (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset all options</source>
        <translation>Réinitialiser toutes les options</translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s) differ from their defaults: take all of them back</source>
        <translation>
            <numerusform>%Ln option diffère de sa valeur par défaut&#xa0;: tout réinitialiser</numerusform>
            <numerusform>%Ln options diffèrent de leur valeur par défaut&#xa0;: tout réinitialiser</numerusform>
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
            <numerusform>%Ln option diffère de sa valeur par défaut</numerusform>
            <numerusform>%Ln options diffèrent de leur valeur par défaut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::PagePrinter</name>
    <message>
        <source>There is nothing to print in these pages.</source>
        <translation>Il n’y a rien à imprimer dans ces pages.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>L’impression a été arrêtée.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is there and try again.</source>
        <translation>L’imprimante n’a pas accepté les pages. Vérifiez qu’elle est disponible et réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer.</source>
        <translation>
            <numerusform>%Ln page envoyée à l’imprimante.</numerusform>
            <numerusform>%Ln pages envoyées à l’imprimante.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::PdfPanel</name>
    <message>
        <source>Find in the pages</source>
        <translation>Rechercher dans les pages</translation>
    </message>
    <message>
        <source>Find in the pages (Ctrl+F)</source>
        <translation>Rechercher dans les pages (Ctrl+F)</translation>
    </message>
    <message>
        <source>Outline and pages (F7)</source>
        <translation>Plan et pages (F7)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Ajuster à la largeur (Ctrl+0)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+minus)</source>
        <translation>Plus petit (Ctrl+moins)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+plus)</source>
        <translation>Plus grand (Ctrl+plus)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+G)</source>
        <translation>Aller à une page (Ctrl+G)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Headings of the document; Enter goes there</source>
        <translation>Titres du document&#x202f;; Entrée y mène</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Small pictures of the pages; Enter goes there</source>
        <translation>Petites images des pages&#x202f;; Entrée y mène</translation>
    </message>
    <message>
        <source>Outline and pages</source>
        <translation>Plan et pages</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>pages</comment>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>Ajuster à la &amp;largeur</translation>
    </message>
    <message>
        <source>Fit the &amp;page</source>
        <translation>Ajuster à la &amp;page</translation>
    </message>
    <message>
        <source>&amp;Two pages side by side</source>
        <translation>&amp;Deux pages côte à côte</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>Zoom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Zoom, fit page or width, two pages</source>
        <translation>Zoom, ajustement à la page ou à la largeur, deux pages</translation>
    </message>
</context>
<context>
    <name>quayside::PdfView</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>quayside::PlaceRow</name>
    <message>
        <source>Open the source at this line</source>
        <translation>Ouvrir la source à cette ligne</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
</context>
<context>
    <name>quayside::PresetController</name>
    <message>
        <source>Presets (*.json)</source>
        <translation>Préréglages (*.json)</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>Importer un préréglage</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>Exporter le préréglage</translation>
    </message>
    <message>
        <source>“%1” is made by an account that is not there any more.</source>
        <translation>«&#xa0;%1&#xa0;» se réalise avec un compte qui n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” has what is no more, which is left out: %2.</source>
        <translation>«&#xa0;%1&#xa0;» contient des éléments qui n’existent plus et sont omis&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The form has what “%1” says.</source>
        <translation>Le formulaire contient ce que dit «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>«&#xa0;%1&#xa0;» est enregistré.</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>Mon %1</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>New n&amp;ame</source>
        <translation>Nouveau n&amp;om</translation>
    </message>
    <message>
        <source>“%1” is deleted. The form keeps what it said.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé. Le formulaire garde ce qu’il disait.</translation>
    </message>
    <message>
        <source>The next start begins with “%1”.</source>
        <translation>Le prochain démarrage commence avec «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The next start begins with what the form has last.</source>
        <translation>Le prochain démarrage commence avec le dernier contenu du formulaire.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>quayside::PresetList</name>
    <message>
        <source>Tick several: every source is exported by each.</source>
        <translation>Cochez-en plusieurs&#xa0;: chaque source est exportée selon chacun.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Enter uses one alone, Space ticks it beside others</source>
        <translation>Entrée en utilise un seul, Espace le coche à côté d’autres</translation>
    </message>
    <message>
        <source>None: only what the form says</source>
        <translation>Aucun&#xa0;: seulement ce que dit le formulaire</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégrés</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Les vôtres</translation>
    </message>
    <message>
        <source>%1 (at start)</source>
        <translation>%1 (au démarrage)</translation>
    </message>
    <message>
        <source>Is made somewhere else, so it cannot be used beside the others: click it to use it alone</source>
        <translation>Se réalise ailleurs, et ne peut donc pas être utilisé avec les autres&#xa0;: cliquez pour l’utiliser seul</translation>
    </message>
</context>
<context>
    <name>quayside::PresetRow</name>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>More for this preset</source>
        <translation>Plus d’actions pour ce préréglage</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Settings that were saved under a name; several can be used at once</source>
        <translation>Des réglages enregistrés sous un nom&#x202f;; plusieurs peuvent être utilisés à la fois</translation>
    </message>
    <message>
        <source>Save &amp;as a new preset…</source>
        <translation>Enregistrer comme &amp;nouveau préréglage…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Use at s&amp;tart</source>
        <translation>U&amp;tiliser au démarrage</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>&amp;Export as JSON…</source>
        <translation>Exporter en &amp;JSON…</translation>
    </message>
    <message>
        <source>Show as &amp;command line…</source>
        <translation>Afficher en ligne de &amp;commande…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifié</numerusform>
            <numerusform>%Ln modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Back to what “%1” says</source>
        <translation>Revenir à ce que dit «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Enregi&amp;strer…</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>Enregistrer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Keeps the changes in “%1”</source>
        <translation>Conserve les modifications dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Keeps these settings under a name</source>
        <translation>Conserve ces réglages sous un nom</translation>
    </message>
    <message>
        <source>The form shows “%1”. Used as saved: %2.</source>
        <translation>Le formulaire affiche «&#xa0;%1&#xa0;». Utilisés tels quels&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>quayside::PreviewChoice</name>
    <message>
        <source>Format to look at</source>
        <translation>Format à afficher</translation>
    </message>
    <message>
        <source>Language to look at</source>
        <translation>Langue à afficher</translation>
    </message>
    <message>
        <source>The language of the result that is shown</source>
        <translation>La langue du résultat affiché</translation>
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
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>Back to the preview of the document</source>
        <translation>Revenir à l’aperçu du document</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Compare with the last export</source>
        <translation>Comparer avec le dernier export</translation>
    </message>
    <message>
        <source>Fill the window (F11); Esc returns</source>
        <translation>Remplir la fenêtre (F11)&#x202f;; Échap pour revenir</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>Imprimer… (Ctrl+P)</translation>
    </message>
    <message>
        <source>How far the preview is</source>
        <translation>Avancement de l’aperçu</translation>
    </message>
    <message>
        <source>Hide the preview (F9)</source>
        <translation>Masquer l’aperçu (F9)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>quayside::PreviewPane</name>
    <message>
        <source>The preview is being made…</source>
        <translation>Préparation de l’aperçu…</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>Pas encore d’aperçu</translation>
    </message>
    <message>
        <source>Choose a document and a format; here you see what the file will look like.</source>
        <translation>Choisissez un document et un format&#x202f;; vous verrez ici à quoi ressemblera le fichier.</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>Ce lien mène à %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>%1 is laid out by the program that opens it. This is what the same document looks like as %2.</source>
        <translation>%1 est mis en page par le programme qui l’ouvre. Voici à quoi ressemble le même document en %2.</translation>
    </message>
    <message>
        <source>No export of this document in this format is in the history yet.</source>
        <translation>L’historique ne contient encore aucun export de ce document dans ce format.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>enregistré</translation>
    </message>
</context>
<context>
    <name>quayside::PrintPreview</name>
    <message>
        <source>Print “%1”</source>
        <translation>Imprimer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>As the pages are (%1)</source>
        <translation>Comme les pages (%1)</translation>
    </message>
    <message>
        <source>Scaled to fit the paper</source>
        <translation>Ajustée au papier</translation>
    </message>
    <message>
        <source>As it is, in its own size</source>
        <translation>Telle quelle, à sa propre taille</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s).</source>
        <translation>
            <numerusform>%Ln page.</numerusform>
            <numerusform>%Ln pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text and lines are printed as sharp as the printer can.</source>
        <translation>Le texte et les traits sont imprimés aussi nettement que l’imprimante le permet.</translation>
    </message>
    <message>
        <source>This is a finished file: its pages are printed as pictures, at 300 dots an inch.</source>
        <translation>C’est un fichier terminé&#xa0;: ses pages sont imprimées comme images, à 300 points par pouce.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a &amp;printer…</source>
        <translation>Choisir une &amp;imprimante…</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Size on it</source>
        <translation>&amp;Taille sur le papier</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+minus)</source>
        <translation>Plus petit (Ctrl+moins)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+plus)</source>
        <translation>Plus grand (Ctrl+plus)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Ajuster à la largeur (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>quayside::Printing</name>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>Impression de la page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>quayside::QueueChips</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>Réessayer les é&amp;checs</translation>
    </message>
    <message>
        <source>Cancel a&amp;ll</source>
        <translation>&amp;Tout annuler</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Tries every failed or interrupted export of the list once more</source>
        <translation>Tente à nouveau chaque export de la liste en échec ou interrompu</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Cancels every export of the list that waits or runs</source>
        <translation>Annule chaque export de la liste en attente ou en cours</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lists these exports only: %1</source>
        <translation>N’affiche que ces exports&#xa0;: %1</translation>
    </message>
    <message>
        <source>Find in the queue</source>
        <translation>Rechercher dans la file d’attente</translation>
    </message>
    <message>
        <source>Lists only exports with these words in their name, folder or format</source>
        <translation>N’affiche que les exports dont le nom, le dossier ou le format contient ces mots</translation>
    </message>
</context>
<context>
    <name>quayside::QueueHead</name>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>Take finished exports off this list (the history keeps them)</source>
        <translation>Retirer de cette liste les exports terminés (l’historique les garde)</translation>
    </message>
    <message>
        <source>Show details (Ctrl+I)</source>
        <translation>Afficher les détails (Ctrl+I)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>Reprendre la file d’attente</translation>
    </message>
    <message>
        <source>Paused: what runs is finished, what waits stays waiting.</source>
        <translation>Suspendue&#xa0;: ce qui est en cours se termine, ce qui attend reste en attente.</translation>
    </message>
    <message>
        <source>Pause the queue: running exports finish, waiting ones wait</source>
        <translation>Suspendre la file d’attente&#xa0;: les exports en cours se terminent, ceux en attente attendent</translation>
    </message>
</context>
<context>
    <name>quayside::QueueOrders</name>
    <message numerus="yes">
        <source>%Ln export(s) canceled.</source>
        <translation>
            <numerusform>%Ln export annulé.</numerusform>
            <numerusform>%Ln exports annulés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln export(s)?</source>
        <translation>
            <numerusform>Annuler %Ln export&#x202f;?</numerusform>
            <numerusform>Annuler %Ln exports&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>&amp;Annuler les exports</translation>
    </message>
</context>
<context>
    <name>quayside::QueuePanel</name>
    <message>
        <source>No exports yet</source>
        <translation>Aucun export pour l’instant</translation>
    </message>
    <message>
        <source>What you export appears here, with its progress.</source>
        <translation>Ce que vous exportez apparaît ici, avec sa progression.</translation>
    </message>
    <message>
        <source>Queue of exports</source>
        <translation>File d’attente des exports</translation>
    </message>
    <message>
        <source>Batches, and below each its exports: source, format, state, size and time</source>
        <translation>Lots, et sous chacun ses exports&#xa0;: source, format, état, taille et durée</translation>
    </message>
    <message>
        <source>Show &amp;warnings</source>
        <translation>Afficher les a&amp;vertissements</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) taken off the list. The history keeps them.</source>
        <translation>
            <numerusform>%Ln export retiré de la liste. L’historique le garde.</numerusform>
            <numerusform>%Ln exports retirés de la liste. L’historique les garde.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Export &amp;first (Alt+Home)</source>
        <translation>Exporter en &amp;premier (Alt+Début)</translation>
    </message>
    <message>
        <source>Export &amp;last (Alt+End)</source>
        <translation>Exporter en dern&amp;ier (Alt+Fin)</translation>
    </message>
</context>
<context>
    <name>quayside::Rail</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>All commands (Ctrl+K), all keys (F1), and about the program</source>
        <translation>Toutes les commandes (Ctrl+K), tous les raccourcis (F1), et à propos du programme</translation>
    </message>
</context>
<context>
    <name>quayside::RemedyActions</name>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>File name; {name} and {ext} are filled in:</source>
        <translation>Nom de fichier&#x202f;; {name} et {ext} sont remplis&#xa0;:</translation>
    </message>
    <message>
        <source>Choose where the files go</source>
        <translation>Choisissez où vont les fichiers</translation>
    </message>
    <message>
        <source>In the queue again.</source>
        <translation>De nouveau dans la file d’attente.</translation>
    </message>
</context>
<context>
    <name>quayside::RemoteRow</name>
    <message>
        <source>Take this one off the list</source>
        <translation>Retirer ceci de la liste</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Que faut-il exporter</translation>
    </message>
    <message>
        <source>The kind of thing that the account holds</source>
        <translation>Le type d’élément que contient le compte</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Take number %1 off the list</source>
        <translation>Retirer le numéro %1 de la liste</translation>
    </message>
</context>
<context>
    <name>quayside::RemoteSource</name>
    <message>
        <source>Add an&amp;other</source>
        <translation>Ajouter &amp;un autre</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Ajouter un autre</translation>
    </message>
    <message>
        <source>Exports several things in one go</source>
        <translation>Exporte plusieurs éléments en une fois</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Que faut-il exporter</translation>
    </message>
    <message>
        <source>“%1” was taken off the list.</source>
        <translation>«&#xa0;%1&#xa0;» a été retiré de la liste.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>quayside::ResultStack</name>
    <message>
        <source>Nothing to show</source>
        <translation>Rien à afficher</translation>
    </message>
    <message>
        <source>This format gives no file that can be shown here.</source>
        <translation>Ce format ne donne aucun fichier qui puisse être affiché ici.</translation>
    </message>
    <message>
        <source>No preview for this format</source>
        <translation>Pas d’aperçu pour ce format</translation>
    </message>
    <message>
        <source>Export it and open the file in a program that reads it.</source>
        <translation>Exportez-le et ouvrez le fichier dans un programme qui le lit.</translation>
    </message>
</context>
<context>
    <name>quayside::ResultView</name>
    <message>
        <source>This PDF cannot be shown</source>
        <translation>Ce PDF ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Open the saved file in another program.</source>
        <translation>Ouvrez le fichier enregistré dans un autre programme.</translation>
    </message>
    <message>
        <source>This page is too large to be shown here</source>
        <translation>Cette page est trop grande pour être affichée ici</translation>
    </message>
    <message>
        <source>Export it and open the file in a browser.</source>
        <translation>Exportez-le et ouvrez le fichier dans un navigateur.</translation>
    </message>
    <message>
        <source>This book cannot be shown</source>
        <translation>Ce livre ne peut pas être affiché</translation>
    </message>
</context>
<context>
    <name>quayside::RetentionBox</name>
    <message>
        <source>For ever</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>For a number of days</source>
        <translation>Un certain nombre de jours</translation>
    </message>
    <message>
        <source>The newest exports</source>
        <translation>Les exports les plus récents</translation>
    </message>
    <message>
        <source>Keep exports</source>
        <translation>Conserver les exports</translation>
    </message>
    <message>
        <source>How long the history remembers exports. Their files are never removed.</source>
        <translation>Combien de temps l’historique retient les exports. Leurs fichiers ne sont jamais supprimés.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Days, or exports</source>
        <translation>Jours, ou exports</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>From now on older exports are removed from the history; their files stay</source>
        <translation>Désormais, les exports plus anciens sont retirés de l’historique&#x202f;; leurs fichiers restent</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source> exports</source>
        <translation> exports</translation>
    </message>
    <message>
        <source>Nothing is removed from the history.</source>
        <translation>Rien n’est retiré de l’historique.</translation>
    </message>
    <message>
        <source>Older exports are removed from the history; their files stay.</source>
        <translation>Les exports plus anciens sont retirés de l’historique&#x202f;; leurs fichiers restent.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) would be removed from the history now; their files stay.</source>
        <translation>
            <numerusform>%Ln export serait retiré de l’historique maintenant&#x202f;; ses fichiers restent.</numerusform>
            <numerusform>%Ln exports seraient retirés de l’historique maintenant&#x202f;; leurs fichiers restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>Appli&amp;quer</translation>
    </message>
    <message>
        <source>Keep expo&amp;rts</source>
        <translation>Conserver les &amp;exports</translation>
    </message>
</context>
<context>
    <name>quayside::RowsEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>Supprimer cette ligne</translation>
    </message>
</context>
<context>
    <name>quayside::SandboxLauncher</name>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>Impossible de démarrer le bac à sable&#xa0;: %1</translation>
    </message>
    <message>
        <source>The sandbox ended at once. It says: %1</source>
        <translation>Le bac à sable s’est arrêté aussitôt. Il indique&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>quayside::SecretsDialog</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
</context>
<context>
    <name>quayside::Section</name>
    <message>
        <source>Show or hide this part</source>
        <translation>Afficher ou masquer cette partie</translation>
    </message>
</context>
<context>
    <name>quayside::SettingsPage</name>
    <message>
        <source>Default folder for exports</source>
        <translation>Dossier d’export par défaut</translation>
    </message>
    <message>
        <source>Default folder</source>
        <translation>Dossier par défaut</translation>
    </message>
    <message>
        <source>Where exports go when you do not choose another folder</source>
        <translation>Où vont les exports quand vous ne choisissez pas d’autre dossier</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>Si un fichier existe</translation>
    </message>
    <message>
        <source>What a new export does when a file of its name is there already</source>
        <translation>Ce que fait un nouvel export quand un fichier de son nom existe déjà</translation>
    </message>
    <message>
        <source>Exports at the same time</source>
        <translation>Exports simultanés</translation>
    </message>
    <message>
        <source>How many exports this computer makes at once. Automatic: one a processor core.</source>
        <translation>Combien d’exports cet ordinateur réalise à la fois. Automatique&#xa0;: un par cœur de processeur.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop is</source>
        <translation>Clair ou sombre, ou comme le bureau</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of this program, not of the documents</source>
        <translation>Langue de ce programme, pas des documents</translation>
    </message>
    <message>
        <source>Quayside %1. Free software under the GPL, version 3 or later.</source>
        <translation>Quayside %1. Logiciel libre sous licence GPL, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exports</translation>
    </message>
    <message>
        <source>Default &amp;folder</source>
        <translation>&amp;Dossier par défaut</translation>
    </message>
    <message>
        <source>When a file e&amp;xists</source>
        <translation>Si un fichier e&amp;xiste</translation>
    </message>
    <message>
        <source>Exports at the &amp;same time</source>
        <translation>Exports &amp;simultanés</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Ce programme</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Editor for sources</source>
        <translation>Éditeur des sources</translation>
    </message>
    <message>
        <source>A command that opens a source where a warning is; {file} and {line} are filled in</source>
        <translation>Une commande qui ouvre une source à l’endroit d’un avertissement&#x202f;; {file} et {line} sont remplis</translation>
    </message>
    <message>
        <source>&amp;Editor for sources</source>
        <translation>&amp;Éditeur des sources</translation>
    </message>
</context>
<context>
    <name>quayside::SheetsView</name>
    <message>
        <source>Sheets of paper</source>
        <translation>Feuilles de papier</translation>
    </message>
</context>
<context>
    <name>quayside::ShortcutsDialog</name>
    <message>
        <source>Move a source up or down</source>
        <translation>Déplacer une source vers le haut ou le bas</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Bring a removed source back</source>
        <translation>Rétablir une source retirée</translation>
    </message>
    <message>
        <source>First or last page of the preview</source>
        <translation>Première ou dernière page de l’aperçu</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>To the next control, to the one before</source>
        <translation>Vers l’élément suivant, vers le précédent</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Leave a dialog</source>
        <translation>Quitter une boîte de dialogue</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Les touches et ce qu’elles font</translation>
    </message>
    <message>
        <source>A folder as a book or as files</source>
        <translation>Un dossier en livre ou en fichiers</translation>
    </message>
    <message>
        <source>Move a waiting export up or down</source>
        <translation>Déplacer un export en attente vers le haut ou le bas</translation>
    </message>
    <message>
        <source>A waiting export before or behind all others</source>
        <translation>Placer un export en attente avant ou après tous les autres</translation>
    </message>
    <message>
        <source>Alt+Home, Alt+End</source>
        <translation>Alt+Début, Alt+Fin</translation>
    </message>
</context>
<context>
    <name>quayside::SignInPrompt</name>
    <message>
        <source>Go on in the browser to sign in “%1”. Quayside waits.</source>
        <translation>Poursuivez dans le navigateur pour connecter «&#xa0;%1&#xa0;». Quayside attend.</translation>
    </message>
    <message>
        <source>Sign in “%1”</source>
        <translation>Connecter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Nobody was signed in. Choose “Sign in” to begin again.</source>
        <translation>Personne ne s’est connecté. Choisissez «&#xa0;Se connecter&#xa0;» pour recommencer.</translation>
    </message>
    <message>
        <source>Signed in until the program ends: nothing could be kept in a keychain.</source>
        <translation>Connecté jusqu’à la fermeture du programme&#xa0;: rien n’a pu être conservé dans un trousseau.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
</context>
<context>
    <name>quayside::SourceModel</name>
    <message>
        <source>Not found · left out</source>
        <translation>Introuvable · omis</translation>
    </message>
    <message>
        <source>No documents · left out</source>
        <translation>Aucun document · omis</translation>
    </message>
    <message>
        <source>Not readable · left out</source>
        <translation>Illisible · omis</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>One book</source>
        <translation>Un livre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
</context>
<context>
    <name>quayside::SourcesPanel</name>
    <message>
        <source>Remove the selected sources (Delete)</source>
        <translation>Retirer les sources sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Choose documents to export</source>
        <translation>Choisir les documents à exporter</translation>
    </message>
    <message>
        <source>Choose a folder to export</source>
        <translation>Choisir un dossier à exporter</translation>
    </message>
    <message>
        <source>Add files… (Ctrl+O)</source>
        <translation>Ajouter des fichiers… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add a folder… (Ctrl+Shift+O)</source>
        <translation>Ajouter un dossier… (Ctrl+Maj+O)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>The documents and folders that will be exported, in this order</source>
        <translation>Les documents et dossiers qui seront exportés, dans cet ordre</translation>
    </message>
    <message>
        <source>Drop documents here</source>
        <translation>Déposez des documents ici</translation>
    </message>
    <message>
        <source>Files or whole folders. Or choose them yourself.</source>
        <translation>Des fichiers ou des dossiers entiers. Ou choisissez-les vous-même.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>Choisir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>Choisir &amp;un dossier…</translation>
    </message>
    <message>
        <source>The list was replaced.</source>
        <translation>La liste a été remplacée.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) removed.</source>
        <translation>
            <numerusform>%Ln source retirée.</numerusform>
            <numerusform>%Ln sources retirées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was cleared.</source>
        <translation>La liste a été vidée.</translation>
    </message>
    <message>
        <source>Export as one &amp;book</source>
        <translation>Exporter en un seul &amp;livre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>&amp;Vider la liste</translation>
    </message>
    <message>
        <source>Recent sources</source>
        <translation>Sources récentes</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Takes off the list what was not looked at yet</source>
        <translation>Retire de la liste ce qui n’a pas encore été examiné</translation>
    </message>
    <message>
        <source>Sources looked at</source>
        <translation>Sources examinées</translation>
    </message>
    <message>
        <source>Looking at %1 of %2 …</source>
        <translation>Examen&#xa0;: %1 sur %2…</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln source(s) were not added.</source>
        <translation>
            <numerusform>Arrêté&#xa0;: %Ln source n’a pas été ajoutée.</numerusform>
            <numerusform>Arrêté&#xa0;: %Ln sources n’ont pas été ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you export is offered here again</source>
        <translation>Ce que vous exportez est proposé ici à nouveau</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>Les &amp;oublier</translation>
    </message>
</context>
<context>
    <name>quayside::TextPanel</name>
    <message>
        <source>Find in the text</source>
        <translation>Rechercher dans le texte</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>Rechercher dans le texte (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>quayside::TextView</name>
    <message>
        <source>Text of the preview</source>
        <translation>Texte de l’aperçu</translation>
    </message>
    <message>
        <source>The preview ends here; the file goes on.</source>
        <translation>L’aperçu s’arrête ici&#x202f;; le fichier continue.</translation>
    </message>
    <message>
        <source>(a very long line is cut here)</source>
        <translation>(une très longue ligne est coupée ici)</translation>
    </message>
</context>
<context>
    <name>quayside::ThemeForm</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Images (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>Polices</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Space after a paragraph</source>
        <translation>Espace après un paragraphe</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>Texte secondaire</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>Justifié</translation>
    </message>
    <message>
        <source>Indent of lists</source>
        <translation>Retrait des listes</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>Titre %1</translation>
    </message>
    <message>
        <source>Space before</source>
        <translation>Espace avant</translation>
    </message>
    <message>
        <source>Space after</source>
        <translation>Espace après</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>Filet au-dessous</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Arrière-plan</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Bordure</translation>
    </message>
    <message>
        <source>Background within text</source>
        <translation>Arrière-plan dans le texte</translation>
    </message>
    <message>
        <source>Quotes, captions, footnotes</source>
        <translation>Citations, légendes, notes</translation>
    </message>
    <message>
        <source>Color of quotes</source>
        <translation>Couleur des citations</translation>
    </message>
    <message>
        <source>Bar beside quotes</source>
        <translation>Barre à côté des citations</translation>
    </message>
    <message>
        <source>Size of captions</source>
        <translation>Taille des légendes</translation>
    </message>
    <message>
        <source>Captions in italics</source>
        <translation>Légendes en italique</translation>
    </message>
    <message>
        <source>Size of footnotes</source>
        <translation>Taille des notes</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Outer rules</source>
        <translation>Filets extérieurs</translation>
    </message>
    <message>
        <source>Rules between rows</source>
        <translation>Filets entre les lignes</translation>
    </message>
    <message>
        <source>Every second row</source>
        <translation>Une ligne sur deux</translation>
    </message>
    <message>
        <source>Room beside the text</source>
        <translation>Espace à côté du texte</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Marges</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Left or inner</source>
        <translation>Gauche ou intérieur</translation>
    </message>
    <message>
        <source>Right or outer</source>
        <translation>Droite ou extérieur</translation>
    </message>
    <message>
        <source>Header and footer</source>
        <translation>En-tête et pied de page</translation>
    </message>
    <message>
        <source>Logo in the header</source>
        <translation>Logo dans l’en-tête</translation>
    </message>
    <message>
        <source>Height of the logo</source>
        <translation>Hauteur du logo</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Color of the text</source>
        <translation>Couleur du texte</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Couverture</translation>
    </message>
    <message>
        <source>Text on the background</source>
        <translation>Texte sur l’arrière-plan</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Size of the title</source>
        <translation>Taille du titre</translation>
    </message>
    <message>
        <source>Color of the title</source>
        <translation>Couleur du titre</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>Réinitialiser «&#xa0;%1&#xa0;»</translation>
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
        <translation>Une couleur comme #1f4e8c, ou «&#xa0;none&#xa0;»</translation>
    </message>
    <message>
        <source>Choose the color of “%1”</source>
        <translation>Choisir la couleur de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A font of this computer; where it is not installed, the next of the theme’s fonts is used</source>
        <translation>Une police de cet ordinateur&#x202f;; là où elle n’est pas installée, la suivante du thème est utilisée</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Choose the picture of “%1”</source>
        <translation>Choisir l’image de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>quayside::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>quayside::TypedMapEditor</name>
    <message>
        <source>Parameter name</source>
        <translation>Nom du paramètre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Parameter value</source>
        <translation>Valeur du paramètre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Parameter type</source>
        <translation>Type du paramètre</translation>
    </message>
    <message>
        <source>Time zone of the value</source>
        <translation>Fuseau horaire de la valeur</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>Ajouter un paramètre</translation>
    </message>
</context>
<context>
    <name>quayside::WarningsList</name>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln avertissement</numerusform>
            <numerusform>%Ln avertissements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln remarque</numerusform>
            <numerusform>%Ln remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>warnings, notes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Warnings of the preview</source>
        <translation>Avertissements de l’aperçu</translation>
    </message>
    <message>
        <source>&amp;Open the source</source>
        <translation>&amp;Ouvrir la source</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show or hide the list of warnings</source>
        <translation>Afficher ou masquer la liste des avertissements</translation>
    </message>
</context>
<context>
    <name>quayside::sandbox::SandboxServer</name>
    <message>
        <source>The log file “%1” cannot be written: %2</source>
        <translation>Impossible d’écrire le fichier journal «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be used: %3</source>
        <translation>Impossible d’utiliser le port %1 de %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>quayside-sandbox: a local server that speaks the export APIs of Quayside. Nothing leaves this computer.</source>
        <translation>quayside-sandbox&#xa0;: un serveur local qui parle les API d’export de Quayside. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Pdf, html, markdown, text and json are made by the local engine from the documents below; docx, xlsx, pptx, csv, xhtml, tar.gz and zip are small genuine samples.</source>
        <translation>Pdf, html, markdown, text et json sont réalisés par le moteur local à partir des documents ci-dessous&#x202f;; docx, xlsx, pptx, csv, xhtml, tar.gz et zip sont de petits exemples authentiques.</translation>
    </message>
    <message>
        <source>Base URL       %1</source>
        <translation>URL de base    %1</translation>
    </message>
    <message>
        <source>Token          %1</source>
        <translation>Jeton          %1</translation>
    </message>
    <message>
        <source>Client id      %1</source>
        <translation>ID client      %1</translation>
    </message>
    <message>
        <source>Client secret  %1   (tokens live %2 s)</source>
        <translation>Secret client  %1   (les jetons durent %2&#xa0;s)</translation>
    </message>
    <message>
        <source>Files          %1   (signed links live %2 s)</source>
        <translation>Fichiers       %1   (les liens signés durent %2&#xa0;s)</translation>
    </message>
    <message>
        <source>Ready. Ctrl-C ends it.</source>
        <translation>Prêt. Ctrl-C l’arrête.</translation>
    </message>
</context>
</TS>
