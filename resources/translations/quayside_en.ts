<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved</source>
        <translation>
            <numerusform>%Ln file saved</numerusform>
            <numerusform>%Ln files saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in %1</source>
        <translation>
            <numerusform>%Ln file saved in %1</numerusform>
            <numerusform>%Ln files saved in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln canceled</source>
        <translation>
            <numerusform>%Ln canceled</numerusform>
            <numerusform>%Ln canceled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln with warnings</numerusform>
            <numerusform>%Ln with warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln running</numerusform>
            <numerusform>%Ln running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>%Ln interrupted</numerusform>
            <numerusform>%Ln interrupted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message numerus="yes">
        <source>Text that begins like a formula, without an apostrophe (csv.guard-formulas=no leaves it out; %Ln)</source>
        <translation>
            <numerusform>Text that begins like a formula, without an apostrophe (csv.guard-formulas=no leaves it out; %Ln)</numerusform>
            <numerusform>Text that begins like a formula, without an apostrophe (csv.guard-formulas=no leaves it out; %Ln)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document360</name>
    <message numerus="yes">
        <source>none of the project’s %Ln version(s) is its default one</source>
        <translation>
            <numerusform>the project’s %Ln version is not its default one</numerusform>
            <numerusform>none of the project’s %Ln versions is its default one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteDialect</name>
    <message numerus="yes">
        <source>it was asked %Ln time(s) in vain</source>
        <translation>
            <numerusform>it was asked %Ln time in vain</numerusform>
            <numerusform>it was asked %Ln times in vain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message numerus="yes">
        <source>asked %Ln time(s)</source>
        <translation>
            <numerusform>asked %Ln time</numerusform>
            <numerusform>asked %Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%Ln export(s) could not be read, all others are there</source>
        <translation>
            <numerusform>%Ln export could not be read, all others are there</numerusform>
            <numerusform>%Ln exports could not be read, all others are there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::CompareDialog</name>
    <message numerus="yes">
        <source>%Ln same line(s)</source>
        <translation>
            <numerusform>%Ln same line</numerusform>
            <numerusform>%Ln same lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) only in the first</source>
        <translation>
            <numerusform>%Ln line only in the first</numerusform>
            <numerusform>%Ln lines only in the first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in the second</source>
        <translation>
            <numerusform>%Ln only in the second</numerusform>
            <numerusform>%Ln only in the second</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ComparePanel</name>
    <message numerus="yes">
        <source>%Ln page(s) changed</source>
        <translation>
            <numerusform>%Ln page changed</numerusform>
            <numerusform>%Ln pages changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) more</source>
        <translation>
            <numerusform>%Ln page more</numerusform>
            <numerusform>%Ln pages more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) fewer</source>
        <translation>
            <numerusform>%Ln page fewer</numerusform>
            <numerusform>%Ln pages fewer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::ComposePage</name>
    <message numerus="yes">
        <source>&amp;Export %Ln folder(s)</source>
        <translation>
            <numerusform>&amp;Export %Ln folder</numerusform>
            <numerusform>&amp;Export %Ln folders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln file(s)</source>
        <translation>
            <numerusform> and %Ln file</numerusform>
            <numerusform> and %Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln file(s)</source>
        <translation>
            <numerusform>&amp;Export %Ln file</numerusform>
            <numerusform>&amp;Export %Ln files</numerusform>
        </translation>
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
            <numerusform>(%Ln more)</numerusform>
            <numerusform>(%Ln more)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::FindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::HistoryActions</name>
    <message numerus="yes">
        <source>%Ln export(s) in the queue again.</source>
        <translation>
            <numerusform>%Ln export in the queue again.</numerusform>
            <numerusform>%Ln exports in the queue again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>%Ln file unchanged</numerusform>
            <numerusform>%Ln files unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln missing</numerusform>
            <numerusform>%Ln missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::HistoryView</name>
    <message numerus="yes">
        <source>%Ln export(s)</source>
        <translation>
            <numerusform>%Ln export</numerusform>
            <numerusform>%Ln exports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) removed from the history. The files stay.</source>
        <translation>
            <numerusform>%Ln export removed from the history. The files stay.</numerusform>
            <numerusform>%Ln exports removed from the history. The files stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The list of %Ln export(s) is saved.</source>
        <translation>
            <numerusform>The list of %Ln export is saved.</numerusform>
            <numerusform>The list of %Ln exports is saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::JobActions</name>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>%Ln path copied.</numerusform>
            <numerusform>%Ln paths copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) copied.</source>
        <translation>
            <numerusform>%Ln error copied.</numerusform>
            <numerusform>%Ln errors copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::JobDetails</name>
    <message numerus="yes">
        <source>… and %Ln more: “Copy report” has them all.</source>
        <translation>
            <numerusform>… and %Ln more: “Copy report” has them all.</numerusform>
            <numerusform>… and %Ln more: “Copy report” has them all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::JobTableModel</name>
    <message numerus="yes">
        <source>%1, %Ln warning(s)</source>
        <translation>
            <numerusform>%1, %Ln warning</numerusform>
            <numerusform>%1, %Ln warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::LookupPopup</name>
    <message numerus="yes">
        <source>Asking the account… %Ln looked through so far.</source>
        <translation>
            <numerusform>Asking the account… %Ln looked through so far.</numerusform>
            <numerusform>Asking the account… %Ln looked through so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln. Scroll down for more, or type a part of the name.</source>
        <translation>
            <numerusform>The first %Ln. Scroll down for more, or type a part of the name.</numerusform>
            <numerusform>The first %Ln. Scroll down for more, or type a part of the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln were looked through. What is not among them can be pasted: its id or its address.</source>
        <translation>
            <numerusform>Only the first %Ln was looked through. What is not among them can be pasted: its id or its address.</numerusform>
            <numerusform>Only the first %Ln were looked through. What is not among them can be pasted: its id or its address.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found among %Ln.</source>
        <translation>
            <numerusform>Nothing was found among %Ln.</numerusform>
            <numerusform>Nothing was found among %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::MainWindow</name>
    <message numerus="yes">
        <source>%Ln export(s) are not finished.</source>
        <translation>
            <numerusform>%Ln export is not finished.</numerusform>
            <numerusform>%Ln exports are not finished.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::OptionTabs</name>
    <message numerus="yes">
        <source>Reset %Ln</source>
        <translation>
            <numerusform>Reset %Ln</numerusform>
            <numerusform>Reset %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s) differ from their defaults: take all of them back</source>
        <translation>
            <numerusform>%Ln option differs from its default: take it back</numerusform>
            <numerusform>%Ln options differ from their defaults: take all of them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s) differ from their defaults</source>
        <translation>
            <numerusform>%Ln option differs from its default</numerusform>
            <numerusform>%Ln options differ from their defaults</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::PagePrinter</name>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer.</source>
        <translation>
            <numerusform>%Ln page sent to the printer.</numerusform>
            <numerusform>%Ln pages sent to the printer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::PresetRow</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::PrintPreview</name>
    <message numerus="yes">
        <source>%Ln page(s).</source>
        <translation>
            <numerusform>%Ln page.</numerusform>
            <numerusform>%Ln pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::QueueOrders</name>
    <message numerus="yes">
        <source>%Ln export(s) canceled.</source>
        <translation>
            <numerusform>%Ln export canceled.</numerusform>
            <numerusform>%Ln exports canceled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln export(s)?</source>
        <translation>
            <numerusform>Cancel %Ln export?</numerusform>
            <numerusform>Cancel %Ln exports?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::QueuePanel</name>
    <message numerus="yes">
        <source>%Ln export(s) taken off the list. The history keeps them.</source>
        <translation>
            <numerusform>%Ln export taken off the list. The history keeps them.</numerusform>
            <numerusform>%Ln exports taken off the list. The history keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::RetentionBox</name>
    <message numerus="yes">
        <source>%Ln export(s) would be removed from the history now; their files stay.</source>
        <translation>
            <numerusform>%Ln export would be removed from the history now; its files stay.</numerusform>
            <numerusform>%Ln exports would be removed from the history now; their files stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::SourcesPanel</name>
    <message numerus="yes">
        <source>%Ln source(s) removed.</source>
        <translation>
            <numerusform>%Ln source removed.</numerusform>
            <numerusform>%Ln sources removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln source(s) were not added.</source>
        <translation>
            <numerusform>Stopped: %Ln source was not added.</numerusform>
            <numerusform>Stopped: %Ln sources were not added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::WarningsList</name>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln warning</numerusform>
            <numerusform>%Ln warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
</TS>
