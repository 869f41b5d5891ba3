<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n file saved</numerusform>
            <numerusform>%n files saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in %1</source>
        <translation>
            <numerusform>%n file saved in %1</numerusform>
            <numerusform>%n files saved in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n canceled</source>
        <translation>
            <numerusform>%n canceled</numerusform>
            <numerusform>%n canceled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with warnings</source>
        <translation>
            <numerusform>%n with warnings</numerusform>
            <numerusform>%n with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n running</numerusform>
            <numerusform>%n running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interrupted</source>
        <translation>
            <numerusform>%n interrupted</numerusform>
            <numerusform>%n interrupted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message numerus="yes">
        <source>Text that begins like a formula, without an apostrophe (csv.guard-formulas=no leaves it out; %n)</source>
        <translation>
            <numerusform>Text that begins like a formula, without an apostrophe (csv.guard-formulas=no leaves it out; %n)</numerusform>
            <numerusform>Text that begins like a formula, without an apostrophe (csv.guard-formulas=no leaves it out; %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document360</name>
    <message numerus="yes">
        <source>none of the project’s %n version(s) is its default one</source>
        <translation>
            <numerusform>the project’s %n version is not its default one</numerusform>
            <numerusform>none of the project’s %n versions is its default one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteDialect</name>
    <message numerus="yes">
        <source>it was asked %n time(s) in vain</source>
        <translation>
            <numerusform>it was asked %n time in vain</numerusform>
            <numerusform>it was asked %n times in vain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message numerus="yes">
        <source>asked %n time(s)</source>
        <translation>
            <numerusform>asked %n time</numerusform>
            <numerusform>asked %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n export(s) could not be read, all others are there</source>
        <translation>
            <numerusform>%n export could not be read, all others are there</numerusform>
            <numerusform>%n exports could not be read, all others are there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::CompareDialog</name>
    <message numerus="yes">
        <source>%n same line(s)</source>
        <translation>
            <numerusform>%n same line</numerusform>
            <numerusform>%n same lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) only in the first</source>
        <translation>
            <numerusform>%n line only in the first</numerusform>
            <numerusform>%n lines only in the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only in the second</source>
        <translation>
            <numerusform>%n only in the second</numerusform>
            <numerusform>%n only in the second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ComparePanel</name>
    <message numerus="yes">
        <source>%n page(s) changed</source>
        <translation>
            <numerusform>%n page changed</numerusform>
            <numerusform>%n pages changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) more</source>
        <translation>
            <numerusform>%n page more</numerusform>
            <numerusform>%n pages more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) fewer</source>
        <translation>
            <numerusform>%n page fewer</numerusform>
            <numerusform>%n pages fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ComposePage</name>
    <message numerus="yes">
        <source>&amp;Export %n folder(s)</source>
        <translation>
            <numerusform>&amp;Export %n folder</numerusform>
            <numerusform>&amp;Export %n folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n file(s)</source>
        <translation>
            <numerusform> and %n file</numerusform>
            <numerusform> and %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %n file(s)</source>
        <translation>
            <numerusform>&amp;Export %n file</numerusform>
            <numerusform>&amp;Export %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), %1 formats</source>
        <translation>
            <numerusform>%n source, %1 formats</numerusform>
            <numerusform>%n sources, %1 formats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%n more)</source>
        <translation>
            <numerusform>(%n more)</numerusform>
            <numerusform>(%n more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::FindBar</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::HistoryActions</name>
    <message numerus="yes">
        <source>%n export(s) in the queue again.</source>
        <translation>
            <numerusform>%n export in the queue again.</numerusform>
            <numerusform>%n exports in the queue again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) unchanged</source>
        <translation>
            <numerusform>%n file unchanged</numerusform>
            <numerusform>%n files unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::HistoryView</name>
    <message numerus="yes">
        <source>%n export(s)</source>
        <translation>
            <numerusform>%n export</numerusform>
            <numerusform>%n exports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n export(s) removed from the history. The files stay.</source>
        <translation>
            <numerusform>%n export removed from the history. The files stay.</numerusform>
            <numerusform>%n exports removed from the history. The files stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of %n export(s) is saved.</source>
        <translation>
            <numerusform>The list of %n export is saved.</numerusform>
            <numerusform>The list of %n exports is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::JobActions</name>
    <message numerus="yes">
        <source>%n path(s) copied.</source>
        <translation>
            <numerusform>%n path copied.</numerusform>
            <numerusform>%n paths copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s) copied.</source>
        <translation>
            <numerusform>%n error copied.</numerusform>
            <numerusform>%n errors copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::JobDetails</name>
    <message numerus="yes">
        <source>… and %n more: “Copy report” has them all.</source>
        <translation>
            <numerusform>… and %n more: “Copy report” has them all.</numerusform>
            <numerusform>… and %n more: “Copy report” has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::JobTableModel</name>
    <message numerus="yes">
        <source>%1, %n warning(s)</source>
        <translation>
            <numerusform>%1, %n warning</numerusform>
            <numerusform>%1, %n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::LookupPopup</name>
    <message numerus="yes">
        <source>Asking the account… %n looked through so far.</source>
        <translation>
            <numerusform>Asking the account… %n looked through so far.</numerusform>
            <numerusform>Asking the account… %n looked through so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n. Scroll down for more, or type a part of the name.</source>
        <translation>
            <numerusform>The first %n. Scroll down for more, or type a part of the name.</numerusform>
            <numerusform>The first %n. Scroll down for more, or type a part of the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n were looked through. What is not among them can be pasted: its id or its address.</source>
        <translation>
            <numerusform>Only the first %n was looked through. What is not among them can be pasted: its id or its address.</numerusform>
            <numerusform>Only the first %n were looked through. What is not among them can be pasted: its id or its address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found among %n.</source>
        <translation>
            <numerusform>Nothing was found among %n.</numerusform>
            <numerusform>Nothing was found among %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::MainWindow</name>
    <message numerus="yes">
        <source>%n export(s) are not finished.</source>
        <translation>
            <numerusform>%n export is not finished.</numerusform>
            <numerusform>%n exports are not finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::OptionTabs</name>
    <message numerus="yes">
        <source>Reset %n</source>
        <translation>
            <numerusform>Reset %n</numerusform>
            <numerusform>Reset %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) differ from their defaults: take all of them back</source>
        <translation>
            <numerusform>%n option differs from its default: take it back</numerusform>
            <numerusform>%n options differ from their defaults: take all of them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s) differ from their defaults</source>
        <translation>
            <numerusform>%n option differs from its default</numerusform>
            <numerusform>%n options differ from their defaults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::PagePrinter</name>
    <message numerus="yes">
        <source>%n page(s) sent to the printer.</source>
        <translation>
            <numerusform>%n page sent to the printer.</numerusform>
            <numerusform>%n pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::PresetRow</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::PrintPreview</name>
    <message numerus="yes">
        <source>%n page(s).</source>
        <translation>
            <numerusform>%n page.</numerusform>
            <numerusform>%n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::QueueOrders</name>
    <message numerus="yes">
        <source>%n export(s) canceled.</source>
        <translation>
            <numerusform>%n export canceled.</numerusform>
            <numerusform>%n exports canceled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n export(s)?</source>
        <translation>
            <numerusform>Cancel %n export?</numerusform>
            <numerusform>Cancel %n exports?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::QueuePanel</name>
    <message numerus="yes">
        <source>%n export(s) taken off the list. The history keeps them.</source>
        <translation>
            <numerusform>%n export taken off the list. The history keeps them.</numerusform>
            <numerusform>%n exports taken off the list. The history keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::RetentionBox</name>
    <message numerus="yes">
        <source>%n export(s) would be removed from the history now; their files stay.</source>
        <translation>
            <numerusform>%n export would be removed from the history now; its files stay.</numerusform>
            <numerusform>%n exports would be removed from the history now; their files stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::SourcesPanel</name>
    <message numerus="yes">
        <source>%n source(s) removed.</source>
        <translation>
            <numerusform>%n source removed.</numerusform>
            <numerusform>%n sources removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n source(s) were not added.</source>
        <translation>
            <numerusform>Stopped: %n source was not added.</numerusform>
            <numerusform>Stopped: %n sources were not added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::WarningsList</name>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
</TS>
