<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
        <source>it is damaged (%1)</source>
        <translation>تالف (⁨%1⁩)</translation>
    </message>
    <message>
        <source>it is neither a zip nor a tar file</source>
        <translation>ليس ملف zip ولا tar</translation>
    </message>
    <message>
        <source>it holds more than %1 entries</source>
        <translation>عدد مدخلاته يتجاوز %1</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>it holds a link or a device (%1)</source>
        <translation>يحتوي على وصلة أو جهاز (⁨%1⁩)</translation>
    </message>
    <message>
        <source>it holds a name that leads out of its folder (%1)</source>
        <translation>يحتوي على اسم يقود إلى خارج مجلده (⁨%1⁩)</translation>
    </message>
    <message>
        <source>it holds a name that is too long (%1)</source>
        <translation>يحتوي على اسم أطول من اللازم (⁨%1⁩)</translation>
    </message>
    <message>
        <source>it holds two files of one name (%1)</source>
        <translation>يحتوي على ملفين بالاسم نفسه (⁨%1⁩)</translation>
    </message>
    <message>
        <source>unpacked it would be larger than %1, more than a proper archive ever grows</source>
        <translation>حجمه بعد فك الضغط يتجاوز ⁨%1⁩، وهذا أكبر من أي أرشيف سليم</translation>
    </message>
    <message>
        <source>one of its files is larger than %1</source>
        <translation>أحد ملفاته أكبر من ⁨%1⁩</translation>
    </message>
    <message>
        <source>another file in the archive has it</source>
        <translation>ملف آخر في الأرشيف يحمل هذا الاسم</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>أرشيف</translation>
    </message>
    <message>
        <source>a file became shorter while it was read</source>
        <translation>تقلّص أحد الملفات في أثناء قراءته</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>تتعذّر كتابة «⁨%1⁩»: %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>its part “%1” is damaged</source>
        <translation>جزؤه «⁨%1⁩» تالف</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>ليس ملف zip</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>ناقص النهاية</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>فهرسه تالف</translation>
    </message>
    <message>
        <source>unpacked it would be far too large</source>
        <translation>حجمه بعد فك الضغط كبير جدًا</translation>
    </message>
    <message>
        <source>its part “%1” is missing</source>
        <translation>جزؤه «⁨%1⁩» مفقود</translation>
    </message>
    <message>
        <source>its part “%1” is packed in a way that is not known</source>
        <translation>جزؤه «⁨%1⁩» مضغوط بطريقة غير معروفة</translation>
    </message>
    <message>
        <source>a file changed while it was read</source>
        <translation>تغيّر أحد الملفات في أثناء قراءته</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%Ln ملفات</numerusform>
            <numerusform>%Ln ملفًا</numerusform>
            <numerusform>%Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
            <numerusform>فشل: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 saved</source>
        <translation>حُفظ %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف</numerusform>
            <numerusform>حُفظ ملف واحد</numerusform>
            <numerusform>حُفظ ملفان</numerusform>
            <numerusform>حُفظت %Ln ملفات</numerusform>
            <numerusform>حُفظ %Ln ملفًا</numerusform>
            <numerusform>حُفظ %Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in %1</source>
        <translation>
            <numerusform>لم يُحفظ أي ملف في ⁨%1⁩</numerusform>
            <numerusform>حُفظ ملف واحد في ⁨%1⁩</numerusform>
            <numerusform>حُفظ ملفان في ⁨%1⁩</numerusform>
            <numerusform>حُفظت %Ln ملفات في ⁨%1⁩</numerusform>
            <numerusform>حُفظ %Ln ملفًا في ⁨%1⁩</numerusform>
            <numerusform>حُفظ %Ln ملف في ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln canceled</source>
        <translation>
            <numerusform>أُلغي: %Ln</numerusform>
            <numerusform>أُلغي: %Ln</numerusform>
            <numerusform>أُلغي: %Ln</numerusform>
            <numerusform>أُلغي: %Ln</numerusform>
            <numerusform>أُلغي: %Ln</numerusform>
            <numerusform>أُلغي: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>مع تحذيرات: %Ln</numerusform>
            <numerusform>مع تحذيرات: %Ln</numerusform>
            <numerusform>مع تحذيرات: %Ln</numerusform>
            <numerusform>مع تحذيرات: %Ln</numerusform>
            <numerusform>مع تحذيرات: %Ln</numerusform>
            <numerusform>مع تحذيرات: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changed since</source>
        <translation>تغيّر منذ ذلك الحين %1 من %2</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>اكتمل %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>جارٍ: %Ln</numerusform>
            <numerusform>جارٍ: %Ln</numerusform>
            <numerusform>جارٍ: %Ln</numerusform>
            <numerusform>جارٍ: %Ln</numerusform>
            <numerusform>جارٍ: %Ln</numerusform>
            <numerusform>جارٍ: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>انقطع: %Ln</numerusform>
            <numerusform>انقطع: %Ln</numerusform>
            <numerusform>انقطع: %Ln</numerusform>
            <numerusform>انقطع: %Ln</numerusform>
            <numerusform>انقطع: %Ln</numerusform>
            <numerusform>انقطع: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
</context>
<context>
    <name>BookReader</name>
    <message>
        <source>it includes too many files</source>
        <translation>يضمّن ملفات كثيرة جدًا</translation>
    </message>
    <message>
        <source>it has no line %1</source>
        <translation>لا يحتوي على السطر %1</translation>
    </message>
    <message>
        <source>it has no part “%1”</source>
        <translation>لا يحتوي على القسم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>it lies outside the book’s folder</source>
        <translation>يقع خارج مجلد الكتاب</translation>
    </message>
    <message>
        <source>it includes itself (%1)</source>
        <translation>يضمّن نفسه (⁨%1⁩)</translation>
    </message>
    <message>
        <source>includes lie more than %1 files deep</source>
        <translation>عمق تضمين الملفات يتجاوز %1</translation>
    </message>
    <message>
        <source>it has no text yet</source>
        <translation>لا نص فيه بعد</translation>
    </message>
    <message>
        <source>it leads out of the book, to %1</source>
        <translation>يقود إلى خارج الكتاب، إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>“%1” is in the book already</source>
        <translation>«⁨%1⁩» موجود في الكتاب من قبل</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>عدد مدخلاته يتجاوز %1</translation>
    </message>
    <message>
        <source>it inherits from “%1”, which cannot be read</source>
        <translation>يرث من «⁨%1⁩»، وتتعذّر قراءته</translation>
    </message>
    <message>
        <source>Number chapters</source>
        <translation>ترقيم الفصول</translation>
    </message>
    <message>
        <source>Puts the number that a chapter has in the list before its title, as mdBook does beside its pages.</source>
        <translation>يضع رقم الفصل في القائمة قبل عنوانه، كما يفعل mdBook بجانب صفحاته.</translation>
    </message>
    <message>
        <source>it lies on the network</source>
        <translation>يقع على الشبكة</translation>
    </message>
    <message>
        <source>it lies outside the project’s folder</source>
        <translation>يقع خارج مجلد المشروع</translation>
    </message>
    <message>
        <source>it lies outside the document’s folder</source>
        <translation>يقع خارج مجلد المستند</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no screen to open a window on. Use “quayside export FILE --to pdf”, or “quayside --help”.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها. استخدم «⁨quayside export FILE --to pdf⁩» أو «⁨quayside --help⁩».</translation>
    </message>
    <message>
        <source>“%1” is not a service. %2</source>
        <translation>«⁨%1⁩» ليس خدمة. %2</translation>
    </message>
    <message>
        <source>%1 cannot be signed in to with “%2”. %3</source>
        <translation>لا يمكن تسجيل الدخول إلى ⁨%1⁩ بطريقة «⁨%2⁩». %3</translation>
    </message>
    <message>
        <source>A secret on the command line can be seen by others: give it as account.%1=… with --secrets-fd or --secrets-env, or leave it out and type it when you are asked.</source>
        <translation>السر في سطر الأوامر قد يراه غيرك: قدّمه على الصورة ⁨account.%1=…⁩ مع ⁨--secrets-fd⁩ أو ⁨--secrets-env⁩، أو اتركه واكتبه حين تُسأل عنه.</translation>
    </message>
    <message>
        <source>“%1” was given more than once, and takes one value.</source>
        <translation>حُدّد «⁨%1⁩» أكثر من مرة، وهو لا يأخذ إلا قيمة واحدة.</translation>
    </message>
    <message>
        <source>No accounts yet. “quayside accounts add NAME --service SERVICE” adds one.</source>
        <translation>لا توجد حسابات بعد. لإضافة حساب: «⁨quayside accounts add NAME --service SERVICE⁩».</translation>
    </message>
    <message>
        <source>“%1” is signed in.</source>
        <translation>سُجّل الدخول إلى «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Exports that wait for it go on with: quayside resume %1</source>
        <translation>لمواصلة عمليات التصدير التي تنتظره: ⁨quayside resume %1⁩</translation>
    </message>
    <message>
        <source>Removed “%1” and its secrets.</source>
        <translation>أُزيل «⁨%1⁩» وأسراره.</translation>
    </message>
    <message>
        <source>There is no keychain here, so it holds only until this command ends.</source>
        <translation>لا توجد سلسلة مفاتيح هنا، لذا لا يبقى صالحًا إلا حتى ينتهي هذا الأمر.</translation>
    </message>
    <message>
        <source>To keep it, unlock or install a keychain (GNOME Keyring, KWallet); else each command signs in anew.</source>
        <translation>للاحتفاظ به، افتح قفل سلسلة مفاتيح أو ثبّت واحدة (GNOME Keyring أو KWallet)؛ وإلا احتاج كل أمر إلى تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>To keep it, unlock or install a keychain (GNOME Keyring, KWallet); or give it with each command, as account.%1=… with --secrets-fd or --secrets-env.</source>
        <translation>للاحتفاظ به، افتح قفل سلسلة مفاتيح أو ثبّت واحدة (GNOME Keyring أو KWallet)؛ أو قدّمه مع كل أمر على الصورة ⁨account.%1=…⁩ مع ⁨--secrets-fd⁩ أو ⁨--secrets-env⁩.</translation>
    </message>
    <message>
        <source>needs sign-in: %1</source>
        <translation>يلزم تسجيل الدخول: %1</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>signed in until this command ends</source>
        <translation>سُجّل الدخول حتى ينتهي هذا الأمر</translation>
    </message>
    <message>
        <source>service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>⁨%1⁩ (الافتراضي)</translation>
    </message>
    <message>
        <source>trusted servers</source>
        <translation>الخوادم الموثوق بها</translation>
    </message>
    <message>
        <source>Added “%1”, but it is not signed in (%2 is missing): quayside accounts sign-in &quot;%1&quot;</source>
        <translation>أُضيف «⁨%1⁩»، لكن لم يُسجَّل الدخول إليه (ينقص %2): ⁨quayside accounts sign-in &quot;%1&quot;⁩</translation>
    </message>
    <message>
        <source>Changed “%1”, but it is not signed in (%2 is missing): quayside accounts sign-in &quot;%1&quot;</source>
        <translation>عُدّل «⁨%1⁩»، لكن لم يُسجَّل الدخول إليه (ينقص %2): ⁨quayside accounts sign-in &quot;%1&quot;⁩</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>أُضيف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Changed “%1”.</source>
        <translation>عُدّل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Added “%1”. Try it with: quayside accounts test &quot;%1&quot;</source>
        <translation>أُضيف «⁨%1⁩». لتجربته: ⁨quayside accounts test &quot;%1&quot;⁩</translation>
    </message>
    <message>
        <source>Changed “%1”. Try it with: quayside accounts test &quot;%1&quot;</source>
        <translation>عُدّل «⁨%1⁩». لتجربته: ⁨quayside accounts test &quot;%1&quot;⁩</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2, not “%3”.</source>
        <translation>يأخذ الخيار ⁨--%1⁩ عددًا صحيحًا لا يقل عن %2، لا «⁨%3⁩».</translation>
    </message>
    <message>
        <source>Give --secrets-fd or --secrets-env, not both.</source>
        <translation>استخدم ⁨--secrets-fd⁩ أو ⁨--secrets-env⁩، لا كليهما.</translation>
    </message>
    <message>
        <source>Nothing to export: name a file, a folder, or “-” for standard input.</source>
        <translation>لا شيء لتصديره: حدّد ملفًا أو مجلدًا، أو «⁨-⁩» للدخل القياسي.</translation>
    </message>
    <message>
        <source>Name the format with --to, for example --to pdf, or a preset with --preset.</source>
        <translation>حدّد التنسيق بالخيار ⁨--to⁩، مثل ⁨--to pdf⁩، أو إعدادًا مسبقًا بالخيار ⁨--preset⁩.</translation>
    </message>
    <message>
        <source>Give -o for one file or --output-dir for a folder, not both.</source>
        <translation>استخدم ⁨-o⁩ لملف واحد أو ⁨--output-dir⁩ لمجلد، لا كليهما.</translation>
    </message>
    <message>
        <source>-o takes one source, one format and one locale; use --output-dir for several.</source>
        <translation>يأخذ الخيار ⁨-o⁩ مصدرًا واحدًا وتنسيقًا واحدًا ولغة واحدة؛ لأكثر من ذلك استخدم ⁨--output-dir⁩.</translation>
    </message>
    <message>
        <source>Standard input can be read once only.</source>
        <translation>لا يمكن قراءة الدخل القياسي إلا مرة واحدة.</translation>
    </message>
    <message>
        <source>“%1” is not the number of an export; “quayside history” lists them.</source>
        <translation>«⁨%1⁩» ليس رقم عملية تصدير؛ يعرض الأمر «quayside history» الأرقام.</translation>
    </message>
    <message>
        <source>Give the number of one export; “quayside history” lists them.</source>
        <translation>حدّد رقم عملية تصدير واحدة؛ يعرض الأمر «quayside history» الأرقام.</translation>
    </message>
    <message>
        <source>Give --backup or the number of an export, not both.</source>
        <translation>حدّد ⁨--backup⁩ أو رقم عملية تصدير، لا كليهما.</translation>
    </message>
    <message>
        <source>Give the account, and what to list: quayside lookup ACCOUNT FIELD.</source>
        <translation>حدّد الحساب وما يُراد عرضه: quayside lookup ACCOUNT FIELD.</translation>
    </message>
    <message>
        <source>--on-conflict is for exports named by their numbers.</source>
        <translation>الخيار ⁨--on-conflict⁩ مخصص لعمليات التصدير المحددة بأرقامها.</translation>
    </message>
    <message>
        <source>“accounts” does not know “%1”. %2</source>
        <translation>الأمر «accounts» لا يعرف «⁨%1⁩». %2</translation>
    </message>
    <message>
        <source>Name the account: quayside accounts %1 NAME.</source>
        <translation>حدّد الحساب: ⁨quayside accounts %1 NAME⁩.</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file. %2</source>
        <translation>«⁨%1⁩» ليس أمرًا ولا ملفًا. %2</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>read secrets as KEY=VALUE lines from this file descriptor</source>
        <translation>قراءة الأسرار أسطرًا على الصورة KEY=VALUE من واصف الملف هذا</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>read them from this environment variable</source>
        <translation>قراءتها من متغيّر البيئة هذا</translation>
    </message>
    <message>
        <source>as this preset says; given several times, every source is exported by each. Other options win over it</source>
        <translation>وفقًا لهذا الإعداد المسبق؛ وإذا تكرّر الخيار صُدّر كل مصدر وفقًا لكل إعداد. وللخيارات الأخرى الأولوية عليه</translation>
    </message>
    <message>
        <source>print JSON, one object a line</source>
        <translation>إخراج JSON، كائن واحد في كل سطر</translation>
    </message>
    <message>
        <source>print errors only</source>
        <translation>إخراج الأخطاء فقط</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>keep history and settings in this folder</source>
        <translation>حفظ السجل والإعدادات في هذا المجلد</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>system, none, or such as http://proxy.example.com:8080; else as in the window&apos;s settings</source>
        <translation>القيمة system أو none، أو عنوان مثل http://proxy.example.com:8080؛ وإلا فكما في إعدادات النافذة</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>a PEM file of certificates to trust beside the system&apos;s</source>
        <translation>ملف PEM فيه شهادات يوثَق بها إلى جانب شهادات النظام</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>how long to wait for an answer of a service, or for a picture</source>
        <translation>مدة انتظار جواب الخدمة أو انتظار صورة</translation>
    </message>
    <message>
        <source>FORMAT[,FORMAT…]</source>
        <translation>FORMAT[,FORMAT…]</translation>
    </message>
    <message>
        <source>what to make: html, pdf, markdown, text, json (see “quayside formats”)</source>
        <translation>ما يُراد إنشاؤه: html, pdf, markdown, text, json (انظر «quayside formats»)</translation>
    </message>
    <message>
        <source>write this file; “-” is standard output (one source, one format)</source>
        <translation>الكتابة في هذا الملف؛ «⁨-⁩» هو الخرج القياسي (مصدر واحد وتنسيق واحد)</translation>
    </message>
    <message>
        <source>write into this folder; the current folder when neither is given</source>
        <translation>الكتابة في هذا المجلد؛ وفي المجلد الحالي إذا لم يُحدَّد أيّ منهما</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>the kind of source; guessed when not given</source>
        <translation>نوع المصدر؛ يُخمَّن إذا لم يُحدَّد</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>ACCOUNT</translation>
    </message>
    <message>
        <source>let the service of this account do it; fields as --set source.FIELD=VALUE</source>
        <translation>تكليف خدمة هذا الحساب بالتصدير؛ الحقول بالخيار ⁨--set source.FIELD=VALUE⁩</translation>
    </message>
    <message>
        <source>[LOCALE:]SCOPE.KEY=VALUE</source>
        <translation>[LOCALE:]SCOPE.KEY=VALUE</translation>
    </message>
    <message>
        <source>an option; SCOPE is source, read, common or a format</source>
        <translation>خيار؛ وSCOPE هو source أو read أو common أو تنسيق</translation>
    </message>
    <message>
        <source>TAG[,TAG…]</source>
        <translation>TAG[,TAG…]</translation>
    </message>
    <message>
        <source>language of labels, dates and directions, for example en-US,ar</source>
        <translation>لغة التسميات والتواريخ واتجاه الكتابة، مثل ⁨en-US,ar⁩</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>ZONE</translation>
    </message>
    <message>
        <source>for dates, for example Europe/Paris</source>
        <translation>للتواريخ، مثل Europe/Paris</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>TEMPLATE</translation>
    </message>
    <message>
        <source>names of the files made, for example &apos;{name}.{locale}.{ext}&apos;</source>
        <translation>أسماء الملفات الناتجة، مثل ⁨&apos;{name}.{locale}.{ext}&apos;⁩</translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation>POLICY</translation>
    </message>
    <message>
        <source>what to do when a file exists: fail (default), rename, overwrite, skip</source>
        <translation>ما يُفعل إذا كان الملف موجودًا: fail (الافتراضي)، rename، overwrite، skip</translation>
    </message>
    <message>
        <source>say which files would be made and what would happen to those that exist; touch nothing</source>
        <translation>ذكر الملفات التي ستُنشأ وما سيحدث للموجود منها؛ دون المساس بأي شيء</translation>
    </message>
    <message>
        <source>exports at once; one a processor core when not given</source>
        <translation>عدد عمليات التصدير المتزامنة؛ واحدة لكل نواة معالج إذا لم يُحدَّد</translation>
    </message>
    <message>
        <source>treat warnings as failures</source>
        <translation>عدّ التحذيرات إخفاقًا</translation>
    </message>
    <message>
        <source>keep nothing of this export</source>
        <translation>عدم حفظ أي شيء عن هذا التصدير</translation>
    </message>
    <message>
        <source>save, import: in place of the preset of that name; export: of the file</source>
        <translation>⁨save, import⁩: بدلًا من الإعداد المسبق الذي يحمل هذا الاسم؛ ⁨export⁩: بدلًا من الملف</translation>
    </message>
    <message>
        <source>save: begin with what this preset says</source>
        <translation>⁨save⁩: البدء بما ينص عليه هذا الإعداد المسبق</translation>
    </message>
    <message>
        <source>save: what to make</source>
        <translation>⁨save⁩: ما يُراد إنشاؤه</translation>
    </message>
    <message>
        <source>save: an option; SCOPE is read, common or a format</source>
        <translation>⁨save⁩: خيار؛ وSCOPE هو read أو common أو تنسيق</translation>
    </message>
    <message>
        <source>save: languages</source>
        <translation>⁨save⁩: اللغات</translation>
    </message>
    <message>
        <source>save: for dates</source>
        <translation>⁨save⁩: للتواريخ</translation>
    </message>
    <message>
        <source>save: the folder; without it results go where the export says</source>
        <translation>⁨save⁩: المجلد؛ وبدونه تُوضع النتائج حيث يحدّد التصدير</translation>
    </message>
    <message>
        <source>save: names of the files made</source>
        <translation>⁨save⁩: أسماء الملفات الناتجة</translation>
    </message>
    <message>
        <source>save: what to do when a file exists</source>
        <translation>⁨save⁩: ما يُفعل إذا كان الملف موجودًا</translation>
    </message>
    <message>
        <source>save: treat warnings as failures</source>
        <translation>⁨save⁩: عدّ التحذيرات إخفاقًا</translation>
    </message>
    <message>
        <source>save: let the service of this account do it</source>
        <translation>⁨save⁩: تكليف خدمة هذا الحساب بالتصدير</translation>
    </message>
    <message>
        <source>those of the service of this account</source>
        <translation>ما تقدّمه خدمة هذا الحساب</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>only exports in which this is found</source>
        <translation>عمليات التصدير التي يرد فيها هذا النص فقط</translation>
    </message>
    <message>
        <source>write the whole history into this file instead</source>
        <translation>كتابة السجل كله في هذا الملف بدلًا من ذلك</translation>
    </message>
    <message>
        <source>with --backup: also where the file exists</source>
        <translation>مع ⁨--backup⁩: حتى إذا كان الملف موجودًا</translation>
    </message>
    <message>
        <source>an option, in place of what the export had</source>
        <translation>خيار يحل محل ما كان في التصدير</translation>
    </message>
    <message>
        <source>what to do when a file exists: rename (default: the result is numbered), fail, overwrite, skip</source>
        <translation>ما يُفعل إذا كان الملف موجودًا: rename (الافتراضي: تُرقَّم النتيجة)، fail، overwrite، skip</translation>
    </message>
    <message>
        <source>agree to what would be asked</source>
        <translation>الموافقة على كل ما قد يُسأل عنه</translation>
    </message>
    <message>
        <source>in place of what the export was asked for with: rename, overwrite, skip or fail</source>
        <translation>بدلًا مما طُلب به التصدير: rename أو overwrite أو skip أو fail</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>SERVICE</translation>
    </message>
    <message>
        <source>add: the export service, for example workiva</source>
        <translation>⁨add⁩: خدمة التصدير، مثل workiva</translation>
    </message>
    <message>
        <source>WAY</source>
        <translation>WAY</translation>
    </message>
    <message>
        <source>add: token, client-credentials, browser, password or none; the service&apos;s first when not given</source>
        <translation>⁨add⁩: القيمة token أو client-credentials أو browser أو password أو none؛ وإن لم تُحدَّد فأولى طرق الخدمة</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>KEY=VALUE</translation>
    </message>
    <message>
        <source>add, set: a field of the account; set: KEY= takes it away</source>
        <translation>⁨add, set⁩: حقل من حقول الحساب؛ ⁨set: KEY=⁩ يحذفه</translation>
    </message>
    <message>
        <source>set: another name for it</source>
        <translation>⁨set⁩: اسم آخر له</translation>
    </message>
    <message>
        <source>only what this is found in</source>
        <translation>ما يرد فيه هذا النص فقط</translation>
    </message>
    <message>
        <source>the kind of source that the field is of</source>
        <translation>نوع المصدر الذي ينتمي إليه الحقل</translation>
    </message>
    <message>
        <source>SCOPE.KEY=VALUE</source>
        <translation>SCOPE.KEY=VALUE</translation>
    </message>
    <message>
        <source>another field that the list depends on, for example source.projectId=…</source>
        <translation>حقل آخر تعتمد عليه القائمة، مثل ⁨source.projectId=…⁩</translation>
    </message>
    <message>
        <source>this many; all when not given</source>
        <translation>هذا العدد؛ الكل إذا لم يُحدَّد</translation>
    </message>
    <message>
        <source>SOURCE… --to FORMAT</source>
        <translation>SOURCE… --to FORMAT</translation>
    </message>
    <message>
        <source>export files, folders, pipes, or “-” for standard input</source>
        <translation>تصدير ملفات أو مجلدات أو أنابيب، أو «⁨-⁩» للدخل القياسي</translation>
    </message>
    <message>
        <source>A folder stands for all documents in it; their relative paths are kept. Among the secrets account.KEY=VALUE is one of the account,
where no keychain keeps it.</source>
        <translation>المجلد يعني كل المستندات التي فيه، مع الحفاظ على مساراتها النسبية. ومن بين الأسرار: ⁨account.KEY=VALUE⁩ سر للحساب،
حيث لا تحفظه سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>[ACTION] [NAME]</source>
        <translation>[ACTION] [NAME]</translation>
    </message>
    <message>
        <source>list presets, or show, save, import, export, rename, duplicate, delete one</source>
        <translation>عرض الإعدادات المسبقة، أو إظهار أحدها أو حفظه أو استيراده أو تصديره أو إعادة تسميته أو تكراره أو حذفه</translation>
    </message>
    <message>
        <source>list                       all of them (this is what happens without ACTION)
show NAME                  what it says, and as options of “quayside export”
save NAME --to FORMAT …    a new one
import FILE [NAME]         from a JSON file, “-” for standard input
export NAME [FILE]         as JSON, to standard output when FILE is not given
rename NAME NEW            duplicate NAME [NEW]            delete NAME
default [NAME]             the window starts with it; without NAME with what it had last</source>
        <translation>list                       كل الإعدادات المسبقة (وهذا ما يحدث بدون ACTION)
show NAME                  ما ينص عليه، وكذلك بصورة خيارات للأمر ⁨quayside export⁩
save NAME --to FORMAT …    إعداد مسبق جديد
import FILE [NAME]         من ملف JSON، أو ⁨-⁩ للدخل القياسي
export NAME [FILE]         بصورة JSON، إلى الخرج القياسي إذا لم يُحدَّد FILE
rename NAME NEW            duplicate NAME [NEW]            delete NAME
default [NAME]             تبدأ النافذة به؛ وبدون NAME تبدأ بآخر ما كان فيها</translation>
    </message>
    <message>
        <source>sources, formats and their options</source>
        <translation>المصادر والتنسيقات وخياراتها</translation>
    </message>
    <message>
        <source>Lists what can be exported, to which formats, and every option with its type, default and choices.</source>
        <translation>يعرض ما يمكن تصديره، وإلى أي تنسيقات، وكل خيار مع نوعه وقيمته الافتراضية وبدائله.</translation>
    </message>
    <message>
        <source>what was exported; with ID one export whole</source>
        <translation>ما صُدّر؛ ومع ID عملية تصدير واحدة كاملة</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>print the report of an export for support</source>
        <translation>إخراج تقرير عملية تصدير للدعم الفني</translation>
    </message>
    <message>
        <source>Prints all that is known of the export as JSON. It has no secrets in it, but it names your files.</source>
        <translation>يُخرج كل المعروف عن التصدير بصورة JSON. لا أسرار فيه، لكنه يذكر أسماء ملفاتك.</translation>
    </message>
    <message>
        <source>export the same once more</source>
        <translation>تصدير الشيء نفسه مرة أخرى</translation>
    </message>
    <message>
        <source>cancel a waiting or running export</source>
        <translation>إلغاء عملية تصدير منتظرة أو جارية</translation>
    </message>
    <message>
        <source>Also one of another Quayside. For an export that a service makes it means that nobody follows it any longer.
“quayside history” lists the numbers.</source>
        <translation>ويشمل ذلك عمليات نسخة أخرى من Quayside. وإذا كانت خدمة ما تجري التصدير، فالإلغاء يعني أن أحدًا لن يتابعه بعد ذلك.
يعرض الأمر «quayside history» الأرقام.</translation>
    </message>
    <message>
        <source>[ID…]</source>
        <translation>[ID…]</translation>
    </message>
    <message>
        <source>go on with exports that were interrupted, or that a stopped program left</source>
        <translation>مواصلة عمليات التصدير التي انقطعت، أو التي تركها برنامج متوقف</translation>
    </message>
    <message>
        <source>Without ID it goes on with exports that were left when a program was stopped, and names those that wait for you; secrets given here go to
all that wait for them. With ID it does what fits how that export ended: retry, follow again, send again, sign in, enter the secret, start
again, trust this host. What may be made twice is asked about first.</source>
        <translation>بدون ID يواصل عمليات التصدير التي بقيت عندما توقف برنامج، ويذكر التي تنتظرك؛ والأسرار المقدمة هنا تصل إلى كل ما ينتظرها.
ومع ID يفعل ما يناسب نهاية تلك العملية: إعادة المحاولة، أو إعادة المتابعة، أو إعادة الإرسال، أو تسجيل الدخول، أو إدخال السر،
أو البدء من جديد، أو الوثوق بهذا الخادم. وما قد يُنشأ مرتين يُسأل عنه أولًا.</translation>
    </message>
    <message>
        <source>[list] | show NAME | add NAME --service SERVICE | set NAME | remove NAME | test NAME | sign-in NAME</source>
        <translation>[list] | show NAME | add NAME --service SERVICE | set NAME | remove NAME | test NAME | sign-in NAME</translation>
    </message>
    <message>
        <source>accounts of export services</source>
        <translation>حسابات خدمات التصدير</translation>
    </message>
    <message>
        <source>Secrets that are not given are asked for; they are kept in the system&apos;s keychain. sign-in gives an account new ones, or opens the
browser, and names the exports that wait for it. The proxy&apos;s password is network.proxy-password=… among the secrets.</source>
        <translation>الأسرار التي لم تُقدَّم يُسأل عنها، وتُحفظ في سلسلة مفاتيح النظام. الإجراء sign-in يعطي الحساب أسرارًا جديدة أو يفتح المتصفح،
ويذكر عمليات التصدير التي تنتظره. وكلمة مرور الوكيل هي ⁨network.proxy-password=…⁩ من بين الأسرار.</translation>
    </message>
    <message>
        <source>ACCOUNT [FIELD]</source>
        <translation>ACCOUNT [FIELD]</translation>
    </message>
    <message>
        <source>list ids that a field of the account&apos;s service takes</source>
        <translation>عرض المعرّفات التي يقبلها حقل من حقول خدمة الحساب</translation>
    </message>
    <message>
        <source>Asks the service for documents, projects, versions, sections, connectors and the like. Without FIELD it names the fields that can be listed.</source>
        <translation>يسأل الخدمة عن المستندات والمشاريع والإصدارات والأقسام والموصلات وما شابهها. وبدون FIELD يذكر الحقول التي يمكن عرض قوائمها.</translation>
    </message>
    <message>
        <source>For shells: prints what fits the last of the words.</source>
        <translation>للأصداف (shells): إخراج ما يناسب آخر الكلمات.</translation>
    </message>
    <message>
        <source>Prints the manual page, for man.</source>
        <translation>إخراج صفحة الدليل للأمر man.</translation>
    </message>
    <message>
        <source>[FILE…]</source>
        <translation>[FILE…]</translation>
    </message>
    <message>
        <source>open the window, with these files</source>
        <translation>فتح النافذة مع هذه الملفات</translation>
    </message>
    <message>
        <source>--proxy takes system, none, or an address such as http://proxy.example.com:8080 or socks5://localhost:1080.</source>
        <translation>يأخذ الخيار ⁨--proxy⁩ القيمة system أو none، أو عنوانًا مثل http://proxy.example.com:8080 أو socks5://localhost:1080.</translation>
    </message>
    <message>
        <source>A password on the command line can be seen by others: give it as network.proxy-password=… with --secrets-fd or --secrets-env.</source>
        <translation>كلمة المرور في سطر الأوامر قد يراها غيرك: قدّمها على الصورة ⁨network.proxy-password=…⁩ مع ⁨--secrets-fd⁩ أو ⁨--secrets-env⁩.</translation>
    </message>
    <message>
        <source>The preset “%1” has what is no more, which is left out: %2.</source>
        <translation>في الإعداد المسبق «⁨%1⁩» ما لم يعد موجودًا، وسيُحذف منه: %2.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are made in different places; export by one, then by the other.</source>
        <translation>ينشأ «⁨%1⁩» و«⁨%2⁩» في مكانين مختلفين؛ صدّر وفقًا لأحدهما ثم وفقًا للآخر.</translation>
    </message>
    <message>
        <source>“%1” ends in .%2, but what is made is %3.</source>
        <translation>ينتهي «⁨%1⁩» بالامتداد ⁨.%2⁩، لكن الناتج ⁨%3⁩.</translation>
    </message>
    <message>
        <source>Export number %1 was made from what can be read once only, such as standard input.</source>
        <translation>أُنشئت عملية التصدير رقم %1 مما لا يُقرأ إلا مرة واحدة، كالدخل القياسي.</translation>
    </message>
    <message>
        <source>, required</source>
        <translation>، مطلوب</translation>
    </message>
    <message>
        <source>, default %1</source>
        <translation>، الافتراضي ⁨%1⁩</translation>
    </message>
    <message>
        <source>, may differ by locale</source>
        <translation>، قد يختلف باختلاف اللغة</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>، لـ ⁨%1⁩</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>read.…, as for “%1”</source>
        <translation>⁨read.…⁩، كما في «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>التنسيقات</translation>
    </message>
    <message>
        <source>For every format</source>
        <translation>لكل التنسيقات</translation>
    </message>
    <message>
        <source>Quayside exports documents to files.</source>
        <translation>يصدّر Quayside المستندات إلى ملفات.</translation>
    </message>
    <message>
        <source>“quayside COMMAND --help” tells more. Exit codes: 0 all succeeded, 1 some failed, 2 wrong use, 130 canceled.</source>
        <translation>للمزيد: «⁨quayside COMMAND --help⁩». رموز الخروج: 0 نجح الكل، 1 فشل بعضها، 2 استخدام خاطئ، 130 أُلغي.</translation>
    </message>
    <message>
        <source>Every command takes:</source>
        <translation>كل أمر يأخذ:</translation>
    </message>
    <message>
        <source>No exports yet.</source>
        <translation>لا عمليات تصدير بعد.</translation>
    </message>
    <message>
        <source>Export %1: %2</source>
        <translation>التصدير %1: %2</translation>
    </message>
    <message>
        <source>settings:</source>
        <translation>الإعدادات:</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>أنشأه</translation>
    </message>
    <message>
        <source>when it exists</source>
        <translation>عند وجوده</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>وقت الطلب</translation>
    </message>
    <message>
        <source>started</source>
        <translation>وقت البدء</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>وقت الانتهاء</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>المحاولات</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>there</source>
        <translation>هناك</translation>
    </message>
    <message>
        <source>next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>It is no longer followed here; what the service has begun goes on there.</source>
        <translation>لم يعد متابَعًا هنا؛ وما بدأته الخدمة مستمر لديها.</translation>
    </message>
    <message>
        <source>Follow it again with “%1”.</source>
        <translation>لمتابعته من جديد: «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>“%1” lists nothing for “%2”. %3</source>
        <translation>لا يعرض «⁨%1⁩» شيئًا للحقل «⁨%2⁩». %3</translation>
    </message>
    <message>
        <source>“%1” is listed for each kind of source; name one with --kind: %2.</source>
        <translation>يُعرض «⁨%1⁩» لكل نوع من المصادر؛ حدّد أحدها بالخيار ⁨--kind⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>The list is longer than what was read.</source>
        <translation>القائمة أطول مما قُرئ.</translation>
    </message>
    <message>
        <source>This service lists no ids; copy them from its addresses in the browser.</source>
        <translation>هذه الخدمة لا تعرض معرّفات؛ انسخها من عناوينها في المتصفح.</translation>
    </message>
    <message>
        <source>report.pdf in this folder</source>
        <translation>الملف report.pdf في هذا المجلد</translation>
    </message>
    <message>
        <source>a whole folder, its shape kept</source>
        <translation>مجلد كامل مع الحفاظ على بنيته</translation>
    </message>
    <message>
        <source>standard input to standard output</source>
        <translation>من الدخل القياسي إلى الخرج القياسي</translation>
    </message>
    <message>
        <source>a book as one document</source>
        <translation>كتاب في مستند واحد</translation>
    </message>
    <message>
        <source>every source, format and option</source>
        <translation>كل المصادر والتنسيقات والخيارات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>export documents to files</source>
        <translation>تصدير المستندات إلى ملفات</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>الصيغة العامة</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Without a command it opens its window.</source>
        <translation>بدون أمر تُفتح نافذة البرنامج.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>خيارات كل الأوامر</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>حالة الخروج</translation>
    </message>
    <message>
        <source>0 all succeeded, 1 some failed, 2 wrong use, 130 canceled.</source>
        <translation>القيمة 0: نجح الكل، 1: فشل بعضها، 2: استخدام خاطئ، 130: أُلغي.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>البيئة</translation>
    </message>
    <message>
        <source>the time that outputs state, in seconds since 1970</source>
        <translation>الوقت الذي تذكره النواتج، بالثواني منذ 1970</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>history, queue and settings, unless --profile names another folder</source>
        <translation>السجل وقائمة الانتظار والإعدادات، ما لم يحدّد ⁨--profile⁩ مجلدًا آخر</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>“presets” does not know “%1”. %2</source>
        <translation>الأمر «presets» لا يعرف «⁨%1⁩». %2</translation>
    </message>
    <message>
        <source>“presets %1” needs the name of a preset or a file; see “quayside presets --help”.</source>
        <translation>يحتاج الأمر «⁨presets %1⁩» إلى اسم إعداد مسبق أو ملف؛ انظر «⁨quayside presets --help⁩».</translation>
    </message>
    <message>
        <source>“presets %1” does not take “%2”. A name of several words stands in quotes.</source>
        <translation>لا يأخذ الأمر «⁨presets %1⁩» القيمة «⁨%2⁩». الاسم المكوّن من عدة كلمات يوضع بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>“presets save” begins with one preset.</source>
        <translation>يبدأ الأمر «presets save» بإعداد مسبق واحد.</translation>
    </message>
    <message>
        <source>A preset says nothing about its source; leave out source.%1.</source>
        <translation>الإعداد المسبق لا يذكر شيئًا عن مصدره؛ احذف ⁨source.%1⁩.</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>حُفظ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>What this Quayside does not know was left out: %1.</source>
        <translation>تُرك ما لا تعرفه نسخة Quayside هذه: %1.</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>استُورد «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>حُذف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The window starts with “%1”.</source>
        <translation>تبدأ النافذة بالإعداد المسبق «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The window starts with what it had last.</source>
        <translation>تبدأ النافذة بآخر ما كان فيها.</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>أصبح اسمه «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The copy is called “%1”.</source>
        <translation>اسم النسخة «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” was given more than once, and takes one value. To export several, name them one after the other as SOURCE.</source>
        <translation>حُدّد «⁨%1⁩» أكثر من مرة، وهو لا يأخذ إلا قيمة واحدة. لتصدير عدة مصادر، اذكرها واحدًا بعد الآخر مكان SOURCE.</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>مضمّن</translation>
    </message>
    <message>
        <source>the window starts with it</source>
        <translation>تبدأ النافذة به</translation>
    </message>
    <message>
        <source>has what is no more: %1</source>
        <translation>فيه ما لم يعد موجودًا: %1</translation>
    </message>
    <message>
        <source>where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>formats</source>
        <translation>التنسيقات</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>count as failures</source>
        <translation>تُعدّ إخفاقًا</translation>
    </message>
    <message>
        <source>%1 (numbered: the file exists)</source>
        <translation>⁨%1⁩ (مرقّم: الملف موجود)</translation>
    </message>
    <message>
        <source>%1 (numbered: another result has the name)</source>
        <translation>⁨%1⁩ (مرقّم: الاسم مستخدم لنتيجة أخرى)</translation>
    </message>
    <message>
        <source>%1 (exists, would be replaced)</source>
        <translation>⁨%1⁩ (موجود، وسيُستبدل)</translation>
    </message>
    <message>
        <source>%1 (exists, would be kept and skipped)</source>
        <translation>⁨%1⁩ (موجود، وسيبقى ويُتخطّى)</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <translation>⁨%1⁩ (مرفوض)</translation>
    </message>
    <message>
        <source>a name that comes with the answer of the service</source>
        <translation>اسم يأتي مع جواب الخدمة</translation>
    </message>
    <message>
        <source>  %1: quayside resume %2</source>
        <translation>  %1: quayside resume %2</translation>
    </message>
    <message>
        <source>Exports that did not end in time: %1. “quayside resume” goes on with them.</source>
        <translation>عمليات تصدير لم تنتهِ في الوقت المحدد: %1. لمواصلتها: «quayside resume».</translation>
    </message>
    <message>
        <source>%1 exported, %2 failed, %3 canceled.</source>
        <translation>صُدّر %1، وفشل %2، وأُلغي %3.</translation>
    </message>
    <message>
        <source>%1 Nothing was done; say --yes to agree.</source>
        <translation>%1 لم يُنفَّذ شيء؛ للموافقة استخدم ⁨--yes⁩.</translation>
    </message>
    <message>
        <source>The secret is one account&apos;s, but these exports are of several. Give the numbers of one account at a time: %1.</source>
        <translation>السر لحساب واحد، لكن عمليات التصدير هذه لعدة حسابات. حدّد أرقام حساب واحد في كل مرة: %1.</translation>
    </message>
    <message>
        <source>Export number %1 needs nothing: it is “%2”.</source>
        <translation>عملية التصدير رقم %1 لا تحتاج إلى شيء: حالتها «⁨%2⁩».</translation>
    </message>
    <message>
        <source>Nothing was left unfinished.</source>
        <translation>لم تبقَ أي عملية غير مكتملة.</translation>
    </message>
    <message>
        <source>The kind “%1” takes no SOURCE; give its fields with --set source.FIELD=VALUE.</source>
        <translation>النوع «⁨%1⁩» لا يأخذ SOURCE؛ حدّد حقوله بالخيار ⁨--set source.FIELD=VALUE⁩.</translation>
    </message>
    <message>
        <source>%1 exports several kinds of sources; name one with --kind: %2.</source>
        <translation>يصدّر ⁨%1⁩ أنواعًا عدة من المصادر؛ حدّد أحدها بالخيار ⁨--kind⁩: ⁨%2⁩.</translation>
    </message>
    <message>
        <source>-o takes one document, and “%1” is a folder; use --output-dir.</source>
        <translation>يأخذ الخيار ⁨-o⁩ مستندًا واحدًا، لكن «⁨%1⁩» مجلد؛ استخدم ⁨--output-dir⁩.</translation>
    </message>
    <message>
        <source>The variable %1 is not set.</source>
        <translation>المتغيّر ⁨%1⁩ غير معيّن.</translation>
    </message>
    <message>
        <source>The file descriptor %1 cannot be read.</source>
        <translation>تتعذّر قراءة واصف الملف %1.</translation>
    </message>
    <message>
        <source>A line of the secrets is not KEY=VALUE.</source>
        <translation>أحد أسطر الأسرار ليس على الصورة KEY=VALUE.</translation>
    </message>
    <message>
        <source>more than 64 MiB</source>
        <translation>أكثر من 64 ميبيبايت</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>لا يوجد هنا خيار باسم «⁨--%1⁩».</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, not “%1”.</source>
        <translation>يأخذ الخيار ⁨--timeout⁩ عددًا من الثواني، لا «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The certificate file “%1” is not there, or cannot be read.</source>
        <translation>ملف الشهادات «⁨%1⁩» غير موجود أو تتعذّر قراءته.</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-01, a moment such as 2026-11-01T08:00, today, yesterday, or how long ago: 7d, 12h, 2w. Not “%2”.</source>
        <translation>يقبل --%1 يومًا مثل 2026-11-01، أو لحظة مثل 2026-11-01T08:00، أو today، أو yesterday، أو مدة مضت: 7d، 12h، 2w. ولا يقبل «⁨%2⁩».</translation>
    </message>
    <message>
        <source>“%1” is not a state. %2</source>
        <translation>«⁨%1⁩» ليست حالة. %2</translation>
    </message>
    <message>
        <source>--sort does not know “%1”. %2</source>
        <translation>لا يعرف --sort «⁨%1⁩». %2</translation>
    </message>
    <message>
        <source>At most %1 days or %2 exports can be kept; without a number everything is.</source>
        <translation>يمكن الاحتفاظ بحد أقصى %1 يومًا أو %2 عملية تصدير؛ وبدون عدد يُحتفظ بكل شيء.</translation>
    </message>
    <message>
        <source>--keep, --keep-days, --dry-run and --always are for “quayside history prune”.</source>
        <translation>الخيارات --keep و--keep-days و--dry-run و--always خاصة بالأمر «quayside history prune».</translation>
    </message>
    <message>
        <source>Give --json or --csv, not both.</source>
        <translation>حدّد --json أو --csv، وليس كليهما.</translation>
    </message>
    <message>
        <source>Give the numbers of exports or options that choose them, not both.</source>
        <translation>حدّد أرقام عمليات التصدير أو خيارات تنتقيها، وليس كليهما.</translation>
    </message>
    <message>
        <source>Give the numbers of exports; “quayside history” lists them.</source>
        <translation>حدّد أرقام عمليات التصدير؛ يعرضها «quayside history».</translation>
    </message>
    <message>
        <source>only exports that failed or were interrupted</source>
        <translation>عمليات التصدير الفاشلة أو المنقطعة فقط</translation>
    </message>
    <message>
        <source>STATE[,STATE…]</source>
        <translation>STATE[,STATE…]</translation>
    </message>
    <message>
        <source>only those that are queued, running, succeeded, failed, canceled, interrupted</source>
        <translation>فقط ما حالته queued أو running أو succeeded أو failed أو canceled أو interrupted</translation>
    </message>
    <message>
        <source>only those to these formats</source>
        <translation>فقط ما صُدّر إلى هذه التنسيقات</translation>
    </message>
    <message>
        <source>only those of this account; local: those of this computer</source>
        <translation>فقط ما يخص هذا الحساب؛ local: ما يخص هذا الحاسوب</translation>
    </message>
    <message>
        <source>only those into this folder or below it</source>
        <translation>فقط ما صُدّر إلى هذا المجلد أو ما تحته</translation>
    </message>
    <message>
        <source>only those in these languages</source>
        <translation>فقط ما كان بهذه اللغات</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>only those from then on: 2026-11-01, 2026-11-01T08:00, today, yesterday, 7d, 12h</source>
        <translation>فقط ما كان منذ ذلك الوقت: 2026-11-01، 2026-11-01T08:00، today، yesterday، 7d، 12h</translation>
    </message>
    <message>
        <source>only those up to then; a day counts to its end</source>
        <translation>فقط ما كان حتى ذلك الوقت؛ ويُحسب اليوم حتى نهايته</translation>
    </message>
    <message>
        <source>only those whose source has changed since; of each source the newest to a format</source>
        <translation>فقط ما تغيّر مصدره منذ ذلك الحين؛ ولكل مصدر أحدث عملية لكل تنسيق</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>created (default), source, format, state, finished, size or time; with “-” before it the other way round</source>
        <translation>created (الافتراضي)، أو source، أو format، أو state، أو finished، أو size، أو time؛ ومع «-» قبله بالترتيب المعاكس</translation>
    </message>
    <message>
        <source>this many; 20 when not given, 0: all</source>
        <translation>هذا العدد؛ 20 إذا لم يُحدَّد، و0: الكل</translation>
    </message>
    <message>
        <source>print CSV for spreadsheets</source>
        <translation>إخراج CSV لجداول البيانات</translation>
    </message>
    <message>
        <source>prune: keep what ended in the last N days</source>
        <translation>prune: الاحتفاظ بما انتهى في آخر N يومًا</translation>
    </message>
    <message>
        <source>prune: keep the newest N exports</source>
        <translation>prune: الاحتفاظ بأحدث N عملية تصدير</translation>
    </message>
    <message>
        <source>prune: only say how many would go</source>
        <translation>prune: ذكر عدد ما سيُزال فقط</translation>
    </message>
    <message>
        <source>prune: from now on, too; with --keep 0 everything is kept again</source>
        <translation>prune: من الآن فصاعدًا أيضًا؛ ومع --keep 0 يُحتفظ بكل شيء من جديد</translation>
    </message>
    <message>
        <source>[ID | prune]</source>
        <translation>[ID | prune]</translation>
    </message>
    <message>
        <source>Lists exports, the newest first. With ID it shows everything about one, its settings in words. “prune” removes old exports from
the history; their files stay, and so do exports that are not finished.</source>
        <translation>يعرض عمليات التصدير، الأحدث أولًا. ومع ID يعرض كل شيء عن عملية واحدة، وإعداداتها بالكلمات. ويزيل «prune» العمليات القديمة من السجل؛
وتبقى ملفاتها، وكذلك العمليات التي لم تكتمل.</translation>
    </message>
    <message>
        <source>whether the files of exports are still as they were saved</source>
        <translation>هل ما زالت ملفات عمليات التصدير كما حُفظت</translation>
    </message>
    <message>
        <source>Reads the results again and compares them with what was saved: unchanged, changed, missing. Without ID all of the history, or
what the options choose. The exit code is 1 if any is changed or missing.</source>
        <translation>يقرأ النتائج مرة أخرى ويقارنها بما حُفظ: لم يتغير، تغيّر، مفقود. وبدون ID يشمل السجل كله، أو ما تنتقيه
الخيارات. ورمز الخروج 1 إذا تغيّر شيء أو فُقد.</translation>
    </message>
    <message>
        <source>ID…</source>
        <translation>ID…</translation>
    </message>
    <message>
        <source>Exports the same sources to the same places, beside what is there; “quayside history” lists the numbers. Options given here hold for
all of them; if one cannot take them, nothing is exported.</source>
        <translation>يصدّر المصادر نفسها إلى الأماكن نفسها، بجانب ما هو موجود؛ ويعرض «quayside history» الأرقام. وتسري الخيارات المعطاة هنا عليها
جميعًا؛ وإذا لم تقبلها إحداها فلن يُصدَّر شيء.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Everything is kept for ever: say what to keep, with --keep-days N or --keep N.</source>
        <translation>يُحتفظ بكل شيء دائمًا: حدّد ما يُحتفظ به، باستخدام --keep-days N أو --keep N.</translation>
    </message>
    <message>
        <source>Would be removed from the history: %1. Their files stay.</source>
        <translation>سيُزال من السجل: %1. وتبقى الملفات.</translation>
    </message>
    <message>
        <source>Removed from the history: %1. Their files stay.</source>
        <translation>أُزيل من السجل: %1. وتبقى الملفات.</translation>
    </message>
    <message>
        <source>%1 unchanged, %2 changed, %3 missing</source>
        <translation>لم يتغير: %1، تغيّر: %2، مفقود: %3</translation>
    </message>
    <message>
        <source>The server takes other settings than this account has. To use them: %1</source>
        <translation>يقبل الخادم إعدادات غير التي في هذا الحساب. لاستخدامها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>needs no sign-in</source>
        <translation>لا يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>This service takes files of this computer; there is nothing to list.</source>
        <translation>تأخذ هذه الخدمة ملفات من هذا الحاسوب؛ فلا شيء لعرضه.</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>⁨%1⁩ (مضاف)</translation>
    </message>
    <message>
        <source>The open window is busy. Waiting until it takes the files…</source>
        <translation>النافذة المفتوحة مشغولة. ننتظر حتى تأخذ الملفات…</translation>
    </message>
    <message>
        <source>The open window does not answer, and a second one would get in its way. Wait until it does, or end it, then start again.</source>
        <translation>النافذة المفتوحة لا تستجيب، ونافذة ثانية ستعيقها. انتظر حتى تستجيب، أو أنهها، ثم ابدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>ConflictPolicies</name>
    <message>
        <source>Keep both</source>
        <translation>الاحتفاظ بكليهما</translation>
    </message>
    <message>
        <source>A number is added to the name of the new file</source>
        <translation>يُضاف رقم إلى اسم الملف الجديد</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>استبدال الملف القديم</translation>
    </message>
    <message>
        <source>The new file takes its place once it is whole</source>
        <translation>يحل الملف الجديد محله عندما يكتمل</translation>
    </message>
    <message>
        <source>Keep the old file</source>
        <translation>الاحتفاظ بالملف القديم</translation>
    </message>
    <message>
        <source>What would replace it is skipped</source>
        <translation>يُتخطى ما كان سيحل محله</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>التوقف بخطأ</translation>
    </message>
    <message>
        <source>Nothing is exported where a file is in the way</source>
        <translation>لا يُصدَّر شيء حيث يوجد ملف بالاسم نفسه</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>a row has more than %1 cells</source>
        <translation>عدد خلايا أحد الصفوف يتجاوز %1</translation>
    </message>
    <message>
        <source>the table has more than %1 cells</source>
        <translation>عدد خلايا الجدول يتجاوز %1</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 is never closed</source>
        <translation>علامة اقتباس في السطر %1 لم تُغلق</translation>
    </message>
    <message>
        <source>Columns are divided by</source>
        <translation>الفاصل بين الأعمدة</translation>
    </message>
    <message>
        <source>The character between the columns of a table file.</source>
        <translation>الحرف الفاصل بين أعمدة ملف الجدول.</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>اكتشافه تلقائيًا</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>شريط عمودي</translation>
    </message>
    <message>
        <source>First row is the head</source>
        <translation>الصف الأول هو رأس الجدول</translation>
    </message>
    <message>
        <source>The first row of a table file names the columns.</source>
        <translation>الصف الأول من ملف الجدول يسمّي الأعمدة.</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>جدول (TSV)</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>Columns are divided by</source>
        <translation>الفاصل بين الأعمدة</translation>
    </message>
    <message>
        <source>The character between the columns.</source>
        <translation>المحرف الفاصل بين الأعمدة.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Lines end</source>
        <translation>نهايات الأسطر</translation>
    </message>
    <message>
        <source>How a row ends.</source>
        <translation>كيف ينتهي الصف.</translation>
    </message>
    <message>
        <source>As the standard has it (CR LF)</source>
        <translation>كما في المعيار (CR LF)</translation>
    </message>
    <message>
        <source>As on Unix (LF)</source>
        <translation>كما في Unix (LF)</translation>
    </message>
    <message>
        <source>Mark UTF-8</source>
        <translation>تمييز UTF-8</translation>
    </message>
    <message>
        <source>Begins with a byte order mark, by which Excel knows that the text is UTF-8.</source>
        <translation>يبدأ بعلامة ترتيب البايتات، التي يعرف بها Excel أن النص UTF-8.</translation>
    </message>
    <message>
        <source>Guard against formulas</source>
        <translation>الوقاية من الصيغ</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would take for a formula gets an apostrophe in front, so that opening the file runs nothing.</source>
        <translation>النص الذي قد يعدّه جدول البيانات صيغة تسبقه علامة اقتباس علوية، حتى لا ينفّذ فتح الملف شيئًا.</translation>
    </message>
    <message numerus="yes">
        <source>Text that begins like a formula, without an apostrophe (csv.guard-formulas=no leaves it out; %Ln)</source>
        <translation>
            <numerusform>نص يبدأ كصيغة، دون علامة اقتباس علوية (csv.guard-formulas=no يحذفها؛ %Ln)</numerusform>
            <numerusform>نص يبدأ كصيغة، دون علامة اقتباس علوية (csv.guard-formulas=no يحذفها؛ %Ln)</numerusform>
            <numerusform>نصان يبدآن كصيغة، دون علامة اقتباس علوية (csv.guard-formulas=no يحذفها؛ %Ln)</numerusform>
            <numerusform>نصوص تبدأ كصيغة، دون علامة اقتباس علوية (csv.guard-formulas=no يحذفها؛ %Ln)</numerusform>
            <numerusform>نصوص تبدأ كصيغة، دون علامة اقتباس علوية (csv.guard-formulas=no يحذفها؛ %Ln)</numerusform>
            <numerusform>نصوص تبدأ كصيغة، دون علامة اقتباس علوية (csv.guard-formulas=no يحذفها؛ %Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>The tables of a document as comma-separated values; several tables are several files in a folder.</source>
        <translation>جداول المستند قيمًا مفصولة بفواصل؛ والجداول المتعددة ملفات متعددة في مجلد.</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>the program “%1” is not there or cannot be run</source>
        <translation>البرنامج «⁨%1⁩» غير موجود أو لا يمكن تشغيله</translation>
    </message>
    <message>
        <source>“%1” took longer than %2 s</source>
        <translation>استغرق «⁨%1⁩» أكثر من %2 ث</translation>
    </message>
    <message>
        <source>“%1” took too much memory</source>
        <translation>استهلك «⁨%1⁩» ذاكرة أكثر من اللازم</translation>
    </message>
    <message>
        <source>“%1” wrote too much</source>
        <translation>كتب «⁨%1⁩» أكثر من اللازم</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>فشل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <translation>فشل «⁨%1⁩»: %2</translation>
    </message>
    <message>
        <source>“%1” gave neither SVG nor PNG</source>
        <translation>لم يُنتج «⁨%1⁩» SVG ولا PNG</translation>
    </message>
    <message>
        <source>no command is set for it</source>
        <translation>لم يُعيَّن له أمر</translation>
    </message>
    <message>
        <source>“%1” hung %2 times before</source>
        <translation>سبق أن توقف «⁨%1⁩» عن الاستجابة (عدد المرات: %2)</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>المخططات</translation>
    </message>
    <message>
        <source>What becomes of diagrams that are written as code: mermaid, dot, plantuml, d2.</source>
        <translation>ما يُفعل بالمخططات المكتوبة شيفرةً: mermaid, dot, plantuml, d2.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>They are shown as they are written</source>
        <translation>تُعرض كما هي مكتوبة</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>مرسومة</translation>
    </message>
    <message>
        <source>By the programs below, which read what the document says</source>
        <translation>بواسطة البرامج أدناه، وهي تقرأ ما ينص عليه المستند</translation>
    </message>
    <message>
        <source>Programs for diagrams</source>
        <translation>برامج المخططات</translation>
    </message>
    <message>
        <source>Language and command, for example dot=dot -Tsvg: it reads the code and writes SVG or PNG. No shell is used.</source>
        <translation>اللغة والأمر، مثل ⁨dot=dot -Tsvg⁩: يقرأ الأمر الشيفرة ويكتب SVG أو PNG. ولا تُستخدم صدفة (shell).</translation>
    </message>
    <message>
        <source>Time for a diagram</source>
        <translation>مهلة المخطط</translation>
    </message>
    <message>
        <source>A program that takes longer for one picture is ended, and its code stays.</source>
        <translation>البرنامج الذي يستغرق وقتًا أطول لصورة واحدة يُنهى، وتبقى شيفرته.</translation>
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
        <translation>ترفض الخدمة دون ذكر السبب</translation>
    </message>
    <message>
        <source>Starting the export</source>
        <translation>جارٍ بدء التصدير</translation>
    </message>
    <message>
        <source>Looking up the project’s default version</source>
        <translation>جارٍ البحث عن الإصدار الافتراضي للمشروع</translation>
    </message>
    <message>
        <source>the project has no version</source>
        <translation>ليس للمشروع إصدار</translation>
    </message>
    <message numerus="yes">
        <source>none of the project’s %Ln version(s) is its default one</source>
        <translation>
            <numerusform>لا إصدارات للمشروع</numerusform>
            <numerusform>إصدار المشروع الوحيد ليس الإصدار الافتراضي</numerusform>
            <numerusform>ليس أي من إصداري المشروع هو الافتراضي</numerusform>
            <numerusform>ليس أي من إصدارات المشروع الـ%Ln هو الافتراضي</numerusform>
            <numerusform>ليس أي من إصدارات المشروع (%Ln إصدارًا) هو الافتراضي</numerusform>
            <numerusform>ليس أي من إصدارات المشروع (%Ln إصدار) هو الافتراضي</numerusform>
        </translation>
    </message>
    <message>
        <source>pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>it says the export is done, and gives no link to the file (download_url)</source>
        <translation>تقول الخدمة إن التصدير اكتمل، لكنها لم تعطِ رابطًا للملف (download_url)</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>لم تذكر الخدمة السبب</translation>
    </message>
    <message>
        <source>its answer has no status in it</source>
        <translation>جوابها يخلو من الحالة</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>لم يُجَب عن الطلب الأخير</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>رمز وصول API</translation>
    </message>
    <message>
        <source>Portal, Settings, API tokens; it needs the scope customerApi.</source>
        <translation>البوابة (Portal)، ثم Settings، ثم API tokens؛ ويحتاج إلى النطاق customerApi.</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>يُحفظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Needs a client id that Document360 has given you.</source>
        <translation>يحتاج إلى معرّف عميل تحصل عليه من Document360.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>May read projects</source>
        <translation>يحق له قراءة المشاريع</translation>
    </message>
    <message>
        <source>Versions are called project versions</source>
        <translation>تُسمّى الإصدارات project versions</translation>
    </message>
    <message>
        <source>Versions are called workspaces</source>
        <translation>تُسمّى الإصدارات workspaces</translation>
    </message>
    <message>
        <source>Versions are not called project versions here</source>
        <translation>الإصدارات لا تُسمّى هنا project versions</translation>
    </message>
    <message>
        <source>Versions are not called workspaces here</source>
        <translation>الإصدارات لا تُسمّى هنا workspaces</translation>
    </message>
    <message>
        <source>Usual project</source>
        <translation>المشروع المعتاد</translation>
    </message>
    <message>
        <source>Used where an export names none; a test of the account needs it to find out what the server calls a version.</source>
        <translation>يُستخدم إذا لم يحدّد التصدير مشروعًا؛ ويحتاج إليه اختبار الحساب لمعرفة الاسم الذي يطلقه الخادم على الإصدار.</translation>
    </message>
    <message>
        <source>Name of the version field</source>
        <translation>اسم حقل الإصدار</translation>
    </message>
    <message>
        <source>Document360 is renaming it. A test of the account tells which one the server takes.</source>
        <translation>تعمل Document360 على تغيير اسمه. اختبار الحساب يبيّن الاسم الذي يقبله الخادم.</translation>
    </message>
    <message>
        <source>the published page</source>
        <translation>الصفحة المنشورة</translation>
    </message>
    <message>
        <source>the newer interface</source>
        <translation>الواجهة الأحدث</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Where the project lives.</source>
        <translation>مكان وجود المشروع.</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Empty: that of the region.</source>
        <translation>إذا تُرك فارغًا: عنوان المنطقة.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Empty: identity.document360.net.</source>
        <translation>إذا تُرك فارغًا: ⁨identity.document360.net⁩.</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>الطلبات في الدقيقة</translation>
    </message>
    <message>
        <source>Document360 allows 60 to 100, depending on the plan.</source>
        <translation>تسمح Document360 بما بين 60 و100 بحسب الاشتراك.</translation>
    </message>
    <message>
        <source>Send the token for downloads too</source>
        <translation>إرسال رمز الوصول عند التنزيل أيضًا</translation>
    </message>
    <message>
        <source>Only where files are on the interface’s own server and it asks for a sign-in.</source>
        <translation>فقط حين تكون الملفات على خادم الواجهة نفسه ويطلب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>it holds no id</source>
        <translation>لا يحتوي على معرّف</translation>
    </message>
    <message>
        <source>an id such as 1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6, or an address that holds one,</source>
        <translation>معرّف مثل 1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6، أو عنوان يحتوي على معرّف،</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>default</source>
        <translation>افتراضي</translation>
    </message>
    <message>
        <source>Document360 sends most results as a zip file, whatever the format; download links of private projects last 30 minutes.</source>
        <translation>ترسل Document360 معظم النتائج في ملف zip أيًّا كان التنسيق؛ وروابط تنزيل المشاريع الخاصة صالحة 30 دقيقة.</translation>
    </message>
    <message>
        <source>Everything in a project, or in one of its versions.</source>
        <translation>كل ما في المشروع، أو في أحد إصداراته.</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Empty: the account’s usual project.</source>
        <translation>إذا تُرك فارغًا: المشروع المعتاد للحساب.</translation>
    </message>
    <message>
        <source>Its id, or an address of the portal.</source>
        <translation>معرّفه، أو عنوان من البوابة.</translation>
    </message>
    <message>
        <source>Its id; empty: the project’s default one.</source>
        <translation>معرّفه؛ وإذا تُرك فارغًا: الإصدار الافتراضي للمشروع.</translation>
    </message>
    <message>
        <source>Another format</source>
        <translation>تنسيق آخر</translation>
    </message>
    <message>
        <source>A format whose name you know and Quayside does not.</source>
        <translation>تنسيق تعرف اسمه ولا يعرفه Quayside.</translation>
    </message>
    <message>
        <source>Name of the format</source>
        <translation>اسم التنسيق</translation>
    </message>
    <message>
        <source>As Document360 calls it.</source>
        <translation>كما تسمّيه Document360.</translation>
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
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>it calls the version “%1”; set “Name of the version field” of the account to that</source>
        <translation>تسمّي الخدمة الإصدار «⁨%1⁩»؛ اضبط «اسم حقل الإصدار» في الحساب على ذلك</translation>
    </message>
    <message>
        <source> (exports need the permission UpdateProjectSettings)</source>
        <translation> (تحتاج عمليات التصدير إلى الإذن UpdateProjectSettings)</translation>
    </message>
</context>
<context>
    <name>DocxReader</name>
    <message>
        <source>numbers of headings</source>
        <translation>أرقام العناوين</translation>
    </message>
    <message>
        <source>documents of other formats that are embedded</source>
        <translation>مستندات مضمّنة بتنسيقات أخرى</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>التغييرات المتعقَّبة</translation>
    </message>
    <message>
        <source>What becomes of changes in an office document that nobody has accepted or rejected yet.</source>
        <translation>ما يُفعل بالتغييرات التي لم يقبلها أو يرفضها أحد بعد في مستند مكتبي.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>As if all had been accepted</source>
        <translation>كأن جميعها قُبلت</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>As the text was before</source>
        <translation>كما كان النص من قبل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>What was inserted is underlined, what was deleted is struck through</source>
        <translation>المُدرَج تحته خط، والمحذوف يتوسطه خط</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>What becomes of comments in an office document.</source>
        <translation>ما يُفعل بالتعليقات في مستند مكتبي.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>As notes</source>
        <translation>حواشيَ سفلية</translation>
    </message>
    <message>
        <source>Each is a footnote with its author’s name</source>
        <translation>كل تعليق حاشية سفلية فيها اسم كاتبه</translation>
    </message>
    <message>
        <source>headers and footers</source>
        <translation>رؤوس الصفحات وتذييلاتها</translation>
    </message>
    <message>
        <source>tables of contents</source>
        <translation>جداول المحتويات</translation>
    </message>
    <message>
        <source>it is no document of Word, but of another office program</source>
        <translation>ليس مستند Word، بل مستند برنامج مكتبي آخر</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>مستند Word (DOCX)</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>مخططات بيانية</translation>
    </message>
    <message>
        <source>SmartArt diagrams</source>
        <translation>رسومات SmartArt</translation>
    </message>
    <message>
        <source>drawn shapes</source>
        <translation>أشكال مرسومة</translation>
    </message>
    <message>
        <source>embedded files, of which their picture stays</source>
        <translation>ملفات مضمّنة تبقى صورتها</translation>
    </message>
    <message>
        <source>pictures that the file does not hold</source>
        <translation>صور لا يحتوي عليها الملف</translation>
    </message>
    <message>
        <source>page numbers and indexes</source>
        <translation>أرقام الصفحات والفهارس</translation>
    </message>
    <message>
        <source>documents that are stored elsewhere</source>
        <translation>مستندات مخزّنة في مكان آخر</translation>
    </message>
    <message>
        <source>pieces of hidden text</source>
        <translation>مقاطع من النص المخفي</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>signs of the font “%1”</source>
        <translation>رموز من الخط «⁨%1⁩»</translation>
    </message>
    <message>
        <source>forms that are not filled in</source>
        <translation>نماذج غير معبّأة</translation>
    </message>
    <message>
        <source>text boxes that are nested too deeply</source>
        <translation>مربعات نص متداخلة بعمق زائد</translation>
    </message>
    <message>
        <source>formulas that are fields</source>
        <translation>معادلات على شكل حقول</translation>
    </message>
    <message>
        <source>numbers that are fields</source>
        <translation>أرقام على شكل حقول</translation>
    </message>
    <message>
        <source>notes of notes</source>
        <translation>حواشٍ داخل حواشٍ</translation>
    </message>
    <message>
        <source>changes in formulas</source>
        <translation>تغييرات في المعادلات</translation>
    </message>
    <message>
        <source>drawn shapes, of which their text stays</source>
        <translation>أشكال مرسومة يبقى نصها</translation>
    </message>
    <message>
        <source>charts, of which their numbers stay</source>
        <translation>مخططات بيانية تبقى أرقامها</translation>
    </message>
    <message>
        <source>SmartArt diagrams, of which their text stays</source>
        <translation>رسومات SmartArt يبقى نصها</translation>
    </message>
</context>
<context>
    <name>DocxWriter</name>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>A document or template of Word whose styles, headers, footers, numbering and pages are taken. Placeholders in its headers: {title}, {author}, {date}, {file}.</source>
        <translation>مستند أو قالب Word تؤخذ منه الأنماط ورؤوس الصفحات وتذييلاتها والترقيم وإعداد الصفحات. العناصر النائبة في رؤوس صفحاته: {title}، {author}، {date}، {file}.</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>مستند Word (DOCX)</translation>
    </message>
    <message>
        <source>A document to go on writing in Word and other programs for text.</source>
        <translation>مستند يمكن مواصلة كتابته في Word وغيره من برامج النصوص.</translation>
    </message>
    <message>
        <source>The link “%1”</source>
        <translation>الرابط «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>نص بالتنسيق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>it is no document or template of Word</source>
        <translation>ليس مستند Word ولا قالب Word</translation>
    </message>
    <message>
        <source>it is in Strict Open XML; save it as an ordinary Word document</source>
        <translation>محفوظ بتنسيق Strict Open XML؛ احفظه مستند Word عاديًا</translation>
    </message>
    <message>
        <source>it has no styles</source>
        <translation>لا أنماط فيه</translation>
    </message>
</context>
<context>
    <name>EmailShepherd</name>
    <message>
        <source>Starting the export</source>
        <translation>جارٍ بدء التصدير</translation>
    </message>
    <message>
        <source>Open in the integration</source>
        <translation>الفتح في الخدمة الأخرى</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>الفتح في ⁨%1⁩</translation>
    </message>
    <message>
        <source>the export is done, and its answer offers no file (download_zip_url, download_json_url)</source>
        <translation>اكتمل التصدير، لكن الجواب لا يقدّم أي ملف (download_zip_url, download_json_url)</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>لم تذكر الخدمة السبب</translation>
    </message>
    <message>
        <source>its answer has no status in it</source>
        <translation>جوابها يخلو من الحالة</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>لم يُجَب عن الطلب الأخير</translation>
    </message>
    <message>
        <source>the export is not where Quayside asked after it; the address may be another one (“Where an export is followed” of the account)</source>
        <translation>عملية التصدير ليست حيث سأل عنها Quayside؛ قد يكون العنوان مختلفًا («مكان متابعة التصدير» في الحساب)</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>EmailShepherd, Settings, API keys.</source>
        <translation>في EmailShepherd: ⁨Settings, API keys⁩.</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>يُحفظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>May read the workspace</source>
        <translation>يحق له قراءة مساحة العمل</translation>
    </message>
    <message>
        <source>May follow exports</source>
        <translation>يحق له متابعة عمليات التصدير</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Empty: as the workspace is set.</source>
        <translation>إذا تُرك فارغًا: كما ضُبطت مساحة العمل.</translation>
    </message>
    <message>
        <source>on EmailShepherd’s servers</source>
        <translation>على خوادم EmailShepherd</translation>
    </message>
    <message>
        <source>in the zip file</source>
        <translation>في ملف zip</translation>
    </message>
    <message>
        <source>on the servers of a CDN connector</source>
        <translation>على خوادم موصل CDN</translation>
    </message>
    <message>
        <source>CDN connector</source>
        <translation>موصل CDN</translation>
    </message>
    <message>
        <source>Its number; empty: images keep their usual addresses.</source>
        <translation>رقمه؛ وإذا تُرك فارغًا: تحتفظ الصور بعناوينها المعتادة.</translation>
    </message>
    <message>
        <source>Make the HTML small</source>
        <translation>تصغير HTML</translation>
    </message>
    <message>
        <source>Takes out what browsers do not need.</source>
        <translation>يزيل ما لا تحتاج إليه المتصفحات.</translation>
    </message>
    <message>
        <source>Fields of the connector</source>
        <translation>حقول الموصل</translation>
    </message>
    <message>
        <source>One row a field: its name and its value.</source>
        <translation>صف لكل حقل: اسمه وقيمته.</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>الاسم هناك</translation>
    </message>
    <message>
        <source>May differ by locale.</source>
        <translation>قد يختلف باختلاف اللغة.</translation>
    </message>
    <message>
        <source>Update the former export</source>
        <translation>تحديث التصدير السابق</translation>
    </message>
    <message>
        <source>Instead of making a new one; may differ by locale.</source>
        <translation>بدلًا من إنشاء تصدير جديد؛ قد يختلف باختلاف اللغة.</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>الموصل</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>رقمه.</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>المجلد هناك</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>معرّفه.</translation>
    </message>
    <message>
        <source>Campaign there</source>
        <translation>الحملة هناك</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>مساحة العمل</translation>
    </message>
    <message>
        <source>Its number, or an address of the workspace; used where an export names none.</source>
        <translation>رقمها، أو عنوان لمساحة العمل؛ يُستخدم إذا لم يحدّد التصدير مساحة عمل.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Where an export is followed</source>
        <translation>مكان متابعة التصدير</translation>
    </message>
    <message>
        <source>EmailShepherd does not publish it; {workspace_id} and {id} stand for the numbers.</source>
        <translation>لا تنشره EmailShepherd؛ والعنصران ⁨{workspace_id}⁩ و⁨{id}⁩ يمثّلان الرقمين.</translation>
    </message>
    <message>
        <source>it is no number and holds none</source>
        <translation>ليس رقمًا ولا يحتوي على رقم</translation>
    </message>
    <message>
        <source>a number, or an address that holds it,</source>
        <translation>رقم، أو عنوان يحتوي عليه،</translation>
    </message>
    <message>
        <source>There are settings for the locale %1, which is not exported</source>
        <translation>توجد إعدادات للغة ⁨%1⁩، وهي غير مشمولة بالتصدير</translation>
    </message>
    <message>
        <source>An email has to be published in EmailShepherd before it can be exported.</source>
        <translation>يجب نشر رسالة البريد في EmailShepherd قبل أن يمكن تصديرها.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>رسالة البريد</translation>
    </message>
    <message>
        <source>Its number, or its address in the browser.</source>
        <translation>رقمها، أو عنوانها في المتصفح.</translation>
    </message>
    <message>
        <source>Empty: the account’s usual one.</source>
        <translation>إذا تُرك فارغًا: المعتادة في الحساب.</translation>
    </message>
    <message>
        <source>Its number, or an address of the workspace.</source>
        <translation>رقمها، أو عنوان لمساحة العمل.</translation>
    </message>
    <message>
        <source>Dynamic content profile</source>
        <translation>ملف المحتوى الديناميكي</translation>
    </message>
    <message>
        <source>Its id; empty: default values.</source>
        <translation>معرّفه؛ وإذا تُرك فارغًا: القيم الافتراضية.</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>A zip file with the HTML of each locale.</source>
        <translation>ملف zip فيه HTML لكل لغة.</translation>
    </message>
    <message>
        <source>Sends the email to another service; the result is a link there.</source>
        <translation>يرسل رسالة البريد إلى خدمة أخرى؛ والنتيجة رابط هناك.</translation>
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
        <translation>لا تنشر EmailShepherd مكان وضع ملف PDF؛ فيؤخذ ما يقدّمه جوابها.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>it lists nothing where Quayside asked for it; type the number instead</source>
        <translation>لا قائمة لدى الخدمة حيث طلبها Quayside؛ اكتب الرقم بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>EpubReader</name>
    <message>
        <source>tables of contents</source>
        <translation>جداول المحتويات</translation>
    </message>
    <message>
        <source>chapters that the file does not hold, or holds damaged</source>
        <translation>فصول لا يحتوي عليها الملف، أو يحتوي عليها تالفة</translation>
    </message>
    <message>
        <source>%1, chapter %2</source>
        <translation>⁨%1⁩، الفصل %2</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>it names no chapters</source>
        <translation>لا يذكر أي فصول</translation>
    </message>
    <message>
        <source>it is protected against copying (DRM)</source>
        <translation>محمي من النسخ (DRM)</translation>
    </message>
    <message>
        <source>it has no package document</source>
        <translation>ينقصه مستند الحزمة</translation>
    </message>
    <message>
        <source>covers and title pages that repeat what is known of the book</source>
        <translation>أغلفة وصفحات عنوان تكرر ما هو معروف عن الكتاب</translation>
    </message>
    <message>
        <source>chapters of a kind that is not read</source>
        <translation>فصول من نوع لا يُقرأ</translation>
    </message>
</context>
<context>
    <name>EpubWriter</name>
    <message>
        <source>A link to “%1”, which is not in the book,</source>
        <translation>رابط إلى «⁨%1⁩»، وهو غير موجود في الكتاب،</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>The first page, which libraries of books show.</source>
        <translation>الصفحة الأولى التي تعرضها مكتبات الكتب.</translation>
    </message>
    <message>
        <source>Made from title and authors</source>
        <translation>يُنشأ من العنوان والمؤلفين</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Image for the cover</source>
        <translation>صورة الغلاف</translation>
    </message>
    <message>
        <source>It becomes the cover in place of one that is made.</source>
        <translation>تصبح هي الغلاف بدلًا من غلاف مُنشأ.</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>صفحة العنوان</translation>
    </message>
    <message>
        <source>A page with title, authors and date comes first, where the document has them.</source>
        <translation>تأتي أولًا صفحة فيها العنوان والمؤلفون والتاريخ، إن وُجدت في المستند.</translation>
    </message>
    <message>
        <source>Contents page</source>
        <translation>صفحة المحتويات</translation>
    </message>
    <message>
        <source>The contents are also a page of the book, before the text.</source>
        <translation>تكون المحتويات أيضًا صفحة من الكتاب تسبق النص.</translation>
    </message>
    <message>
        <source>Levels in the contents</source>
        <translation>المستويات في المحتويات</translation>
    </message>
    <message>
        <source>How many levels of headings the contents show.</source>
        <translation>عدد مستويات العناوين التي تعرضها المحتويات.</translation>
    </message>
    <message>
        <source>Levels that begin a chapter</source>
        <translation>المستويات التي تبدأ فصلًا</translation>
    </message>
    <message>
        <source>How many levels of headings begin a file of their own. A single heading above all others is the title and does not count.</source>
        <translation>عدد مستويات العناوين التي يبدأ كل منها ملفًا مستقلًا. العنوان الوحيد الذي يعلو كل العناوين هو عنوان الكتاب ولا يُحسب.</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>تلوين الشيفرة</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>كتاب إلكتروني (EPUB)</translation>
    </message>
    <message>
        <source>A book for e-readers, phones and tablets, whose text fits itself to the screen.</source>
        <translation>كتاب لأجهزة القراءة والهواتف والأجهزة اللوحية، يتكيّف نصه مع الشاشة.</translation>
    </message>
    <message>
        <source>Page numbers of the PDF</source>
        <translation>أرقام صفحات PDF</translation>
    </message>
    <message>
        <source>Readers find the pages that the PDF of the same document has, in the same theme and with its default options.</source>
        <translation>تجد برامج القراءة الصفحات التي في ملف PDF للمستند نفسه، بالسمة نفسها وبخياراته الافتراضية.</translation>
    </message>
    <message>
        <source>Embed fonts</source>
        <translation>تضمين الخطوط</translation>
    </message>
    <message>
        <source>The book carries the fonts of the theme, cut down to its letters, as far as their makers allow it.</source>
        <translation>يحمل الكتاب خطوط السمة مختصرةً إلى حروفه، بقدر ما يسمح به أصحابها.</translation>
    </message>
    <message>
        <source>Code is colored by its language.</source>
        <translation>تُلوَّن الشيفرة بحسب لغتها.</translation>
    </message>
</context>
<context>
    <name>ExportError</name>
    <message>
        <source>Something went wrong inside Quayside. {reason}</source>
        <translation>حدث خطأ داخل Quayside. {reason}</translation>
    </message>
    <message>
        <source>Try again; if it happens again, copy the report and send it to us.</source>
        <translation>حاول مرة أخرى؛ وإذا تكرّر ذلك فانسخ التقرير وأرسله إلينا.</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send us {report}.</source>
        <translation>حاول مرة أخرى؛ وإذا تكرّر ذلك فأرسل إلينا {report}.</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>Run “quayside --help” for the commands and their options.</source>
        <translation>نفّذ «⁨quayside --help⁩» لعرض الأوامر وخياراتها.</translation>
    </message>
    <message>
        <source>There is no option “{option}” here.</source>
        <translation>لا يوجد هنا خيار باسم «⁨{option}⁩».</translation>
    </message>
    <message>
        <source>{hint}</source>
        <translation>{hint}</translation>
    </message>
    <message>
        <source>“{option}” could mean several options: {candidates}.</source>
        <translation>قد يعني «⁨{option}⁩» عدة خيارات: {candidates}.</translation>
    </message>
    <message>
        <source>Write the one you mean, with its scope.</source>
        <translation>اكتب الخيار الذي تقصده مع نطاقه.</translation>
    </message>
    <message>
        <source>“{label}” is needed.</source>
        <translation>الحقل «⁨{label}⁩» مطلوب.</translation>
    </message>
    <message>
        <source>Fill in “{label}” ({option}).</source>
        <translation>املأ «⁨{label}⁩» (⁨{option}⁩).</translation>
    </message>
    <message>
        <source>Give it with {switch}.</source>
        <translation>قدّمه بالخيار ⁨{switch}⁩.</translation>
    </message>
    <message>
        <source>“{value}” does not fit “{label}”: {reason}.</source>
        <translation>القيمة «⁨{value}⁩» لا تناسب «⁨{label}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>Give {expected} for {option}.</source>
        <translation>أعطِ الخيار ⁨{option}⁩ القيمة المتوقعة: {expected}.</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>Change one of these settings: {options}.</source>
        <translation>غيّر أحد هذه الإعدادات: ⁨{options}⁩.</translation>
    </message>
    <message>
        <source>A secret is needed: “{label}”.</source>
        <translation>يلزم سر: «⁨{label}⁩».</translation>
    </message>
    <message>
        <source>Enter it again ({options}): secrets are never kept with an export.</source>
        <translation>أدخله مرة أخرى (⁨{options}⁩): الأسرار لا تُحفظ مع التصدير أبدًا.</translation>
    </message>
    <message>
        <source>Give {options}=… with --secrets-fd or --secrets-env: secrets are never kept with an export.</source>
        <translation>قدّم ⁨{options}=…⁩ مع ⁨--secrets-fd⁩ أو ⁨--secrets-env⁩: الأسرار لا تُحفظ مع التصدير أبدًا.</translation>
    </message>
    <message>
        <source>“{locale}” is not a language tag that Quayside knows.</source>
        <translation>الرمز «⁨{locale}⁩» ليس رمز لغة يعرفه Quayside.</translation>
    </message>
    <message>
        <source>The locale “{locale}” cannot be used here: {reason}.</source>
        <translation>لا يمكن استخدام اللغة «⁨{locale}⁩» هنا: {reason}.</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation>القيمة «⁨{zone}⁩» ليست منطقة زمنية.</translation>
    </message>
    <message>
        <source>This export needs a time zone.</source>
        <translation>يحتاج هذا التصدير إلى منطقة زمنية.</translation>
    </message>
    <message>
        <source>Choose one, for example Europe/Paris.</source>
        <translation>اختر واحدة، مثل Europe/Paris.</translation>
    </message>
    <message>
        <source>Give one with --timezone, for example Europe/Paris.</source>
        <translation>حدّد واحدة بالخيار ⁨--timezone⁩، مثل Europe/Paris.</translation>
    </message>
    <message>
        <source>“{format}” is not a format that can be made here.</source>
        <translation>لا يمكن إنشاء التنسيق «⁨{format}⁩» هنا.</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of source that can be exported here.</source>
        <translation>لا يمكن تصدير مصدر من النوع «⁨{kind}⁩» هنا.</translation>
    </message>
    <message>
        <source>There is no account or engine called “{provider}”.</source>
        <translation>لا يوجد حساب أو محرك باسم «⁨{provider}⁩».</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>المسار «⁨{path}⁩» غير موجود.</translation>
    </message>
    <message>
        <source>Check the name; it may have been moved or renamed.</source>
        <translation>تحقّق من الاسم؛ ربما نُقل أو أُعيدت تسميته.</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>تتعذّر قراءة «⁨{path}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is connected.</source>
        <translation>تحقّق من أن لديك إذنًا بقراءته وأن قرصه موصول.</translation>
    </message>
    <message>
        <source>Quayside does not know how to read “{path}”.</source>
        <translation>لا يعرف Quayside كيف يقرأ «⁨{path}⁩».</translation>
    </message>
    <message>
        <source>It reads {formats}. Choose the “Format of the source” if the name’s ending misleads.</source>
        <translation>يقرأ Quayside: {formats}. اختر «تنسيق المصدر» إذا كان امتداد الاسم مضلّلًا.</translation>
    </message>
    <message>
        <source>It reads {formats}. Give --set read.format=FORMAT if the name’s ending misleads.</source>
        <translation>يقرأ Quayside: {formats}. استخدم ⁨--set read.format=FORMAT⁩ إذا كان امتداد الاسم مضلّلًا.</translation>
    </message>
    <message>
        <source>“{path}” is too large: {size}, and {limit} is the limit.</source>
        <translation>الملف «⁨{path}⁩» كبير جدًا: حجمه ⁨{size}⁩ والحد ⁨{limit}⁩.</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>قسّمه إلى ملفات أصغر.</translation>
    </message>
    <message>
        <source>“{path}” is nested too deeply: more than {limit} levels.</source>
        <translation>تداخل «⁨{path}⁩» عميق جدًا: عدد مستوياته يتجاوز {limit}.</translation>
    </message>
    <message>
        <source>Flatten its lists, quotes or elements.</source>
        <translation>قلّل تداخل القوائم أو الاقتباسات أو العناصر فيه.</translation>
    </message>
    <message>
        <source>“{path}” has a shape that would take too long to read: {reason}.</source>
        <translation>بنية «⁨{path}⁩» تجعل قراءته تستغرق وقتًا طويلًا جدًا: {reason}.</translation>
    </message>
    <message>
        <source>Simplify it near line {line}.</source>
        <translation>بسّطه قرب السطر {line}.</translation>
    </message>
    <message>
        <source>“{path}” is not UTF-8 or UTF-16 text: {reason}.</source>
        <translation>الملف «⁨{path}⁩» ليس نصًا بترميز UTF-8 أو UTF-16: {reason}.</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or name its encoding with the option “encoding”, then export again.</source>
        <translation>احفظه بترميز UTF-8، أو حدّد ترميزه بالخيار «encoding»، ثم صدّر مرة أخرى.</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says: {reason}.</source>
        <translation>الملف «⁨{path}⁩» تالف أو ليس كما يدل اسمه: {reason}.</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again.</source>
        <translation>افتحه في برنامجه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>“{path}” holds no document that Quayside can read.</source>
        <translation>لا يحتوي «⁨{path}⁩» على مستند يستطيع Quayside قراءته.</translation>
    </message>
    <message>
        <source>It reads {formats}.</source>
        <translation>يقرأ Quayside: {formats}.</translation>
    </message>
    <message>
        <source>The {format} could not be made from “{path}”: {reason}.</source>
        <translation>تعذّر إنشاء ⁨{format}⁩ من «⁨{path}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>Try again, or choose another format.</source>
        <translation>حاول مرة أخرى، أو اختر تنسيقًا آخر.</translation>
    </message>
    <message>
        <source>The pages could not be laid out: {reason}.</source>
        <translation>تعذّر تخطيط الصفحات: {reason}.</translation>
    </message>
    <message>
        <source>Check the page size and margins.</source>
        <translation>تحقّق من حجم الصفحة والهوامش.</translation>
    </message>
    <message>
        <source>“{provider}” gives no pages to print from here.</source>
        <translation>لا يقدّم «⁨{provider}⁩» هنا صفحات للطباعة.</translation>
    </message>
    <message>
        <source>Export it as PDF, then print the saved file.</source>
        <translation>صدّره بتنسيق PDF، ثم اطبع الملف المحفوظ.</translation>
    </message>
    <message>
        <source>The export had warnings ({count}), and warnings are failures here.</source>
        <translation>صاحبت التصدير تحذيرات ({count})، والتحذيرات هنا تُعدّ إخفاقًا.</translation>
    </message>
    <message>
        <source>Mend what they name, or export without “strict”.</source>
        <translation>أصلح ما تذكره، أو صدّر بدون «strict».</translation>
    </message>
    <message>
        <source>Mend what they name, or export without --strict.</source>
        <translation>أصلح ما تذكره، أو صدّر بدون ⁨--strict⁩.</translation>
    </message>
    <message>
        <source>The export was canceled.</source>
        <translation>أُلغي التصدير.</translation>
    </message>
    <message>
        <source>Choose “{again}” to go on with it.</source>
        <translation>اختر «⁨{again}⁩» لمواصلته.</translation>
    </message>
    <message>
        <source>Run {again} to go on with it.</source>
        <translation>نفّذ {again} لمواصلته.</translation>
    </message>
    <message>
        <source>The program stopped while this export was running (attempts: {count}).</source>
        <translation>توقف البرنامج في أثناء هذا التصدير (المحاولات: {count}).</translation>
    </message>
    <message>
        <source>Choose “{again}” to try once more; if it happens again, copy the report and send it to us with the document.</source>
        <translation>اختر «⁨{again}⁩» للمحاولة مرة أخرى؛ وإذا تكرّر ذلك فانسخ التقرير وأرسله إلينا مع المستند.</translation>
    </message>
    <message>
        <source>Run {again} to try once more; if it happens again, send us {report} with the document.</source>
        <translation>نفّذ {again} للمحاولة مرة أخرى؛ وإذا تكرّر ذلك فأرسل إلينا {report} مع المستند.</translation>
    </message>
    <message>
        <source>A part of Quayside is missing or does not fit: “{path}”.</source>
        <translation>جزء من Quayside مفقود أو غير متوافق: «⁨{path}⁩».</translation>
    </message>
    <message>
        <source>Install Quayside again.</source>
        <translation>أعد تثبيت Quayside.</translation>
    </message>
    <message>
        <source>There is not enough memory for this export.</source>
        <translation>الذاكرة لا تكفي لهذا التصدير.</translation>
    </message>
    <message>
        <source>Close other programs, or export fewer files at once.</source>
        <translation>أغلق برامج أخرى، أو صدّر ملفات أقل في آن واحد.</translation>
    </message>
    <message>
        <source>Close other programs, raise a limit that was set (ulimit -v), or export fewer files at once with --jobs.</source>
        <translation>أغلق برامج أخرى، أو زِد حدًا معيّنًا (⁨ulimit -v⁩)، أو صدّر ملفات أقل في آن واحد بالخيار ⁨--jobs⁩.</translation>
    </message>
    <message>
        <source>The system gives this program no further threads.</source>
        <translation>لا يمنح النظام هذا البرنامج مزيدًا من الخيوط (threads).</translation>
    </message>
    <message>
        <source>End other programs, or raise the limit of this user (ulimit -u).</source>
        <translation>أنهِ برامج أخرى، أو زِد حد هذا المستخدم (⁨ulimit -u⁩).</translation>
    </message>
    <message>
        <source>The folder “{path}” does not exist and could not be made: {reason}.</source>
        <translation>المجلد «⁨{path}⁩» غير موجود وتعذّر إنشاؤه: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Give another folder.</source>
        <translation>حدّد مجلدًا آخر.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>تتعذّر الكتابة في «⁨{path}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write there.</source>
        <translation>اختر مجلدًا آخر، أو اطلب إذنًا بالكتابة هناك.</translation>
    </message>
    <message>
        <source>Give another folder, or ask for permission to write there.</source>
        <translation>حدّد مجلدًا آخر، أو اطلب إذنًا بالكتابة هناك.</translation>
    </message>
    <message>
        <source>“{path}” exists already.</source>
        <translation>الملف «⁨{path}⁩» موجود من قبل.</translation>
    </message>
    <message>
        <source>Choose another name, or another way to meet files that exist.</source>
        <translation>اختر اسمًا آخر، أو طريقة أخرى للتعامل مع الملفات الموجودة.</translation>
    </message>
    <message>
        <source>Give another name, or --on-conflict with rename, overwrite or skip.</source>
        <translation>حدّد اسمًا آخر، أو ⁨--on-conflict⁩ مع rename أو overwrite أو skip.</translation>
    </message>
    <message>
        <source>{count} of the files to be made exist already: {paths}.</source>
        <translation>من الملفات المطلوب إنشاؤها {count} موجودة من قبل: ⁨{paths}⁩.</translation>
    </message>
    <message>
        <source>Choose another folder or names, or another way to meet files that exist.</source>
        <translation>اختر مجلدًا آخر أو أسماء أخرى، أو طريقة أخرى للتعامل مع الملفات الموجودة.</translation>
    </message>
    <message>
        <source>Give another folder or names, or --on-conflict with rename, overwrite or skip.</source>
        <translation>حدّد مجلدًا آخر أو أسماء أخرى، أو ⁨--on-conflict⁩ مع rename أو overwrite أو skip.</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program.</source>
        <translation>الملف «⁨{path}⁩» يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>Close it there, then choose “{again}”.</source>
        <translation>أغلقه هناك، ثم اختر «⁨{again}⁩».</translation>
    </message>
    <message>
        <source>Close it there, then run {again}.</source>
        <translation>أغلقه هناك، ثم نفّذ {again}.</translation>
    </message>
    <message>
        <source>The export would replace its own source, “{path}”.</source>
        <translation>سيستبدل التصدير مصدره نفسه: «⁨{path}⁩».</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>اختر مجلدًا أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>Give another folder or name.</source>
        <translation>حدّد مجلدًا أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>There is no room left for “{path}”.</source>
        <translation>لا تتّسع المساحة المتبقية للملف «⁨{path}⁩».</translation>
    </message>
    <message>
        <source>Free some space, then choose “{again}”; nothing was overwritten.</source>
        <translation>وفّر بعض المساحة ثم اختر «⁨{again}⁩»؛ لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Free some space, then run {again}; nothing was overwritten.</source>
        <translation>وفّر بعض المساحة ثم نفّذ {again}؛ لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a file name: {reason}.</source>
        <translation>لا يصلح «⁨{name}⁩» اسم ملف: {reason}.</translation>
    </message>
    <message>
        <source>Change the name or the name template.</source>
        <translation>غيّر الاسم أو قالب الأسماء.</translation>
    </message>
    <message>
        <source>The finished file could not be put at “{path}”: {reason}.</source>
        <translation>تعذّر وضع الملف المكتمل في «⁨{path}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>Choose “{again}”, or another folder; what was there before is untouched.</source>
        <translation>اختر «⁨{again}⁩» أو مجلدًا آخر؛ وما كان هناك من قبل لم يُمَسّ.</translation>
    </message>
    <message>
        <source>Run {again}, or give another folder; what was there before is untouched.</source>
        <translation>نفّذ {again}، أو حدّد مجلدًا آخر؛ وما كان هناك من قبل لم يُمَسّ.</translation>
    </message>
    <message>
        <source>The history in “{path}” cannot be opened: {reason}.</source>
        <translation>يتعذّر فتح السجل في «⁨{path}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>Check that the folder can be written.</source>
        <translation>تحقّق من إمكان الكتابة في المجلد.</translation>
    </message>
    <message>
        <source>Check that the folder can be written, or use another one with --profile.</source>
        <translation>تحقّق من إمكان الكتابة في المجلد، أو استخدم مجلدًا آخر بالخيار ⁨--profile⁩.</translation>
    </message>
    <message>
        <source>The history in “{path}” cannot be written: {reason}.</source>
        <translation>تتعذّر الكتابة في السجل الموجود في «⁨{path}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>Check that its disk has room and that you may write there.</source>
        <translation>تحقّق من وجود مساحة على قرصه ومن إذنك بالكتابة هناك.</translation>
    </message>
    <message>
        <source>Check that its disk has room and that you may write there; “--no-history” exports without it.</source>
        <translation>تحقّق من وجود مساحة على قرصه ومن إذنك بالكتابة هناك؛ والخيار «⁨--no-history⁩» يصدّر بدونه.</translation>
    </message>
    <message>
        <source>The history in “{path}” is damaged.</source>
        <translation>السجل في «⁨{path}⁩» تالف.</translation>
    </message>
    <message>
        <source>Close every Quayside and start it again: it then mends the history or sets it aside, and deletes nothing.</source>
        <translation>أغلق كل نسخ Quayside وشغّله من جديد: سيصلح السجل أو ينحّيه جانبًا، ولن يحذف شيئًا.</translation>
    </message>
    <message>
        <source>The history was damaged and has been set aside as “{path}”.</source>
        <translation>كان السجل تالفًا وقد نُحّي جانبًا باسم «⁨{path}⁩».</translation>
    </message>
    <message>
        <source>A new one was started; the old file is kept, nothing was deleted.</source>
        <translation>بُدئ سجل جديد؛ والملف القديم محفوظ، ولم يُحذف شيء.</translation>
    </message>
    <message>
        <source>The history was damaged and has been mended: {lost}.</source>
        <translation>كان السجل تالفًا وقد أُصلح: {lost}.</translation>
    </message>
    <message>
        <source>The damaged file is kept as “{path}”.</source>
        <translation>الملف التالف محفوظ باسم «⁨{path}⁩».</translation>
    </message>
    <message>
        <source>The history was written by a newer Quayside (version {found}; this one knows {known}).</source>
        <translation>كُتب السجل بنسخة أحدث من Quayside (الإصدار {found}؛ وهذه تعرف {known}).</translation>
    </message>
    <message>
        <source>Use the newer program; nothing was changed.</source>
        <translation>استخدم البرنامج الأحدث؛ لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Another Quayside is using the history: {reason}.</source>
        <translation>نسخة أخرى من Quayside تستخدم السجل: {reason}.</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>أغلقها ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>What was stored for this export cannot be read: {reason}.</source>
        <translation>تتعذّر قراءة ما خُزّن لهذا التصدير: {reason}.</translation>
    </message>
    <message>
        <source>Set it up again from its source.</source>
        <translation>أعدّه من جديد انطلاقًا من مصدره.</translation>
    </message>
    <message>
        <source>There is no export number {id}.</source>
        <translation>لا توجد عملية تصدير برقم {id}.</translation>
    </message>
    <message>
        <source>“quayside history” lists them.</source>
        <translation>يعرض الأمر «quayside history» الأرقام.</translation>
    </message>
    <message>
        <source>Export number {id} is not waiting or running: it is {state}.</source>
        <translation>عملية التصدير رقم {id} ليست منتظرة ولا جارية؛ حالتها: {state}.</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”.</source>
        <translation>لا يوجد إعداد مسبق باسم «⁨{name}⁩».</translation>
    </message>
    <message>
        <source>There is no account called “{account}”.</source>
        <translation>لا يوجد حساب باسم «⁨{account}⁩».</translation>
    </message>
    <message>
        <source>The system’s keychain cannot be used: {reason}.</source>
        <translation>يتعذّر استخدام سلسلة مفاتيح النظام: {reason}.</translation>
    </message>
    <message>
        <source>The secret is kept only until Quayside ends; unlock or install a keychain to keep it.</source>
        <translation>لن يبقى السر إلا حتى إغلاق Quayside؛ للاحتفاظ به افتح قفل سلسلة مفاتيح أو ثبّت واحدة.</translation>
    </message>
    <message>
        <source>The secret is kept only until this command ends; unlock or install a keychain to keep it.</source>
        <translation>لن يبقى السر إلا حتى ينتهي هذا الأمر؛ للاحتفاظ به افتح قفل سلسلة مفاتيح أو ثبّت واحدة.</translation>
    </message>
    <message>
        <source>{service} asks you to sign in again.</source>
        <translation>تطلب ⁨{service}⁩ تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Choose “Sign in” for the account “{account}”; exports that wait go on by themselves.</source>
        <translation>اختر «تسجيل الدخول» للحساب «⁨{account}⁩»؛ وستُستأنف عمليات التصدير المنتظرة تلقائيًا.</translation>
    </message>
    <message>
        <source>Sign in with “quayside accounts sign-in &quot;{account}&quot;”, or give its secret with --secrets-env; then run {again}.</source>
        <translation>سجّل الدخول بالأمر «⁨quayside accounts sign-in &quot;{account}&quot;⁩»، أو قدّم سره مع ⁨--secrets-env⁩؛ ثم نفّذ {again}.</translation>
    </message>
    <message>
        <source>Signing in to {service} failed: {reason}.</source>
        <translation>فشل تسجيل الدخول إلى ⁨{service}⁩: {reason}.</translation>
    </message>
    <message>
        <source>Check the account’s credentials, then try again.</source>
        <translation>تحقّق من بيانات اعتماد الحساب ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>{service} does not let this account do that: {reason}.</source>
        <translation>لا تسمح ⁨{service}⁩ لهذا الحساب بذلك: {reason}.</translation>
    </message>
    <message>
        <source>Ask the owner for access{scope}.</source>
        <translation>اطلب من المالك منح حق الوصول{scope}.</translation>
    </message>
    <message>
        <source>{service} does not find it: {reason}.</source>
        <translation>لا تجده ⁨{service}⁩: {reason}.</translation>
    </message>
    <message>
        <source>Check the id; it may have been deleted, or this account may not see it.</source>
        <translation>تحقّق من المعرّف؛ ربما حُذف العنصر، أو ليس لهذا الحساب حق رؤيته.</translation>
    </message>
    <message>
        <source>{service} refused the request: {reason}.</source>
        <translation>رفضت ⁨{service}⁩ الطلب: {reason}.</translation>
    </message>
    <message>
        <source>Change what it names, then export again.</source>
        <translation>غيّر ما تذكره، ثم صدّر مرة أخرى.</translation>
    </message>
    <message>
        <source>{service} could not make the export: {reason}.</source>
        <translation>لم تتمكن ⁨{service}⁩ من إنشاء التصدير: {reason}.</translation>
    </message>
    <message>
        <source>Try again later; if it fails again, copy the report and send it to their support.</source>
        <translation>حاول لاحقًا؛ وإذا تكرّر الفشل فانسخ التقرير وأرسله إلى الدعم الفني لديها.</translation>
    </message>
    <message>
        <source>Try again later; if it fails again, send {report} to their support.</source>
        <translation>حاول لاحقًا؛ وإذا تكرّر الفشل فأرسل {report} إلى الدعم الفني لديها.</translation>
    </message>
    <message>
        <source>{service} is not available just now: {reason}.</source>
        <translation>الخدمة ⁨{service}⁩ غير متاحة الآن: {reason}.</translation>
    </message>
    <message>
        <source>Choose “{again}” in a while.</source>
        <translation>اختر «⁨{again}⁩» بعد قليل.</translation>
    </message>
    <message>
        <source>Run {again} in a while.</source>
        <translation>نفّذ {again} بعد قليل.</translation>
    </message>
    <message>
        <source>{service} answered something Quayside does not understand: {reason}.</source>
        <translation>أجابت ⁨{service}⁩ بما لا يفهمه Quayside: {reason}.</translation>
    </message>
    <message>
        <source>Check the account’s address and version settings; copy the report for support.</source>
        <translation>تحقّق من العنوان والإصدار في إعدادات الحساب؛ وانسخ التقرير للدعم الفني.</translation>
    </message>
    <message>
        <source>Check the account’s address and version settings; support will ask for {report}.</source>
        <translation>تحقّق من العنوان والإصدار في إعدادات الحساب؛ وسيطلب الدعم الفني {report}.</translation>
    </message>
    <message>
        <source>{service} asks for fewer requests: {reason}.</source>
        <translation>تطلب ⁨{service}⁩ تقليل عدد الطلبات: {reason}.</translation>
    </message>
    <message>
        <source>The server “{host}” was not found.</source>
        <translation>لم يُعثر على الخادم «⁨{host}⁩».</translation>
    </message>
    <message>
        <source>Check the address and your connection to the network.</source>
        <translation>تحقّق من العنوان ومن اتصالك بالشبكة.</translation>
    </message>
    <message>
        <source>The connection to “{host}” failed: {reason}.</source>
        <translation>فشل الاتصال بـ«⁨{host}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>Check your connection to the network, then choose “{again}”.</source>
        <translation>تحقّق من اتصالك بالشبكة، ثم اختر «⁨{again}⁩».</translation>
    </message>
    <message>
        <source>Check your connection to the network, then run {again}.</source>
        <translation>تحقّق من اتصالك بالشبكة، ثم نفّذ {again}.</translation>
    </message>
    <message>
        <source>“{host}” did not answer in time.</source>
        <translation>لم يُجب «⁨{host}⁩» في الوقت المحدد.</translation>
    </message>
    <message>
        <source>Choose “{again}”, or raise the time-out in Settings, Network.</source>
        <translation>اختر «⁨{again}⁩»، أو زِد المهلة في الإعدادات، الشبكة.</translation>
    </message>
    <message>
        <source>Run {again}, or give it more time with --timeout.</source>
        <translation>نفّذ {again}، أو امنحه وقتًا أطول بالخيار ⁨--timeout⁩.</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not safe: {reason}.</source>
        <translation>الاتصال بـ«⁨{host}⁩» غير آمن: {reason}.</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer; a company’s own certificate can be added in Settings, Network.</source>
        <translation>تحقّق من العنوان ومن تاريخ هذا الحاسوب؛ ويمكن إضافة شهادة خاصة بالشركة في الإعدادات، الشبكة.</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer; a company’s own certificate can be given with --ca-file.</source>
        <translation>تحقّق من العنوان ومن تاريخ هذا الحاسوب؛ ويمكن تقديم شهادة خاصة بالشركة بالخيار ⁨--ca-file⁩.</translation>
    </message>
    <message>
        <source>The proxy “{host}” refused the connection: {reason}.</source>
        <translation>رفض الوكيل «⁨{host}⁩» الاتصال: {reason}.</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, Network.</source>
        <translation>تحقّق من الوكيل في الإعدادات، الشبكة.</translation>
    </message>
    <message>
        <source>Check the proxy; --proxy gives another one.</source>
        <translation>تحقّق من الوكيل؛ والخيار ⁨--proxy⁩ يحدّد وكيلًا آخر.</translation>
    </message>
    <message>
        <source>{service} sent the request on to “{host}”, and Quayside did not follow.</source>
        <translation>حوّلت ⁨{service}⁩ الطلب إلى «⁨{host}⁩»، ولم يتبعه Quayside.</translation>
    </message>
    <message>
        <source>Check the account’s address.</source>
        <translation>تحقّق من عنوان الحساب.</translation>
    </message>
    <message>
        <source>The finished file is at “{host}”, which is not a server of {service} that Quayside knows.</source>
        <translation>الملف المكتمل موجود على «⁨{host}⁩»، وهو ليس من خوادم ⁨{service}⁩ التي يعرفها Quayside.</translation>
    </message>
    <message>
        <source>If you know it to be right, choose “Trust this host”.</source>
        <translation>إذا كنت متأكدًا من صحته فاختر «الوثوق بهذا الخادم».</translation>
    </message>
    <message>
        <source>If you know it to be right, run {again}, which asks you to trust it.</source>
        <translation>إذا كنت متأكدًا من صحته فنفّذ {again}، وسيسألك هل تثق به.</translation>
    </message>
    <message>
        <source>The download from “{host}” ended early: {reason}.</source>
        <translation>انتهى التنزيل من «⁨{host}⁩» قبل اكتماله: {reason}.</translation>
    </message>
    <message>
        <source>Choose “{again}”.</source>
        <translation>اختر «⁨{again}⁩».</translation>
    </message>
    <message>
        <source>Run {again}.</source>
        <translation>نفّذ {again}.</translation>
    </message>
    <message>
        <source>“{host}” sent {found} where {expected} was due.</source>
        <translation>أرسل «⁨{host}⁩» ⁨{found}⁩ حيث كان المتوقع ⁨{expected}⁩.</translation>
    </message>
    <message>
        <source>Choose “{again}”; if it happens again, copy the report for support.</source>
        <translation>اختر «⁨{again}⁩»؛ وإذا تكرّر ذلك فانسخ التقرير للدعم الفني.</translation>
    </message>
    <message>
        <source>Run {again}; if it happens again, support will ask for {report}.</source>
        <translation>نفّذ {again}؛ وإذا تكرّر ذلك فسيطلب الدعم الفني {report}.</translation>
    </message>
    <message>
        <source>The file is larger than the limit of {limit}.</source>
        <translation>الملف أكبر من الحد ⁨{limit}⁩.</translation>
    </message>
    <message>
        <source>Raise the limit in Settings, Network, then choose “{again}”.</source>
        <translation>زِد الحد في الإعدادات، الشبكة، ثم اختر «⁨{again}⁩».</translation>
    </message>
    <message>
        <source>Raise the limit in the window under Settings, Network, then run {again}.</source>
        <translation>زِد الحد في النافذة ضمن الإعدادات، الشبكة، ثم نفّذ {again}.</translation>
    </message>
    <message>
        <source>The download link of {service} has expired.</source>
        <translation>انتهت صلاحية رابط التنزيل من ⁨{service}⁩.</translation>
    </message>
    <message>
        <source>{service} is still working on it; we stopped waiting after {time}.</source>
        <translation>ما زالت ⁨{service}⁩ تعمل عليه؛ وقد توقفنا عن الانتظار بعد ⁨{time}⁩.</translation>
    </message>
    <message>
        <source>Choose “Follow again” to take up the wait; nothing is made twice.</source>
        <translation>اختر «إعادة المتابعة» لمواصلة الانتظار؛ ولن يُنشأ شيء مرتين.</translation>
    </message>
    <message>
        <source>Run {again} to take up the wait; nothing is made twice.</source>
        <translation>نفّذ {again} لمواصلة الانتظار؛ ولن يُنشأ شيء مرتين.</translation>
    </message>
    <message>
        <source>{service} may or may not have started this export: {reason}.</source>
        <translation>قد تكون ⁨{service}⁩ بدأت هذا التصدير أو لم تبدأه: {reason}.</translation>
    </message>
    <message>
        <source>Look there first; choose “Send again” only if nothing was started.</source>
        <translation>انظر هناك أولًا؛ ولا تختر «إعادة الإرسال» إلا إذا لم يبدأ شيء.</translation>
    </message>
    <message>
        <source>Look there first; run {again} only if nothing was started.</source>
        <translation>انظر هناك أولًا؛ ولا تنفّذ {again} إلا إذا لم يبدأ شيء.</translation>
    </message>
    <message>
        <source>The archive cannot be used: {reason}.</source>
        <translation>لا يمكن استخدام الأرشيف: {reason}.</translation>
    </message>
    <message>
        <source>Get it once more from where it came; if it is no better then, do not trust it.</source>
        <translation>احصل عليه مرة أخرى من مصدره؛ فإن لم يتحسّن فلا تثق به.</translation>
    </message>
    <message>
        <source>its answer was lost</source>
        <translation>ضاع جوابها</translation>
    </message>
    <message>
        <source>Something went wrong: {id}.</source>
        <translation>حدث خطأ: {id}.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«⁨%1⁩»</translation>
    </message>
    <message>
        <source>the same command</source>
        <translation>الأمر نفسه</translation>
    </message>
    <message>
        <source>this message</source>
        <translation>هذه الرسالة</translation>
    </message>
    <message>
        <source>No font is installed that pages can be set in.</source>
        <translation>لا يوجد خط مثبّت يمكن تخطيط الصفحات به.</translation>
    </message>
    <message>
        <source>Install fonts (packages fonts-noto-core and fonts-dejavu-core), then export again.</source>
        <translation>ثبّت الخطوط (الحزمتان fonts-noto-core وfonts-dejavu-core)، ثم صدّر مرة أخرى.</translation>
    </message>
    <message>
        <source>The theme “{theme}” cannot be used: {reason}.</source>
        <translation>لا يمكن استخدام السمة «⁨{theme}⁩»: ⁨{reason}⁩.</translation>
    </message>
    <message>
        <source>Correct the file, or choose another theme: the built-in ones are “report” and “manual”.</source>
        <translation>صحّح الملف، أو اختر سمة أخرى: السمتان المضمنتان هما «report» و«manual».</translation>
    </message>
    <message>
        <source>The system lets this program have too few files open at once: {limit}.</source>
        <translation>يسمح النظام لهذا البرنامج بفتح عدد قليل جدًّا من الملفات في آن واحد: {limit}.</translation>
    </message>
    <message>
        <source>Raise the limit to 256 or more (ulimit -n), then start the program again.</source>
        <translation>ارفع الحد إلى 256 أو أكثر (ulimit -n)، ثم شغّل البرنامج من جديد.</translation>
    </message>
</context>
<context>
    <name>FileFilters</name>
    <message>
        <source>All that can be read</source>
        <translation>كل ما يمكن قراءته</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>“%1” is no bracket</source>
        <translation>الرمز «⁨%1⁩» ليس قوسًا</translation>
    </message>
    <message>
        <source>“\left” has no “\right”</source>
        <translation>ليس للأمر «⁨\left⁩» أمر «⁨\right⁩» مقابل</translation>
    </message>
    <message>
        <source>“%1” is no length</source>
        <translation>القيمة «⁨%1⁩» ليست طولًا</translation>
    </message>
    <message>
        <source>“%1” has no place here</source>
        <translation>لا مكان للعنصر «⁨%1⁩» هنا</translation>
    </message>
    <message>
        <source>what “\%1” says for web pages is left out</source>
        <translation>حُذف ما يحدّده «⁨\%1⁩» لصفحات الويب</translation>
    </message>
    <message>
        <source>the link “%1” is not safe</source>
        <translation>الرابط «⁨%1⁩» غير آمن</translation>
    </message>
    <message>
        <source>there are two tags at one place</source>
        <translation>يوجد وسمان في موضع واحد</translation>
    </message>
    <message>
        <source>pictures in formulas are not shown (“%1”)</source>
        <translation>الصور في المعادلات لا تُعرض («⁨%1⁩»)</translation>
    </message>
    <message>
        <source>“%1” is no color</source>
        <translation>القيمة «⁨%1⁩» ليست لونًا</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>طولها يتجاوز %1 من المحارف</translation>
    </message>
    <message>
        <source>its macros run in a circle, or grow without end</source>
        <translation>وحدات الماكرو فيها تدور في حلقة أو تنمو بلا نهاية</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>عمق تداخلها يتجاوز %1 من المستويات</translation>
    </message>
    <message>
        <source>“&amp;” stands outside of a table</source>
        <translation>العلامة «⁨&amp;⁩» تقع خارج جدول</translation>
    </message>
    <message>
        <source>a closing brace has no opening one</source>
        <translation>قوس إغلاق معقوص ليس له قوس فتح</translation>
    </message>
    <message>
        <source>a closing brace is missing</source>
        <translation>ينقص قوس إغلاق معقوص</translation>
    </message>
    <message>
        <source>a backslash stands at the end</source>
        <translation>في النهاية شرطة مائلة عكسية</translation>
    </message>
    <message>
        <source>something is missing before “%1”</source>
        <translation>ينقص شيء قبل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>there are two superscripts at one place</source>
        <translation>يوجد نصّان علويان في موضع واحد</translation>
    </message>
    <message>
        <source>there are two subscripts at one place</source>
        <translation>يوجد نصّان سفليان في موضع واحد</translation>
    </message>
    <message>
        <source>“\begin{%1}” is closed by “\end{%2}”</source>
        <translation>أُغلق «⁨\begin{%1}⁩» بواسطة «⁨\end{%2}⁩»</translation>
    </message>
    <message>
        <source>“\begin{%1}” has no end</source>
        <translation>ليست للأمر «⁨\begin{%1}⁩» نهاية</translation>
    </message>
    <message>
        <source>“%1” has no place in a text</source>
        <translation>لا مكان للعنصر «⁨%1⁩» داخل نص</translation>
    </message>
    <message>
        <source>“\%1” needs the number of a character</source>
        <translation>يحتاج «⁨\%1⁩» إلى رقم محرف</translation>
    </message>
    <message>
        <source>“%1” is not drawn around a formula</source>
        <translation>لا يُرسم «⁨%1⁩» حول صيغة</translation>
    </message>
    <message>
        <source>what “\reflectbox” mirrors is shown as it is</source>
        <translation>ما تعكسه «⁨\reflectbox⁩» يُعرض كما هو</translation>
    </message>
</context>
<context>
    <name>FoundryNotepad</name>
    <message>
        <source>Foundry address</source>
        <translation>عنوان Foundry</translation>
    </message>
    <message>
        <source>As in the browser, for example https://example.palantirfoundry.com</source>
        <translation>كما في المتصفح، مثل https://example.palantirfoundry.com</translation>
    </message>
    <message>
        <source>Address of saved documents</source>
        <translation>عنوان المستندات المحفوظة</translation>
    </message>
    <message>
        <source>Where a saved document opens in the browser; {rid} stands for its id.</source>
        <translation>المكان الذي يُفتح فيه المستند المحفوظ في المتصفح؛ ⁨{rid}⁩ يمثّل معرّفه.</translation>
    </message>
    <message>
        <source>Save the generated document too</source>
        <translation>حفظ المستند المولَّد أيضًا</translation>
    </message>
    <message>
        <source>Keeps the generated document in Foundry; the result has a link to it.</source>
        <translation>يحتفظ بالمستند المولَّد في Foundry؛ وفي النتيجة رابط إليه.</translation>
    </message>
    <message>
        <source>Name of the saved document</source>
        <translation>اسم المستند المحفوظ</translation>
    </message>
    <message>
        <source>Empty: the template’s own name.</source>
        <translation>إذا تُرك فارغًا: اسم القالب نفسه.</translation>
    </message>
    <message>
        <source>Folder for it</source>
        <translation>المجلد المخصص له</translation>
    </message>
    <message>
        <source>The folder’s id (ri.compass…), or its address in the browser.</source>
        <translation>معرّف المجلد (⁨ri.compass…⁩)، أو عنوانه في المتصفح.</translation>
    </message>
    <message>
        <source>Notepad document</source>
        <translation>مستند Notepad</translation>
    </message>
    <message>
        <source>A document that is there already.</source>
        <translation>مستند موجود من قبل.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Its id (ri.notepad.main.notepad.…), or its address in the browser.</source>
        <translation>معرّفه (⁨ri.notepad.main.notepad.…⁩)، أو عنوانه في المتصفح.</translation>
    </message>
    <message>
        <source>Notepad template</source>
        <translation>قالب Notepad</translation>
    </message>
    <message>
        <source>Fills a template with values, waits for the document, and exports it. The generated document is kept for one hour.</source>
        <translation>يملأ قالبًا بالقيم، وينتظر المستند، ثم يصدّره. ويُحتفظ بالمستند المولَّد ساعة واحدة.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Empty: the newest one.</source>
        <translation>إذا تُرك فارغًا: الأحدث.</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>One row a parameter of the template.</source>
        <translation>صف لكل معلمة من معلمات القالب.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>تاريخ ووقت</translation>
    </message>
    <message>
        <source>With its time zone.</source>
        <translation>مع منطقته الزمنية.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>object (id)</source>
        <translation>كائن (معرّف)</translation>
    </message>
    <message>
        <source>set of objects (id)</source>
        <translation>مجموعة كائنات (معرّف)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Its id (ri.notepad.main.notepad-template.…), or its address in the browser.</source>
        <translation>معرّفه (⁨ri.notepad.main.notepad-template.…⁩)، أو عنوانه في المتصفح.</translation>
    </message>
    <message>
        <source>Generation job</source>
        <translation>مهمة التوليد</translation>
    </message>
    <message>
        <source>A document that was generated from a template within the last hour.</source>
        <translation>مستند وُلّد من قالب خلال الساعة الأخيرة.</translation>
    </message>
    <message>
        <source>Id of the template it was generated from.</source>
        <translation>معرّف القالب الذي وُلّد منه.</translation>
    </message>
    <message>
        <source>Its id (ri.notepad.main.generation-job.…).</source>
        <translation>معرّفها (⁨ri.notepad.main.generation-job.…⁩).</translation>
    </message>
    <message>
        <source>it is not the id of a %1 of Foundry</source>
        <translation>ليس معرّف ⁨%1⁩ في Foundry</translation>
    </message>
    <message>
        <source>an id such as ri.….%1.…, or an address that holds one,</source>
        <translation>معرّف مثل ⁨ri.….%1.…⁩، أو عنوان يحتوي على معرّف،</translation>
    </message>
    <message>
        <source>Foundry takes names of two parts only, such as Europe/Paris or Etc/UTC.</source>
        <translation>لا تقبل Foundry إلا الأسماء المكوّنة من جزأين، مثل Europe/Paris أو Etc/UTC.</translation>
    </message>
    <message>
        <source>it is not %1</source>
        <translation>المتوقع: %1</translation>
    </message>
    <message>
        <source>a date and time such as 2026-01-31T09:30:00 with a time zone</source>
        <translation>تاريخ ووقت مثل 2026-01-31T09:30:00 مع منطقة زمنية</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>تاريخ مثل ⁨2026-01-31⁩</translation>
    </message>
    <message>
        <source>a number such as 12.5</source>
        <translation>عدد مثل 12.5</translation>
    </message>
    <message>
        <source>an id such as ri.….…</source>
        <translation>معرّف مثل ⁨ri.….…⁩</translation>
    </message>
    <message>
        <source>Foundry’s Notepad interface is a preview: it may change or go away at any time.</source>
        <translation>واجهة Notepad في Foundry نسخة تجريبية: قد تتغيّر أو تزول في أي وقت.</translation>
    </message>
    <message>
        <source>Foundry keeps exports and their files for seven days, and generated documents for one hour.</source>
        <translation>تحتفظ Foundry بعمليات التصدير وملفاتها سبعة أيام، وبالمستندات المولَّدة ساعة واحدة.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Made by Foundry, with dates and numbers in the conventions of the locale and the time zone.</source>
        <translation>تنشئه Foundry، بتواريخ وأعداد وفق أعراف اللغة والمنطقة الزمنية.</translation>
    </message>
    <message>
        <source>the template’s generation job failed there, so there is nothing to export</source>
        <translation>فشلت مهمة توليد القالب هناك، لذا لا شيء لتصديره</translation>
    </message>
    <message>
        <source>the template’s generation job is still running; wait until it is done</source>
        <translation>مهمة توليد القالب ما زالت جارية؛ انتظر حتى تكتمل</translation>
    </message>
    <message>
        <source>there is no Notepad document {documentRid}</source>
        <translation>لا يوجد مستند Notepad بالمعرّف ⁨{documentRid}⁩</translation>
    </message>
    <message>
        <source>you may not export the document {documentRid}</source>
        <translation>لا يحق لك تصدير المستند ⁨{documentRid}⁩</translation>
    </message>
    <message>
        <source>you may not export the generation job {generationJobRid}</source>
        <translation>لا يحق لك تصدير مهمة التوليد ⁨{generationJobRid}⁩</translation>
    </message>
    <message>
        <source>it does not know the locale “{userLocale}”</source>
        <translation>لا تعرف الخدمة اللغة «⁨{userLocale}⁩»</translation>
    </message>
    <message>
        <source>it does not know the time zone “{userTimezone}”; it takes names such as Europe/Paris</source>
        <translation>لا تعرف الخدمة المنطقة الزمنية «⁨{userTimezone}⁩»؛ فهي تقبل أسماء مثل Europe/Paris</translation>
    </message>
    <message>
        <source>you may not start exports</source>
        <translation>لا يحق لك بدء عمليات تصدير</translation>
    </message>
    <message>
        <source>there is no generation job {generationJobRid} of the template {templateRid}; such jobs are kept for one hour</source>
        <translation>لا توجد مهمة توليد ⁨{generationJobRid}⁩ للقالب ⁨{templateRid}⁩؛ تُحفظ هذه المهام ساعة واحدة</translation>
    </message>
    <message>
        <source>the export job {exportJobRid} is not there; only its maker sees it, and for seven days</source>
        <translation>مهمة التصدير ⁨{exportJobRid}⁩ غير موجودة؛ لا يراها إلا منشئها، ولمدة سبعة أيام</translation>
    </message>
    <message>
        <source>you may not read the finished file {fileRid}</source>
        <translation>لا يحق لك قراءة الملف المكتمل ⁨{fileRid}⁩</translation>
    </message>
    <message>
        <source>the finished file {fileRid} is not there; files are kept for seven days</source>
        <translation>الملف المكتمل ⁨{fileRid}⁩ غير موجود؛ تُحفظ الملفات سبعة أيام</translation>
    </message>
    <message>
        <source>there is no template {templateRid}</source>
        <translation>لا يوجد قالب بالمعرّف ⁨{templateRid}⁩</translation>
    </message>
    <message>
        <source>the template has no version {templateVersion}</source>
        <translation>ليس للقالب إصدار ⁨{templateVersion}⁩</translation>
    </message>
    <message>
        <source>the value of “{templateParameterName}” does not fit: {reason}</source>
        <translation>قيمة «⁨{templateParameterName}⁩» غير مناسبة: {reason}</translation>
    </message>
    <message>
        <source>the template needs these values too: {templateParameterNames}</source>
        <translation>يحتاج القالب إلى هذه القيم أيضًا: ⁨{templateParameterNames}⁩</translation>
    </message>
    <message>
        <source>you may not use the template {templateRid}</source>
        <translation>لا يحق لك استخدام القالب ⁨{templateRid}⁩</translation>
    </message>
    <message>
        <source>you may not save the generated document</source>
        <translation>لا يحق لك حفظ المستند المولَّد</translation>
    </message>
    <message>
        <source>you may not make documents in that folder</source>
        <translation>لا يحق لك إنشاء مستندات في ذلك المجلد</translation>
    </message>
    <message>
        <source>a document cannot have this name</source>
        <translation>لا يمكن أن يحمل مستند هذا الاسم</translation>
    </message>
    <message>
        <source>the folder holds a document of this name already</source>
        <translation>في المجلد مستند بهذا الاسم من قبل</translation>
    </message>
    <message>
        <source>that is not a folder a document can be saved in</source>
        <translation>لا يمكن حفظ مستند في ذلك المجلد</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>it did not see that we asked for the preview interface</source>
        <translation>لم يصل إلى الخدمة أننا طلبنا الواجهة التجريبية</translation>
    </message>
    <message>
        <source>the sign-in lacks the scope {missingScope}</source>
        <translation>ينقص تسجيلَ الدخول النطاقُ ⁨{missingScope}⁩</translation>
    </message>
    <message>
        <source>the request reached it without its body</source>
        <translation>وصل الطلب إلى الخدمة دون محتواه</translation>
    </message>
    <message>
        <source>it found a value it cannot use</source>
        <translation>وجدت الخدمة قيمة لا تستطيع استخدامها</translation>
    </message>
    <message>
        <source>it does not take the form of our request</source>
        <translation>لا تقبل الخدمة صورة طلبنا</translation>
    </message>
    <message>
        <source>it had a fault of its own</source>
        <translation>حدث خطأ في الخدمة نفسها</translation>
    </message>
    <message>
        <source>you have no permission for this</source>
        <translation>ليس لديك إذن بذلك</translation>
    </message>
    <message>
        <source>the token is missing, expired or revoked</source>
        <translation>رمز الوصول مفقود أو منتهي الصلاحية أو ملغى</translation>
    </message>
    <message>
        <source>the Notepad interface is not yet there on this instance (%1)</source>
        <translation>واجهة Notepad غير متاحة بعد على هذا الخادم (%1)</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source> to the scope %1</source>
        <translation> إلى النطاق ⁨%1⁩</translation>
    </message>
    <message>
        <source>Foundry did not answer the last question</source>
        <translation>لم تُجب Foundry عن الطلب الأخير</translation>
    </message>
    <message>
        <source>its answer has no state in it</source>
        <translation>جوابها يخلو من الحالة</translation>
    </message>
    <message>
        <source>Starting the export</source>
        <translation>جارٍ بدء التصدير</translation>
    </message>
    <message>
        <source>Saving the generated document</source>
        <translation>جارٍ حفظ المستند المولَّد</translation>
    </message>
    <message>
        <source>generating the document</source>
        <translation>جارٍ توليد المستند</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>لم تذكر الخدمة السبب</translation>
    </message>
    <message>
        <source>generating the document failed: %1</source>
        <translation>فشل توليد المستند: %1</translation>
    </message>
    <message>
        <source>making the PDF</source>
        <translation>جارٍ إنشاء ملف PDF</translation>
    </message>
    <message>
        <source>Open the saved document in Foundry</source>
        <translation>فتح المستند المحفوظ في Foundry</translation>
    </message>
    <message>
        <source>Starting to generate the document</source>
        <translation>جارٍ بدء توليد المستند</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Foundry, Account settings, Tokens: make one and paste it here.</source>
        <translation>في Foundry: ⁨Account settings, Tokens⁩، أنشئ رمزًا وألصقه هنا.</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>يُحفظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Needs a third-party application (public client) that is registered in Foundry’s Developer Console.</source>
        <translation>يحتاج إلى تطبيق خارجي (public client) مسجّل في Developer Console التابعة لـFoundry.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Of the registered application.</source>
        <translation>معرّف التطبيق المسجّل.</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>مستخدم الخدمة</translation>
    </message>
    <message>
        <source>Client id and secret of a third-party application (confidential client).</source>
        <translation>معرّف العميل وسره لتطبيق خارجي (confidential client).</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>May export documents (api:notepad-export)</source>
        <translation>يحق له تصدير المستندات (⁨api:notepad-export⁩)</translation>
    </message>
    <message>
        <source>May generate from templates (api:notepad-write)</source>
        <translation>يحق له التوليد من القوالب (⁨api:notepad-write⁩)</translation>
    </message>
</context>
<context>
    <name>GoogleDrive</name>
    <message>
        <source>its answer lacks “%1”</source>
        <translation>جوابها ينقصه «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Asking Google to prepare the file</source>
        <translation>يُطلب من Google تجهيز الملف</translation>
    </message>
    <message>
        <source>it is a shortcut that leads nowhere</source>
        <translation>اختصار لا يؤدي إلى شيء</translation>
    </message>
    <message>
        <source>Looking for the file</source>
        <translation>جارٍ البحث عن الملف</translation>
    </message>
    <message>
        <source>“%1” is of the type %2, which cannot be exported</source>
        <translation>نوع «⁨%1⁩» هو ⁨%2⁩، ولا يمكن تصديره</translation>
    </message>
    <message>
        <source>“%1” is of another kind: %2</source>
        <translation>«⁨%1⁩» من نوع آخر: ⁨%2⁩</translation>
    </message>
    <message>
        <source>the owner of “%1” does not let it be downloaded</source>
        <translation>مالك «⁨%1⁩» لا يسمح بتنزيله</translation>
    </message>
    <message>
        <source>preparing the file once more</source>
        <translation>جارٍ تجهيز الملف مرة أخرى</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>لم تذكر الخدمة السبب</translation>
    </message>
    <message>
        <source>preparing the file</source>
        <translation>جارٍ تجهيز الملف</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>لم يُجَب عن الطلب الأخير</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>يُحفظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول بالمتصفح</translation>
    </message>
    <message>
        <source>Needs a client of your own: Google Cloud console, a project with the Google Drive API switched on, Credentials, OAuth client id, Desktop app.</source>
        <translation>يحتاج إلى عميل خاص بك: Google Cloud console، ثم مشروع فُعّلت فيه Google Drive API، ثم Credentials، ثم OAuth client id، ثم Desktop app.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>Google gives one to desktop clients too, and wants it. %1</source>
        <translation>تعطي Google عملاء سطح المكتب سرًا أيضًا وتطلبه. %1</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>It ends in .apps.googleusercontent.com.</source>
        <translation>ينتهي بـ⁨.apps.googleusercontent.com⁩.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>رمز وصول</translation>
    </message>
    <message>
        <source>An access token you have already. Google’s end after an hour, so this is for trying things out.</source>
        <translation>رمز وصول لديك من قبل. رموز Google تنتهي بعد ساعة، لذا فهو للتجربة فقط.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>the sign-in lacks the scope drive.readonly: sign in again and allow it</source>
        <translation>ينقص تسجيلَ الدخول النطاقُ ⁨drive.readonly⁩: سجّل الدخول من جديد واسمح به</translation>
    </message>
    <message>
        <source>switch the Google Drive API on in the Cloud project of the client id</source>
        <translation>فعّل Google Drive API في مشروع Cloud الخاص بمعرّف العميل</translation>
    </message>
    <message>
        <source>its owner can have it with the option “acknowledgeAbuse”</source>
        <translation>يستطيع مالكه الحصول عليه بالخيار «acknowledgeAbuse»</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Knows who you are</source>
        <translation>يعرف من أنت</translation>
    </message>
    <message>
        <source>May list files (drive.readonly)</source>
        <translation>يحق له عرض قائمة الملفات (⁨drive.readonly⁩)</translation>
    </message>
    <message>
        <source>You are %1 (%2)</source>
        <translation>أنت ⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Google document</source>
        <translation>مستند Google</translation>
    </message>
    <message>
        <source>Google spreadsheet</source>
        <translation>جدول بيانات Google</translation>
    </message>
    <message>
        <source>Google presentation</source>
        <translation>عرض تقديمي من Google</translation>
    </message>
    <message>
        <source>Google drawing</source>
        <translation>رسم Google</translation>
    </message>
    <message>
        <source>Google video</source>
        <translation>فيديو Google</translation>
    </message>
    <message>
        <source>Made with Google Vids.</source>
        <translation>أُنشئ بواسطة Google Vids.</translation>
    </message>
    <message>
        <source>Stored file</source>
        <translation>ملف مخزّن</translation>
    </message>
    <message>
        <source>Anything that was uploaded: a Word file, a picture, a PDF. It comes as it is.</source>
        <translation>كل ما رُفع: ملف Word أو صورة أو ملف PDF. يأتي كما هو.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Word (docx)</source>
        <translation>مستند Word (docx)</translation>
    </message>
    <message>
        <source>OpenDocument text (odt)</source>
        <translation>نص OpenDocument (odt)</translation>
    </message>
    <message>
        <source>Rich text (rtf)</source>
        <translation>نص منسّق (rtf)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>HTML (zip)</source>
        <translation>HTML (zip)</translation>
    </message>
    <message>
        <source>Pages and pictures, in a zip file.</source>
        <translation>صفحات وصور في ملف zip.</translation>
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
        <translation>جدول Excel (xlsx)</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (ods)</source>
        <translation>جدول بيانات OpenDocument (ods)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>The first sheet only.</source>
        <translation>الورقة الأولى فقط.</translation>
    </message>
    <message>
        <source>TSV</source>
        <translation>TSV</translation>
    </message>
    <message>
        <source>PowerPoint (pptx)</source>
        <translation>عرض PowerPoint (pptx)</translation>
    </message>
    <message>
        <source>OpenDocument presentation (odp)</source>
        <translation>عرض تقديمي OpenDocument (odp)</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Of a presentation, the first slide only.</source>
        <translation>من العرض التقديمي الشريحة الأولى فقط.</translation>
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
        <translation>فيديو (mp4)</translation>
    </message>
    <message>
        <source>The file as it is</source>
        <translation>الملف كما هو</translation>
    </message>
    <message>
        <source>Its id, or its address in the browser.</source>
        <translation>معرّفه، أو عنوانه في المتصفح.</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Empty: the newest one.</source>
        <translation>إذا تُرك فارغًا: الأحدث.</translation>
    </message>
    <message>
        <source>Resource key</source>
        <translation>مفتاح المورد</translation>
    </message>
    <message>
        <source>Some files shared by link want it; it stands in the link. Empty: the one in the address, if any.</source>
        <translation>تطلبه بعض الملفات المشتركة برابط، وهو مذكور في الرابط. إذا تُرك فارغًا: المفتاح الوارد في العنوان، إن وُجد.</translation>
    </message>
    <message>
        <source>Even if Google calls it harmful</source>
        <translation>حتى إن عدّته Google ضارًا</translation>
    </message>
    <message>
        <source>Google gives out what it takes for malware to its owner only, and only with this.</source>
        <translation>ما تعدّه Google برمجية خبيثة لا تعطيه إلا لمالكه، وبهذا الخيار فقط.</translation>
    </message>
    <message>
        <source>the file’s id, or an address that holds it,</source>
        <translation>معرّف الملف، أو عنوان يحتوي عليه،</translation>
    </message>
    <message>
        <source>it holds no id</source>
        <translation>لا يحتوي على معرّف</translation>
    </message>
    <message>
        <source>it is the address of another kind: %1</source>
        <translation>هو عنوان لنوع آخر: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Empty: Google’s own.</source>
        <translation>إذا تُرك فارغًا: عنوان Google نفسها.</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>Empty: Google’s own, or that of the other address.</source>
        <translation>إذا تُرك فارغًا: عنوان Google نفسها، أو عنوان الحقل الآخر.</translation>
    </message>
    <message>
        <source>Google allows a person 12,000 a minute, for all programs together.</source>
        <translation>تسمح Google للشخص بـ12,000 طلب في الدقيقة، لكل البرامج مجتمعة.</translation>
    </message>
</context>
<context>
    <name>Gotenberg</name>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>As a server of one’s own mostly is.</source>
        <translation>كما هي حال الخادم الخاص غالبًا.</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>As the server was started with (--api-enable-basic-auth).</source>
        <translation>كما شُغّل الخادم (⁨--api-enable-basic-auth⁩).</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Of the identity provider that the server trusts (--api-enable-oidc-auth).</source>
        <translation>من مزوّد الهوية الذي يثق به الخادم (⁨--api-enable-oidc-auth⁩).</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Its converters</source>
        <translation>محوّلاته</translation>
    </message>
    <message>
        <source>this is no Gotenberg server, or not its address</source>
        <translation>هذا ليس خادم Gotenberg، أو ليس عنوانه</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التشغيل</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>قيد التشغيل: %1</translation>
    </message>
    <message>
        <source>it says it is down</source>
        <translation>يقول الخادم إنه متوقف</translation>
    </message>
    <message>
        <source>%1 does not run</source>
        <translation>⁨%1⁩ لا يعمل</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Of your server, for example http://localhost:3000. Over plain http everything that is sent can be read on its way.</source>
        <translation>عنوان خادمك، مثل http://localhost:3000. عبر http العادي يمكن أن يُقرأ في الطريق كل ما يُرسل.</translation>
    </message>
    <message>
        <source>Longest conversion</source>
        <translation>أطول تحويل</translation>
    </message>
    <message>
        <source>How long to wait for the result; 0: as for any answer. The server has a limit of its own (--api-timeout).</source>
        <translation>مدة انتظار النتيجة؛ 0: كأي جواب. وللخادم حد خاص به (⁨--api-timeout⁩).</translation>
    </message>
    <message>
        <source>Let the server call back</source>
        <translation>السماح للخادم بمعاودة الاتصال</translation>
    </message>
    <message>
        <source>For conversions that outlast a connection. Only for a server on this computer that is not shut in a container.</source>
        <translation>للتحويلات التي تدوم أطول من الاتصال. فقط لخادم على هذا الحاسوب غير معزول في حاوية.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Empty: 9.9 mm.</source>
        <translation>إذا تُرك فارغًا: 9.9 مم.</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>عرض الورقة</translation>
    </message>
    <message>
        <source>Empty: 215.9 mm, as Letter has.</source>
        <translation>إذا تُرك فارغًا: 215.9 مم، كما في Letter.</translation>
    </message>
    <message>
        <source>Paper height</source>
        <translation>ارتفاع الورقة</translation>
    </message>
    <message>
        <source>Empty: 279.4 mm, as Letter has.</source>
        <translation>إذا تُرك فارغًا: 279.4 مم، كما في Letter.</translation>
    </message>
    <message>
        <source>Paper of the style sheet</source>
        <translation>حجم الورق من ورقة الأنماط</translation>
    </message>
    <message>
        <source>Where the page itself names one.</source>
        <translation>حيث تحدّد الصفحة نفسها حجمًا.</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>الهامش العلوي</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>الهامش السفلي</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>الهامش الأيسر</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>الهامش الأيمن</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Empty: 1.</source>
        <translation>إذا تُرك فارغًا: 1.</translation>
    </message>
    <message>
        <source>One long page</source>
        <translation>صفحة طويلة واحدة</translation>
    </message>
    <message>
        <source>Background colors and images</source>
        <translation>ألوان الخلفية وصورها</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>الانتظار قبل ذلك</translation>
    </message>
    <message>
        <source>Time for scripts to finish.</source>
        <translation>وقت لتكتمل النصوص البرمجية.</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>الانتظار حتى</translation>
    </message>
    <message>
        <source>A JavaScript expression that becomes true, such as window.status === &apos;ready&apos;.</source>
        <translation>تعبير JavaScript تصبح قيمته صحيحة، مثل ⁨window.status === &apos;ready&apos;⁩.</translation>
    </message>
    <message>
        <source>Style sheets for</source>
        <translation>أوراق الأنماط المخصصة لـ</translation>
    </message>
    <message>
        <source>Empty: as the server is set.</source>
        <translation>إذا تُرك فارغًا: كما ضُبط الخادم.</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>Fail on errors of scripts</source>
        <translation>الإخفاق عند أخطاء النصوص البرمجية</translation>
    </message>
    <message>
        <source>Fail on missing images and style sheets</source>
        <translation>الإخفاق عند فقدان صور أو أوراق أنماط</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>خلفية شفافة</translation>
    </message>
    <message>
        <source>Page header</source>
        <translation>رأس الصفحة</translation>
    </message>
    <message>
        <source>An HTML file.</source>
        <translation>ملف HTML.</translation>
    </message>
    <message>
        <source>Page footer</source>
        <translation>تذييل الصفحة</translation>
    </message>
    <message>
        <source>Bookmarks of the headings</source>
        <translation>إشارات مرجعية من العناوين</translation>
    </message>
    <message>
        <source>Tags for screen readers</source>
        <translation>وسوم لقارئات الشاشة</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Form fields stay</source>
        <translation>إبقاء حقول النماذج</translation>
    </message>
    <message>
        <source>Off: they are printed.</source>
        <translation>إيقاف: تُطبع.</translation>
    </message>
    <message>
        <source>Comments as notes</source>
        <translation>التعليقات بصورة ملاحظات</translation>
    </message>
    <message>
        <source>Update tables of contents</source>
        <translation>تحديث جداول المحتويات</translation>
    </message>
    <message>
        <source>Each sheet on one page</source>
        <translation>كل ورقة عمل في صفحة واحدة</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>دون فقدان</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>جودة JPEG</translation>
    </message>
    <message>
        <source>Empty: 90.</source>
        <translation>إذا تُرك فارغًا: 90.</translation>
    </message>
    <message>
        <source>Reduce resolution</source>
        <translation>تقليل الدقة</translation>
    </message>
    <message>
        <source>Highest resolution</source>
        <translation>أعلى دقة</translation>
    </message>
    <message>
        <source>Empty: 300 dpi.</source>
        <translation>إذا تُرك فارغًا: 300 نقطة في البوصة.</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>المعايير</translation>
    </message>
    <message>
        <source>PDF/A</source>
        <translation>PDF/A</translation>
    </message>
    <message>
        <source>For archives. Empty: none.</source>
        <translation>للأرشيف. إذا تُرك فارغًا: بدون.</translation>
    </message>
    <message>
        <source>PDF/UA</source>
        <translation>PDF/UA</translation>
    </message>
    <message>
        <source>For screen readers.</source>
        <translation>لقارئات الشاشة.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>One row an entry: Title, Author, Subject, Keywords, Creator …</source>
        <translation>صف لكل مُدخل: ⁨Title, Author, Subject, Keywords, Creator …⁩</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Such as 1-4, 8. Empty: all.</source>
        <translation>مثل ⁨1-4, 8⁩. إذا تُرك فارغًا: كل الصفحات.</translation>
    </message>
    <message>
        <source>One PDF of all</source>
        <translation>ملف PDF واحد للكل</translation>
    </message>
    <message>
        <source>In the order of the files. Off: a zip file.</source>
        <translation>بترتيب الملفات. إيقاف: ملف zip.</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>عرض النافذة</translation>
    </message>
    <message>
        <source>Empty: 800.</source>
        <translation>إذا تُرك فارغًا: 800.</translation>
    </message>
    <message>
        <source>Height of the window</source>
        <translation>ارتفاع النافذة</translation>
    </message>
    <message>
        <source>Empty: 600.</source>
        <translation>إذا تُرك فارغًا: 600.</translation>
    </message>
    <message>
        <source>Only the window</source>
        <translation>النافذة فقط</translation>
    </message>
    <message>
        <source>Off: the whole page.</source>
        <translation>إيقاف: الصفحة كلها.</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>الحدّة</translation>
    </message>
    <message>
        <source>2 for twice as many pixels. Empty: 1.</source>
        <translation>القيمة 2 تعني ضعف عدد وحدات البكسل. إذا تُرك فارغًا: 1.</translation>
    </message>
    <message>
        <source>Faster, larger</source>
        <translation>أسرع وأكبر</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>الجودة</translation>
    </message>
    <message>
        <source>Empty: 100.</source>
        <translation>إذا تُرك فارغًا: 100.</translation>
    </message>
    <message>
        <source>Files with it</source>
        <translation>ملفات مرافقة</translation>
    </message>
    <message>
        <source>What scripts and the like need beyond the images, style sheets and fonts that the page names itself and that lie beside or below it: those go along anyway. A folder stands for the files in it.</source>
        <translation>ما تحتاج إليه النصوص البرمجية ونحوها زيادةً على الصور وأوراق الأنماط والخطوط التي تذكرها الصفحة نفسها وتقع بجانبها أو تحتها: فهذه تُرسل معها على أي حال. والمجلد يعني الملفات التي فيه.</translation>
    </message>
    <message>
        <source>As the server reaches it.</source>
        <translation>كما يصل إليه الخادم.</translation>
    </message>
    <message>
        <source>HTML file</source>
        <translation>ملف HTML</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Markdown file</source>
        <translation>ملف Markdown</translation>
    </message>
    <message>
        <source>Page around it</source>
        <translation>الصفحة المحيطة</translation>
    </message>
    <message>
        <source>An HTML file with {{ toHTML &quot;NAME.md&quot; }} where the text comes in. Empty: a plain page.</source>
        <translation>ملف HTML فيه ⁨{{ toHTML &quot;NAME.md&quot; }}⁩ في موضع النص. إذا تُرك فارغًا: صفحة بسيطة.</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>ملف مكتبي</translation>
    </message>
    <message>
        <source>A document, spreadsheet, presentation or drawing, as LibreOffice reads them.</source>
        <translation>مستند أو جدول بيانات أو عرض تقديمي أو رسم، كما يقرؤها LibreOffice.</translation>
    </message>
    <message>
        <source>Several office files</source>
        <translation>عدة ملفات مكتبية</translation>
    </message>
    <message>
        <source>As one PDF, or as one each.</source>
        <translation>في ملف PDF واحد، أو كل منها في ملف.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>In their order.</source>
        <translation>بترتيبها.</translation>
    </message>
    <message>
        <source>Made PDF/A or PDF/UA, or given metadata.</source>
        <translation>تُحوّل إلى PDF/A أو PDF/UA، أو تُضاف إليها بيانات وصفية.</translation>
    </message>
    <message>
        <source>PDFs to merge</source>
        <translation>ملفات PDF المراد دمجها</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>a file that LibreOffice reads</source>
        <translation>ملف يقرؤه LibreOffice</translation>
    </message>
    <message>
        <source>a file that ends in .%1</source>
        <translation>ملف ينتهي بالامتداد ⁨.%1⁩</translation>
    </message>
    <message>
        <source>its ending tells another type</source>
        <translation>امتداده يدل على نوع آخر</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>ليس عنوان ويب</translation>
    </message>
    <message>
        <source>an address that begins with https:// or http://</source>
        <translation>عنوان يبدأ بـ⁨https://⁩ أو ⁨http://⁩</translation>
    </message>
    <message>
        <source>it names no pages</source>
        <translation>لا يحدّد أي صفحات</translation>
    </message>
    <message>
        <source>pages such as 1-4, 8</source>
        <translation>صفحات مثل ⁨1-4, 8⁩</translation>
    </message>
    <message>
        <source>PDF/A, PDF/UA or metadata</source>
        <translation>الخيار PDF/A أو PDF/UA أو البيانات الوصفية</translation>
    </message>
    <message>
        <source>The files you choose are sent to %1.</source>
        <translation>تُرسل الملفات التي تختارها إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <source>it asks for a user name and a password or a token; choose that as the account’s sign-in</source>
        <translation>يطلب الخادم اسم مستخدم وكلمة مرور، أو رمز وصول؛ اختر ذلك طريقةً لتسجيل الدخول في الحساب</translation>
    </message>
    <message>
        <source>its list of addresses that it may open does not allow this one</source>
        <translation>قائمة العناوين المسموح للخادم بفتحها لا تتيح هذا العنوان</translation>
    </message>
    <message>
        <source>the page names an address that it may not open</source>
        <translation>تذكر الصفحة عنوانًا لا يُسمح للخادم بفتحه</translation>
    </message>
    <message>
        <source>it has no such converter, or the account’s address is not quite right</source>
        <translation>ليس لدى الخادم محوّل كهذا، أو أن عنوان الحساب غير دقيق</translation>
    </message>
    <message>
        <source>the files are larger than it takes (--api-body-limit)</source>
        <translation>الملفات أكبر مما يقبله الخادم (⁨--api-body-limit⁩)</translation>
    </message>
    <message>
        <source>its queue is full</source>
        <translation>قائمة انتظار الخادم ممتلئة</translation>
    </message>
    <message>
        <source>it took longer than the server’s time limit (--api-timeout), and would again; fewer or smaller files may fit</source>
        <translation>استغرق وقتًا أطول من حد الخادم (⁨--api-timeout⁩)، وسيتكرر ذلك؛ ربما تنجح ملفات أقل أو أصغر</translation>
    </message>
    <message>
        <source>it took too long, or is being started or stopped</source>
        <translation>استغرق وقتًا طويلًا، أو أن الخادم في طور التشغيل أو الإيقاف</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source>Version of the server</source>
        <translation>إصدار الخادم</translation>
    </message>
    <message>
        <source>A test of the account finds it out. Where it is wrong, files may be sent twice.</source>
        <translation>يكتشفه اختبار الحساب. وإذا كان خاطئًا فقد تُرسل الملفات مرتين.</translation>
    </message>
    <message>
        <source>Wait for an element</source>
        <translation>انتظار عنصر</translation>
    </message>
    <message>
        <source>A CSS selector of what has to be visible, such as #chart.ready.</source>
        <translation>محدِّد CSS لما يجب أن يكون ظاهرًا، مثل ⁨#chart.ready⁩.</translation>
    </message>
    <message>
        <source>Do not wait for the network</source>
        <translation>عدم انتظار الشبكة</translation>
    </message>
    <message>
        <source>Off: waits until nothing has been loaded for half a second.</source>
        <translation>إيقاف: ينتظر حتى تمر نصف ثانية دون تحميل أي شيء.</translation>
    </message>
    <message>
        <source>Pages of speaker notes</source>
        <translation>صفحات ملاحظات المتحدث</translation>
    </message>
    <message>
        <source>Of presentations.</source>
        <translation>للعروض التقديمية.</translation>
    </message>
    <message>
        <source>Hidden slides</source>
        <translation>الشرائح المخفية</translation>
    </message>
    <message>
        <source>No blank pages in between</source>
        <translation>دون صفحات فارغة بينها</translation>
    </message>
    <message>
        <source>Those that a text document inserts by itself.</source>
        <translation>تلك التي يدرجها المستند النصي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Bookmarks of the files</source>
        <translation>الإشارات المرجعية للملفات</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;All commands…</source>
        <translation>&amp;كل الأوامر…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>ال&amp;مفاتيح…</translation>
    </message>
    <message>
        <source>A&amp;bout Quayside</source>
        <translation>&amp;حول Quayside</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>هل تقصد «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Choose one of: %1%2.</source>
        <translation>اختر إحدى القيم: %1%2.</translation>
    </message>
    <message>
        <source>Write a language tag such as en-US, fr or zh-Hant.</source>
        <translation>اكتب رمز لغة مثل en-US أو fr أو zh-Hant.</translation>
    </message>
    <message>
        <source>Write an IANA name such as Europe/Paris or UTC.</source>
        <translation>اكتب اسمًا وفق IANA مثل Europe/Paris أو UTC.</translation>
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
        <translation>الصور</translation>
    </message>
    <message>
        <source>Where the page has its images from.</source>
        <translation>من أين تأخذ الصفحة صورها.</translation>
    </message>
    <message>
        <source>In the page</source>
        <translation>داخل الصفحة</translation>
    </message>
    <message>
        <source>One file that has everything</source>
        <translation>ملف واحد فيه كل شيء</translation>
    </message>
    <message>
        <source>Files beside the page</source>
        <translation>ملفات بجانب الصفحة</translation>
    </message>
    <message>
        <source>A folder with the page and its images</source>
        <translation>مجلد فيه الصفحة وصورها</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>كما في المصدر</translation>
    </message>
    <message>
        <source>Addresses stay as they are written</source>
        <translation>تبقى عناوين الصور (URL) كما كُتبت</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>ورقة الأنماط</translation>
    </message>
    <message>
        <source>The look of the page, with rules for dark screens and for paper.</source>
        <translation>مظهر الصفحة، مع قواعد للشاشات الداكنة وللورق.</translation>
    </message>
    <message>
        <source>A file beside the page</source>
        <translation>ملف بجانب الصفحة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>جدول المحتويات</translation>
    </message>
    <message>
        <source>Links to the headings come before the text.</source>
        <translation>تأتي روابط إلى العناوين قبل النص.</translation>
    </message>
    <message>
        <source>Levels in the contents</source>
        <translation>المستويات في المحتويات</translation>
    </message>
    <message>
        <source>How many levels of headings the table of contents shows.</source>
        <translation>عدد مستويات العناوين التي يعرضها جدول المحتويات.</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>تلوين الشيفرة</translation>
    </message>
    <message>
        <source>Code is colored by its language.</source>
        <translation>تُلوَّن الشيفرة بحسب لغتها.</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>النص فقط</translation>
    </message>
    <message>
        <source>Writes what stands in the body, without page, title and style, to be put into another page.</source>
        <translation>يكتب ما في متن الصفحة، دون إطارها وعنوانها وأنماطها، لوضعه في صفحة أخرى.</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>A page that opens in every browser, complete in one file.</source>
        <translation>صفحة تُفتح في كل متصفح، كاملة في ملف واحد.</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>نص بالتنسيق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>الويب</translation>
    </message>
    <message>
        <source>For screens, light and dark.</source>
        <translation>للشاشات، الفاتحة والداكنة.</translation>
    </message>
</context>
<context>
    <name>JobState</name>
    <message>
        <source>Queued</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>انقطع</translation>
    </message>
    <message>
        <source>Interrupted: outcome unknown</source>
        <translation>انقطع: النتيجة مجهولة</translation>
    </message>
    <message>
        <source>Interrupted: still running there</source>
        <translation>انقطع: ما زال جاريًا هناك</translation>
    </message>
    <message>
        <source>Interrupted: needs sign-in</source>
        <translation>انقطع: يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Interrupted: needs a secret</source>
        <translation>انقطع: يلزم سر</translation>
    </message>
    <message>
        <source>Interrupted: the program crashed</source>
        <translation>انقطع: انهار البرنامج</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>%1 is wanted here</source>
        <translation>المطلوب هنا: %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>القيمة true أو false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عدد صحيح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عدد من %1 إلى %2</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a single character</source>
        <translation>محرف واحد</translation>
    </message>
    <message>
        <source>a name and a value</source>
        <translation>اسم وقيمة</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>إحدى القيم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>كائن</translation>
    </message>
    <message>
        <source>an object with “content”</source>
        <translation>كائن فيه «content»</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>العنصر «⁨%1⁩» مفقود</translation>
    </message>
    <message>
        <source>there is no member “%1”</source>
        <translation>لا يوجد عضو باسم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>“type” is missing</source>
        <translation>العنصر «type» مفقود</translation>
    </message>
    <message>
        <source>there is no type “%1” here</source>
        <translation>لا يوجد هنا نوع باسم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>ترميز base64</translation>
    </message>
    <message>
        <source>footnote %1 is called, but there are only %2</source>
        <translation>استُدعيت الحاشية السفلية %1، لكن لا يوجد إلا %2</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>it is no document: “format” must be “%1”</source>
        <translation>ليس مستندًا: يجب أن تكون قيمة «format» هي «⁨%1⁩»</translation>
    </message>
    <message>
        <source>version %1 is newer than this program, which reads up to version %2</source>
        <translation>الإصدار %1 أحدث من هذا البرنامج الذي يقرأ حتى الإصدار %2</translation>
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
        <translation>إزاحة الأسطر</translation>
    </message>
    <message>
        <source>One node a line, so that a person can read it; off: everything on one line.</source>
        <translation>عقدة واحدة في كل سطر ليسهل على الإنسان قراءته؛ إيقاف: كل شيء في سطر واحد.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Write the source line of every node.</source>
        <translation>كتابة رقم سطر المصدر لكل عقدة.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Whether the images’ types and sizes, or their bytes too, are written.</source>
        <translation>هل تُكتب أنواع الصور وأحجامها فقط، أم بايتاتها أيضًا.</translation>
    </message>
    <message>
        <source>Only their addresses</source>
        <translation>عناوينها فقط</translation>
    </message>
    <message>
        <source>Types and sizes</source>
        <translation>الأنواع والأحجام</translation>
    </message>
    <message>
        <source>Types, sizes and bytes (base64)</source>
        <translation>الأنواع والأحجام والبايتات (base64)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The document’s structure as data, for scripts.</source>
        <translation>بنية المستند بصورة بيانات، للنصوص البرمجية.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the tag of the language that this file translates to</comment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>LatexWriter</name>
    <message>
        <source>its environments do not close</source>
        <translation>بيئاتها غير مغلقة</translation>
    </message>
    <message>
        <source>it uses %1, which reaches beyond a formula</source>
        <translation>تستخدم %1، الذي يتجاوز حدود الصيغة</translation>
    </message>
    <message>
        <source>a formula begins or ends in it</source>
        <translation>تبدأ فيها صيغة أو تنتهي</translation>
    </message>
    <message>
        <source>its braces do not close</source>
        <translation>أقواسها غير مغلقة</translation>
    </message>
    <message>
        <source>it uses a command that is not known</source>
        <translation>تستخدم أمرًا غير معروف</translation>
    </message>
    <message>
        <source>The link “%1”</source>
        <translation>الرابط «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Text that flows past an image</source>
        <translation>النص الذي يلتف حول صورة</translation>
    </message>
    <message>
        <source>The image “%1”</source>
        <translation>الصورة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>نص بالتنسيق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Document class</source>
        <translation>فئة المستند</translation>
    </message>
    <message>
        <source>What LaTeX makes of the text: its class, by name.</source>
        <translation>ما يصنعه LaTeX من النص: فئته، بالاسم.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Where the text has its images from.</source>
        <translation>من أين يأخذ النص صوره.</translation>
    </message>
    <message>
        <source>Files beside the text</source>
        <translation>ملفات بجانب النص</translation>
    </message>
    <message>
        <source>A folder with the text and its images, as PNG where LaTeX needs it</source>
        <translation>مجلد فيه النص وصوره، بتنسيق PNG حيث يحتاجه LaTeX</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>كما في المصدر</translation>
    </message>
    <message>
        <source>Addresses stay as they are written</source>
        <translation>تبقى عناوين الصور (URL) كما كُتبت</translation>
    </message>
    <message>
        <source>Options of the class</source>
        <translation>خيارات الفئة</translation>
    </message>
    <message>
        <source>Such as 12pt, a4paper or twocolumn. Paper is chosen by the language where none is named.</source>
        <translation>مثل 12pt أو a4paper أو twocolumn. ويُختار الورق بحسب اللغة إذا لم يُذكر.</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>A font of this computer by its name, for LuaLaTeX and XeLaTeX: texts in scripts that LaTeX’s own fonts lack need one.</source>
        <translation>خط من هذا الحاسوب باسمه، لأجل LuaLaTeX وXeLaTeX: تحتاجه النصوص بكتابات لا تتضمنها خطوط LaTeX نفسه.</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>جدول المحتويات</translation>
    </message>
    <message>
        <source>It comes before the text.</source>
        <translation>يأتي قبل النص.</translation>
    </message>
    <message>
        <source>Number headings</source>
        <translation>ترقيم العناوين</translation>
    </message>
    <message>
        <source>LaTeX puts numbers before headings.</source>
        <translation>يضع LaTeX أرقامًا قبل العناوين.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>A LaTeX file that the text is put into, with placeholders as pandoc has them: $body$, $title$, $author$, $date$, $header-includes$ (what the text needs), fields of the front matter, $if(…)$ and $for(…)$.</source>
        <translation>ملف LaTeX يوضع فيه النص، بعناصر نائبة كما في pandoc: $body$، $title$، $author$، $date$، $header-includes$ (ما يحتاجه النص)، وحقول البيانات التمهيدية، و$if(…)$ و$for(…)$.</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>النص فقط</translation>
    </message>
    <message>
        <source>Writes what stands between \begin{document} and its end, to be put into another text.</source>
        <translation>يكتب ما بين \begin{document} ونهايته، ليوضع في نص آخر.</translation>
    </message>
    <message>
        <source>a template of more than 4 MB is none</source>
        <translation>ما يتجاوز 4 ميغابايت لا يصلح قالبًا</translation>
    </message>
    <message>
        <source>the template has no place for the text, $body$</source>
        <translation>ليس في القالب مكان للنص، $body$</translation>
    </message>
    <message>
        <source>Without a font that has them (latex.font), the characters %1</source>
        <translation>بدون خط يتضمنها (latex.font)، المحارف %1</translation>
    </message>
    <message>
        <source>The template’s placeholder “%1”</source>
        <translation>العنصر النائب «⁨%1⁩» في القالب</translation>
    </message>
    <message>
        <source>a placeholder of the template has nothing that it belongs to</source>
        <translation>في القالب عنصر نائب لا يتبع شيئًا</translation>
    </message>
    <message>
        <source>the template&apos;s placeholders are nested too deeply</source>
        <translation>العناصر النائبة في القالب متداخلة بعمق زائد</translation>
    </message>
    <message>
        <source>$if$ of the template is not closed by $endif$</source>
        <translation>لم تُغلق $if$ في القالب بـ $endif$</translation>
    </message>
    <message>
        <source>$for$ of the template is not closed by $endfor$</source>
        <translation>لم تُغلق $for$ في القالب بـ $endfor$</translation>
    </message>
    <message>
        <source>A text for pdfLaTeX and LuaLaTeX.</source>
        <translation>نص لأجل pdfLaTeX وLuaLaTeX.</translation>
    </message>
</context>
<context>
    <name>LocalProvider</name>
    <message>
        <source>there is not enough memory</source>
        <translation>الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>A document of this computer.</source>
        <translation>مستند على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Every document of a folder, one by one.</source>
        <translation>كل مستندات المجلد، واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>A folder as one document: its chapters as SUMMARY.md, mkdocs.yml or their names order them, links between them led to the right place.</source>
        <translation>مجلد في مستند واحد: فصوله بالترتيب الذي يحدّده SUMMARY.md أو mkdocs.yml أو أسماؤها، والروابط بينها تؤدي إلى مواضعها الصحيحة.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>The document to export.</source>
        <translation>المستند المراد تصديره.</translation>
    </message>
    <message>
        <source>Images from</source>
        <translation>الصور من</translation>
    </message>
    <message>
        <source>A folder around the file that images may come from; filled in for the documents of a folder.</source>
        <translation>مجلد محيط بالملف يجوز أن تؤخذ منه الصور؛ وهو معبّأ سلفًا لمستندات المجلد.</translation>
    </message>
    <message>
        <source>Addresses count from</source>
        <translation>تُحسب العناوين من</translation>
    </message>
    <message>
        <source>The folder that relative addresses in the document count from, if it is not the file’s own.</source>
        <translation>المجلد الذي تُحسب منه العناوين النسبية في المستند، إذا لم يكن مجلد الملف نفسه.</translation>
    </message>
    <message>
        <source>The folder whose documents to export.</source>
        <translation>المجلد المراد تصدير مستنداته.</translation>
    </message>
    <message>
        <source>Subfolders too</source>
        <translation>المجلدات الفرعية أيضًا</translation>
    </message>
    <message>
        <source>Export the documents of the folder’s subfolders as well.</source>
        <translation>تصدير مستندات المجلدات الفرعية كذلك.</translation>
    </message>
    <message>
        <source>The folder of the book: with SUMMARY.md, book.toml, book.json or mkdocs.yml; without them its Markdown files in the order of their names.</source>
        <translation>مجلد الكتاب: وفيه SUMMARY.md أو book.toml أو book.json أو mkdocs.yml؛ وبدونها تؤخذ ملفات Markdown بترتيب أسمائها.</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>بحسب اسمه</translation>
    </message>
    <message>
        <source>Format of the source</source>
        <translation>تنسيق المصدر</translation>
    </message>
    <message>
        <source>How to read the source when its name’s ending does not tell, or misleads.</source>
        <translation>كيف يُقرأ المصدر إذا كان امتداد اسمه لا يدل على شيء أو كان مضلّلًا.</translation>
    </message>
    <message>
        <source>Folders of images</source>
        <translation>مجلدات الصور</translation>
    </message>
    <message>
        <source>Further folders that images may come from; without them only those in the source’s own folder are used.</source>
        <translation>مجلدات أخرى يجوز أن تؤخذ منها الصور؛ وبدونها لا تُستخدم إلا الصور التي في مجلد المصدر نفسه.</translation>
    </message>
    <message>
        <source>Images on the network</source>
        <translation>الصور على الشبكة</translation>
    </message>
    <message>
        <source>What to do with images that the document takes from the internet. Fetching tells the servers named in the document that somebody reads it.</source>
        <translation>ما يُفعل بالصور التي يأخذها المستند من الإنترنت. جلبها يُعلم الخوادم المذكورة في المستند بأن أحدًا يقرؤه.</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>تركها هناك</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>جلبها</translation>
    </message>
    <message>
        <source>Over https only, with limits of size, number and time.</source>
        <translation>عبر https فقط، مع حدود للحجم والعدد والوقت.</translation>
    </message>
    <message>
        <source>One zip</source>
        <translation>ملف zip واحد</translation>
    </message>
    <message>
        <source>All files of the result are packed into one zip, to send or to upload.</source>
        <translation>تُجمع كل ملفات النتيجة في ملف zip واحد، لإرسالها أو رفعها.</translation>
    </message>
</context>
<context>
    <name>MarkdownReader</name>
    <message>
        <source>its lines depend on each other too much</source>
        <translation>أسطره يعتمد بعضها على بعض أكثر من اللازم</translation>
    </message>
    <message>
        <source>Anchors for headings</source>
        <translation>مراسٍ للعناوين</translation>
    </message>
    <message>
        <source>Gives every heading an anchor that links can lead to, as GitHub does.</source>
        <translation>يعطي كل عنوان مرساة يمكن للروابط أن تؤدي إليها، كما في GitHub.</translation>
    </message>
    <message>
        <source>it is larger than 256 KB</source>
        <translation>حجمها يتجاوز 256 كيلوبايت</translation>
    </message>
    <message>
        <source>the front matter has too many fields, or too long ones</source>
        <translation>في البيانات التمهيدية حقول كثيرة جدًا أو طويلة جدًا</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>اللهجة</translation>
    </message>
    <message>
        <source>Whose Markdown it is: what counts besides CommonMark and the extensions.</source>
        <translation>لهجة Markdown المستخدمة: ما يُعتدّ به سوى CommonMark والامتدادات.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>GitHub’s, and of the others what can mean nothing else</source>
        <translation>ما في GitHub، ومن غيره ما لا يحتمل معنى آخر</translation>
    </message>
    <message>
        <source>Alerts, emoji and formulas</source>
        <translation>التنبيهات والرموز التعبيرية والمعادلات</translation>
    </message>
    <message>
        <source>Also callouts of any kind, [[links]], ==marks== and %%comments%%</source>
        <translation>وكذلك صناديق التنبيه من كل نوع و⁨[[links]]⁩ و⁨==marks==⁩ و⁨%%comments%%⁩</translation>
    </message>
    <message>
        <source>Also !!! admonitions, attribute lists, definition lists and [TOC]</source>
        <translation>وكذلك تنبيهات ⁨!!!⁩ وقوائم الخصائص وقوائم التعريفات و⁨[TOC]⁩</translation>
    </message>
    <message>
        <source>Also :::note containers and {#ids} of headings</source>
        <translation>وكذلك حاويات ⁨:::note⁩ و⁨{#ids}⁩ للعناوين</translation>
    </message>
    <message>
        <source>Also ::: {.callout-note}, attributes, H~2~O and x^2^</source>
        <translation>وكذلك ⁨::: {.callout-note}⁩ والخصائص و⁨H~2~O⁩ و⁨x^2^⁩</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>CommonMark and the extensions alone</source>
        <translation>معيار CommonMark والامتدادات فقط</translation>
    </message>
    <message>
        <source>HTML in the text</source>
        <translation>شيفرة HTML في النص</translation>
    </message>
    <message>
        <source>What becomes of HTML that stands in the Markdown.</source>
        <translation>ما يُفعل بشيفرة HTML الواردة في Markdown.</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>آمن</translation>
    </message>
    <message>
        <source>What is on the safe list works everywhere; scripts and the like are left out</source>
        <translation>ما في القائمة الآمنة يعمل في كل مكان؛ وتُحذف النصوص البرمجية ونحوها</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>HTML and Markdown get it exactly as written; other formats get its structure</source>
        <translation>ينتقل إلى HTML وMarkdown كما كُتب تمامًا؛ وإلى التنسيقات الأخرى ببنيته</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>No HTML at all</source>
        <translation>لا HTML مطلقًا</translation>
    </message>
    <message>
        <source>Read front matter</source>
        <translation>قراءة البيانات التمهيدية</translation>
    </message>
    <message>
        <source>Takes title, author and the like from the YAML between “---” lines at the start.</source>
        <translation>يأخذ العنوان والمؤلف ونحوهما من YAML بين سطري «⁨---⁩» في البداية.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Shows “&gt; [!NOTE]” quotes as highlighted notes, as GitHub does.</source>
        <translation>يعرض الاقتباسات التي تبدأ بـ«⁨&gt; [!NOTE]⁩» بصورة ملاحظات بارزة، كما في GitHub.</translation>
    </message>
    <message>
        <source>Typographic punctuation</source>
        <translation>علامات الترقيم الطباعية</translation>
    </message>
    <message>
        <source>Turns straight quotes, “--” and “...” into curly quotes, dashes and an ellipsis.</source>
        <translation>يحوّل علامات الاقتباس المستقيمة و«⁨--⁩» و«⁨...⁩» إلى علامات اقتباس منحنية وشرطات وعلامة حذف.</translation>
    </message>
    <message>
        <source>Markdown extensions</source>
        <translation>امتدادات Markdown</translation>
    </message>
    <message>
        <source>What counts besides plain CommonMark: table, tasklist, strikethrough, autolink, footnotes, tagfilter.</source>
        <translation>ما يُعتدّ به سوى CommonMark الأساسي: table, tasklist, strikethrough, autolink, footnotes, tagfilter.</translation>
    </message>
    <message>
        <source>there is no such extension</source>
        <translation>لا يوجد امتداد كهذا</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>references repeat long addresses too often; from here on only their words are kept</source>
        <translation>تكرّر المراجع عناوين طويلة مرات كثيرة جدًا؛ من هنا فصاعدًا لا يُحتفظ إلا بكلماتها</translation>
    </message>
    <message>
        <source>its tables have more than a million cells</source>
        <translation>في جداوله أكثر من مليون خلية</translation>
    </message>
    <message>
        <source>a table, a nest of brackets or a paragraph is too large</source>
        <translation>جدول أو أقواس متداخلة أو فقرة أكبر من اللازم</translation>
    </message>
    <message>
        <source>the works in “%1”; citations show their keys</source>
        <translation>المراجع في «⁨%1⁩»؛ تظهر الاقتباسات بمفاتيحها</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Images</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Where the text has its images from.</source>
        <translation>من أين يأخذ النص صوره.</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>كما في المصدر</translation>
    </message>
    <message>
        <source>Addresses stay as they are written</source>
        <translation>تبقى عناوين الصور (URL) كما كُتبت</translation>
    </message>
    <message>
        <source>Files beside the text</source>
        <translation>ملفات بجانب النص</translation>
    </message>
    <message>
        <source>A folder with the text and its images</source>
        <translation>مجلد فيه النص وصوره</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Where lines of a paragraph end.</source>
        <translation>أين تنتهي أسطر الفقرة.</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>كما في المصدر</translation>
    </message>
    <message>
        <source>One line a paragraph</source>
        <translation>سطر لكل فقرة</translation>
    </message>
    <message>
        <source>Wrapped at a column</source>
        <translation>بالالتفاف عند عمود معيّن</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Most columns of a line.</source>
        <translation>أقصى عدد من الأعمدة في السطر.</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>علامة التعداد</translation>
    </message>
    <message>
        <source>The character in front of list items.</source>
        <translation>المحرف الذي يسبق عناصر القائمة.</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>How headings of the first two levels are marked.</source>
        <translation>كيف تُميَّز عناوين المستويين الأولين.</translation>
    </message>
    <message>
        <source>With number signs (#)</source>
        <translation>بعلامة المربّع (#)</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>بخط تحتها</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>البيانات التمهيدية</translation>
    </message>
    <message>
        <source>Write title, author and the like in front: as they were in Markdown, as YAML when they come from elsewhere.</source>
        <translation>كتابة العنوان والمؤلف ونحوهما في البداية: كما كانت في Markdown، أو بصورة YAML إذا جاءت من مكان آخر.</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The color of text</source>
        <translation>لون النص</translation>
    </message>
    <message>
        <source>GitHub Flavored Markdown.</source>
        <translation>GitHub Flavored Markdown.</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>نص بالتنسيق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The numbering of a list (%1)</source>
        <translation>ترقيم قائمة (⁨%1⁩)</translation>
    </message>
    <message>
        <source>The width or place of a table</source>
        <translation>عرض جدول أو موضعه</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>the data address is damaged</source>
        <translation>عنوان البيانات (data) تالف</translation>
    </message>
    <message>
        <source>not a known image</source>
        <translation>ليست صورة معروفة</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>ترويستها تالفة</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 بكسل</translation>
    </message>
</context>
<context>
    <name>NextAction</name>
    <message>
        <source>&amp;Retry</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>Tries the same export once more.</source>
        <translation>يجري التصدير نفسه مرة أخرى.</translation>
    </message>
    <message>
        <source>Follow a&amp;gain</source>
        <translation>إعادة الم&amp;تابعة</translation>
    </message>
    <message>
        <source>Takes up the wait where it was left; nothing is made twice.</source>
        <translation>يواصل الانتظار من حيث تُرك؛ ولا يُنشأ شيء مرتين.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>إعادة الإ&amp;رسال</translation>
    </message>
    <message>
        <source>Asks the service for the export once more, although the first request may have arrived.</source>
        <translation>يطلب التصدير من الخدمة مرة أخرى، مع أن الطلب الأول ربما وصل.</translation>
    </message>
    <message>
        <source>The service may have started “{title}” already: its answer was lost. If you send it again, it may be made a second time.</source>
        <translation>ربما بدأت الخدمة «⁨{title}⁩» فعلًا: فقد ضاع جوابها. إذا أعدت الإرسال فقد يُنشأ مرة ثانية.</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>تسجيل ال&amp;دخول</translation>
    </message>
    <message>
        <source>Signs the account in; its exports that wait go on by themselves.</source>
        <translation>يسجّل الدخول إلى الحساب؛ وتُستأنف عمليات التصدير المنتظرة تلقائيًا.</translation>
    </message>
    <message>
        <source>&amp;Enter the secret</source>
        <translation>إدخال ال&amp;سر</translation>
    </message>
    <message>
        <source>Asks for the secret that was not kept, then goes on.</source>
        <translation>يسأل عن السر الذي لم يُحفظ، ثم يواصل.</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>ال&amp;بدء من جديد</translation>
    </message>
    <message>
        <source>Starts the export from its beginning.</source>
        <translation>يبدأ التصدير من أوله.</translation>
    </message>
    <message>
        <source>&amp;Trust this host</source>
        <translation>الو&amp;ثوق بهذا الخادم</translation>
    </message>
    <message>
        <source>Lets the account’s credential go to that server too, then goes on.</source>
        <translation>يسمح بإرسال بيانات اعتماد الحساب إلى ذلك الخادم أيضًا، ثم يواصل.</translation>
    </message>
    <message>
        <source>Send this account’s credential to “{host}” from now on? Agree only if you know that this server belongs to the service.</source>
        <translation>هل تُرسل بيانات اعتماد هذا الحساب من الآن فصاعدًا إلى «⁨{host}⁩» أيضًا؟ لا توافق إلا إذا كنت تعلم أن هذا الخادم تابع للخدمة.</translation>
    </message>
</context>
<context>
    <name>NotebookReader</name>
    <message>
        <source>Code of notebooks</source>
        <translation>شيفرة دفاتر Jupyter</translation>
    </message>
    <message>
        <source>Shows the code of a notebook’s cells.</source>
        <translation>يعرض الشيفرة في خلايا الدفتر.</translation>
    </message>
    <message>
        <source>Outputs of notebooks</source>
        <translation>مخرجات دفاتر Jupyter</translation>
    </message>
    <message>
        <source>Shows what the code of a notebook’s cells gave when it was last run; nothing is run anew.</source>
        <translation>يعرض ما أنتجته شيفرة خلايا الدفتر عند آخر تشغيل؛ ولا يُشغَّل شيء من جديد.</translation>
    </message>
    <message>
        <source>Numbers of cells</source>
        <translation>أرقام الخلايا</translation>
    </message>
    <message>
        <source>Shows “In [1]:” and “Out [1]:” above the code of a notebook’s cells and its outputs.</source>
        <translation>يعرض «⁨In [1]:⁩» و«⁨Out [1]:⁩» فوق شيفرة خلايا الدفتر ومخرجاتها.</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>عدد خلاياه يتجاوز %1</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation>⁨%1⁩، الخلية %2</translation>
    </message>
    <message>
        <source>a cell of the unknown kind “%1”</source>
        <translation>خلية من نوع غير معروف «⁨%1⁩»</translation>
    </message>
    <message>
        <source>it is not JSON (%1, at byte %2)</source>
        <translation>ليس JSON (%1، عند البايت %2)</translation>
    </message>
    <message>
        <source>it is no notebook: it has no cells</source>
        <translation>ليس دفتر Jupyter: لا خلايا فيه</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>دفتر Jupyter</translation>
    </message>
    <message>
        <source>an output that only a program can show (%1)</source>
        <translation>مُخرَج لا يعرضه إلا برنامج (⁨%1⁩)</translation>
    </message>
</context>
<context>
    <name>OdtReader</name>
    <message>
        <source>it is no OpenDocument file</source>
        <translation>ليس ملف OpenDocument</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>the styles, which are damaged or missing</source>
        <translation>الأنماط، وهي تالفة أو مفقودة</translation>
    </message>
    <message>
        <source>it is an OpenDocument file of another kind</source>
        <translation>ملف OpenDocument من نوع آخر</translation>
    </message>
    <message>
        <source>headers and footers</source>
        <translation>رؤوس الصفحات وتذييلاتها</translation>
    </message>
    <message>
        <source>tables of contents</source>
        <translation>جداول المحتويات</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>نص OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>pieces of hidden text</source>
        <translation>مقاطع من النص المخفي</translation>
    </message>
    <message>
        <source>page numbers and indexes</source>
        <translation>أرقام الصفحات والفهارس</translation>
    </message>
    <message>
        <source>drawn shapes</source>
        <translation>أشكال مرسومة</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>تعليقات</translation>
    </message>
    <message>
        <source>embedded files, of which their picture stays</source>
        <translation>ملفات مضمّنة تبقى صورتها</translation>
    </message>
    <message>
        <source>drawn shapes, of which their text stays</source>
        <translation>أشكال مرسومة يبقى نصها</translation>
    </message>
    <message>
        <source>numbers of headings</source>
        <translation>أرقام العناوين</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>نماذج</translation>
    </message>
    <message>
        <source>notes of notes</source>
        <translation>حواشٍ داخل حواشٍ</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>ملفات مضمّنة</translation>
    </message>
    <message>
        <source>pictures that cannot be read</source>
        <translation>صور لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>charts, of which their numbers stay</source>
        <translation>مخططات بيانية تبقى أرقامها</translation>
    </message>
</context>
<context>
    <name>OdtWriter</name>
    <message>
        <source>An OpenDocument text or template (ODT, OTT) whose styles, headers, footers, numbering and pages are taken. Placeholders in its headers: {title}, {author}, {date}, {file}.</source>
        <translation>نص أو قالب OpenDocument (ODT، OTT) تؤخذ منه الأنماط ورؤوس الصفحات وتذييلاتها والترقيم وإعداد الصفحات. العناصر النائبة في رؤوس صفحاته: {title}، {author}، {date}، {file}.</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>نص OpenDocument (ODT)</translation>
    </message>
    <message>
        <source>A document to go on writing in LibreOffice and other programs for text.</source>
        <translation>مستند يمكن مواصلة كتابته في LibreOffice وغيره من برامج النصوص.</translation>
    </message>
    <message>
        <source>it is no OpenDocument text or template</source>
        <translation>ليس نصًا ولا قالب OpenDocument</translation>
    </message>
</context>
<context>
    <name>OfficeFile</name>
    <message>
        <source>it is protected with a password</source>
        <translation>محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>it is a file of Office 97–2003, which is not read</source>
        <translation>ملف من Office 97–2003، وهو لا يُقرأ</translation>
    </message>
    <message>
        <source>it is a PDF file</source>
        <translation>ملف PDF</translation>
    </message>
    <message>
        <source>it is an OpenDocument text</source>
        <translation>نص OpenDocument</translation>
    </message>
    <message>
        <source>it is an OpenDocument file of another kind</source>
        <translation>ملف OpenDocument من نوع آخر</translation>
    </message>
    <message>
        <source>it is an EPUB</source>
        <translation>كتاب EPUB</translation>
    </message>
    <message>
        <source>it is a zip file, but not of an office program</source>
        <translation>ملف zip، لكنه ليس من برنامج مكتبي</translation>
    </message>
    <message>
        <source>the part “%1”, which is damaged or missing</source>
        <translation>الجزء «⁨%1⁩»، وهو تالف أو مفقود</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>%1 takes none</source>
        <translation>لا يقبل ⁨%1⁩ أيًّا منها</translation>
    </message>
    <message>
        <source>%1 does not offer it</source>
        <translation>لا يقدّم ⁨%1⁩ ذلك</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>“%1” is not SCOPE.KEY=VALUE.</source>
        <translation>الخيار «⁨%1⁩» ليس على الصورة SCOPE.KEY=VALUE.</translation>
    </message>
    <message>
        <source>“%1” is the same for all locales.</source>
        <translation>قيمة «⁨%1⁩» واحدة لكل اللغات.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>القيمة true أو false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>%1 لا يقل عن %2</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 لا يزيد على %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>إحدى القيم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>values, comma separated</source>
        <translation>قيم تفصل بينها فواصل لاتينية (,)</translation>
    </message>
    <message>
        <source>NAME=VALUE pairs, comma separated</source>
        <translation>أزواج NAME=VALUE تفصل بينها فواصل لاتينية (,)</translation>
    </message>
    <message>
        <source>NAME:TYPE=VALUE entries, comma separated, TYPE one of %1</source>
        <translation>مُدخلات NAME:TYPE=VALUE تفصل بينها فواصل لاتينية (,)، وTYPE إحدى القيم: ⁨%1⁩</translation>
    </message>
    <message>
        <source>a date as YYYY-MM-DD</source>
        <translation>تاريخ على الصورة YYYY-MM-DD</translation>
    </message>
    <message>
        <source>a time as YYYY-MM-DDTHH:MM:SS, with an offset or Z</source>
        <translation>وقت على الصورة YYYY-MM-DDTHH:MM:SS مع فارق التوقيت أو Z</translation>
    </message>
    <message>
        <source>a language tag such as en-US</source>
        <translation>رمز لغة مثل en-US</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Paris</source>
        <translation>منطقة زمنية مثل Europe/Paris</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation>ملف أو مجلد</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>ليست true ولا false</translation>
    </message>
    <message>
        <source>it has no “=”</source>
        <translation>تخلو من «⁨=⁩»</translation>
    </message>
    <message>
        <source>it is not NAME:TYPE=VALUE</source>
        <translation>ليست على الصورة NAME:TYPE=VALUE</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>ليست عددًا</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>ليست عددًا صحيحًا</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>خارج الحدود</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>أقصر من اللازم</translation>
    </message>
    <message>
        <source>it is not one of the choices</source>
        <translation>ليست من البدائل المتاحة</translation>
    </message>
    <message>
        <source>perhaps “%1” is meant</source>
        <translation>ربما المقصود «⁨%1⁩»</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>ليست تاريخًا</translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation>ليست وقتًا</translation>
    </message>
    <message>
        <source>it is not a path</source>
        <translation>ليست مسارًا</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>ليست قائمة</translation>
    </message>
    <message>
        <source>there are too many values</source>
        <translation>عدد القيم أكبر من اللازم</translation>
    </message>
    <message>
        <source>there are too few values</source>
        <translation>عدد القيم أقل من اللازم</translation>
    </message>
    <message>
        <source>it is not a list of NAME=VALUE pairs</source>
        <translation>ليست قائمة أزواج NAME=VALUE</translation>
    </message>
    <message>
        <source>its value is not text</source>
        <translation>قيمته ليست نصًا</translation>
    </message>
    <message>
        <source>it is not a list of typed values</source>
        <translation>ليست قائمة قيم ذات أنواع</translation>
    </message>
    <message>
        <source>a value has no name</source>
        <translation>إحدى القيم بلا اسم</translation>
    </message>
    <message>
        <source>the name is there twice</source>
        <translation>الاسم مكرّر</translation>
    </message>
    <message>
        <source>“%1” is not a type</source>
        <translation>«⁨%1⁩» ليس نوعًا</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>ليست نصًا</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>permission is missing</source>
        <translation>الإذن غير متوفر</translation>
    </message>
    <message>
        <source>it is protected against changes</source>
        <translation>محمي من التغيير</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>القرص للقراءة فقط</translation>
    </message>
    <message>
        <source>a folder of this name is there</source>
        <translation>يوجد مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>يوجد ملف حيث يلزم مجلد</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>لم يعد المجلد موجودًا</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>أطول من اللازم</translation>
    </message>
    <message>
        <source>nobody reads from it any more</source>
        <translation>لم يعد أحد يقرأ منه</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>أبلغ القرص عن عطل</translation>
    </message>
    <message>
        <source>the file would be too large for this disk</source>
        <translation>سيكون الملف أكبر مما يسمح به هذا القرص</translation>
    </message>
    <message>
        <source>a device, a pipe or a socket stands there, and no ordinary file</source>
        <translation>يوجد هناك جهاز أو أنبوب أو مقبس، لا ملف عادي</translation>
    </message>
    <message>
        <source>a “}” is missing</source>
        <translation>ينقص القوس «⁨}⁩»</translation>
    </message>
    <message>
        <source>there is no placeholder {%1}. %2</source>
        <translation>لا يوجد عنصر نائب ⁨{%1}⁩. %2</translation>
    </message>
    <message>
        <source>writing over it failed half-way; what was there before is kept as “%1”</source>
        <translation>فشل الاستبدال في منتصفه؛ وما كان هناك من قبل محفوظ باسم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>A result of several files cannot go to standard output</source>
        <translation>لا يمكن إرسال نتيجة من عدة ملفات إلى الخرج القياسي</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>the folder there holds other things, such as “%1”</source>
        <translation>في المجلد هناك أشياء أخرى، مثل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>A result of several files cannot go into a pipe or a device</source>
        <translation>لا يمكن إرسال نتيجة من عدة ملفات إلى أنبوب أو جهاز</translation>
    </message>
    <message>
        <source>it has to stay inside its folder</source>
        <translation>يجب أن يبقى داخل مجلده</translation>
    </message>
    <message>
        <source>“%1” and “%2” are made in different places, so they cannot be one export</source>
        <translation>ينشأ «⁨%1⁩» و«⁨%2⁩» في مكانين مختلفين، فلا يمكن أن يكونا عملية تصدير واحدة</translation>
    </message>
    <message>
        <source>There is nothing to export: choose a source and a format.</source>
        <translation>لا شيء لتصديره: اختر مصدرًا وتنسيقًا.</translation>
    </message>
    <message>
        <source>no folder was chosen</source>
        <translation>لم يُختر مجلد</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>لا يسمّي ملفًا</translation>
    </message>
    <message>
        <source>a link stands there that leads nowhere</source>
        <translation>توجد هناك وصلة لا تؤدي إلى شيء</translation>
    </message>
    <message>
        <source>Export with one after the other.</source>
        <translation>صدّر بهما واحدًا بعد الآخر.</translation>
    </message>
</context>
<context>
    <name>PageOptions</name>
    <message>
        <source>it is neither the name of a page size nor a size</source>
        <translation>ليس اسم حجم صفحة ولا حجمًا</translation>
    </message>
    <message>
        <source>a name such as A4 or Letter, or a size in millimeters such as 170x240</source>
        <translation>اسم مثل A4 أو Letter، أو حجم بالمليمتر مثل 170x240</translation>
    </message>
    <message>
        <source>it leaves no room for text</source>
        <translation>لا يترك مكانًا للنص</translation>
    </message>
    <message>
        <source>a smaller margin</source>
        <translation>هامش أصغر</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>The theme&apos;s own when empty.</source>
        <translation>إذا تُرك فارغًا: هامش السمة.</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>حجم الصفحة</translation>
    </message>
    <message>
        <source>A name, or width x height in millimeters (for example 170x240).</source>
        <translation>اسم، أو العرض x الارتفاع بالمليمتر (مثل 170x240).</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>بحسب اللغة</translation>
    </message>
    <message>
        <source>Letter where it is usual, else A4.</source>
        <translation>القيمة Letter حيث تكون معتادة، وإلا A4.</translation>
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
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>How the page stands.</source>
        <translation>وضع الصفحة.</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>بحسب المحتوى</translation>
    </message>
    <message>
        <source>Upright; on its side for a table alone that is too wide.</source>
        <translation>عمودي؛ وأفقي إذا كان المستند جدولًا وحيدًا أعرض من اللازم.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>على الوجهين</translation>
    </message>
    <message>
        <source>Margins are mirrored for printing on both sides.</source>
        <translation>تُعكس الهوامش للطباعة على الوجهين.</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>الهامش العلوي</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>الهامش السفلي</translation>
    </message>
    <message>
        <source>Left or inner margin</source>
        <translation>الهامش الأيسر أو الداخلي</translation>
    </message>
    <message>
        <source>Right or outer margin</source>
        <translation>الهامش الأيمن أو الخارجي</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Serifs, for reading.</source>
        <translation>خط بزوائد، للقراءة.</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>No serifs, for looking things up.</source>
        <translation>خط بلا زوائد، للرجوع إليه.</translation>
    </message>
    <message>
        <source>Shrink images to</source>
        <translation>تصغير الصور حتى</translation>
    </message>
    <message>
        <source>An image too tall for what is left of a page is set smaller, down to this share of its size. 100: never.</source>
        <translation>الصورة الأطول مما تبقّى من الصفحة تُصغَّر حتى هذه النسبة من حجمها. 100: لا تُصغَّر أبدًا.</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Of the text; everything else follows. The theme&apos;s own when empty.</source>
        <translation>حجم خط النص، ويتبعه كل ما عداه. إذا تُرك فارغًا: حجم السمة.</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>Of paragraphs.</source>
        <translation>محاذاة الفقرات.</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>كما في السمة</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>ضبط كامل</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>بلا ضبط</translation>
    </message>
    <message>
        <source>Divide words</source>
        <translation>تقسيم الكلمات</translation>
    </message>
    <message>
        <source>Words are divided at line ends where there is a dictionary for their language.</source>
        <translation>تُقسّم الكلمات في نهايات الأسطر حيث يوجد قاموس للغتها.</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>تلوين الشيفرة</translation>
    </message>
    <message>
        <source>Code is colored by its language.</source>
        <translation>تُلوَّن الشيفرة بحسب لغتها.</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>الأجزاء</translation>
    </message>
    <message>
        <source>Levels in the contents</source>
        <translation>المستويات في المحتويات</translation>
    </message>
    <message>
        <source>How many levels of headings the table of contents shows.</source>
        <translation>عدد مستويات العناوين التي يعرضها جدول المحتويات.</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>صفحة العنوان</translation>
    </message>
    <message>
        <source>A page with title, authors and date comes first.</source>
        <translation>تأتي أولًا صفحة فيها العنوان والمؤلفون والتاريخ.</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>الملخّص</translation>
    </message>
    <message>
        <source>The document’s abstract or description, on the title page.</source>
        <translation>ملخّص المستند أو وصفه، في صفحة العنوان.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>An image for the top of the title page.</source>
        <translation>صورة لأعلى صفحة العنوان.</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>جدول المحتويات</translation>
    </message>
    <message>
        <source>Headings with their page numbers come before the text.</source>
        <translation>تأتي العناوين بأرقام صفحاتها قبل النص.</translation>
    </message>
    <message>
        <source>Chapters on new pages</source>
        <translation>الفصول في صفحات جديدة</translation>
    </message>
    <message>
        <source>Headings of the first level start a page.</source>
        <translation>تبدأ عناوين المستوى الأول صفحة جديدة.</translation>
    </message>
    <message>
        <source>Headers and footers</source>
        <translation>رؤوس الصفحات وتذييلاتها</translation>
    </message>
    <message>
        <source>Placeholders: {title}, {chapter}, {page}, {pages}, {date}, {file}.</source>
        <translation>العناصر النائبة: {title}، {chapter}، {page}، {pages}، {date}، {file}.</translation>
    </message>
    <message>
        <source>First page without header</source>
        <translation>الصفحة الأولى بلا رأس</translation>
    </message>
    <message>
        <source>The first page, and pages that begin a chapter, have no header.</source>
        <translation>ليس للصفحة الأولى ولا للصفحات التي يبدأ فيها فصل رأس صفحة.</translation>
    </message>
    <message>
        <source>Header, left or inner</source>
        <translation>رأس الصفحة، اليسار أو الداخل</translation>
    </message>
    <message>
        <source>Header, center</source>
        <translation>رأس الصفحة، الوسط</translation>
    </message>
    <message>
        <source>Header, right or outer</source>
        <translation>رأس الصفحة، اليمين أو الخارج</translation>
    </message>
    <message>
        <source>Footer, left or inner</source>
        <translation>التذييل، اليسار أو الداخل</translation>
    </message>
    <message>
        <source>Footer, center</source>
        <translation>التذييل، الوسط</translation>
    </message>
    <message>
        <source>Footer, right or outer</source>
        <translation>التذييل، اليمين أو الخارج</translation>
    </message>
    <message>
        <source>The looks of everything: a built-in theme, or a theme file (JSON).</source>
        <translation>مظهر كل شيء: سمة مضمنة، أو ملف سمة (JSON).</translation>
    </message>
</context>
<context>
    <name>PdfOptions</name>
    <message>
        <source>Standard</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>What the PDF is made to, beyond being tagged and having all fonts in it.</source>
        <translation>المعيار الذي يُنشأ وفقه ملف PDF، زيادةً على الوسوم وتضمين كل الخطوط.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>A tagged PDF 1.7.</source>
        <translation>ملف PDF 1.7 موسوم.</translation>
    </message>
    <message>
        <source>PDF/A-2b</source>
        <translation>PDF/A-2b</translation>
    </message>
    <message>
        <source>For archives: looks the same in many years.</source>
        <translation>للأرشيف: يبدو كما هو بعد سنوات طويلة.</translation>
    </message>
    <message>
        <source>PDF/UA-1</source>
        <translation>PDF/UA-1</translation>
    </message>
    <message>
        <source>For everybody: made for screen readers, every picture needs a text.</source>
        <translation>للجميع: ملائم لقارئات الشاشة، وكل صورة تحتاج إلى نص.</translation>
    </message>
    <message>
        <source>PDF/A-2b and PDF/UA-1</source>
        <translation>معيارا PDF/A-2b وPDF/UA-1</translation>
    </message>
    <message>
        <source>Both.</source>
        <translation>كلاهما.</translation>
    </message>
</context>
<context>
    <name>PdfUa</name>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>1 image has no description</source>
        <translation>صورة واحدة (1) بلا وصف</translation>
    </message>
    <message>
        <source>%1 images have no description</source>
        <translation>عدد الصور التي بلا وصف: %1</translation>
    </message>
    <message>
        <source>its language is not known</source>
        <translation>لغته غير معروفة</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>لا عنوان له</translation>
    </message>
    <message>
        <source>no font has 1 of its characters</source>
        <translation>أحد محارفه (1) غير موجود في أي خط</translation>
    </message>
    <message>
        <source>no font has %1 of its characters</source>
        <translation>عدد محارفه غير الموجودة في أي خط: %1</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>a heading is too long for contents and page headers</source>
        <translation>أحد العناوين أطول من أن يتّسع له جدول المحتويات ورؤوس الصفحات</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>نص بالتنسيق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>the title is too long</source>
        <translation>العنوان أطول من اللازم</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print, to send and to keep.</source>
        <translation>صفحات للطباعة والإرسال والحفظ.</translation>
    </message>
</context>
<context>
    <name>PptxWriter</name>
    <message>
        <source>Text in the format “%1”</source>
        <translation>نص بالتنسيق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Shape of the slides</source>
        <translation>شكل الشرائح</translation>
    </message>
    <message>
        <source>Sixteen to nine for screens of today, four to three for older projectors.</source>
        <translation>ستة عشر إلى تسعة لشاشات اليوم، وأربعة إلى ثلاثة لأجهزة العرض الأقدم.</translation>
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
        <translation>العنوان الذي يبدأ شريحة</translation>
    </message>
    <message>
        <source>Headings of this level begin slides; those above are slides of their own that begin a section. Without it: the highest level whose headings mostly have text directly below them.</source>
        <translation>تبدأ عناوين هذا المستوى شرائح؛ وما فوقها شرائح مستقلة تبدأ قسمًا. وبدون تحديد: أعلى مستوى يلي معظم عناوينه نص مباشرة.</translation>
    </message>
    <message>
        <source>Title slide</source>
        <translation>شريحة العنوان</translation>
    </message>
    <message>
        <source>The first slide shows title, authors and date, where the document has them.</source>
        <translation>تعرض الشريحة الأولى العنوان والمؤلفين والتاريخ، إذا كانت في المستند.</translation>
    </message>
    <message>
        <source>Slide numbers</source>
        <translation>أرقام الشرائح</translation>
    </message>
    <message>
        <source>Title and number stand at the foot of the slides.</source>
        <translation>يظهر العنوان والرقم في أسفل الشرائح.</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>تلوين الشيفرة</translation>
    </message>
    <message>
        <source>Code is colored by its language.</source>
        <translation>تُلوَّن الشيفرة بحسب لغتها.</translation>
    </message>
    <message>
        <source>Slides (PPTX)</source>
        <translation>الشرائح (PPTX)</translation>
    </message>
    <message>
        <source>A presentation to show and go on with in PowerPoint and other programs for slides.</source>
        <translation>عرض تقديمي يمكن عرضه ومواصلة العمل عليه في PowerPoint وغيره من برامج الشرائح.</translation>
    </message>
    <message>
        <source>A picture or table in a table</source>
        <translation>صورة أو جدول داخل جدول</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>a built-in preset has this name</source>
        <translation>إعداد مسبق مضمّن يحمل هذا الاسم</translation>
    </message>
    <message>
        <source>a preset has this name already</source>
        <translation>إعداد مسبق آخر يحمل هذا الاسم</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1 (نسخة %2)</translation>
    </message>
    <message>
        <source>Report PDF</source>
        <translation>تقرير PDF</translation>
    </message>
    <message>
        <source>Manual PDF</source>
        <translation>دليل PDF</translation>
    </message>
    <message>
        <source>Archive PDF</source>
        <translation>ملف PDF للأرشيف</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Markdown clean-up</source>
        <translation>تنظيف Markdown</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد المسبق</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>the preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>طوله يتجاوز %1 من المحارف</translation>
    </message>
    <message>
        <source>it has characters that cannot be seen, such as a line break</source>
        <translation>فيه محارف غير مرئية، مثل فاصل الأسطر</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>عند وجود الملف</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>التنسيقات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Warnings as failures</source>
        <translation>التحذيرات تُعدّ إخفاقًا</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>ليس كائن JSON</translation>
    </message>
    <message>
        <source>it is no preset (%1)</source>
        <translation>ليس إعدادًا مسبقًا (%1)</translation>
    </message>
    <message>
        <source>“%1” is built in and can be neither changed nor deleted</source>
        <translation>«⁨%1⁩» مضمَّن ولا يمكن تغييره ولا حذفه</translation>
    </message>
    <message>
        <source>Make a copy of it and change that.</source>
        <translation>انسخه ثم غيّر النسخة.</translation>
    </message>
    <message>
        <source>“%1” is a preset of version %2, and this Quayside knows version %3</source>
        <translation>الإعداد المسبق «⁨%1⁩» من الإصدار %2، ونسخة Quayside هذه تعرف الإصدار %3</translation>
    </message>
    <message>
        <source>Update Quayside to use it.</source>
        <translation>حدّث Quayside لاستخدامه.</translation>
    </message>
    <message>
        <source>A preset cannot hold a secret: %1</source>
        <translation>لا يمكن أن يحتوي إعداد مسبق على سر: %1</translation>
    </message>
    <message>
        <source>Take it out: secrets are kept with an account, or asked for by each export.</source>
        <translation>أزله: تُحفظ الأسرار مع الحساب، أو يطلبها كل تصدير.</translation>
    </message>
    <message>
        <source>Choose a file that a preset was exported to.</source>
        <translation>اختر ملفًا صُدِّر إليه إعداد مسبق.</translation>
    </message>
    <message>
        <source>“%1” is too long for a preset: %2 is the limit</source>
        <translation>“%1” أطول من أن يكون إعدادًا مسبقًا: الحد هو %2</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>too many elements or attributes are open at once</source>
        <translation>عناصر أو خصائص مفتوحة في آن واحد أكثر من اللازم</translation>
    </message>
    <message>
        <source>its UTF-16 text ends in the middle of a character, at byte %1</source>
        <translation>ينتهي نصه بترميز UTF-16 في منتصف محرف، عند البايت %1</translation>
    </message>
    <message>
        <source>byte %1 starts half a UTF-16 character</source>
        <translation>يبدأ البايت %1 نصف محرف UTF-16</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>How the bytes of the source stand for letters: “auto” finds out; else a name such as windows-1252, shift_jis or utf-16le.</source>
        <translation>كيف تمثّل بايتات المصدر الحروف: «auto» يكتشف ذلك؛ وإلا فاسم مثل windows-1252 أو shift_jis أو utf-16le.</translation>
    </message>
    <message>
        <source>“%1” is no encoding that is known here</source>
        <translation>«⁨%1⁩» ليس ترميزًا معروفًا هنا</translation>
    </message>
    <message>
        <source>byte %1 is not valid UTF-8</source>
        <translation>البايت %1 ليس UTF-8 صالحًا</translation>
    </message>
    <message>
        <source>its mark at byte %1 says UTF-32</source>
        <translation>علامته عند البايت %1 تدل على UTF-32</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Other &amp;folder…</source>
        <translation>&amp;مجلد آخر…</translation>
    </message>
    <message>
        <source>Other &amp;name…</source>
        <translation>ا&amp;سم آخر…</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>الاحتفاظ &amp;بكليهما</translation>
    </message>
    <message>
        <source>Re&amp;place the old file</source>
        <translation>استبدا&amp;ل الملف القديم</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>تسجيل ال&amp;دخول…</translation>
    </message>
    <message>
        <source>Export with its &amp;warnings</source>
        <translation>التصدير مع الت&amp;حذيرات</translation>
    </message>
    <message>
        <source>Open the &amp;source</source>
        <translation>&amp;فتح المصدر</translation>
    </message>
    <message>
        <source>&amp;Edit and run…</source>
        <translation>الت&amp;عديل والتنفيذ…</translation>
    </message>
</context>
<context>
    <name>RemoteDialect</name>
    <message>
        <source>Unpack zip files</source>
        <translation>فك ضغط ملفات zip</translation>
    </message>
    <message>
        <source>Saves what a zip holds as a folder. A zip with unsafe contents is saved as it is.</source>
        <translation>يحفظ محتوى ملف zip في مجلد. وملف zip ذو المحتوى غير الآمن يُحفظ كما هو.</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>Register it with the client id, to the letter: for example http://127.0.0.1:49321/callback. Empty: http://127.0.0.1:PORT/callback with any free port, where the service takes that.</source>
        <translation>سجّله مع معرّف العميل حرفًا بحرف: مثل http://127.0.0.1:49321/callback. إذا تُرك فارغًا: http://127.0.0.1:PORT/callback بأي منفذ حر، حيث تقبل الخدمة ذلك.</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>Scopes to ask for</source>
        <translation>النطاقات المطلوبة</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>مفصولة بمسافات.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>الطلبات في الثانية</translation>
    </message>
    <message>
        <source>a web page came</source>
        <translation>وصلت صفحة ويب</translation>
    </message>
    <message>
        <source>a web page came (“%1”)</source>
        <translation>وصلت صفحة ويب («⁨%1⁩»)</translation>
    </message>
    <message>
        <source>%1, perhaps the sign-in page of a proxy</source>
        <translation>%1، ربما صفحة تسجيل الدخول لوكيل</translation>
    </message>
    <message>
        <source>%1 with status %2</source>
        <translation>%1 بالحالة %2</translation>
    </message>
    <message>
        <source>its answer could not be understood</source>
        <translation>تعذّر فهم جوابها</translation>
    </message>
    <message>
        <source>the token is missing, expired or revoked</source>
        <translation>رمز الوصول مفقود أو منتهي الصلاحية أو ملغى</translation>
    </message>
    <message>
        <source>the last answer could not be used, asking again</source>
        <translation>تعذّر استخدام الجواب الأخير، ويجري السؤال من جديد</translation>
    </message>
    <message numerus="yes">
        <source>it was asked %Ln time(s) in vain</source>
        <translation>
            <numerusform>لم تُسأل أي مرة</numerusform>
            <numerusform>سُئلت مرة واحدة دون جدوى</numerusform>
            <numerusform>سُئلت مرتين دون جدوى</numerusform>
            <numerusform>سُئلت %Ln مرات دون جدوى</numerusform>
            <numerusform>سُئلت %Ln مرة دون جدوى</numerusform>
            <numerusform>سُئلت %Ln مرة دون جدوى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not available just now</source>
        <translation>الخدمة ⁨%1⁩ غير متاحة الآن</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests</source>
        <translation>تطلب ⁨%1⁩ تقليل عدد الطلبات</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>credentials are sent over https only</source>
        <translation>لا تُرسل بيانات الاعتماد إلا عبر https</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>عنوان يبدأ بـ⁨https://⁩</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 does not offer it</source>
        <translation>لا يقدّم ⁨%1⁩ ذلك</translation>
    </message>
    <message>
        <source>another way to sign in</source>
        <translation>طريقة أخرى لتسجيل الدخول</translation>
    </message>
    <message>
        <source>%1 asked this account to wait until %2; a test of the account asks it again at once.</source>
        <translation>طلبت ⁨%1⁩ من هذا الحساب الانتظار حتى ⁨%2⁩؛ واختبار الحساب يسألها من جديد فورًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>another account has this name</source>
        <translation>حساب آخر يحمل هذا الاسم</translation>
    </message>
    <message>
        <source>a name of its own</source>
        <translation>اسم خاص به</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>it was declined in the browser</source>
        <translation>رُفض الطلب في المتصفح</translation>
    </message>
    <message>
        <source>the browser brought no code</source>
        <translation>لم يأتِ المتصفح بأي رمز</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>عنوان إعادة التوجيه</translation>
    </message>
    <message>
        <source>the browser has to come back to this computer</source>
        <translation>يجب أن يعود المتصفح إلى هذا الحاسوب</translation>
    </message>
    <message>
        <source>an address such as http://127.0.0.1:49321/callback</source>
        <translation>عنوان مثل http://127.0.0.1:49321/callback</translation>
    </message>
    <message>
        <source>this computer lets no program listen for the browser’s answer</source>
        <translation>لا يسمح هذا الحاسوب لأي برنامج بالاستماع إلى جواب المتصفح</translation>
    </message>
    <message>
        <source>another program uses the port %1, where the browser should come back to</source>
        <translation>يستخدم برنامج آخر المنفذ %1 الذي ينبغي أن يعود إليه المتصفح</translation>
    </message>
    <message>
        <source>this account has no sign-in with the browser</source>
        <translation>ليس لهذا الحساب تسجيل دخول بالمتصفح</translation>
    </message>
    <message>
        <source>nobody signed in within five minutes; the browser should have come back to %1</source>
        <translation>لم يسجّل أحد الدخول خلال خمس دقائق؛ وكان ينبغي أن يعود المتصفح إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>لا شيء هنا.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Quayside began.</source>
        <translation>هذا الجواب لا يخص تسجيل الدخول الذي بدأه Quayside.</translation>
    </message>
    <message>
        <source>This sign-in is over already.</source>
        <translation>انتهى تسجيل الدخول هذا من قبل.</translation>
    </message>
    <message>
        <source>You were not signed in. You can close this page.</source>
        <translation>لم يُسجَّل دخولك. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Quayside.</source>
        <translation>سُجّل دخولك. يمكنك إغلاق هذه الصفحة والعودة إلى Quayside.</translation>
    </message>
    <message>
        <source>the sign-in server answered with status %1</source>
        <translation>أجاب خادم تسجيل الدخول بالحالة %1</translation>
    </message>
    <message>
        <source>Its secret “%1” is not there: nobody has given it, or it was not kept.</source>
        <translation>سره «⁨%1⁩» غير موجود: لم يقدّمه أحد، أو لم يُحفظ.</translation>
    </message>
    <message>
        <source>its sign-in address is not https</source>
        <translation>عنوان تسجيل الدخول ليس https</translation>
    </message>
    <message>
        <source>its answer holds no token</source>
        <translation>جوابه يخلو من رمز وصول</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>جارٍ فك الضغط</translation>
    </message>
    <message>
        <source>%1 asks this account to wait</source>
        <translation>تطلب ⁨%1⁩ من هذا الحساب الانتظار</translation>
    </message>
    <message>
        <source>next in %1 s</source>
        <translation>التالية بعد %1 ث</translation>
    </message>
    <message>
        <source>waiting at %1</source>
        <translation>ينتظر عند ⁨%1⁩</translation>
    </message>
    <message>
        <source>which asks for it</source>
        <translation>بطلب منها</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s)</source>
        <translation>
            <numerusform>لم يُسأل بعد</numerusform>
            <numerusform>سُئل مرة واحدة</numerusform>
            <numerusform>سُئل مرتين</numerusform>
            <numerusform>سُئل %Ln مرات</numerusform>
            <numerusform>سُئل %Ln مرة</numerusform>
            <numerusform>سُئل %Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>فشلت المحاولة %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source> on %1</source>
        <translation> في ⁨%1⁩</translation>
    </message>
    <message>
        <source>its compressed form is damaged</source>
        <translation>صورته المضغوطة تالفة</translation>
    </message>
    <message>
        <source>a web page (perhaps a sign-in page)</source>
        <translation>صفحة ويب (ربما صفحة تسجيل دخول)</translation>
    </message>
    <message>
        <source>another part of the file came than was asked for</source>
        <translation>وصل جزء من الملف غير الجزء المطلوب</translation>
    </message>
    <message>
        <source>a body coded as “%1”</source>
        <translation>محتوى مرمّز بصورة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>an error message</source>
        <translation>رسالة خطأ</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>شيء آخر</translation>
    </message>
    <message>
        <source>a file of type %1</source>
        <translation>ملف من النوع ⁨%1⁩</translation>
    </message>
    <message>
        <source>a compressed body that grows beyond all measure</source>
        <translation>محتوى مضغوط يكبر بلا حدود</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>وصل %1 من %2 بايت</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>نهاية الملف مفقودة</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>the address is not a web address</source>
        <translation>العنوان ليس عنوان ويب</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>لا يجيب الخادم</translation>
    </message>
    <message>
        <source>it takes no connections</source>
        <translation>لا يقبل الخادم الاتصالات</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>تعذّر الاتفاق على اتصال آمن</translation>
    </message>
    <message>
        <source>it asks for a user name and a password</source>
        <translation>يطلب الخادم اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>أغلق الخادم الاتصال</translation>
    </message>
    <message>
        <source>it closed the connection before the answer was whole</source>
        <translation>أغلق الخادم الاتصال قبل اكتمال الجواب</translation>
    </message>
    <message>
        <source>its answer is not proper HTTP</source>
        <translation>جواب الخادم ليس HTTP سليمًا</translation>
    </message>
    <message>
        <source>it closed the connection while the request was sent</source>
        <translation>أغلق الخادم الاتصال في أثناء إرسال الطلب</translation>
    </message>
    <message>
        <source>it made no connection to %1</source>
        <translation>لم يُنشئ اتصالًا بـ⁨%1⁩</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>انقطع الاتصال</translation>
    </message>
    <message>
        <source>the certificate file “%1” is not there, or holds no certificate</source>
        <translation>ملف الشهادات «⁨%1⁩» غير موجود أو لا شهادة فيه</translation>
    </message>
    <message>
        <source>the time for the images of one document is over</source>
        <translation>انتهى الوقت المخصص لصور المستند الواحد</translation>
    </message>
    <message>
        <source>the document has more than %1 of them</source>
        <translation>عددها في المستند يتجاوز %1</translation>
    </message>
    <message>
        <source>images are fetched over https only</source>
        <translation>لا تُجلب الصور إلا عبر https</translation>
    </message>
    <message>
        <source>its server sends the request in a circle</source>
        <translation>خادمها يعيد توجيه الطلب في حلقة</translation>
    </message>
    <message>
        <source>its server answered with status %1</source>
        <translation>أجاب خادمها بالحالة %1</translation>
    </message>
    <message>
        <source>what came is no image but %1</source>
        <translation>ما وصل ليس صورة بل %1</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>حجمها يتجاوز ⁨%1⁩</translation>
    </message>
    <message>
        <source>its certificate ended on %1</source>
        <translation>انتهت صلاحية شهادته في ⁨%1⁩</translation>
    </message>
    <message>
        <source>its certificate begins on %1 only</source>
        <translation>لا تبدأ صلاحية شهادته إلا في ⁨%1⁩</translation>
    </message>
    <message>
        <source>its certificate is for another server (%1)</source>
        <translation>شهادته لخادم آخر (⁨%1⁩)</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not trust</source>
        <translation>شهادته صادرة عن جهة لا يثق بها هذا الحاسوب</translation>
    </message>
    <message>
        <source>its certificate was withdrawn</source>
        <translation>أُلغيت شهادته</translation>
    </message>
    <message>
        <source>more than %1 files are in it</source>
        <translation>عدد الملفات فيه يتجاوز %1</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>another file is sent under the name “%1”</source>
        <translation>يُرسل ملف آخر بالاسم «⁨%1⁩»</translation>
    </message>
    <message>
        <source>more than %1 files go along</source>
        <translation>عدد الملفات المرافقة يتجاوز %1</translation>
    </message>
    <message>
        <source>it has changed since this export began</source>
        <translation>تغيّر منذ بدأ هذا التصدير</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>لم يُطلب شيء</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>stop with an error</source>
        <translation>التوقف مع خطأ</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>الاحتفاظ بكليهما</translation>
    </message>
    <message>
        <source>replace the old file</source>
        <translation>استبدال الملف القديم</translation>
    </message>
    <message>
        <source>keep the old file</source>
        <translation>الاحتفاظ بالملف القديم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>الخرج القياسي</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>عند وجود الملف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Warnings as failures</source>
        <translation>التحذيرات تُعدّ إخفاقًا</translation>
    </message>
</context>
<context>
    <name>RtfWriter</name>
    <message>
        <source>Text in the format “%1”</source>
        <translation>نص بالتنسيق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <translation>نص منسّق (RTF)</translation>
    </message>
    <message>
        <source>A document that nearly every program for text opens, also old ones.</source>
        <translation>مستند يفتحه كل برنامج نصوص تقريبًا، حتى القديم منها.</translation>
    </message>
    <message>
        <source>A table in a table or a footnote, whose rows become lines,</source>
        <translation>جدول داخل جدول أو حاشية سفلية، تتحول صفوفه إلى أسطر،</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>--%1 wants a number, not “%2”.</source>
        <translation>يحتاج الخيار ⁨--%1⁩ إلى عدد، لا «⁨%2⁩».</translation>
    </message>
    <message>
        <source>There is no port %1.</source>
        <translation>لا يوجد منفذ %1.</translation>
    </message>
    <message>
        <source>“%1” is not an address.</source>
        <translation>«⁨%1⁩» ليس عنوانًا.</translation>
    </message>
    <message>
        <source>The script “%1” cannot be read: %2</source>
        <translation>تتعذّر قراءة النص البرمجي «⁨%1⁩»: %2</translation>
    </message>
    <message>
        <source>A local server that speaks the export APIs of Quayside, for trying and testing.</source>
        <translation>خادم محلي يتحدث واجهات API التي يستخدمها Quayside للتصدير، للتجربة والاختبار.</translation>
    </message>
    <message>
        <source>Port of the APIs (default: any free one).</source>
        <translation>منفذ واجهات API (الافتراضي: أي منفذ حر).</translation>
    </message>
    <message>
        <source>Address to listen on (default: this computer only).</source>
        <translation>العنوان الذي يُستمع عليه (الافتراضي: هذا الحاسوب فقط).</translation>
    </message>
    <message>
        <source>Folder of documents to serve (default: three samples).</source>
        <translation>مجلد المستندات المقدَّمة (الافتراضي: ثلاثة نماذج).</translation>
    </message>
    <message>
        <source>The token that is always good (default: sandbox-token).</source>
        <translation>رمز الوصول الصالح دائمًا (الافتراضي: sandbox-token).</translation>
    </message>
    <message>
        <source>How long other tokens live (default: 60).</source>
        <translation>مدة صلاحية رموز الوصول الأخرى (الافتراضي: 60).</translation>
    </message>
    <message>
        <source>How long signed links live (default: 1800).</source>
        <translation>مدة صلاحية الروابط الموقّعة (الافتراضي: 1800).</translation>
    </message>
    <message>
        <source>Pause before each reply (default: 0).</source>
        <translation>مهلة قبل كل رد (الافتراضي: 0).</translation>
    </message>
    <message>
        <source>How long an export takes (default: 1200).</source>
        <translation>مدة التصدير (الافتراضي: 1200).</translation>
    </message>
    <message>
        <source>Workiva&apos;s Retry-After, which it is held to; 0: none (default: 1).</source>
        <translation>ترويسة Retry-After في Workiva، ويُلزم Quayside بها؛ 0: بدون (الافتراضي: 1).</translation>
    </message>
    <message>
        <source>Requests a second before 429, an API and a token; 0: no limit (default: 50).</source>
        <translation>عدد الطلبات في الثانية قبل الرد 429، لكل واجهة API ورمز وصول؛ 0: بلا حد (الافتراضي: 50).</translation>
    </message>
    <message>
        <source>Script of misbehavior, see docs/sandbox.md.</source>
        <translation>نص برمجي لمحاكاة الأعطال، انظر docs/sandbox.md.</translation>
    </message>
    <message>
        <source>Writes a line a request.</source>
        <translation>يكتب سطرًا لكل طلب.</translation>
    </message>
    <message>
        <source>Gotenberg is spoken as of version 8 or 9.</source>
        <translation>لا يُحاكى من Gotenberg إلا الإصدار 8 أو 9.</translation>
    </message>
    <message>
        <source>Version of Gotenberg to be, 8 or 9 (default: 8).</source>
        <translation>إصدار Gotenberg المراد محاكاته، 8 أو 9 (الافتراضي: 8).</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Text outside tables</source>
        <translation>النص خارج الجداول</translation>
    </message>
    <message>
        <source>it has no table, and this format holds nothing else</source>
        <translation>ليس فيه جدول، ولا يتضمن هذا التنسيق غير الجداول</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>it is a folder</source>
        <translation>هو مجلد</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
</context>
<context>
    <name>SourceScan</name>
    <message>
        <source>it has more than %1 entries</source>
        <translation>عدد مدخلاته يتجاوز %1</translation>
    </message>
    <message>
        <source>it has more than %1 documents</source>
        <translation>عدد مستنداته يتجاوز %1</translation>
    </message>
    <message>
        <source>its name begins with a dot, and so it is hidden</source>
        <translation>يبدأ اسمه بنقطة، فهو مخفي</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>وصلة لا تؤدي إلى شيء</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder</source>
        <translation>وصلة تقود إلى خارج المجلد</translation>
    </message>
    <message>
        <source>it holds what programs need, not your documents</source>
        <translation>يحتوي على ما تحتاج إليه البرامج، لا على مستنداتك</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>لا يحق لك قراءته</translation>
    </message>
    <message>
        <source>it is an earlier export of Quayside’s</source>
        <translation>ناتج تصدير سابق من Quayside</translation>
    </message>
    <message>
        <source>it lies more than %1 folders deep</source>
        <translation>يقع على عمق يتجاوز %1 من المجلدات</translation>
    </message>
    <message>
        <source>you may not look into this folder</source>
        <translation>لا يحق لك الاطلاع على هذا المجلد</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>ليس مجلدًا</translation>
    </message>
    <message>
        <source>the results go there</source>
        <translation>تذهب النتائج إليه</translation>
    </message>
    <message>
        <source>no earlier exports</source>
        <translation>لا عمليات تصدير سابقة</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Queued</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Loading images</source>
        <translation>تحميل الصور</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>تخطيط الصفحات</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>الحفظ</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>الانتظار</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>التنزيل</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it is no file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>its disk took no more: a fault, a quota, or a limit on the size of files</source>
        <translation>لم يقبل قرصه المزيد: عطل أو حصة أو حد لحجم الملفات</translation>
    </message>
    <message>
        <source>there is no room left on its disk</source>
        <translation>لم تبقَ مساحة على قرصه</translation>
    </message>
    <message>
        <source>its disk reported a fault</source>
        <translation>أبلغ قرصه عن عطل</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>it, or a file beside it, cannot be opened</source>
        <translation>يتعذّر فتحه أو فتح ملف بجانبه</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>it is being written for longer than usual</source>
        <translation>الكتابة فيه مستمرة أطول من المعتاد</translation>
    </message>
    <message>
        <source>no lock can be made there</source>
        <translation>لا يمكن إنشاء قفل هناك</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>لا يمكن إنشاء المجلد</translation>
    </message>
    <message>
        <source>every export is there, and its search index was built anew</source>
        <translation>كل عمليات التصدير موجودة، وقد أُعيد بناء فهرس البحث</translation>
    </message>
    <message>
        <source>every export is there, but warnings or facts of some could not be read</source>
        <translation>كل عمليات التصدير موجودة، لكن تعذّرت قراءة تحذيرات بعضها أو بياناتها</translation>
    </message>
    <message>
        <source>it is damaged and cannot be moved aside</source>
        <translation>تالف ولا يمكن تنحيته جانبًا</translation>
    </message>
    <message>
        <source>it is damaged and has to be mended by one program alone</source>
        <translation>تالف ويجب أن يصلحه برنامج واحد بمفرده</translation>
    </message>
    <message>
        <source>it has to be brought up to date by one program alone</source>
        <translation>يجب أن يحدّثه برنامج واحد بمفرده</translation>
    </message>
    <message>
        <source>it is being brought up to date</source>
        <translation>يجري تحديثه الآن</translation>
    </message>
    <message>
        <source>the work on it was stopped</source>
        <translation>أُوقف العمل عليه</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) could not be read, all others are there</source>
        <translation>
            <numerusform>لم تتعذّر قراءة أي عملية تصدير، وكلها موجودة</numerusform>
            <numerusform>تعذّرت قراءة عملية تصدير واحدة، وكل ما عداها موجود</numerusform>
            <numerusform>تعذّرت قراءة عمليتي تصدير، وكل ما عداهما موجود</numerusform>
            <numerusform>تعذّرت قراءة %Ln عمليات تصدير، وكل ما عداها موجود</numerusform>
            <numerusform>تعذّرت قراءة %Ln عملية تصدير، وكل ما عداها موجود</numerusform>
            <numerusform>تعذّرت قراءة %Ln عملية تصدير، وكل ما عداها موجود</numerusform>
        </translation>
    </message>
    <message>
        <source>every export is there, but where the results of some are could not be read</source>
        <translation>كل عمليات التصدير موجودة، لكن تعذّرت قراءة مكان نتائج بعضها</translation>
    </message>
    <message>
        <source>; not all accounts and presets could be read</source>
        <translation>؛ تعذّرت قراءة بعض الحسابات والإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Checking the history, as the program did not end as it should …</source>
        <translation>جارٍ فحص السجل، لأن البرنامج لم ينتهِ كما ينبغي …</translation>
    </message>
    <message>
        <source>Preparing the history for this version, once …</source>
        <translation>جارٍ إعداد السجل لهذا الإصدار، مرة واحدة …</translation>
    </message>
    <message>
        <source>Preparing the history for this version, once: %1 of %2 exports …</source>
        <translation>جارٍ إعداد السجل لهذا الإصدار، مرة واحدة: %1 من %2 من عمليات التصدير …</translation>
    </message>
</context>
<context>
    <name>SvgHeader</name>
    <message>
        <source>an element has too many attributes</source>
        <translation>في أحد العناصر خصائص أكثر من اللازم</translation>
    </message>
    <message>
        <source>it grows too large</source>
        <translation>تكبر أكثر من اللازم</translation>
    </message>
</context>
<context>
    <name>SvgRenderer</name>
    <message>
        <source>it is too large</source>
        <translation>أكبر من اللازم</translation>
    </message>
    <message>
        <source>it takes too long or too much memory to draw</source>
        <translation>رسمها يستغرق وقتًا أو ذاكرة أكثر من اللازم</translation>
    </message>
    <message>
        <source>the program “quayside-svg”, which draws it, is not installed</source>
        <translation>البرنامج «quayside-svg» الذي يرسمها غير مثبّت</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>Line ends</source>
        <translation>نهايات الأسطر</translation>
    </message>
    <message>
        <source>What the line ends inside a paragraph of plain text mean; an empty line always ends a paragraph.</source>
        <translation>ما تعنيه نهايات الأسطر داخل فقرة من نص عادي؛ والسطر الفارغ ينهي الفقرة دائمًا.</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>وصل الأسطر</translation>
    </message>
    <message>
        <source>Lines of a paragraph flow together</source>
        <translation>تنساب أسطر الفقرة معًا</translation>
    </message>
    <message>
        <source>Keep the lines</source>
        <translation>إبقاء الأسطر</translation>
    </message>
    <message>
        <source>Every line stays a line</source>
        <translation>يبقى كل سطر سطرًا</translation>
    </message>
    <message>
        <source>Exactly as it is</source>
        <translation>كما هو تمامًا</translation>
    </message>
    <message>
        <source>The whole text in letters of one width, with all its blanks</source>
        <translation>النص كله بحروف متساوية العرض مع كل مسافاته</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
</context>
<context>
    <name>TextWriter</name>
    <message>
        <source>Width</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>Most columns of a line; wide East Asian characters take two. 0: lines are not wrapped.</source>
        <translation>أقصى عدد من الأعمدة في السطر؛ محارف شرق آسيا العريضة تأخذ عمودين. 0: لا تُلفّ الأسطر.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Where the addresses of links are written.</source>
        <translation>أين تُكتب عناوين الروابط.</translation>
    </message>
    <message>
        <source>Numbered, in a list at the end</source>
        <translation>مرقّمة، في قائمة في النهاية</translation>
    </message>
    <message>
        <source>Behind the words</source>
        <translation>بعد الكلمات</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>لا تُكتب</translation>
    </message>
    <message>
        <source>The color of text</source>
        <translation>لون النص</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Text without markup, to read anywhere.</source>
        <translation>نص بلا ترميز تنسيقي، يُقرأ في أي مكان.</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>نص بالتنسيق «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>“%1” must be an object in braces</source>
        <translation>يجب أن يكون «⁨%1⁩» كائنًا بين أقواس معقوفة</translation>
    </message>
    <message>
        <source>“%1” is no key of themes</source>
        <translation>«⁨%1⁩» ليس مفتاحًا من مفاتيح السمات</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3</source>
        <translation>يجب أن يكون «⁨%1⁩» عددًا من %2 إلى %3</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>يجب أن يكون «⁨%1⁩» إما true أو false</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>يجب أن يكون «⁨%1⁩» نصًا</translation>
    </message>
    <message>
        <source>“%1” must be a list of names of fonts</source>
        <translation>يجب أن يكون «⁨%1⁩» قائمة بأسماء خطوط</translation>
    </message>
    <message>
        <source>“%1” must be a list of at most %2</source>
        <translation>يجب أن يكون «⁨%1⁩» قائمة من %2 على الأكثر</translation>
    </message>
    <message>
        <source>“%1” must be a color such as #1f4e8c, or “none”</source>
        <translation>يجب أن يكون «⁨%1⁩» لونًا مثل #1f4e8c، أو «none»</translation>
    </message>
    <message>
        <source>“%1” must be body, heading or code</source>
        <translation>يجب أن يكون «⁨%1⁩» إحدى القيم body أو heading أو code</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>لا يمكن قراءته: %1</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>ليس ملفًا</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>حجمه يتجاوز 1 ميغابايت</translation>
    </message>
    <message>
        <source>it is not the JSON of a theme, near line %1</source>
        <translation>ليس JSON لسمة، قرب السطر %1</translation>
    </message>
    <message>
        <source>“base” must be “report” or “manual”</source>
        <translation>يجب أن يكون «base» إما «report» أو «manual»</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Unchanged</source>
        <translation>لم يتغير</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيّر</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>مفقود</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>لا شيء للمقارنة</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The image “{image}” was not found.</source>
        <translation>لم يُعثر على الصورة «⁨{image}⁩».</translation>
    </message>
    <message>
        <source>The image “{image}” lies outside the source’s folder and was left out.</source>
        <translation>تقع الصورة «⁨{image}⁩» خارج مجلد المصدر، فحُذفت.</translation>
    </message>
    <message>
        <source>The image “{image}” is on the network and was not fetched.</source>
        <translation>الصورة «⁨{image}⁩» على الشبكة ولم تُجلب.</translation>
    </message>
    <message>
        <source>The image “{image}” could not be fetched from the network: {reason}.</source>
        <translation>تعذّر جلب الصورة «⁨{image}⁩» من الشبكة: {reason}.</translation>
    </message>
    <message>
        <source>The image “{image}” is damaged or cannot be read: {reason}.</source>
        <translation>الصورة «⁨{image}⁩» تالفة أو تتعذّر قراءتها: {reason}.</translation>
    </message>
    <message>
        <source>The image “{image}” is too large ({size}) and was left out.</source>
        <translation>الصورة «⁨{image}⁩» أكبر من اللازم (⁨{size}⁩)، فحُذفت.</translation>
    </message>
    <message>
        <source>The image “{image}” is of a kind that cannot be shown here ({type}).</source>
        <translation>الصورة «⁨{image}⁩» من نوع لا يمكن عرضه هنا (⁨{type}⁩).</translation>
    </message>
    <message>
        <source>The image “{image}” refers to outside content or scripts, which were left out.</source>
        <translation>تشير الصورة «⁨{image}⁩» إلى محتوى خارجي أو نصوص برمجية، فحُذفت هذه.</translation>
    </message>
    <message>
        <source>The link to “{target}” leads nowhere in this document.</source>
        <translation>الرابط إلى «⁨{target}⁩» لا يؤدي إلى شيء في هذا المستند.</translation>
    </message>
    <message>
        <source>The link “{target}” has a scheme that is not safe and was taken out; its text stays.</source>
        <translation>مخطط عنوان الرابط «⁨{target}⁩» غير آمن، فأُزيل الرابط وبقي نصه.</translation>
    </message>
    <message>
        <source>No installed font has {character}; a box stands in its place.</source>
        <translation>المحرف ⁨{character}⁩ غير موجود في أي خط مثبّت؛ وفي مكانه مربع.</translation>
    </message>
    <message>
        <source>The HTML element &lt;{element}&gt; is not closed, or closed without being opened.</source>
        <translation>عنصر HTML ⁨&lt;{element}&gt;⁩ غير مغلق، أو أُغلق دون أن يُفتح.</translation>
    </message>
    <message>
        <source>HTML was left out, as asked: &lt;{element}&gt;.</source>
        <translation>حُذف HTML كما طُلب: ⁨&lt;{element}&gt;⁩.</translation>
    </message>
    <message>
        <source>HTML that is not on the safe list was left out: {what}.</source>
        <translation>حُذف HTML غير الموجود في القائمة الآمنة: ⁨{what}⁩.</translation>
    </message>
    <message>
        <source>The footnote “{label}” has no text.</source>
        <translation>الحاشية السفلية «⁨{label}⁩» بلا نص.</translation>
    </message>
    <message>
        <source>The footnote “{label}” is never referred to and was left out.</source>
        <translation>لا يشير شيء إلى الحاشية السفلية «⁨{label}⁩»، فحُذفت.</translation>
    </message>
    <message>
        <source>The front matter cannot be read and was ignored: {reason}.</source>
        <translation>تتعذّر قراءة البيانات التمهيدية، فأُهملت: {reason}.</translation>
    </message>
    <message>
        <source>Nesting deeper than {limit} levels was flattened.</source>
        <translation>قُلّل التداخل الذي يتجاوز {limit} من المستويات.</translation>
    </message>
    <message>
        <source>A table row has {found} cells where {expected} were expected.</source>
        <translation>عدد خلايا أحد صفوف الجدول {found} والمتوقع {expected}.</translation>
    </message>
    <message>
        <source>A table is too wide for the page and was set smaller ({percent} %).</source>
        <translation>جدول أعرض من الصفحة، فصُغّر (⁨{percent} %⁩).</translation>
    </message>
    <message>
        <source>The included file “{file}” was not found.</source>
        <translation>لم يُعثر على الملف المضمَّن «⁨{file}⁩».</translation>
    </message>
    <message>
        <source>The image “{image}” has no description for people who cannot see it.</source>
        <translation>ليس للصورة «⁨{image}⁩» وصف لمن لا يستطيعون رؤيتها.</translation>
    </message>
    <message>
        <source>{what} cannot be shown in {format}.</source>
        <translation>لا يمكن عرض {what} في ⁨{format}⁩.</translation>
    </message>
    <message>
        <source>Text was cut: {what}.</source>
        <translation>اقتُطع نص: {what}.</translation>
    </message>
    <message>
        <source>“{value}” is not a date and was kept as text.</source>
        <translation>القيمة «⁨{value}⁩» ليست تاريخًا، فبقيت نصًا.</translation>
    </message>
    <message>
        <source>There are no labels in “{locale}” yet; English ones were used.</source>
        <translation>لا توجد تسميات باللغة «⁨{locale}⁩» بعد؛ واستُخدمت التسميات الإنجليزية.</translation>
    </message>
    <message>
        <source>There is no hyphenation dictionary for “{locale}”; words are not divided.</source>
        <translation>لا يوجد قاموس تقسيم كلمات للغة «⁨{locale}⁩»؛ ولا تُقسّم الكلمات.</translation>
    </message>
    <message>
        <source>The code language “{language}” is not known; it is shown without colors.</source>
        <translation>لغة الشيفرة «⁨{language}⁩» غير معروفة؛ وتُعرض الشيفرة دون ألوان.</translation>
    </message>
    <message>
        <source>The font “{font}” does not allow itself to be put into files; another one was used.</source>
        <translation>لا يسمح الخط «⁨{font}⁩» بوضعه في الملفات؛ فاستُخدم خط آخر.</translation>
    </message>
    <message>
        <source>Characters that were not valid text were replaced by “�”: {count}.</source>
        <translation>المحارف التي لم تكن نصًا صالحًا استُبدلت بالرمز «⁨�⁩»: {count}.</translation>
    </message>
    <message>
        <source>The disk of “{path}” cannot replace a file in one step; it was copied and checked instead.</source>
        <translation>لا يستطيع قرص «⁨{path}⁩» استبدال ملف في خطوة واحدة؛ فنُسخ الملف وفُحص بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>“{path}” exists already and was kept, as asked.</source>
        <translation>الملف «⁨{path}⁩» موجود من قبل وأُبقي كما طُلب.</translation>
    </message>
    <message>
        <source>“{path}” was left out: {reason}.</source>
        <translation>تُرك «⁨{path}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>The zip was not unpacked, and is saved as it came: {reason}.</source>
        <translation>لم يُفك ضغط ملف zip، وحُفظ كما وصل: {reason}.</translation>
    </message>
    <message>
        <source>{service} says: {message}</source>
        <translation>تقول ⁨{service}⁩: {message}</translation>
    </message>
    <message>
        <source>{service} will switch this interface off{date}.</source>
        <translation>ستوقف ⁨{service}⁩ هذه الواجهة{date}.</translation>
    </message>
    <message>
        <source>The secret is kept only until Quayside ends.</source>
        <translation>لن يبقى السر إلا حتى إغلاق Quayside.</translation>
    </message>
    <message>
        <source>“{text}” looks like {dialect}; it was read as text. The option “Dialect” (read.dialect) chooses whose Markdown this is.</source>
        <translation>يبدو «⁨{text}⁩» من لهجة {dialect}؛ وقد قُرئ نصًا. الخيار «اللهجة» (⁨read.dialect⁩) يحدّد لهجة Markdown هذه.</translation>
    </message>
    <message>
        <source>Results of the same name are numbered in the order of their sources: {names}.</source>
        <translation>النتائج التي تحمل الاسم نفسه مرقّمة بترتيب مصادرها: ⁨{names}⁩.</translation>
    </message>
    <message>
        <source>The document does not say its language; by its text it is taken for “{locale}”.</source>
        <translation>لا يذكر المستند لغته؛ وبحسب نصه تُعدّ «⁨{locale}⁩».</translation>
    </message>
    <message>
        <source>The file is not PDF/UA: {reasons}.</source>
        <translation>الملف ليس PDF/UA: {reasons}.</translation>
    </message>
    <message>
        <source>The encoding of the text is not certain; it was read as {encoding}. The option “encoding” sets another.</source>
        <translation>ترميز النص غير مؤكّد؛ وقد قُرئ على أنه {encoding}. الخيار «encoding» يحدّد ترميزًا آخر.</translation>
    </message>
    <message>
        <source>Control characters, which cannot be shown, were replaced by signs such as “␛”: {pictures}.</source>
        <translation>استُبدلت محارف التحكم التي لا يمكن عرضها برموز مثل «⁨␛⁩»: ⁨{pictures}⁩.</translation>
    </message>
    <message>
        <source>Parts that the page hides were left out.</source>
        <translation>حُذفت الأجزاء التي تخفيها الصفحة.</translation>
    </message>
    <message>
        <source>“{attribute}” of &lt;{element}&gt; has no place here and was left out.</source>
        <translation>الخاصية «⁨{attribute}⁩» للعنصر ⁨&lt;{element}&gt;⁩ لا مكان لها هنا، فحُذفت.</translation>
    </message>
    <message>
        <source>What is folded away stands open in {format}.</source>
        <translation>ما كان مطويًا يظهر مفتوحًا في ⁨{format}⁩.</translation>
    </message>
    <message>
        <source>“{file}” was not included: {reason}.</source>
        <translation>لم يُضمَّن «⁨{file}⁩»: {reason}.</translation>
    </message>
    <message>
        <source>“{file}” cannot be read and was ignored: {reason}.</source>
        <translation>تتعذّر قراءة «⁨{file}⁩»، فأُهمل: {reason}.</translation>
    </message>
    <message>
        <source>“{plugin}” is not run; what it does to the text is missing.</source>
        <translation>الملحق «⁨{plugin}⁩» لا يُشغَّل؛ وما يفعله بالنص غير موجود.</translation>
    </message>
    <message>
        <source>The {language} diagram was not drawn and stands as code: {reason}.</source>
        <translation>لم يُرسم مخطط ⁨{language}⁩ وعُرض بصورة شيفرة: {reason}.</translation>
    </message>
    <message>
        <source>The link to “{target}” leads to a file that is not there.</source>
        <translation>الرابط إلى «⁨{target}⁩» يؤدي إلى ملف غير موجود.</translation>
    </message>
    <message>
        <source>“{target}” was found as “{found}”, which differs in case or form only.</source>
        <translation>عُثر على «⁨{target}⁩» باسم «⁨{found}⁩»، والفرق في حالة الأحرف أو صورتها فقط.</translation>
    </message>
    <message>
        <source>The formula “{formula}” uses {command}, which is not known; it is shown by its name.</source>
        <translation>تستخدم المعادلة «⁨{formula}⁩» الأمر ⁨{command}⁩، وهو غير معروف؛ وعُرض باسمه.</translation>
    </message>
    <message>
        <source>The formula “{formula}” is not as TeX wants it: {reason}. The rest of it is shown.</source>
        <translation>المعادلة «⁨{formula}⁩» ليست كما يتطلب TeX: {reason}. وعُرض باقيها.</translation>
    </message>
    <message>
        <source>The formula “{formula}” stands as TeX: {reason}.</source>
        <translation>عُرضت المعادلة «⁨{formula}⁩» بصورة TeX: {reason}.</translation>
    </message>
    <message>
        <source>The formula “{formula}” is too wide for its line; it is set smaller.</source>
        <translation>المعادلة «⁨{formula}⁩» أعرض من سطرها؛ وقد صُغّرت.</translation>
    </message>
    <message>
        <source>The formula “{formula}” stands as TeX: no font for formulas is installed (package fonts-stix).</source>
        <translation>عُرضت المعادلة «⁨{formula}⁩» بصورة TeX: لا يوجد خط معادلات مثبّت (الحزمة fonts-stix).</translation>
    </message>
    <message>
        <source>A table of {columns} columns is too wide for the page; it stands in {parts} parts, one after the other, each with its first column.</source>
        <translation>جدول من {columns} من الأعمدة أعرض من الصفحة؛ قُسّم إلى {parts} من الأجزاء المتتالية، في كل منها عموده الأول.</translation>
    </message>
    <message>
        <source>The pages lie on their side, because the table is too wide for upright ones.</source>
        <translation>وُضعت الصفحات أفقيًا لأن الجدول أعرض من أن تتّسع له الصفحات العمودية.</translation>
    </message>
    <message>
        <source>Left out of the source: {what}.</source>
        <translation>حُذف من المصدر: {what}.</translation>
    </message>
    <message>
        <source>Left out of the source, as formats that want it make it anew: {what}.</source>
        <translation>حُذف من المصدر، لأن التنسيقات التي تحتاج إليه تنشئه من جديد: {what}.</translation>
    </message>
    <message>
        <source>The image “{image}” lies inside the source, and the text only names it. The option “Images” (markdown.images=files) writes it beside the text.</source>
        <translation>الصورة «⁨{image}⁩» داخل المصدر، والنص يسمّيها فقط. الخيار «الصور» (⁨markdown.images=files⁩) يكتبها بجانب النص.</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>السطر {line}</translation>
    </message>
    <message>
        <source>{count} images were not found; placeholders stand in their places: {which}.</source>
        <translation>لم يُعثر على {count} من الصور؛ وفي أماكنها عناصر نائبة: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} images lie outside the source’s folder and were left out: {which}.</source>
        <translation>تقع {count} من الصور خارج مجلد المصدر، فحُذفت: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} images are on the network and were not fetched: {which}.</source>
        <translation>توجد {count} من الصور على الشبكة ولم تُجلب: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} images could not be fetched from the network: {which}.</source>
        <translation>تعذّر جلب {count} من الصور من الشبكة: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} images are damaged or cannot be read: {which}.</source>
        <translation>الصور التالفة أو التي تتعذّر قراءتها عددها {count}: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} images are too large and were left out: {which}.</source>
        <translation>حُذفت {count} من الصور لأنها أكبر من اللازم: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} images are of kinds that cannot be shown here: {which}.</source>
        <translation>لا يمكن هنا عرض {count} من الصور بسبب نوعها: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} images refer to outside content or scripts, which were left out: {which}.</source>
        <translation>تشير {count} من الصور إلى محتوى خارجي أو نصوص برمجية، فحُذفت هذه: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} links have a scheme that is not safe and were taken out; their text stays: {which}.</source>
        <translation>أُزيلت {count} من الروابط لأن مخطط عنوانها غير آمن، وبقي نصها: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>No installed font has {count} of the characters; boxes stand in their places: {which}.</source>
        <translation>لا يحتوي أي خط مثبّت على {count} من المحارف؛ وفي أماكنها مربعات: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} HTML elements are not closed, or closed without being opened: {which}.</source>
        <translation>بقيت {count} من عناصر HTML غير مغلقة، أو أُغلقت دون أن تُفتح: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} HTML elements were left out, as asked: {which}.</source>
        <translation>حُذفت {count} من عناصر HTML كما طُلب: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} pieces of HTML that is not on the safe list were left out: {which}.</source>
        <translation>حُذفت {count} من أجزاء HTML غير الموجودة في القائمة الآمنة: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} footnotes have no text: {which}.</source>
        <translation>الحواشي السفلية التي بلا نص عددها {count}: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} footnotes are never referred to and were left out: {which}.</source>
        <translation>حُذفت {count} من الحواشي السفلية لأن شيئًا لا يشير إليها: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} table rows have too few or too many cells: {which}.</source>
        <translation>في {count} من صفوف الجداول خلايا أقل أو أكثر من اللازم: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} tables are too wide for the page and were set smaller: {which}.</source>
        <translation>صُغّرت {count} من الجداول لأنها أعرض من الصفحة: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} included files were not found: {which}.</source>
        <translation>لم يُعثر على {count} من الملفات المضمَّنة: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} images have no description for people who cannot see them: {which}.</source>
        <translation>ليس لـ{count} من الصور وصف لمن لا يستطيعون رؤيتها: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} pieces of code are in languages that are not known; they are shown without colors: {which}.</source>
        <translation>لغات {count} من مقاطع الشيفرة غير معروفة، فعُرضت دون ألوان: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} attributes have no place here and were left out: {which}.</source>
        <translation>خصائص لا مكان لها هنا حُذفت، وعددها {count}: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} files were left out: {which}.</source>
        <translation>تُركت {count} من الملفات: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} images lie inside the source, and the text only names them. The option “Images” (markdown.images=files) writes them beside the text: {which}.</source>
        <translation>توجد {count} من الصور داخل المصدر، والنص يسمّيها فقط. الخيار «الصور» (⁨markdown.images=files⁩) يكتبها بجانب النص: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>{count} parts of the source were left out: {which}.</source>
        <translation>تُركت {count} من أجزاء المصدر: ⁨{which}⁩.</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>الأسطر {lines}</translation>
    </message>
    <message>
        <source>The same holds {count} more times: {lines}.</source>
        <translation>ينطبق ذلك أيضًا على مواضع أخرى عددها {count}: {lines}.</translation>
    </message>
    <message>
        <source>The fonts of the look are not installed ({fonts}); “{font}” stands in for them. Packages: fonts-noto-core, fonts-dejavu-core.</source>
        <translation>خطوط المظهر غير مثبّتة (⁨{fonts}⁩)؛ ويحل محلها «⁨{font}⁩». الحزم: ⁨fonts-noto-core, fonts-dejavu-core⁩.</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>⁨{place}⁩: {words}</translation>
    </message>
    <message>
        <source>The slide “{title}” does not hold all of its text; it goes on on {count} slides.</source>
        <translation>لا تتسع الشريحة «⁨{title}⁩» لكل نصها؛ فيمتد على {count} شرائح.</translation>
    </message>
    <message>
        <source>The slide “{title}” does not hold all of its text, part of which runs over the edge. Divide it by a heading or a rule.</source>
        <translation>لا تتسع الشريحة «⁨{title}⁩» لكل نصها، وجزء منه يتجاوز الحافة. قسّمها بعنوان أو خط فاصل.</translation>
    </message>
    <message>
        <source>The link to “{target}” leads out of the zip; it works only where that file lies at the same address beside it.</source>
        <translation>يقود الرابط إلى «{target}» خارج ملف zip؛ ولا يعمل إلا حيث يوجد ذلك الملف بجانبه في العنوان نفسه.</translation>
    </message>
    <message>
        <source>{count} links lead out of the zip; they work only where the files lie at the same addresses beside it: {which}.</source>
        <translation>تقود {count} من الروابط إلى خارج ملف zip؛ ولا تعمل إلا حيث توجد الملفات بجانبه في العناوين نفسها: {which}.</translation>
    </message>
    <message>
        <source>The link to “{target}” leads to a place that “{document}” does not have.</source>
        <translation>الرابط إلى «⁨{target}⁩» يؤدي إلى موضع غير موجود في «⁨{document}⁩».</translation>
    </message>
    <message>
        <source>{count} links lead to places that are not there: {which}.</source>
        <translation>{count} من الروابط تؤدي إلى مواضع غير موجودة: {which}.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Workiva</name>
    <message>
        <source>Starting the export</source>
        <translation>جارٍ بدء التصدير</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>تم الاستلام</translation>
    </message>
    <message>
        <source>it says the export is done, and does not say where the file is (resourceUrl)</source>
        <translation>تقول الخدمة إن التصدير اكتمل، لكنها لم تذكر مكان الملف (resourceUrl)</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>لم تذكر الخدمة السبب</translation>
    </message>
    <message>
        <source>it was canceled there</source>
        <translation>أُلغي هناك</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>لم يُجَب عن الطلب الأخير</translation>
    </message>
    <message>
        <source>its answer has no status in it</source>
        <translation>جوابها يخلو من الحالة</translation>
    </message>
    <message>
        <source>Client id and secret</source>
        <translation>معرّف العميل وسره</translation>
    </message>
    <message>
        <source>A workspace owner makes them: Configuration, Security, OAuth2 grants for an integration user.</source>
        <translation>ينشئهما مالك مساحة العمل: ⁨Configuration, Security, OAuth2 grants⁩ لمستخدم تكامل.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>يُحفظ في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>رمز وصول</translation>
    </message>
    <message>
        <source>A bearer token you have already. Workiva’s own end after about ten minutes, so this is for trying things out.</source>
        <translation>رمز وصول (bearer) لديك من قبل. رموز Workiva نفسها تنتهي بعد نحو عشر دقائق، لذا فهو للتجربة فقط.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>May list files (file:read)</source>
        <translation>يحق له عرض قائمة الملفات (⁨file:read⁩)</translation>
    </message>
    <message>
        <source>Alternate row fills</source>
        <translation>تلوين الصفوف بالتناوب</translation>
    </message>
    <message>
        <source>Labels of attachments</source>
        <translation>تسميات المرفقات</translation>
    </message>
    <message>
        <source>Comments, resolved ones too</source>
        <translation>التعليقات، حتى المحلولة منها</translation>
    </message>
    <message>
        <source>Draft watermark</source>
        <translation>علامة مائية «مسودة»</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Leader dots</source>
        <translation>نقاط التعبئة</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>التغييرات المتعقَّبة</translation>
    </message>
    <message>
        <source>Tags for accessibility</source>
        <translation>وسوم إمكانية الوصول</translation>
    </message>
    <message>
        <source>CMYK colors</source>
        <translation>ألوان CMYK</translation>
    </message>
    <message>
        <source>No empty space where sections are left out</source>
        <translation>بلا فراغ في مواضع الأقسام المحذوفة</translation>
    </message>
    <message>
        <source>Print areas only</source>
        <translation>مناطق الطباعة فقط</translation>
    </message>
    <message>
        <source>Cell fills</source>
        <translation>ألوان تعبئة الخلايا</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>خطوط الشبكة</translation>
    </message>
    <message>
        <source>Shading of table cells</source>
        <translation>تظليل خلايا الجداول</translation>
    </message>
    <message>
        <source>Simple XHTML for editing</source>
        <translation>تنسيق XHTML بسيط للتحرير</translation>
    </message>
    <message>
        <source>XHTML for editing</source>
        <translation>تنسيق XHTML للتحرير</translation>
    </message>
    <message>
        <source>Links to other places</source>
        <translation>روابط إلى مواضع أخرى</translation>
    </message>
    <message>
        <source>Headers and footers</source>
        <translation>رؤوس الصفحات وتذييلاتها</translation>
    </message>
    <message>
        <source>Formulas instead of values</source>
        <translation>الصيغ الحسابية بدلًا من القيم</translation>
    </message>
    <message>
        <source>Layout slides that are not used</source>
        <translation>شرائح التخطيط غير المستخدمة</translation>
    </message>
    <message>
        <source>Send an email when it is done</source>
        <translation>إرسال رسالة بريد عند الاكتمال</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Values of custom fields</source>
        <translation>قيم الحقول المخصصة</translation>
    </message>
    <message>
        <source>Document markup</source>
        <translation>ترميز المستند</translation>
    </message>
    <message>
        <source>Values of input cells</source>
        <translation>قيم خلايا الإدخال</translation>
    </message>
    <message>
        <source>Outline labels</source>
        <translation>تسميات المخطط التفصيلي</translation>
    </message>
    <message>
        <source>Metadata of smart links</source>
        <translation>البيانات الوصفية للروابط الذكية</translation>
    </message>
    <message>
        <source>Incoming Wdata connections</source>
        <translation>اتصالات Wdata الواردة</translation>
    </message>
    <message>
        <source>Outgoing Wdata connections</source>
        <translation>اتصالات Wdata الصادرة</translation>
    </message>
    <message>
        <source>XBRL</source>
        <translation>XBRL</translation>
    </message>
    <message>
        <source>XBRL that is not connected</source>
        <translation>عناصر XBRL غير المتصلة</translation>
    </message>
    <message>
        <source>Keep input mode on</source>
        <translation>إبقاء وضع الإدخال مفعّلًا</translation>
    </message>
    <message>
        <source>Remove GRC links</source>
        <translation>إزالة روابط GRC</translation>
    </message>
    <message>
        <source>Remove links</source>
        <translation>إزالة الروابط</translation>
    </message>
    <message>
        <source>The file as it was uploaded</source>
        <translation>الملف كما رُفع</translation>
    </message>
    <message>
        <source>A file as Workiva makes it</source>
        <translation>ملف كما تنشئه Workiva</translation>
    </message>
    <message>
        <source>Archive (tar.gz)</source>
        <translation>أرشيف (tar.gz)</translation>
    </message>
    <message>
        <source>Page height</source>
        <translation>ارتفاع الصفحة</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>عرض الصفحة</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>عمودي</translation>
    </message>
    <message>
        <source>sideways</source>
        <translation>أفقي</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>actual size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>fit to width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Precision of numbers</source>
        <translation>دقة الأعداد</translation>
    </message>
    <message>
        <source>full</source>
        <translation>كاملة</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>مقرّبة</translation>
    </message>
    <message>
        <source>as displayed</source>
        <translation>كما تُعرض</translation>
    </message>
    <message>
        <source>Its id, or its address in the browser.</source>
        <translation>معرّفه، أو عنوانه في المتصفح.</translation>
    </message>
    <message>
        <source>The account needs the scope graph:read for it.</source>
        <translation>يحتاج الحساب لذلك إلى النطاق ⁨graph:read⁩.</translation>
    </message>
    <message>
        <source>Graph report</source>
        <translation>تقرير Graph</translation>
    </message>
    <message>
        <source>Test form</source>
        <translation>نموذج اختبار</translation>
    </message>
    <message>
        <source>Style guide</source>
        <translation>دليل الأنماط</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Empty: the newest one.</source>
        <translation>إذا تُرك فارغًا: الأحدث.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Ids of sections; empty: the whole document.</source>
        <translation>معرّفات الأقسام؛ وإذا تُرك فارغًا: المستند كله.</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>جدول بيانات</translation>
    </message>
    <message>
        <source>A PDF can have 250,000 cells at most.</source>
        <translation>يتّسع ملف PDF لـ250,000 خلية كحد أقصى.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>أوراق العمل</translation>
    </message>
    <message>
        <source>Ids of sheets; empty: all of them. CSV takes one sheet, or all as a zip.</source>
        <translation>معرّفات أوراق العمل؛ وإذا تُرك فارغًا: جميعها. تنسيق CSV يأخذ ورقة واحدة، أو جميعها في ملف zip.</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>عرض تقديمي</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Ids of slides; empty: all of them.</source>
        <translation>معرّفات الشرائح؛ وإذا تُرك فارغًا: جميعها.</translation>
    </message>
    <message>
        <source>Supporting document</source>
        <translation>مستند داعم</translation>
    </message>
    <message>
        <source>A file that was uploaded; it comes back as it is.</source>
        <translation>ملف رُفع من قبل؛ ويعود كما هو.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Workiva file</source>
        <translation>ملف Workiva</translation>
    </message>
    <message>
        <source>Everything that belongs to it, as an archive.</source>
        <translation>كل ما يتبعه، في أرشيف.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Where the workspace lives.</source>
        <translation>مكان وجود مساحة العمل.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>أوروبا</translation>
    </message>
    <message>
        <source>Asia Pacific</source>
        <translation>آسيا والمحيط الهادئ</translation>
    </message>
    <message>
        <source>Empty: that of the region.</source>
        <translation>إذا تُرك فارغًا: عنوان المنطقة.</translation>
    </message>
    <message>
        <source>API generation</source>
        <translation>جيل واجهة API</translation>
    </message>
    <message>
        <source>Change it only where an older integration needs it.</source>
        <translation>لا تغيّره إلا إذا كان تكامل أقدم يحتاج إلى ذلك.</translation>
    </message>
    <message>
        <source>Ends on 2029-01-31.</source>
        <translation>ينتهي في ⁨2029-01-31⁩.</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>نموذج أولي</translation>
    </message>
    <message>
        <source>Ends on 2027-01-31.</source>
        <translation>ينتهي في ⁨2027-01-31⁩.</translation>
    </message>
    <message>
        <source>Export through</source>
        <translation>التصدير عبر</translation>
    </message>
    <message>
        <source>The kind’s own address needs only the scope file:read, but documents, spreadsheets and presentations alone have one.</source>
        <translation>لا يحتاج العنوان الخاص بالنوع إلا إلى النطاق ⁨file:read⁩، لكنه متاح للمستندات وجداول البيانات والعروض التقديمية فقط.</translation>
    </message>
    <message>
        <source>files (scope file:write)</source>
        <translation>الملفات (النطاق ⁨file:write⁩)</translation>
    </message>
    <message>
        <source>the kind’s own address (scope file:read)</source>
        <translation>العنوان الخاص بالنوع (النطاق ⁨file:read⁩)</translation>
    </message>
    <message>
        <source>Workiva does not name its limit; it may be as low as 1.</source>
        <translation>لا تذكر Workiva حدّها؛ وقد لا يتجاوز 1.</translation>
    </message>
    <message>
        <source>%1 can only be used alone</source>
        <translation>لا يمكن استخدام ⁨%1⁩ إلا وحده</translation>
    </message>
    <message>
        <source>it holds no id</source>
        <translation>لا يحتوي على معرّف</translation>
    </message>
    <message>
        <source>the file’s id, or an address that holds it,</source>
        <translation>معرّف الملف، أو عنوان يحتوي عليه،</translation>
    </message>
    <message>
        <source>CSV takes one sheet, or all of them when none is named</source>
        <translation>يأخذ CSV ورقة عمل واحدة، أو جميعها إذا لم تُحدَّد أي ورقة</translation>
    </message>
    <message>
        <source>This account uses Workiva’s prototype interface: deprecated since 2026-02-12, switched off on 2027-01-31. Choose API generation 2026-01-01 in the account.</source>
        <translation>يستخدم هذا الحساب واجهة النموذج الأولي من Workiva: مهملة منذ ⁨2026-02-12⁩، وتتوقف في ⁨2027-01-31⁩. اختر في الحساب جيل واجهة API ⁨2026-01-01⁩.</translation>
    </message>
    <message>
        <source>This account uses Workiva’s interface of 2022-01-01: deprecated, switched off on 2029-01-31.</source>
        <translation>يستخدم هذا الحساب واجهة Workiva بتاريخ ⁨2022-01-01⁩: مهملة، وتتوقف في ⁨2029-01-31⁩.</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>الحالة %1</translation>
    </message>
    <message>
        <source> (exports of this kind need the scope graph:read)</source>
        <translation> (تحتاج عمليات تصدير هذا النوع إلى النطاق ⁨graph:read⁩)</translation>
    </message>
    <message>
        <source> (exports need the scope file:write, or file:read at the kind’s own address)</source>
        <translation> (تحتاج عمليات التصدير إلى النطاق ⁨file:write⁩، أو ⁨file:read⁩ عند العنوان الخاص بالنوع)</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>في قائمة الانتظار</translation>
    </message>
    <message>
        <source>started</source>
        <translation>بدأ</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>a sheet holds too much text</source>
        <translation>في إحدى أوراق العمل نص أكثر من اللازم</translation>
    </message>
    <message>
        <source>it is no workbook, but of another office program</source>
        <translation>ليس مصنّفًا، بل ملف برنامج مكتبي آخر</translation>
    </message>
    <message>
        <source>sheets that are no tables</source>
        <translation>أوراق عمل ليست جداول</translation>
    </message>
    <message>
        <source>charts and pictures of sheets</source>
        <translation>مخططات بيانية وصور في أوراق العمل</translation>
    </message>
    <message>
        <source>comments of sheets</source>
        <translation>تعليقات أوراق العمل</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>مصنّف Excel (XLSX)</translation>
    </message>
    <message>
        <source>links of cells</source>
        <translation>روابط الخلايا</translation>
    </message>
    <message>
        <source>merged cells of long sheets</source>
        <translation>الخلايا المدمجة في الأوراق الطويلة</translation>
    </message>
    <message>
        <source>formulas that were never computed</source>
        <translation>معادلات لم تُحسب قط</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>there is not enough memory</source>
        <translation>الذاكرة لا تكفي</translation>
    </message>
    <message>
        <source>Rows beyond the %1 of a sheet</source>
        <translation>الصفوف التي تتجاوز %1 في ورقة العمل</translation>
    </message>
    <message>
        <source>Columns beyond the %1 of a sheet</source>
        <translation>الأعمدة التي تتجاوز %1 في ورقة العمل</translation>
    </message>
    <message>
        <source>a cell holds more than the %1 characters of Excel</source>
        <translation>في خلية محارف أكثر من الحد %1 في Excel</translation>
    </message>
    <message>
        <source>A cell of several rows</source>
        <translation>خلية من عدة صفوف</translation>
    </message>
    <message>
        <source>A link that is not the only one of its cell, or leads into the document</source>
        <translation>رابط ليس الوحيد في خليته، أو يؤدي إلى داخل المستند</translation>
    </message>
    <message>
        <source>Links beyond the %1 of a sheet</source>
        <translation>الروابط التي تتجاوز %1 في ورقة العمل</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>مصنّف Excel (XLSX)</translation>
    </message>
    <message>
        <source>The tables of a document, each a sheet, with numbers and dates to calculate with.</source>
        <translation>جداول المستند، كل منها ورقة عمل، بأعداد وتواريخ تصلح للحساب.</translation>
    </message>
</context>
<context>
    <name>XmlPart</name>
    <message>
        <source>its part “%1” cannot be read: %2</source>
        <translation>جزؤه «⁨%1⁩» تتعذّر قراءته: %2</translation>
    </message>
    <message>
        <source>it has a document type, which may not be there</source>
        <translation>له نوع مستند لا يجوز وجوده فيه</translation>
    </message>
    <message>
        <source>it has an unknown entity</source>
        <translation>فيه كيان غير معروف</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>أكبر من اللازم</translation>
    </message>
</context>
<context>
    <name>quayside::AboutDialog</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>License</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <source>Libraries that Quayside is built with</source>
        <translation>المكتبات التي بُني بها Quayside</translation>
    </message>
    <message>
        <source>About Quayside</source>
        <translation>حول Quayside</translation>
    </message>
    <message>
        <source>Quayside %1</source>
        <translation>Quayside %1</translation>
    </message>
    <message>
        <source>Turns documents into files, on this computer or by export services.</source>
        <translation>يحوّل المستندات إلى ملفات، على هذا الحاسوب أو بواسطة خدمات التصدير.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>برنامج حر برخصة GNU General Public License، الإصدار 3 أو أحدث، دون أي ضمان.</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>&amp;نسخ للدعم الفني</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>نسخ للدعم الفني</translation>
    </message>
    <message>
        <source>Copies the versions of the program, its libraries and the system</source>
        <translation>ينسخ إصدارات البرنامج ومكتباته والنظام</translation>
    </message>
</context>
<context>
    <name>quayside::AccountEditor</name>
    <message>
        <source>Sign in &amp;with</source>
        <translation>&amp;طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>&amp;حفظ الحساب</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>The remote API that the account belongs to</source>
        <translation>الخدمة البعيدة التي ينتمي إليها الحساب</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Your own word for this account</source>
        <translation>تسميتك الخاصة لهذا الحساب</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>How the account proves who you are</source>
        <translation>كيف يثبت الحساب هويتك</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>ال&amp;خدمة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>تعديل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>اتركه فارغًا للاحتفاظ بالمخزّن.</translation>
    </message>
</context>
<context>
    <name>quayside::AccountsPage</name>
    <message>
        <source>Sign-in was refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>يلزم تسجيل الدخول</translation>
    </message>
    <message>
        <source>The service refused its sign-in: “Sign in…” gives it a new one.</source>
        <translation>رفضت الخدمة تسجيل الدخول: «تسجيل الدخول…» يمنحه بيانات جديدة.</translation>
    </message>
    <message>
        <source>Needs sign-in: %1 is missing.</source>
        <translation>يلزم تسجيل الدخول: ينقص %1.</translation>
    </message>
    <message>
        <source>Needs sign-in with the browser.</source>
        <translation>يلزم تسجيل الدخول بالمتصفح.</translation>
    </message>
    <message>
        <source>Ready. Its secret is in the system’s keychain.</source>
        <translation>جاهز. سره في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Ready until the program ends: its secret is in memory only, not in a keychain.</source>
        <translation>جاهز حتى إغلاق البرنامج: سره في الذاكرة فقط، لا في سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>Export through a service</source>
        <translation>التصدير عبر خدمة</translation>
    </message>
    <message>
        <source>Add an account of a service that makes exports, such as Workiva or Google Drive. To try it without one, add the sandbox: a server on this computer that speaks for all of them.</source>
        <translation>أضف حسابًا في خدمة تنشئ عمليات التصدير، مثل Workiva أو Google Drive. للتجربة دون حساب أضف بيئة الاختبار: خادم على هذا الحاسوب ينوب عنها جميعًا.</translation>
    </message>
    <message>
        <source>What the sandbox holds: ids to try</source>
        <translation>محتوى بيئة الاختبار: معرّفات للتجربة</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>ا&amp;ختبار الاتصال</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>تسجيل ال&amp;دخول…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تعديل…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Trust them no &amp;longer</source>
        <translation>إلغاء ال&amp;وثوق بها</translation>
    </message>
    <message>
        <source>Add sand&amp;box account</source>
        <translation>إضافة حساب &amp;بيئة الاختبار</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>إ&amp;ضافة حساب…</translation>
    </message>
    <message>
        <source>Add sandbox account</source>
        <translation>إضافة حساب بيئة الاختبار</translation>
    </message>
    <message>
        <source>Starts a local server that speaks the remote APIs and adds an account for each. Nothing leaves this computer.</source>
        <translation>يشغّل خادمًا محليًا يتحدث واجهات الخدمات البعيدة ويضيف حسابًا لكل منها. لا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>نتيجة الاختبار</translation>
    </message>
    <message>
        <source>Trust them no longer</source>
        <translation>إلغاء الوثوق بها</translation>
    </message>
    <message>
        <source>The account’s credential goes to these servers no more; an export whose file is there asks again</source>
        <translation>لن تُرسل بيانات اعتماد الحساب إلى هذه الخوادم بعد الآن؛ والتصدير الذي يقع ملفه هناك يسأل من جديد</translation>
    </message>
    <message>
        <source>Copy an id from here into the form of the export page</source>
        <translation>انسخ معرّفًا من هنا إلى النموذج في صفحة التصدير</translation>
    </message>
    <message>
        <source>“%1” has to be signed in again before its exports go on.</source>
        <translation>يجب تسجيل الدخول إلى «⁨%1⁩» من جديد قبل أن تُستأنف عمليات تصديره.</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>الخدمة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Trusted hosts: %1</source>
        <translation>الخوادم الموثوق بها: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Remove “%1” and its secrets from this computer? Its running exports are followed no longer.</source>
        <translation>هل تريد إزالة «⁨%1⁩» وأسراره من هذا الحاسوب؟ لن تُتابَع عمليات تصديره الجارية بعد ذلك.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>“%1” trusts %2 no longer.</source>
        <translation>لم يعد «⁨%1⁩» يثق بـ⁨%2⁩.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>جارٍ سؤال ⁨%1⁩ …</translation>
    </message>
    <message>
        <source>The server takes other settings than this account has.</source>
        <translation>يقبل الخادم إعدادات غير التي في هذا الحساب.</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>استخدامها</translation>
    </message>
    <message>
        <source>Sandbox %1</source>
        <translation>بيئة اختبار %1</translation>
    </message>
    <message>
        <source>The sandbox runs until you close the window. Choose one of its accounts under “Where” on the export page.</source>
        <translation>تعمل بيئة الاختبار حتى تغلق النافذة. اختر أحد حساباتها من «المكان» في صفحة التصدير.</translation>
    </message>
    <message>
        <source>Its sandbox does not run now: “Add sandbox account” starts it again.</source>
        <translation>بيئة الاختبار الخاصة به لا تعمل الآن: «إضافة حساب بيئة الاختبار» يشغّلها من جديد.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
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
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>quayside::CommandLineDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>الشيء نفسه في سطر الأوامر</translation>
    </message>
    <message>
        <source>Paste it into a terminal. Secrets are not in it; the command asks for them.</source>
        <translation>ألصقه في طرفية. لا أسرار فيه؛ والأمر يسأل عنها.</translation>
    </message>
    <message>
        <source>No source is in the list yet: put the names of files in place of SOURCE.</source>
        <translation>لا مصدر في القائمة بعد: ضع أسماء الملفات مكان SOURCE.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>quayside::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Type some letters of what you want to do</source>
        <translation>اكتب بعض أحرف ما تريد فعله</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>الأوامر المطابقة</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>لا شيء هنا باسم «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>quayside::CompareDialog</name>
    <message>
        <source>The file of the %1 export is not there any more.</source>
        <translation>لم يعد ملف عملية التصدير %1 موجودًا.</translation>
    </message>
    <message>
        <source>The file of the %1 export was changed or replaced since.</source>
        <translation>تغيّر ملف عملية التصدير %1 أو استُبدل منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The %1 export left no file to compare.</source>
        <translation>لم تترك عملية التصدير %1 ملفًا للمقارنة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln same line(s)</source>
        <translation>
            <numerusform>لا أسطر متطابقة</numerusform>
            <numerusform>سطر متطابق واحد</numerusform>
            <numerusform>سطران متطابقان</numerusform>
            <numerusform>%Ln أسطر متطابقة</numerusform>
            <numerusform>%Ln سطرًا متطابقًا</numerusform>
            <numerusform>%Ln سطر متطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Only exports with files can be compared by their results.</source>
        <translation>لا يمكن أن تُقارَن بالنتائج إلا عمليات التصدير التي لها ملفات.</translation>
    </message>
    <message>
        <source>The results have the same bytes (%1).</source>
        <translation>النتيجتان متطابقتان بايتًا ببايت (%1).</translation>
    </message>
    <message>
        <source>The results differ: %1 and %2.</source>
        <translation>النتيجتان مختلفتان: %1 و%2.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>الأولى</translation>
    </message>
    <message>
        <source>second</source>
        <translation>الثانية</translation>
    </message>
    <message>
        <source>They are too large to be compared line by line.</source>
        <translation>حجمهما أكبر من أن يُقارَنا سطرًا بسطر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) only in the first</source>
        <translation>
            <numerusform>لا أسطر في الأولى فقط</numerusform>
            <numerusform>سطر واحد في الأولى فقط</numerusform>
            <numerusform>سطران في الأولى فقط</numerusform>
            <numerusform>%Ln أسطر في الأولى فقط</numerusform>
            <numerusform>%Ln سطرًا في الأولى فقط</numerusform>
            <numerusform>%Ln سطر في الأولى فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in the second</source>
        <translation>
            <numerusform>لا شيء في الثانية فقط</numerusform>
            <numerusform>واحد في الثانية فقط</numerusform>
            <numerusform>اثنان في الثانية فقط</numerusform>
            <numerusform>%Ln في الثانية فقط</numerusform>
            <numerusform>%Ln في الثانية فقط</numerusform>
            <numerusform>%Ln في الثانية فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>They have little in common; the beginning is shown.</source>
        <translation>المشترك بينهما قليل؛ تُعرض البداية.</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>الا&amp;ختلافات فقط</translation>
    </message>
    <message>
        <source>Compare two exports</source>
        <translation>مقارنة عمليتي تصدير</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Settings side by side</source>
        <translation>الإعدادات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Differences of the results</source>
        <translation>اختلافات النتائج</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>(as by default)</source>
        <translation>(كالافتراضي)</translation>
    </message>
    <message>
        <source>They are too large to be compared page by page.</source>
        <translation>حجمهما أكبر من أن يُقارَنا صفحةً بصفحة.</translation>
    </message>
    <message>
        <source>Pages of the first export</source>
        <translation>صفحات عملية التصدير الأولى</translation>
    </message>
    <message>
        <source>Pages of the second export</source>
        <translation>صفحات عملية التصدير الثانية</translation>
    </message>
</context>
<context>
    <name>quayside::ComparePanel</name>
    <message>
        <source>Change before (Shift+F4)</source>
        <translation>التغيير السابق (Shift+F4)</translation>
    </message>
    <message>
        <source>Next change (F4)</source>
        <translation>التغيير التالي (F4)</translation>
    </message>
    <message>
        <source>Comparing… %1 %</source>
        <translation>جارٍ المقارنة… %1 %</translation>
    </message>
    <message>
        <source>Pages of the last export</source>
        <translation>صفحات آخر عملية تصدير</translation>
    </message>
    <message>
        <source>Pages now</source>
        <translation>الصفحات الآن</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>جارٍ المقارنة…</translation>
    </message>
    <message>
        <source>This PDF cannot be shown</source>
        <translation>لا يمكن عرض ملف PDF هذا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) changed</source>
        <translation>
            <numerusform>لا صفحات متغيرة</numerusform>
            <numerusform>صفحة متغيرة واحدة</numerusform>
            <numerusform>صفحتان متغيرتان</numerusform>
            <numerusform>%Ln صفحات متغيرة</numerusform>
            <numerusform>%Ln صفحة متغيرة</numerusform>
            <numerusform>%Ln صفحة متغيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) more</source>
        <translation>
            <numerusform>لا صفحات زائدة</numerusform>
            <numerusform>صفحة زائدة</numerusform>
            <numerusform>صفحتان زائدتان</numerusform>
            <numerusform>%Ln صفحات زائدة</numerusform>
            <numerusform>%Ln صفحة زائدة</numerusform>
            <numerusform>%Ln صفحة زائدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) fewer</source>
        <translation>
            <numerusform>لا صفحات ناقصة</numerusform>
            <numerusform>صفحة ناقصة</numerusform>
            <numerusform>صفحتان ناقصتان</numerusform>
            <numerusform>%Ln صفحات ناقصة</numerusform>
            <numerusform>%Ln صفحة ناقصة</numerusform>
            <numerusform>%Ln صفحة ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>No page looks different</source>
        <translation>لا تبدو أي صفحة مختلفة</translation>
    </message>
    <message>
        <source>The earlier export cannot be shown: it is no PDF any more.</source>
        <translation>لا يمكن عرض عملية التصدير السابقة: لم تعد ملف PDF.</translation>
    </message>
</context>
<context>
    <name>quayside::ComposePage</name>
    <message>
        <source>Show the preview (F9)</source>
        <translation>إظهار المعاينة (F9)</translation>
    </message>
    <message>
        <source>The account of this export is not there any more: choose another one under “Where”.</source>
        <translation>لم يعد حساب هذا التصدير موجودًا: اختر حسابًا آخر من «المكان».</translation>
    </message>
    <message>
        <source>These are the settings of “%1”. Change them, then export.</source>
        <translation>هذه إعدادات «⁨%1⁩». عدّلها ثم صدّر.</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;تصدير</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln folder(s)</source>
        <translation>
            <numerusform>&amp;تصدير %Ln مجلد</numerusform>
            <numerusform>&amp;تصدير مجلد واحد</numerusform>
            <numerusform>&amp;تصدير مجلدين</numerusform>
            <numerusform>&amp;تصدير %Ln مجلدات</numerusform>
            <numerusform>&amp;تصدير %Ln مجلدًا</numerusform>
            <numerusform>&amp;تصدير %Ln مجلد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln file(s)</source>
        <translation>
            <numerusform> و%Ln ملف</numerusform>
            <numerusform> وملف واحد</numerusform>
            <numerusform> وملفين</numerusform>
            <numerusform> و%Ln ملفات</numerusform>
            <numerusform> و%Ln ملفًا</numerusform>
            <numerusform> و%Ln ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln file(s)</source>
        <translation>
            <numerusform>&amp;تصدير %Ln ملف</numerusform>
            <numerusform>&amp;تصدير ملف واحد</numerusform>
            <numerusform>&amp;تصدير ملفين</numerusform>
            <numerusform>&amp;تصدير %Ln ملفات</numerusform>
            <numerusform>&amp;تصدير %Ln ملفًا</numerusform>
            <numerusform>&amp;تصدير %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>جارٍ البدء…</translation>
    </message>
    <message>
        <source>None of these sources can be read.</source>
        <translation>لا يمكن قراءة أي من هذه المصادر.</translation>
    </message>
    <message>
        <source>Add a document on the left to begin.</source>
        <translation>أضف مستندًا إلى قائمة المصادر للبدء.</translation>
    </message>
    <message>
        <source>Fill in what to export on the left.</source>
        <translation>املأ في لوحة المصادر ما يُراد تصديره.</translation>
    </message>
    <message>
        <source>These kinds have no format in common: export them one after the other.</source>
        <translation>ليس لهذه الأنواع تنسيق مشترك: صدّرها واحدًا بعد الآخر.</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>اختر تنسيقًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>اختر مجلدًا للملفات.</translation>
    </message>
    <message>
        <source>Puts the work into the queue (Ctrl+Enter)</source>
        <translation>يضع العمل في قائمة الانتظار (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s), %1 formats</source>
        <translation>
            <numerusform>لا مصادر، التنسيقات: %1</numerusform>
            <numerusform>مصدر واحد، التنسيقات: %1</numerusform>
            <numerusform>مصدران، التنسيقات: %1</numerusform>
            <numerusform>%Ln مصادر، التنسيقات: %1</numerusform>
            <numerusform>%Ln مصدرًا، التنسيقات: %1</numerusform>
            <numerusform>%Ln مصدر، التنسيقات: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more)</source>
        <translation>
            <numerusform>(%Ln غيرها)</numerusform>
            <numerusform>(%Ln غيرها)</numerusform>
            <numerusform>(%Ln غيرها)</numerusform>
            <numerusform>(%Ln غيرها)</numerusform>
            <numerusform>(%Ln غيرها)</numerusform>
            <numerusform>(%Ln غيرها)</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>تُرك: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
            <numerusform>… و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>All options are at their defaults.</source>
        <translation>كل الخيارات على قيمها الافتراضية.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>The first %1 of %2 sources came back: more are not kept between starts.</source>
        <translation>استُعيد أول %1 من %2 من المصادر: لا يُحتفظ بأكثر من ذلك من تشغيل إلى آخر.</translation>
    </message>
    <message>
        <source>The exports are being prepared…</source>
        <translation>يجري إعداد عمليات التصدير…</translation>
    </message>
</context>
<context>
    <name>quayside::DateField</name>
    <message>
        <source>YYYY-MM-DDThh:mm:ssZ</source>
        <translation>YYYY-MM-DDThh:mm:ssZ</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Pick a day from a calendar</source>
        <translation>اختر يومًا من التقويم</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>quayside::DestinationBox</name>
    <message>
        <source>Choose where the files go</source>
        <translation>اختر وجهة الملفات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Exported files are saved here</source>
        <translation>تُحفظ الملفات المصدَّرة هنا</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Parts in braces are filled in: {name}, {ext}, {format}, {locale}, {date}</source>
        <translation>تُملأ الأجزاء التي بين قوسين معقوصين: {name}، {ext}، {format}، {locale}، {date}</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>عند وجود الملف</translation>
    </message>
    <message>
        <source>What happens when a file of that name is there already</source>
        <translation>ما يحدث إذا كان ملف بهذا الاسم موجودًا من قبل</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>ا&amp;سم الملف</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>مثال: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Favourite and recent folders</source>
        <translation>المجلدات المفضلة والأخيرة</translation>
    </message>
    <message>
        <source>This folder is a &amp;favourite</source>
        <translation>هذا المجلد من الم&amp;فضلة</translation>
    </message>
</context>
<context>
    <name>quayside::ExportPage</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Show or hide the exports (F8)</source>
        <translation>إظهار عمليات التصدير أو إخفاؤها (F8)</translation>
    </message>
</context>
<context>
    <name>quayside::ExportSettings</name>
    <message>
        <source>Treat &amp;warnings as failures</source>
        <translation>عدّ التحذ&amp;يرات إخفاقًا</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>الم&amp;كان</translation>
    </message>
    <message>
        <source>Where the export is made</source>
        <translation>مكان إجراء التصدير</translation>
    </message>
    <message>
        <source>This computer, or an account of a remote service</source>
        <translation>هذا الحاسوب، أو حساب في خدمة بعيدة</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>التنسيقات</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Dates in the result are seen from here. Empty: UTC.</source>
        <translation>تُحسب التواريخ في النتيجة وفق هذه المنطقة. إذا تُرك فارغًا: UTC.</translation>
    </message>
    <message>
        <source>Treat warnings as failures</source>
        <translation>عدّ التحذيرات إخفاقًا</translation>
    </message>
    <message>
        <source>A missing image or a dead link then stops the file instead of being reported</source>
        <translation>عندئذ توقف الصورة المفقودة أو الرابط المعطّل تصدير الملف بدلًا من الاكتفاء بالتحذير</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add or manage accounts…</source>
        <translation>إضافة حسابات أو إدارتها…</translation>
    </message>
    <message>
        <source>Languages (needed)</source>
        <translation>اللغات (مطلوبة)</translation>
    </message>
    <message>
        <source>Needed, such as Europe/Vienna</source>
        <translation>مطلوبة، مثل Europe/Vienna</translation>
    </message>
    <message>
        <source>UTC, or a place such as Europe/Vienna</source>
        <translation>القيمة UTC، أو مكان مثل Europe/Vienna</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>كل التنسيقات</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
</context>
<context>
    <name>quayside::FindBar</name>
    <message>
        <source>Found before (Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Found next (Enter, F3)</source>
        <translation>النتيجة التالية (Enter, F3)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>إغلاق البحث (Esc)</translation>
    </message>
</context>
<context>
    <name>quayside::FormatPicker</name>
    <message>
        <source>Formats</source>
        <translation>التنسيقات</translation>
    </message>
</context>
<context>
    <name>quayside::HistoryActions</name>
    <message>
        <source>&amp;Verify</source>
        <translation>الت&amp;حقق</translation>
    </message>
    <message>
        <source>Verify: reads the files again and tells whether they are as they were saved</source>
        <translation>التحقق: يقرأ الملفات مرة أخرى ويبيّن هل ما زالت كما حُفظت</translation>
    </message>
    <message>
        <source>Ed&amp;it and run</source>
        <translation>الت&amp;عديل والتنفيذ</translation>
    </message>
    <message>
        <source>Edit and run: puts sources and settings into the form</source>
        <translation>التعديل والتنفيذ: يضع المصادر والإعدادات في النموذج</translation>
    </message>
    <message>
        <source>Save the settings as a preset</source>
        <translation>حفظ الإعدادات إعدادًا مسبقًا</translation>
    </message>
    <message>
        <source>Compare two exports: settings, then results</source>
        <translation>مقارنة عمليتي تصدير: الإعدادات، ثم النتائج</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>حفظ إعدادًا مسبقًا</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>اسم الإعداد المسبق:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) in the queue again.</source>
        <translation>
            <numerusform>لا عمليات تصدير أُعيدت إلى قائمة الانتظار.</numerusform>
            <numerusform>أُعيدت عملية تصدير واحدة إلى قائمة الانتظار.</numerusform>
            <numerusform>أُعيدت عمليتا تصدير إلى قائمة الانتظار.</numerusform>
            <numerusform>أُعيدت %Ln عمليات تصدير إلى قائمة الانتظار.</numerusform>
            <numerusform>أُعيدت %Ln عملية تصدير إلى قائمة الانتظار.</numerusform>
            <numerusform>أُعيدت %Ln عملية تصدير إلى قائمة الانتظار.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>لا ملفات لم تتغير</numerusform>
            <numerusform>ملف واحد لم يتغير</numerusform>
            <numerusform>ملفان لم يتغيرا</numerusform>
            <numerusform>%Ln ملفات لم تتغير</numerusform>
            <numerusform>%Ln ملفًا لم يتغير</numerusform>
            <numerusform>%Ln ملف لم يتغير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>لا مفقود</numerusform>
            <numerusform>مفقود: واحد</numerusform>
            <numerusform>مفقود: اثنان</numerusform>
            <numerusform>مفقود: %Ln</numerusform>
            <numerusform>مفقود: %Ln</numerusform>
            <numerusform>مفقود: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>نسختي من %1</translation>
    </message>
    <message>
        <source>The preset “%1” is saved; it is at the top of the form.</source>
        <translation>حُفظ الإعداد المسبق «⁨%1⁩»؛ تجده في أعلى النموذج.</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>⁨%1⁩ (مضاف)</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>حف&amp;ظ إعدادًا مسبقًا…</translation>
    </message>
    <message>
        <source>Compare &amp;two</source>
        <translation>مقارنة ا&amp;ثنتين</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>quayside::HistoryFilterBar</name>
    <message>
        <source>Show a&amp;ll</source>
        <translation>&amp;عرض الكل</translation>
    </message>
    <message>
        <source>Search names, folders, errors (Ctrl+F)</source>
        <translation>البحث في الأسماء والمجلدات والأخطاء (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Finds words in names, folders and errors</source>
        <translation>يبحث عن كلمات في الأسماء والمجلدات والأخطاء</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>اكتمل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم تكتمل</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر 365 يومًا</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>بين يومين</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Lists exports of this state only; failed ones include those that were interrupted</source>
        <translation>يعرض عمليات التصدير التي بهذه الحالة فقط؛ والفاشلة تشمل المنقطعة</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>Lists exports to this format only</source>
        <translation>يعرض عمليات التصدير إلى هذا التنسيق فقط</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Lists exports made here, or by this account, only</source>
        <translation>يعرض فقط عمليات التصدير التي تمت هنا أو بهذا الحساب</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Lists exports into this folder, or below it, only</source>
        <translation>يعرض عمليات التصدير إلى هذا المجلد أو ما تحته فقط</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Lists exports in this language only</source>
        <translation>يعرض عمليات التصدير بهذه اللغة فقط</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Lists exports of this time only</source>
        <translation>يعرض عمليات التصدير في هذا الوقت فقط</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>The first day, as YYYY-MM-DD</source>
        <translation>اليوم الأول، بالصيغة YYYY-MM-DD</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>The last day, as YYYY-MM-DD</source>
        <translation>اليوم الأخير، بالصيغة YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Lists all exports again</source>
        <translation>يعرض كل عمليات التصدير من جديد</translation>
    </message>
    <message>
        <source>Any format</source>
        <translation>أي تنسيق</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>أي حساب</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>أي مجلد</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>أي لغة</translation>
    </message>
</context>
<context>
    <name>quayside::HistoryView</name>
    <message>
        <source>Re&amp;move from history</source>
        <translation>إزالة م&amp;ن السجل</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Remove from history (Delete); the files stay</source>
        <translation>إزالة من السجل (Delete)؛ وتبقى الملفات</translation>
    </message>
    <message>
        <source>History of exports</source>
        <translation>سجل عمليات التصدير</translation>
    </message>
    <message>
        <source>Newest first. Enter opens the result.</source>
        <translation>الأحدث أولًا. مفتاح Enter يفتح النتيجة.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s)</source>
        <translation>
            <numerusform>لا عمليات تصدير</numerusform>
            <numerusform>عملية تصدير واحدة</numerusform>
            <numerusform>عمليتا تصدير</numerusform>
            <numerusform>%Ln عمليات تصدير</numerusform>
            <numerusform>%Ln عملية تصدير</numerusform>
            <numerusform>%Ln عملية تصدير</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>No exports yet</source>
        <translation>لا عمليات تصدير بعد</translation>
    </message>
    <message>
        <source>Try fewer or other words, or show all exports.</source>
        <translation>جرّب كلمات أقل أو غيرها، أو اعرض كل عمليات التصدير.</translation>
    </message>
    <message>
        <source>Every export you make is kept here, with its results and errors.</source>
        <translation>تُحفظ هنا كل عملية تصدير تجريها، مع نتائجها وأخطائها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) removed from the history. The files stay.</source>
        <translation>
            <numerusform>لم تُزل أي عملية تصدير من السجل. تبقى الملفات.</numerusform>
            <numerusform>أُزيلت عملية تصدير واحدة من السجل. تبقى الملفات.</numerusform>
            <numerusform>أُزيلت عمليتا تصدير من السجل. تبقى الملفات.</numerusform>
            <numerusform>أُزيلت %Ln عمليات تصدير من السجل. تبقى الملفات.</numerusform>
            <numerusform>أُزيلت %Ln عملية تصدير من السجل. تبقى الملفات.</numerusform>
            <numerusform>أُزيلت %Ln عملية تصدير من السجل. تبقى الملفات.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Show &amp;only these</source>
        <translation>هذه &amp;فقط</translation>
    </message>
    <message>
        <source>Export this &amp;list…</source>
        <translation>تصدير هذه القا&amp;ئمة…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>تصدير القائمة</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON (*.json)</source>
        <translation>ملف CSV لجداول البيانات (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export this list as CSV or JSON</source>
        <translation>تصدير هذه القائمة بتنسيق CSV أو JSON</translation>
    </message>
    <message>
        <source>Export those a&amp;gain</source>
        <translation>إعادة ت&amp;صدير هذه</translation>
    </message>
    <message>
        <source>Export those again</source>
        <translation>إعادة تصدير هذه</translation>
    </message>
    <message>
        <source>Exports the listed documents that have changed since once more, each to where it went</source>
        <translation>يعيد تصدير المستندات المعروضة التي تغيّرت منذ ذلك الحين، كلٌّ إلى مكانه</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>Lists only exports whose sources have changed since</source>
        <translation>يعرض فقط عمليات التصدير التي تغيّرت مصادرها منذ ذلك الحين</translation>
    </message>
    <message>
        <source>more than %1 exports</source>
        <translation>أكثر من %1 عملية تصدير</translation>
    </message>
    <message>
        <source>%1 of %2 changed since they were exported</source>
        <translation>تغيّر %1 من %2 بعد تصديره</translation>
    </message>
    <message>
        <source>%1 exports are written to the list …</source>
        <translation>كُتب في القائمة %1 عملية تصدير…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message numerus="yes">
        <source>The list of %Ln export(s) is saved.</source>
        <translation>
            <numerusform>حُفظت قائمة بلا عمليات تصدير.</numerusform>
            <numerusform>حُفظت قائمة عملية تصدير واحدة.</numerusform>
            <numerusform>حُفظت قائمة عمليتي تصدير.</numerusform>
            <numerusform>حُفظت قائمة %Ln عمليات تصدير.</numerusform>
            <numerusform>حُفظت قائمة %Ln عملية تصدير.</numerusform>
            <numerusform>حُفظت قائمة %Ln عملية تصدير.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
</context>
<context>
    <name>quayside::HtmlPanel</name>
    <message>
        <source>Find in the page</source>
        <translation>البحث في الصفحة</translation>
    </message>
    <message>
        <source>Find in the page (Ctrl+F)</source>
        <translation>البحث في الصفحة (Ctrl+F)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Page of the book</source>
        <translation>صفحة الكتاب</translation>
    </message>
    <message>
        <source>The chapters of the book, in reading order</source>
        <translation>فصول الكتاب بترتيب القراءة</translation>
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
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>رابط إلى ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>quayside::JobActions</name>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>إ&amp;عادة المحاولة</translation>
    </message>
    <message>
        <source>Export &amp;again</source>
        <translation>إعادة الت&amp;صدير</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>إظهار في الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>معاي&amp;نة</translation>
    </message>
    <message>
        <source>Copy &amp;error</source>
        <translation>نسخ ال&amp;خطأ</translation>
    </message>
    <message>
        <source>Copy re&amp;port</source>
        <translation>نسخ الت&amp;قرير</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>نسخ الم&amp;سار</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>المواصلة مع «⁨%1⁩»</translation>
    </message>
    <message>
        <source>In the queue again.</source>
        <translation>عاد إلى قائمة الانتظار.</translation>
    </message>
    <message>
        <source>“%1” is not there any more: it was moved or deleted. “Export again” makes it once more.</source>
        <translation>لم يعد «⁨%1⁩» موجودًا: نُقل أو حُذف. الأمر «إعادة التصدير» ينشئه مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي خطأ.</numerusform>
            <numerusform>نُسخ خطأ واحد.</numerusform>
            <numerusform>نُسخ خطآن.</numerusform>
            <numerusform>نُسخت %Ln أخطاء.</numerusform>
            <numerusform>نُسخ %Ln خطأً.</numerusform>
            <numerusform>نُسخ %Ln خطأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>لم يُنسخ أي مسار.</numerusform>
            <numerusform>نُسخ مسار واحد.</numerusform>
            <numerusform>نُسخ مساران.</numerusform>
            <numerusform>نُسخت %Ln مسارات.</numerusform>
            <numerusform>نُسخ %Ln مسارًا.</numerusform>
            <numerusform>نُسخ %Ln مسار.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was copied. It has no secrets in it, but it names your files.</source>
        <translation>نُسخ التقرير. لا أسرار فيه، لكنه يذكر أسماء ملفاتك.</translation>
    </message>
</context>
<context>
    <name>quayside::JobDelegate</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>إظهار التحذيرات</translation>
    </message>
</context>
<context>
    <name>quayside::JobDetails</name>
    <message>
        <source>Field: %1</source>
        <translation>الحقل: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>خطأ: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: “Copy report” has them all.</source>
        <translation>
            <numerusform>… و%Ln غيرها: تجدها كلها في «نسخ التقرير».</numerusform>
            <numerusform>… و%Ln غيرها: تجدها كلها في «نسخ التقرير».</numerusform>
            <numerusform>… و%Ln غيرها: تجدها كلها في «نسخ التقرير».</numerusform>
            <numerusform>… و%Ln غيرها: تجدها كلها في «نسخ التقرير».</numerusform>
            <numerusform>… و%Ln غيرها: تجدها كلها في «نسخ التقرير».</numerusform>
            <numerusform>… و%Ln غيرها: تجدها كلها في «نسخ التقرير».</numerusform>
        </translation>
    </message>
    <message>
        <source>Details of the selected export</source>
        <translation>تفاصيل عملية التصدير المحددة</translation>
    </message>
    <message>
        <source>Error, results, warnings and facts. Can be selected and copied.</source>
        <translation>الخطأ والنتائج والتحذيرات والبيانات. يمكن تحديدها ونسخها.</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>لا شيء محدد</translation>
    </message>
    <message>
        <source>Select an export to see its results, warnings and errors.</source>
        <translation>حدّد عملية تصدير لعرض نتائجها وتحذيراتها وأخطائها.</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>For support</source>
        <translation>للدعم الفني</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>وقت الطلب: %1</translation>
    </message>
    <message>
        <source>Took: %1</source>
        <translation>المدة: %1</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>المحاولات: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>الأوقات</translation>
    </message>
    <message>
        <source>Click a warning to open its source.</source>
        <translation>انقر على تحذير لفتح مصدره.</translation>
    </message>
    <message>
        <source>“%1” is not there any more: it was moved or deleted.</source>
        <translation>لم يعد «⁨%1⁩» موجودًا: نُقل أو حُذف.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Its results and warnings will be listed here.</source>
        <translation>ستُدرَج نتائجها وتحذيراتها هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
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
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln warning(s)</source>
        <translation>
            <numerusform>%1، لا تحذيرات</numerusform>
            <numerusform>%1، تحذير واحد</numerusform>
            <numerusform>%1، تحذيران</numerusform>
            <numerusform>%1، %Ln تحذيرات</numerusform>
            <numerusform>%1، %Ln تحذيرًا</numerusform>
            <numerusform>%1، %Ln تحذير</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>source gone</source>
        <translation>المصدر مفقود</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>تغيّر المصدر</translation>
    </message>
    <message>
        <source>result missing</source>
        <translation>النتيجة مفقودة</translation>
    </message>
    <message>
        <source>result changed</source>
        <translation>تغيّرت النتيجة</translation>
    </message>
    <message>
        <source>result unchanged</source>
        <translation>لم تتغير النتيجة</translation>
    </message>
</context>
<context>
    <name>quayside::LastComparison</name>
    <message>
        <source>Last export, %1</source>
        <translation>آخر عملية تصدير، %1</translation>
    </message>
    <message>
        <source>Last export, %1; the file has changed since</source>
        <translation>آخر عملية تصدير، %1؛ تغيّر الملف منذ ذلك الحين</translation>
    </message>
</context>
<context>
    <name>quayside::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
</context>
<context>
    <name>quayside::ListExport</name>
    <message>
        <source>The program is ending.</source>
        <translation>البرنامج على وشك الإغلاق.</translation>
    </message>
    <message>
        <source>The list could not be written: %1. Choose another place.</source>
        <translation>تعذّرت كتابة القائمة: %1. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>quayside::LocaleField</name>
    <message>
        <source>Language or tag, such as de-AT</source>
        <translation>لغة أو رمزها، مثل de-AT</translation>
    </message>
</context>
<context>
    <name>quayside::LocalesPicker</name>
    <message>
        <source>Add a language, such as de-AT</source>
        <translation>إضافة لغة، مثل de-AT</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>إضافة لغة</translation>
    </message>
    <message>
        <source>Type a language or its BCP 47 tag and press Enter. Several give one file each.</source>
        <translation>اكتب لغة أو رمزها وفق BCP 47 واضغط Enter. عدة لغات تعطي ملفًا لكل منها.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>اللغات</translation>
    </message>
    <message>
        <source>This account does not take “%1”. %2</source>
        <translation>لا يقبل هذا الحساب «⁨%1⁩». %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: click to remove it; its menu makes it a favourite</source>
        <translation>⁨%1⁩: انقر للإزالة؛ وقائمتها تضيفها إلى المفضلة</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>إضافة ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1: click to add it</source>
        <translation>⁨%1⁩: انقر للإضافة</translation>
    </message>
    <message>
        <source>Among the &amp;favourites</source>
        <translation>ضمن الم&amp;فضلة</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
</context>
<context>
    <name>quayside::LooksDialog</name>
    <message>
        <source>&amp;Title page</source>
        <translation>صفحة ال&amp;عنوان</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>تراجع (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>إعادة (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Reset everything to the built-in theme</source>
        <translation>إعادة ضبط كل شيء إلى السمة المضمنة</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>حفظ &amp;باسم…</translation>
    </message>
    <message>
        <source>&amp;Save and use</source>
        <translation>&amp;حفظ واستخدام</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Save the theme</source>
        <translation>حفظ السمة</translation>
    </message>
    <message>
        <source>Themes (*.json)</source>
        <translation>السمات (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>دليل</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>The built-in theme that has everything you do not change</source>
        <translation>السمة المضمنة التي فيها كل ما لا تغيّره</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>اسم السمة</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>البدء م&amp;ن</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>عيّنة</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>ما يُعرض</translation>
    </message>
    <message>
        <source>The pages in this theme: your document, or a sample that has everything</source>
        <translation>الصفحات بهذه السمة: مستندك، أو عيّنة فيها كل شيء</translation>
    </message>
    <message>
        <source>Show the title page, where the cover’s colors are</source>
        <translation>عرض صفحة العنوان، حيث ألوان الغلاف</translation>
    </message>
    <message>
        <source>Saves the theme file and makes exports in it (Ctrl+S)</source>
        <translation>يحفظ ملف السمة ويصدّر بها (Ctrl+S)</translation>
    </message>
    <message>
        <source>Go on with a theme file</source>
        <translation>المتابعة بملف سمة</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>جارٍ الرسم…</translation>
    </message>
    <message>
        <source>Open a theme</source>
        <translation>فتح سمة</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>هل تريد الإغلاق دون حفظ؟</translation>
    </message>
    <message>
        <source>The theme has changes that are not saved.</source>
        <translation>في السمة تغييرات لم تُحفظ.</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>إغلاق &amp;دون حفظ</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>مواصلة الت&amp;عديل</translation>
    </message>
    <message>
        <source>Open another theme without saving this one?</source>
        <translation>هل تريد فتح سمة أخرى دون حفظ هذه؟</translation>
    </message>
    <message>
        <source>Open &amp;without saving</source>
        <translation>فتح &amp;دون حفظ</translation>
    </message>
</context>
<context>
    <name>quayside::LookupPopup</name>
    <message>
        <source>Type a part of the name</source>
        <translation>اكتب جزءًا من الاسم</translation>
    </message>
    <message>
        <source>Type a part of the name; the arrow keys choose, Enter takes</source>
        <translation>اكتب جزءًا من الاسم؛ مفاتيح الأسهم للاختيار وEnter للأخذ</translation>
    </message>
    <message>
        <source>Asking the account…</source>
        <translation>جارٍ سؤال الحساب…</translation>
    </message>
    <message numerus="yes">
        <source>Asking the account… %Ln looked through so far.</source>
        <translation>
            <numerusform>جارٍ سؤال الحساب… فُحص حتى الآن: %Ln.</numerusform>
            <numerusform>جارٍ سؤال الحساب… فُحص حتى الآن: %Ln.</numerusform>
            <numerusform>جارٍ سؤال الحساب… فُحص حتى الآن: %Ln.</numerusform>
            <numerusform>جارٍ سؤال الحساب… فُحص حتى الآن: %Ln.</numerusform>
            <numerusform>جارٍ سؤال الحساب… فُحص حتى الآن: %Ln.</numerusform>
            <numerusform>جارٍ سؤال الحساب… فُحص حتى الآن: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has nothing here.</source>
        <translation>ليس لدى الحساب شيء هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln. Scroll down for more, or type a part of the name.</source>
        <translation>
            <numerusform>لا شيء. مرّر لأسفل للمزيد، أو اكتب جزءًا من الاسم.</numerusform>
            <numerusform>الأول فقط (%Ln). مرّر لأسفل للمزيد، أو اكتب جزءًا من الاسم.</numerusform>
            <numerusform>أول %Ln. مرّر لأسفل للمزيد، أو اكتب جزءًا من الاسم.</numerusform>
            <numerusform>أول %Ln. مرّر لأسفل للمزيد، أو اكتب جزءًا من الاسم.</numerusform>
            <numerusform>أول %Ln. مرّر لأسفل للمزيد، أو اكتب جزءًا من الاسم.</numerusform>
            <numerusform>أول %Ln. مرّر لأسفل للمزيد، أو اكتب جزءًا من الاسم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln were looked through. What is not among them can be pasted: its id or its address.</source>
        <translation>
            <numerusform>لم يُفحص شيء. ما ليس بينها يمكن لصق معرّفه أو عنوانه.</numerusform>
            <numerusform>فُحص الأول فقط (%Ln). ما ليس بينها يمكن لصق معرّفه أو عنوانه.</numerusform>
            <numerusform>فُحص أول %Ln فقط. ما ليس بينها يمكن لصق معرّفه أو عنوانه.</numerusform>
            <numerusform>فُحص أول %Ln فقط. ما ليس بينها يمكن لصق معرّفه أو عنوانه.</numerusform>
            <numerusform>فُحص أول %Ln فقط. ما ليس بينها يمكن لصق معرّفه أو عنوانه.</numerusform>
            <numerusform>فُحص أول %Ln فقط. ما ليس بينها يمكن لصق معرّفه أو عنوانه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found among %Ln.</source>
        <translation>
            <numerusform>لم يُعثر على شيء بين %Ln.</numerusform>
            <numerusform>لم يُعثر على شيء بين %Ln.</numerusform>
            <numerusform>لم يُعثر على شيء بين %Ln.</numerusform>
            <numerusform>لم يُعثر على شيء بين %Ln.</numerusform>
            <numerusform>لم يُعثر على شيء بين %Ln.</numerusform>
            <numerusform>لم يُعثر على شيء بين %Ln.</numerusform>
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
        <translation>التصدير</translation>
    </message>
    <message>
        <source>Export documents (Alt+1)</source>
        <translation>تصدير المستندات (Alt+1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>All exports so far (Alt+2)</source>
        <translation>كل عمليات التصدير حتى الآن (Alt+2)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Accounts of remote services (Alt+3)</source>
        <translation>حسابات الخدمات البعيدة (Alt+3)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings of the program (Alt+4)</source>
        <translation>إعدادات البرنامج (Alt+4)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>إضافة ملفات</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>إضافة مجلد</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>إنهاء البرنامج</translation>
    </message>
    <message>
        <source>A service makes the file, so it can be seen once it is saved: choose “Preview” in the queue or in the history.</source>
        <translation>تنشئ خدمةٌ الملفَّ، فلا يمكن رؤيته إلا بعد حفظه: اختر «معاينة» في قائمة الانتظار أو في السجل.</translation>
    </message>
    <message>
        <source>A folder becomes many files. Add one of its documents by itself to see what it will look like.</source>
        <translation>يصبح المجلد ملفات كثيرة. أضف أحد مستنداته بمفرده لترى كيف سيبدو.</translation>
    </message>
    <message>
        <source>The password was taken out of the keychain.</source>
        <translation>أُخرجت كلمة المرور من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Kept until the program ends: there is no keychain.</source>
        <translation>يُحتفظ بها حتى إغلاق البرنامج: لا توجد سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain.</source>
        <translation>محفوظة في سلسلة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>Close Quayside?</source>
        <translation>هل تريد إغلاق Quayside؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) are not finished.</source>
        <translation>
            <numerusform>لا عمليات تصدير غير مكتملة.</numerusform>
            <numerusform>عملية تصدير واحدة لم تكتمل.</numerusform>
            <numerusform>عمليتا تصدير لم تكتملا.</numerusform>
            <numerusform>%Ln عمليات تصدير لم تكتمل.</numerusform>
            <numerusform>%Ln عملية تصدير لم تكتمل.</numerusform>
            <numerusform>%Ln عملية تصدير لم تكتمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, they go on at the next start: what this computer makes begins again, what a service makes is followed again. Nothing is lost.</source>
        <translation>إذا أغلقت الآن فستُستأنف عند التشغيل التالي: ما ينشئه هذا الحاسوب يبدأ من جديد، وما تنشئه خدمة تُعاد متابعته. لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Close when they are &amp;done</source>
        <translation>الإغلاق عند ا&amp;كتمالها</translation>
    </message>
    <message>
        <source>Close &amp;now</source>
        <translation>الإغلاق الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>إب&amp;قاؤه مفتوحًا</translation>
    </message>
    <message>
        <source>The window closes when all exports are done.</source>
        <translation>تُغلق النافذة عند اكتمال كل عمليات التصدير.</translation>
    </message>
    <message>
        <source>The export has ended</source>
        <translation>انتهت عملية التصدير</translation>
    </message>
</context>
<context>
    <name>quayside::MapEditor</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>إضافة قيمة</translation>
    </message>
</context>
<context>
    <name>quayside::NameExample</name>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>%1 (exists, is kept)</source>
        <translation>⁨%1⁩ (موجود، وسيُحتفظ به)</translation>
    </message>
</context>
<context>
    <name>quayside::NetworkBox</name>
    <message>
        <source>File of certificates</source>
        <translation>ملف الشهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>شهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>The server between this computer and the network, where there is one</source>
        <translation>الخادم الذي بين هذا الحاسوب والشبكة، إن وُجد</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>كما ضُبط النظام</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>بدون: اتصال مباشر</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>هذا:</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>ال&amp;وكيل</translation>
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
        <translation>نوع الوكيل</translation>
    </message>
    <message>
        <source>What the proxy speaks; most speak HTTP</source>
        <translation>البروتوكول الذي يستخدمه الوكيل؛ معظمها يستخدم HTTP</translation>
    </message>
    <message>
        <source>Server of the proxy</source>
        <translation>خادم الوكيل</translation>
    </message>
    <message>
        <source>Its name or number, such as proxy.example.com</source>
        <translation>اسمه أو رقمه، مثل ⁨proxy.example.com⁩</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>منفذ الوكيل</translation>
    </message>
    <message>
        <source>Its number, often 8080 or 3128</source>
        <translation>رقمه، غالبًا 8080 أو 3128</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>المستخدم لدى الوكيل</translation>
    </message>
    <message>
        <source>Empty where the proxy asks for none</source>
        <translation>اتركه فارغًا إذا لم يطلب الوكيل مستخدمًا</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>كلمة المرور لدى الوكيل</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain; it is never shown again</source>
        <translation>تُحفظ في سلسلة مفاتيح النظام؛ ولا تُعرض مرة أخرى أبدًا</translation>
    </message>
    <message>
        <source>Type a new one and press Enter</source>
        <translation>اكتب كلمة جديدة واضغط Enter</translation>
    </message>
    <message>
        <source>Without the proxy</source>
        <translation>دون الوكيل</translation>
    </message>
    <message>
        <source>Servers that are reached directly, separated by commas</source>
        <translation>خوادم يُوصل إليها مباشرة، تفصل بينها فواصل لاتينية (,)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>ال&amp;نوع</translation>
    </message>
    <message>
        <source>Ser&amp;ver and port</source>
        <translation>الخا&amp;دم والمنفذ</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المست&amp;خدم</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة الم&amp;رور</translation>
    </message>
    <message>
        <source>&amp;Not through it</source>
        <translation>ليس ع&amp;بره</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>شهادات خاصة</translation>
    </message>
    <message>
        <source>A PEM file, such as your company’s; it is trusted beside the system’s own</source>
        <translation>ملف PEM، مثل ملف شركتك؛ يوثَق به إلى جانب شهادات النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختيار الملف…</translation>
    </message>
    <message>
        <source>s</source>
        <translation>ث</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>انتظار الجواب</translation>
    </message>
    <message>
        <source>After this time without an answer a request is given up</source>
        <translation>بعد هذه المدة بلا جواب يُترك الطلب</translation>
    </message>
    <message>
        <source>Wait for the next piece</source>
        <translation>انتظار الجزء التالي</translation>
    </message>
    <message>
        <source>After this time without a byte a download is given up, and taken up again</source>
        <translation>بعد هذه المدة دون وصول أي بايت يُترك التنزيل، ثم يُستأنف</translation>
    </message>
    <message>
        <source>min</source>
        <translation>د</translation>
    </message>
    <message>
        <source>Follow an export</source>
        <translation>متابعة التصدير</translation>
    </message>
    <message>
        <source>How long an export is asked for before it is left to itself; “Follow again” takes it up</source>
        <translation>مدة السؤال عن التصدير قبل تركه وشأنه؛ «إعادة المتابعة» تستأنفها</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>ميغابايت</translation>
    </message>
    <message>
        <source>Largest download</source>
        <translation>أكبر تنزيل</translation>
    </message>
    <message>
        <source>A file that is larger is not saved</source>
        <translation>الملف الأكبر من ذلك لا يُحفظ</translation>
    </message>
    <message>
        <source>Wait for an &amp;answer</source>
        <translation>انتظار ال&amp;جواب</translation>
    </message>
    <message>
        <source>F&amp;ollow an export for</source>
        <translation>&amp;متابعة التصدير لمدة</translation>
    </message>
    <message>
        <source>Largest &amp;download</source>
        <translation>أ&amp;كبر تنزيل</translation>
    </message>
    <message>
        <source>Own cert&amp;ificates</source>
        <translation>ش&amp;هادات خاصة</translation>
    </message>
    <message>
        <source>Wait for the next pie&amp;ce</source>
        <translation>انتظار الج&amp;زء التالي</translation>
    </message>
</context>
<context>
    <name>quayside::Notice</name>
    <message>
        <source>Notice</source>
        <translation>إشعار</translation>
    </message>
    <message>
        <source>Answer the notice</source>
        <translation>الرد على الإشعار</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Show all of the notice</source>
        <translation>عرض الإشعار كاملًا</translation>
    </message>
</context>
<context>
    <name>quayside::OptionEditor</name>
    <message>
        <source>Not set</source>
        <translation>غير معيّن</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>إظهار ما يُكتب</translation>
    </message>
    <message>
        <source>Choose a file or folder</source>
        <translation>اختيار ملف أو مجلد</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار م&amp;لف…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>اختيار م&amp;جلد…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Place, such as Europe/Vienna</source>
        <translation>مكان، مثل Europe/Vienna</translation>
    </message>
    <message>
        <source>Find “%1” in the account</source>
        <translation>البحث عن «⁨%1⁩» في الحساب</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>تعديل «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>quayside::OptionForm</name>
    <message>
        <source>Language these values are for</source>
        <translation>اللغة التي تخصّها هذه القيم</translation>
    </message>
    <message>
        <source>Values under “All” hold for every language without a value of its own</source>
        <translation>القيم تحت «الكل» تسري على كل لغة ليست لها قيمة خاصة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>quayside::OptionGroup</name>
    <message>
        <source>More options</source>
        <translation>خيارات أخرى</translation>
    </message>
    <message>
        <source>More options: %1</source>
        <translation>خيارات أخرى: %1</translation>
    </message>
</context>
<context>
    <name>quayside::OptionRow</name>
    <message>
        <source>Back to the default of “%1”</source>
        <translation>العودة إلى القيمة الافتراضية للخيار «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>⁨%1⁩ (مطلوب)</translation>
    </message>
    <message>
        <source>%1 Differs from the default.</source>
        <translation>%1 يختلف عن القيمة الافتراضية.</translation>
    </message>
</context>
<context>
    <name>quayside::OptionTabs</name>
    <message>
        <source>Search options</source>
        <translation>البحث في الخيارات</translation>
    </message>
    <message>
        <source>Finds options of all chosen formats by their words (Ctrl+Shift+F)</source>
        <translation>يبحث في خيارات كل التنسيقات المختارة عن كلماتها (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Whose options are shown</source>
        <translation>ما تُعرض خياراته</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>No option is called “%1”.</source>
        <translation>لا يوجد خيار باسم «⁨%1⁩».</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln</source>
        <translation>
            <numerusform>إعادة ضبط %Ln</numerusform>
            <numerusform>إعادة ضبط %Ln</numerusform>
            <numerusform>إعادة ضبط %Ln</numerusform>
            <numerusform>إعادة ضبط %Ln</numerusform>
            <numerusform>إعادة ضبط %Ln</numerusform>
            <numerusform>إعادة ضبط %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset all options</source>
        <translation>إعادة ضبط كل الخيارات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s) differ from their defaults: take all of them back</source>
        <translation>
            <numerusform>لا خيارات تختلف عن قيمها الافتراضية</numerusform>
            <numerusform>خيار واحد يختلف عن قيمته الافتراضية: استعادتها</numerusform>
            <numerusform>خياران يختلفان عن قيمتيهما الافتراضيتين: استعادتهما</numerusform>
            <numerusform>%Ln خيارات تختلف عن قيمها الافتراضية: استعادتها كلها</numerusform>
            <numerusform>%Ln خيارًا تختلف عن قيمها الافتراضية: استعادتها كلها</numerusform>
            <numerusform>%Ln خيار تختلف عن قيمها الافتراضية: استعادتها كلها</numerusform>
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
            <numerusform>لا خيارات تختلف عن قيمها الافتراضية</numerusform>
            <numerusform>خيار واحد يختلف عن قيمته الافتراضية</numerusform>
            <numerusform>خياران يختلفان عن قيمتيهما الافتراضيتين</numerusform>
            <numerusform>%Ln خيارات تختلف عن قيمها الافتراضية</numerusform>
            <numerusform>%Ln خيارًا تختلف عن قيمها الافتراضية</numerusform>
            <numerusform>%Ln خيار تختلف عن قيمها الافتراضية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::PagePrinter</name>
    <message>
        <source>There is nothing to print in these pages.</source>
        <translation>لا شيء للطباعة في هذه الصفحات.</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>أُوقفت الطباعة.</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is there and try again.</source>
        <translation>لم تقبل الطابعة الصفحات. تحقّق من وجودها وحاول مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer.</source>
        <translation>
            <numerusform>لم تُرسل أي صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحة واحدة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln صفحات إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة.</numerusform>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::PdfPanel</name>
    <message>
        <source>Find in the pages</source>
        <translation>البحث في الصفحات</translation>
    </message>
    <message>
        <source>Find in the pages (Ctrl+F)</source>
        <translation>البحث في الصفحات (Ctrl+F)</translation>
    </message>
    <message>
        <source>Outline and pages (F7)</source>
        <translation>المخطط التفصيلي والصفحات (F7)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>ملاءمة العرض (Ctrl+0)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+minus)</source>
        <translation>تصغير (⁨Ctrl+minus⁩)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+plus)</source>
        <translation>تكبير (⁨Ctrl+plus⁩)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+G)</source>
        <translation>الانتقال إلى صفحة (Ctrl+G)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط التفصيلي</translation>
    </message>
    <message>
        <source>Headings of the document; Enter goes there</source>
        <translation>عناوين المستند؛ مفتاح Enter ينتقل إليها</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Small pictures of the pages; Enter goes there</source>
        <translation>صور مصغّرة للصفحات؛ مفتاح Enter ينتقل إليها</translation>
    </message>
    <message>
        <source>Outline and pages</source>
        <translation>المخطط التفصيلي والصفحات</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>pages</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>ملاءمة الع&amp;رض</translation>
    </message>
    <message>
        <source>Fit the &amp;page</source>
        <translation>ملاءمة الص&amp;فحة</translation>
    </message>
    <message>
        <source>&amp;Two pages side by side</source>
        <translation>&amp;صفحتان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>التكبير: %1</translation>
    </message>
    <message>
        <source>Zoom, fit page or width, two pages</source>
        <translation>التكبير، وملاءمة الصفحة أو العرض، وصفحتان</translation>
    </message>
</context>
<context>
    <name>quayside::PdfView</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>quayside::PlaceRow</name>
    <message>
        <source>Open the source at this line</source>
        <translation>فتح المصدر عند هذا السطر</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>⁨%1⁩، السطر %2</translation>
    </message>
</context>
<context>
    <name>quayside::PresetController</name>
    <message>
        <source>Presets (*.json)</source>
        <translation>إعدادات مسبقة (*.json)</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>استيراد إعداد مسبق</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>تصدير الإعداد المسبق</translation>
    </message>
    <message>
        <source>“%1” is made by an account that is not there any more.</source>
        <translation>ينشأ «⁨%1⁩» بحساب لم يعد موجودًا.</translation>
    </message>
    <message>
        <source>“%1” has what is no more, which is left out: %2.</source>
        <translation>في «⁨%1⁩» ما لم يعد موجودًا، وسيُحذف منه: %2.</translation>
    </message>
    <message>
        <source>The form has what “%1” says.</source>
        <translation>في النموذج الآن ما ينص عليه «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>حذفه</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>حُفظ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>نسختي من %1</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>New n&amp;ame</source>
        <translation>الا&amp;سم الجديد</translation>
    </message>
    <message>
        <source>“%1” is deleted. The form keeps what it said.</source>
        <translation>حُذف «⁨%1⁩». يحتفظ النموذج بما كان ينص عليه.</translation>
    </message>
    <message>
        <source>The next start begins with “%1”.</source>
        <translation>يبدأ التشغيل التالي بـ«⁨%1⁩».</translation>
    </message>
    <message>
        <source>The next start begins with what the form has last.</source>
        <translation>يبدأ التشغيل التالي بآخر ما كان في النموذج.</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>حُفظ باسم «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>quayside::PresetList</name>
    <message>
        <source>Tick several: every source is exported by each.</source>
        <translation>حدّد عدة إعدادات: يُصدَّر كل مصدر وفقًا لكل منها.</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Enter uses one alone, Space ticks it beside others</source>
        <translation>مفتاح Enter يستخدم واحدًا وحده، ومفتاح المسافة يحدّده إلى جانب غيره</translation>
    </message>
    <message>
        <source>None: only what the form says</source>
        <translation>بدون: ما في النموذج فقط</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>مضمّنة</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>خاصة بك</translation>
    </message>
    <message>
        <source>%1 (at start)</source>
        <translation>⁨%1⁩ (عند البدء)</translation>
    </message>
    <message>
        <source>Is made somewhere else, so it cannot be used beside the others: click it to use it alone</source>
        <translation>ينشأ في مكان آخر، فلا يمكن استخدامه إلى جانب غيره: انقر عليه لاستخدامه وحده</translation>
    </message>
</context>
<context>
    <name>quayside::PresetRow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>More for this preset</source>
        <translation>المزيد لهذا الإعداد المسبق</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>إ&amp;عادة الضبط</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>الإعداد المسب&amp;ق</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Settings that were saved under a name; several can be used at once</source>
        <translation>إعدادات محفوظة باسم؛ يمكن استخدام عدة منها معًا</translation>
    </message>
    <message>
        <source>Save &amp;as a new preset…</source>
        <translation>حفظ &amp;باسم إعداد مسبق جديد…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة الت&amp;سمية…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>ت&amp;كرار</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>ح&amp;ذف</translation>
    </message>
    <message>
        <source>Use at s&amp;tart</source>
        <translation>الاستخدام عند الب&amp;دء</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>استي&amp;راد…</translation>
    </message>
    <message>
        <source>&amp;Export as JSON…</source>
        <translation>&amp;تصدير بصورة JSON…</translation>
    </message>
    <message>
        <source>Show as &amp;command line…</source>
        <translation>عرض بصورة سطر &amp;أوامر…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد المسبق</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;موافق</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إل&amp;غاء</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
            <numerusform>تغيّر: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة الضبط</translation>
    </message>
    <message>
        <source>Back to what “%1” says</source>
        <translation>العودة إلى ما ينص عليه «⁨%1⁩»</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>حفظ «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>حفظ إعدادًا مسبقًا</translation>
    </message>
    <message>
        <source>Keeps the changes in “%1”</source>
        <translation>يحتفظ بالتغييرات في «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Keeps these settings under a name</source>
        <translation>يحتفظ بهذه الإعدادات تحت اسم</translation>
    </message>
    <message>
        <source>The form shows “%1”. Used as saved: %2.</source>
        <translation>يعرض النموذج «⁨%1⁩». يُستخدم كما حُفظ: %2.</translation>
    </message>
</context>
<context>
    <name>quayside::PreviewChoice</name>
    <message>
        <source>Format to look at</source>
        <translation>التنسيق المعروض</translation>
    </message>
    <message>
        <source>Language to look at</source>
        <translation>اللغة المعروضة</translation>
    </message>
    <message>
        <source>The language of the result that is shown</source>
        <translation>لغة النتيجة المعروضة</translation>
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
        <translation>جارٍ الرسم…</translation>
    </message>
    <message>
        <source>Back to the preview of the document</source>
        <translation>العودة إلى معاينة المستند</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>بحث (Ctrl+F)</translation>
    </message>
    <message>
        <source>Compare with the last export</source>
        <translation>المقارنة بآخر عملية تصدير</translation>
    </message>
    <message>
        <source>Fill the window (F11); Esc returns</source>
        <translation>ملء النافذة (F11)؛ والعودة بالمفتاح Esc</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>طباعة… (Ctrl+P)</translation>
    </message>
    <message>
        <source>How far the preview is</source>
        <translation>مدى تقدم المعاينة</translation>
    </message>
    <message>
        <source>Hide the preview (F9)</source>
        <translation>إخفاء المعاينة (F9)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>المعاينة</translation>
    </message>
</context>
<context>
    <name>quayside::PreviewPane</name>
    <message>
        <source>The preview is being made…</source>
        <translation>جارٍ إنشاء المعاينة…</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>⁨%1⁩ بتنسيق ⁨%2⁩</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>لا معاينة بعد</translation>
    </message>
    <message>
        <source>Choose a document and a format; here you see what the file will look like.</source>
        <translation>اختر مستندًا وتنسيقًا؛ وسترى هنا كيف سيبدو الملف.</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>يؤدي هذا الرابط إلى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1 is laid out by the program that opens it. This is what the same document looks like as %2.</source>
        <translation>ينسّق صفحات ⁨%1⁩ البرنامج الذي يفتحه. وهذا شكل المستند نفسه بتنسيق ⁨%2⁩.</translation>
    </message>
    <message>
        <source>No export of this document in this format is in the history yet.</source>
        <translation>لا توجد في السجل بعد عملية تصدير لهذا المستند بهذا التنسيق.</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>محفوظ</translation>
    </message>
</context>
<context>
    <name>quayside::PrintPreview</name>
    <message>
        <source>Print “%1”</source>
        <translation>طباعة «⁨%1⁩»</translation>
    </message>
    <message>
        <source>As the pages are (%1)</source>
        <translation>كما هي الصفحات (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Scaled to fit the paper</source>
        <translation>ملاءمة حجم الورق</translation>
    </message>
    <message>
        <source>As it is, in its own size</source>
        <translation>كما هي، بحجمها الأصلي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s).</source>
        <translation>
            <numerusform>لا صفحات.</numerusform>
            <numerusform>صفحة واحدة.</numerusform>
            <numerusform>صفحتان.</numerusform>
            <numerusform>%Ln صفحات.</numerusform>
            <numerusform>%Ln صفحة.</numerusform>
            <numerusform>%Ln صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Text and lines are printed as sharp as the printer can.</source>
        <translation>يُطبع النص والخطوط بأقصى حدّة تتيحها الطابعة.</translation>
    </message>
    <message>
        <source>This is a finished file: its pages are printed as pictures, at 300 dots an inch.</source>
        <translation>هذا ملف مكتمل: تُطبع صفحاته صورًا بدقة 300 نقطة في البوصة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a &amp;printer…</source>
        <translation>اختيار &amp;طابعة…</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>ال&amp;ورق</translation>
    </message>
    <message>
        <source>&amp;Size on it</source>
        <translation>ال&amp;حجم عليه</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+minus)</source>
        <translation>تصغير (⁨Ctrl+minus⁩)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+plus)</source>
        <translation>تكبير (⁨Ctrl+plus⁩)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>ملاءمة العرض (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>quayside::Printing</name>
    <message>
        <source>Laying out the pages…</source>
        <translation>جارٍ تخطيط الصفحات…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>جارٍ طباعة الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>quayside::QueueChips</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>الجارية</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>المنتظرة</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>التحذيرات</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>إعادة محاولة ال&amp;فاشلة</translation>
    </message>
    <message>
        <source>Cancel a&amp;ll</source>
        <translation>إلغاء ال&amp;كل</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة محاولة الفاشلة</translation>
    </message>
    <message>
        <source>Tries every failed or interrupted export of the list once more</source>
        <translation>يعيد محاولة كل عملية تصدير فاشلة أو منقطعة في القائمة</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>إلغاء الكل</translation>
    </message>
    <message>
        <source>Cancels every export of the list that waits or runs</source>
        <translation>يلغي كل عملية تصدير منتظرة أو جارية في القائمة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lists these exports only: %1</source>
        <translation>عرض عمليات التصدير هذه فقط: %1</translation>
    </message>
    <message>
        <source>Find in the queue</source>
        <translation>البحث في قائمة الانتظار</translation>
    </message>
    <message>
        <source>Lists only exports with these words in their name, folder or format</source>
        <translation>يعرض فقط عمليات التصدير التي ترد هذه الكلمات في اسمها أو مجلدها أو تنسيقها</translation>
    </message>
</context>
<context>
    <name>quayside::QueueHead</name>
    <message>
        <source>Queue</source>
        <translation>قائمة الانتظار</translation>
    </message>
    <message>
        <source>Take finished exports off this list (the history keeps them)</source>
        <translation>إزالة عمليات التصدير المكتملة من هذه القائمة (يحتفظ بها السجل)</translation>
    </message>
    <message>
        <source>Show details (Ctrl+I)</source>
        <translation>إظهار التفاصيل (Ctrl+I)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;مواصلة</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>مواصلة</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>مواصلة قائمة الانتظار</translation>
    </message>
    <message>
        <source>Paused: what runs is finished, what waits stays waiting.</source>
        <translation>متوقفة مؤقتًا: ما يجري يكتمل، وما ينتظر يبقى منتظرًا.</translation>
    </message>
    <message>
        <source>Pause the queue: running exports finish, waiting ones wait</source>
        <translation>إيقاف قائمة الانتظار مؤقتًا: تكتمل العمليات الجارية، وتبقى المنتظرة منتظرة</translation>
    </message>
</context>
<context>
    <name>quayside::QueueOrders</name>
    <message numerus="yes">
        <source>%Ln export(s) canceled.</source>
        <translation>
            <numerusform>لم تُلغَ أي عملية تصدير.</numerusform>
            <numerusform>أُلغيت عملية تصدير واحدة.</numerusform>
            <numerusform>أُلغيت عمليتا تصدير.</numerusform>
            <numerusform>أُلغيت %Ln عمليات تصدير.</numerusform>
            <numerusform>أُلغيت %Ln عملية تصدير.</numerusform>
            <numerusform>أُلغيت %Ln عملية تصدير.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln export(s)?</source>
        <translation>
            <numerusform>هل تريد إلغاء %Ln عملية تصدير؟</numerusform>
            <numerusform>هل تريد إلغاء عملية تصدير واحدة؟</numerusform>
            <numerusform>هل تريد إلغاء عمليتي تصدير؟</numerusform>
            <numerusform>هل تريد إلغاء %Ln عمليات تصدير؟</numerusform>
            <numerusform>هل تريد إلغاء %Ln عملية تصدير؟</numerusform>
            <numerusform>هل تريد إلغاء %Ln عملية تصدير؟</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>إل&amp;غاؤها</translation>
    </message>
</context>
<context>
    <name>quayside::QueuePanel</name>
    <message>
        <source>No exports yet</source>
        <translation>لا عمليات تصدير بعد</translation>
    </message>
    <message>
        <source>What you export appears here, with its progress.</source>
        <translation>ما تصدّره يظهر هنا مع تقدّمه.</translation>
    </message>
    <message>
        <source>Queue of exports</source>
        <translation>قائمة انتظار عمليات التصدير</translation>
    </message>
    <message>
        <source>Batches, and below each its exports: source, format, state, size and time</source>
        <translation>الدفعات، وتحت كل منها عمليات تصديرها: المصدر والتنسيق والحالة والحجم والمدة</translation>
    </message>
    <message>
        <source>Show &amp;warnings</source>
        <translation>إظهار الت&amp;حذيرات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) taken off the list. The history keeps them.</source>
        <translation>
            <numerusform>لم تُزل أي عملية تصدير من القائمة.</numerusform>
            <numerusform>أُزيلت عملية تصدير واحدة من القائمة. يحتفظ بها السجل.</numerusform>
            <numerusform>أُزيلت عمليتا تصدير من القائمة. يحتفظ بهما السجل.</numerusform>
            <numerusform>أُزيلت %Ln عمليات تصدير من القائمة. يحتفظ بها السجل.</numerusform>
            <numerusform>أُزيلت %Ln عملية تصدير من القائمة. يحتفظ بها السجل.</numerusform>
            <numerusform>أُزيلت %Ln عملية تصدير من القائمة. يحتفظ بها السجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>Export &amp;first (Alt+Home)</source>
        <translation>التصدير أ&amp;ولًا (Alt+Home)</translation>
    </message>
    <message>
        <source>Export &amp;last (Alt+End)</source>
        <translation>التصدير أ&amp;خيرًا (Alt+End)</translation>
    </message>
</context>
<context>
    <name>quayside::Rail</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>All commands (Ctrl+K), all keys (F1), and about the program</source>
        <translation>كل الأوامر (Ctrl+K)، وكل المفاتيح (F1)، وحول البرنامج</translation>
    </message>
</context>
<context>
    <name>quayside::RemedyActions</name>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>File name; {name} and {ext} are filled in:</source>
        <translation>اسم الملف؛ يُملأ {name} و{ext}:</translation>
    </message>
    <message>
        <source>Choose where the files go</source>
        <translation>اختر وجهة الملفات</translation>
    </message>
    <message>
        <source>In the queue again.</source>
        <translation>عاد إلى قائمة الانتظار.</translation>
    </message>
</context>
<context>
    <name>quayside::RemoteRow</name>
    <message>
        <source>Take this one off the list</source>
        <translation>إزالة هذا من القائمة</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>ما يُراد تصديره</translation>
    </message>
    <message>
        <source>The kind of thing that the account holds</source>
        <translation>نوع ما يحتوي عليه الحساب</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Take number %1 off the list</source>
        <translation>إزالة رقم %1 من القائمة</translation>
    </message>
</context>
<context>
    <name>quayside::RemoteSource</name>
    <message>
        <source>Add an&amp;other</source>
        <translation>إ&amp;ضافة آخر</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>إضافة آخر</translation>
    </message>
    <message>
        <source>Exports several things in one go</source>
        <translation>يصدّر عدة أشياء دفعة واحدة</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>ما يُراد تصديره</translation>
    </message>
    <message>
        <source>“%1” was taken off the list.</source>
        <translation>أُزيل «⁨%1⁩» من القائمة.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
</context>
<context>
    <name>quayside::ResultStack</name>
    <message>
        <source>Nothing to show</source>
        <translation>لا شيء للعرض</translation>
    </message>
    <message>
        <source>This format gives no file that can be shown here.</source>
        <translation>لا ينتج هذا التنسيق ملفًا يمكن عرضه هنا.</translation>
    </message>
    <message>
        <source>No preview for this format</source>
        <translation>لا معاينة لهذا التنسيق</translation>
    </message>
    <message>
        <source>Export it and open the file in a program that reads it.</source>
        <translation>صدّره وافتح الملف في برنامج يقرؤه.</translation>
    </message>
</context>
<context>
    <name>quayside::ResultView</name>
    <message>
        <source>This PDF cannot be shown</source>
        <translation>لا يمكن عرض ملف PDF هذا</translation>
    </message>
    <message>
        <source>Open the saved file in another program.</source>
        <translation>افتح الملف المحفوظ في برنامج آخر.</translation>
    </message>
    <message>
        <source>This page is too large to be shown here</source>
        <translation>هذه الصفحة أكبر من أن تُعرض هنا</translation>
    </message>
    <message>
        <source>Export it and open the file in a browser.</source>
        <translation>صدّره وافتح الملف في متصفح.</translation>
    </message>
    <message>
        <source>This book cannot be shown</source>
        <translation>لا يمكن عرض هذا الكتاب</translation>
    </message>
</context>
<context>
    <name>quayside::RetentionBox</name>
    <message>
        <source>For ever</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>For a number of days</source>
        <translation>عدد من الأيام</translation>
    </message>
    <message>
        <source>The newest exports</source>
        <translation>أحدث عمليات التصدير</translation>
    </message>
    <message>
        <source>Keep exports</source>
        <translation>الاحتفاظ بعمليات التصدير</translation>
    </message>
    <message>
        <source>How long the history remembers exports. Their files are never removed.</source>
        <translation>المدة التي يحتفظ فيها السجل بعمليات التصدير. ولا تُحذف ملفاتها أبدًا.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Days, or exports</source>
        <translation>أيام، أو عمليات تصدير</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>تطبيق</translation>
    </message>
    <message>
        <source>From now on older exports are removed from the history; their files stay</source>
        <translation>من الآن فصاعدًا تُزال عمليات التصدير الأقدم من السجل؛ وتبقى ملفاتها</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source> days</source>
        <translation> يوم</translation>
    </message>
    <message>
        <source> exports</source>
        <translation> عملية تصدير</translation>
    </message>
    <message>
        <source>Nothing is removed from the history.</source>
        <translation>لا يُزال شيء من السجل.</translation>
    </message>
    <message>
        <source>Older exports are removed from the history; their files stay.</source>
        <translation>تُزال عمليات التصدير الأقدم من السجل؛ وتبقى ملفاتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) would be removed from the history now; their files stay.</source>
        <translation>
            <numerusform>لن تُزال الآن أي عملية تصدير من السجل؛ وتبقى الملفات.</numerusform>
            <numerusform>ستُزال الآن عملية تصدير واحدة من السجل؛ وتبقى ملفاتها.</numerusform>
            <numerusform>ستُزال الآن عمليتا تصدير من السجل؛ وتبقى ملفاتهما.</numerusform>
            <numerusform>ستُزال الآن %Ln عمليات تصدير من السجل؛ وتبقى ملفاتها.</numerusform>
            <numerusform>ستُزال الآن %Ln عملية تصدير من السجل؛ وتبقى ملفاتها.</numerusform>
            <numerusform>ستُزال الآن %Ln عملية تصدير من السجل؛ وتبقى ملفاتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>ت&amp;طبيق</translation>
    </message>
    <message>
        <source>Keep expo&amp;rts</source>
        <translation>الا&amp;حتفاظ بعمليات التصدير</translation>
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
        <translation>إزالة هذا الصف</translation>
    </message>
</context>
<context>
    <name>quayside::SandboxLauncher</name>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>تعذّر تشغيل بيئة الاختبار: %1</translation>
    </message>
    <message>
        <source>The sandbox ended at once. It says: %1</source>
        <translation>انتهت بيئة الاختبار فورًا. وتقول: %1</translation>
    </message>
</context>
<context>
    <name>quayside::SecretsDialog</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;مواصلة</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>إل&amp;غاء</translation>
    </message>
</context>
<context>
    <name>quayside::Section</name>
    <message>
        <source>Show or hide this part</source>
        <translation>إظهار هذا الجزء أو إخفاؤه</translation>
    </message>
</context>
<context>
    <name>quayside::SettingsPage</name>
    <message>
        <source>Default folder for exports</source>
        <translation>المجلد الافتراضي للتصدير</translation>
    </message>
    <message>
        <source>Default folder</source>
        <translation>المجلد الافتراضي</translation>
    </message>
    <message>
        <source>Where exports go when you do not choose another folder</source>
        <translation>أين تُوضع الملفات المصدَّرة إذا لم تختر مجلدًا آخر</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>عند وجود الملف</translation>
    </message>
    <message>
        <source>What a new export does when a file of its name is there already</source>
        <translation>ما يفعله تصدير جديد إذا كان ملف باسمه موجودًا من قبل</translation>
    </message>
    <message>
        <source>Exports at the same time</source>
        <translation>عمليات التصدير المتزامنة</translation>
    </message>
    <message>
        <source>How many exports this computer makes at once. Automatic: one a processor core.</source>
        <translation>عدد عمليات التصدير التي يجريها هذا الحاسوب في آن واحد. تلقائي: واحدة لكل نواة معالج.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop is</source>
        <translation>فاتحة أو داكنة، أو كسطح المكتب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of this program, not of the documents</source>
        <translation>لغة هذا البرنامج، لا لغة المستندات</translation>
    </message>
    <message>
        <source>Quayside %1. Free software under the GPL, version 3 or later.</source>
        <translation>أنت تستخدم Quayside %1. وهو برنامج حر برخصة GPL، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>اختيار المجلد…</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>عمليات التصدير</translation>
    </message>
    <message>
        <source>Default &amp;folder</source>
        <translation>المجلد الا&amp;فتراضي</translation>
    </message>
    <message>
        <source>When a file e&amp;xists</source>
        <translation>&amp;عند وجود الملف</translation>
    </message>
    <message>
        <source>Exports at the &amp;same time</source>
        <translation>عمليات التصدير الم&amp;تزامنة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كسطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>هذا البرنامج</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>ال&amp;لغة</translation>
    </message>
    <message>
        <source>Editor for sources</source>
        <translation>محرر المصادر</translation>
    </message>
    <message>
        <source>A command that opens a source where a warning is; {file} and {line} are filled in</source>
        <translation>أمر يفتح مصدرًا عند موضع التحذير؛ ويُملأ {file} و{line}</translation>
    </message>
    <message>
        <source>&amp;Editor for sources</source>
        <translation>محرر الم&amp;صادر</translation>
    </message>
</context>
<context>
    <name>quayside::SheetsView</name>
    <message>
        <source>Sheets of paper</source>
        <translation>أوراق الطباعة</translation>
    </message>
</context>
<context>
    <name>quayside::ShortcutsDialog</name>
    <message>
        <source>Move a source up or down</source>
        <translation>نقل مصدر لأعلى أو لأسفل</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up, Alt+Down</translation>
    </message>
    <message>
        <source>Bring a removed source back</source>
        <translation>استعادة مصدر أُزيل</translation>
    </message>
    <message>
        <source>First or last page of the preview</source>
        <translation>الصفحة الأولى أو الأخيرة من المعاينة</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>To the next control, to the one before</source>
        <translation>إلى عنصر التحكم التالي، أو السابق</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Leave a dialog</source>
        <translation>مغادرة مربع حوار</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>ما تفعله</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>المفاتيح وما تفعله</translation>
    </message>
    <message>
        <source>A folder as a book or as files</source>
        <translation>مجلد بصورة كتاب أو ملفات</translation>
    </message>
    <message>
        <source>Move a waiting export up or down</source>
        <translation>نقل عملية تصدير منتظرة لأعلى أو لأسفل</translation>
    </message>
    <message>
        <source>A waiting export before or behind all others</source>
        <translation>نقل عملية تصدير منتظرة قبل كل ما عداها أو بعده</translation>
    </message>
    <message>
        <source>Alt+Home, Alt+End</source>
        <translation>Alt+Home, Alt+End</translation>
    </message>
</context>
<context>
    <name>quayside::SignInPrompt</name>
    <message>
        <source>Go on in the browser to sign in “%1”. Quayside waits.</source>
        <translation>واصل في المتصفح لتسجيل الدخول إلى «⁨%1⁩». Quayside ينتظر.</translation>
    </message>
    <message>
        <source>Sign in “%1”</source>
        <translation>تسجيل الدخول إلى «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Nobody was signed in. Choose “Sign in” to begin again.</source>
        <translation>لم يُسجَّل دخول أحد. اختر «تسجيل الدخول» للبدء من جديد.</translation>
    </message>
    <message>
        <source>Signed in until the program ends: nothing could be kept in a keychain.</source>
        <translation>سُجّل الدخول حتى إغلاق البرنامج: تعذّر حفظ أي شيء في سلسلة مفاتيح.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>سُجّل الدخول.</translation>
    </message>
</context>
<context>
    <name>quayside::SourceModel</name>
    <message>
        <source>Not found · left out</source>
        <translation>غير موجود · تُرك</translation>
    </message>
    <message>
        <source>No documents · left out</source>
        <translation>لا مستندات · تُرك</translation>
    </message>
    <message>
        <source>Not readable · left out</source>
        <translation>غير قابل للقراءة · تُرك</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>One book</source>
        <translation>كتاب واحد</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ملفات</translation>
    </message>
</context>
<context>
    <name>quayside::SourcesPanel</name>
    <message>
        <source>Remove the selected sources (Delete)</source>
        <translation>إزالة المصادر المحددة (Delete)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>نقل لأعلى (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>نقل لأسفل (Alt+Down)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>إفراغ القائمة</translation>
    </message>
    <message>
        <source>Choose documents to export</source>
        <translation>اختر مستندات لتصديرها</translation>
    </message>
    <message>
        <source>Choose a folder to export</source>
        <translation>اختر مجلدًا لتصديره</translation>
    </message>
    <message>
        <source>Add files… (Ctrl+O)</source>
        <translation>إضافة ملفات… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add a folder… (Ctrl+Shift+O)</source>
        <translation>إضافة مجلد… (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>The documents and folders that will be exported, in this order</source>
        <translation>المستندات والمجلدات التي ستُصدَّر، بهذا الترتيب</translation>
    </message>
    <message>
        <source>Drop documents here</source>
        <translation>أفلت المستندات هنا</translation>
    </message>
    <message>
        <source>Files or whole folders. Or choose them yourself.</source>
        <translation>ملفات أو مجلدات كاملة. أو اخترها بنفسك.</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>اختيار م&amp;لفات…</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>اختيار م&amp;جلد…</translation>
    </message>
    <message>
        <source>The list was replaced.</source>
        <translation>استُبدلت القائمة.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) removed.</source>
        <translation>
            <numerusform>لم يُزل أي مصدر.</numerusform>
            <numerusform>أُزيل مصدر واحد.</numerusform>
            <numerusform>أُزيل مصدران.</numerusform>
            <numerusform>أُزيلت %Ln مصادر.</numerusform>
            <numerusform>أُزيل %Ln مصدرًا.</numerusform>
            <numerusform>أُزيل %Ln مصدر.</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was cleared.</source>
        <translation>أُفرغت القائمة.</translation>
    </message>
    <message>
        <source>Export as one &amp;book</source>
        <translation>تصدير بصورة &amp;كتاب واحد</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>إ&amp;فراغ القائمة</translation>
    </message>
    <message>
        <source>Recent sources</source>
        <translation>المصادر الأخيرة</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Takes off the list what was not looked at yet</source>
        <translation>يزيل من القائمة ما لم يُفحص بعد</translation>
    </message>
    <message>
        <source>Sources looked at</source>
        <translation>المصادر التي فُحصت</translation>
    </message>
    <message>
        <source>Looking at %1 of %2 …</source>
        <translation>جارٍ فحص %1 من %2 …</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln source(s) were not added.</source>
        <translation>
            <numerusform>أُوقفت الإضافة: لم يبقَ أي مصدر دون إضافة.</numerusform>
            <numerusform>أُوقفت الإضافة: بقي مصدر واحد لم يُضف.</numerusform>
            <numerusform>أُوقفت الإضافة: بقي مصدران لم يُضافا.</numerusform>
            <numerusform>أُوقفت الإضافة: بقيت %Ln مصادر لم تُضف.</numerusform>
            <numerusform>أُوقفت الإضافة: بقي %Ln مصدرًا لم يُضف.</numerusform>
            <numerusform>أُوقفت الإضافة: بقي %Ln مصدر لم يُضف.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you export is offered here again</source>
        <translation>ما تصدّره يُعرض هنا من جديد</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>&amp;نسيانها</translation>
    </message>
</context>
<context>
    <name>quayside::TextPanel</name>
    <message>
        <source>Find in the text</source>
        <translation>البحث في النص</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>البحث في النص (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>quayside::TextView</name>
    <message>
        <source>Text of the preview</source>
        <translation>نص المعاينة</translation>
    </message>
    <message>
        <source>The preview ends here; the file goes on.</source>
        <translation>تنتهي المعاينة هنا؛ والملف مستمر.</translation>
    </message>
    <message>
        <source>(a very long line is cut here)</source>
        <translation>(سطر طويل جدًا اقتُطع هنا)</translation>
    </message>
</context>
<context>
    <name>quayside::ThemeForm</name>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>الصور (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>الخطوط</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>شيفرة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>Space after a paragraph</source>
        <translation>المسافة بعد الفقرة</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>النص الثانوي</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>ضبط كامل</translation>
    </message>
    <message>
        <source>Indent of lists</source>
        <translation>إزاحة القوائم</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>العنوان %1</translation>
    </message>
    <message>
        <source>Space before</source>
        <translation>المسافة قبله</translation>
    </message>
    <message>
        <source>Space after</source>
        <translation>المسافة بعده</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>عريض</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>خط أسفله</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>الخلفية</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>الإطار</translation>
    </message>
    <message>
        <source>Background within text</source>
        <translation>الخلفية داخل النص</translation>
    </message>
    <message>
        <source>Quotes, captions, footnotes</source>
        <translation>الاقتباسات والتسميات والحواشي</translation>
    </message>
    <message>
        <source>Color of quotes</source>
        <translation>لون الاقتباسات</translation>
    </message>
    <message>
        <source>Bar beside quotes</source>
        <translation>شريط بجانب الاقتباسات</translation>
    </message>
    <message>
        <source>Size of captions</source>
        <translation>حجم التسميات التوضيحية</translation>
    </message>
    <message>
        <source>Captions in italics</source>
        <translation>التسميات التوضيحية بخط مائل</translation>
    </message>
    <message>
        <source>Size of footnotes</source>
        <translation>حجم الحواشي</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Outer rules</source>
        <translation>الخطوط الخارجية</translation>
    </message>
    <message>
        <source>Rules between rows</source>
        <translation>الخطوط بين الصفوف</translation>
    </message>
    <message>
        <source>Every second row</source>
        <translation>صف من كل صفين</translation>
    </message>
    <message>
        <source>Room beside the text</source>
        <translation>المسافة بجانب النص</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>الهوامش</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Left or inner</source>
        <translation>الأيسر أو الداخلي</translation>
    </message>
    <message>
        <source>Right or outer</source>
        <translation>الأيمن أو الخارجي</translation>
    </message>
    <message>
        <source>Header and footer</source>
        <translation>الرأس والتذييل</translation>
    </message>
    <message>
        <source>Logo in the header</source>
        <translation>الشعار في الرأس</translation>
    </message>
    <message>
        <source>Height of the logo</source>
        <translation>ارتفاع الشعار</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Color of the text</source>
        <translation>لون النص</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Text on the background</source>
        <translation>النص على الخلفية</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>Size of the title</source>
        <translation>حجم العنوان</translation>
    </message>
    <message>
        <source>Color of the title</source>
        <translation>لون العنوان</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>إعادة ضبط «⁨%1⁩»</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> مم</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>A color such as #1f4e8c, or “none”</source>
        <translation>لون مثل #1f4e8c، أو «none»</translation>
    </message>
    <message>
        <source>Choose the color of “%1”</source>
        <translation>اختيار لون «⁨%1⁩»</translation>
    </message>
    <message>
        <source>A font of this computer; where it is not installed, the next of the theme’s fonts is used</source>
        <translation>خط من هذا الحاسوب؛ وحيث لا يكون مثبتًا يُستخدم التالي من خطوط السمة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بدون</translation>
    </message>
    <message>
        <source>Choose the picture of “%1”</source>
        <translation>اختيار صورة «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>quayside::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
</context>
<context>
    <name>quayside::TypedMapEditor</name>
    <message>
        <source>Parameter name</source>
        <translation>اسم المعلمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Parameter value</source>
        <translation>قيمة المعلمة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Parameter type</source>
        <translation>نوع المعلمة</translation>
    </message>
    <message>
        <source>Time zone of the value</source>
        <translation>المنطقة الزمنية للقيمة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>إضافة معلمة</translation>
    </message>
</context>
<context>
    <name>quayside::WarningsList</name>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>لا تحذيرات</numerusform>
            <numerusform>تحذير واحد</numerusform>
            <numerusform>تحذيران</numerusform>
            <numerusform>%Ln تحذيرات</numerusform>
            <numerusform>%Ln تحذيرًا</numerusform>
            <numerusform>%Ln تحذير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>لا ملاحظات</numerusform>
            <numerusform>ملاحظة واحدة</numerusform>
            <numerusform>ملاحظتان</numerusform>
            <numerusform>%Ln ملاحظات</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
            <numerusform>%Ln ملاحظة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>warnings, notes</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Warnings of the preview</source>
        <translation>تحذيرات المعاينة</translation>
    </message>
    <message>
        <source>&amp;Open the source</source>
        <translation>&amp;فتح المصدر</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>تحذير: %1</translation>
    </message>
    <message>
        <source>Show or hide the list of warnings</source>
        <translation>عرض قائمة التحذيرات أو إخفاؤها</translation>
    </message>
</context>
<context>
    <name>quayside::sandbox::SandboxServer</name>
    <message>
        <source>The log file “%1” cannot be written: %2</source>
        <translation>تتعذّر كتابة ملف سجل الأحداث «⁨%1⁩»: %2</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be used: %3</source>
        <translation>لا يمكن استخدام المنفذ %1 على ⁨%2⁩: %3</translation>
    </message>
    <message>
        <source>quayside-sandbox: a local server that speaks the export APIs of Quayside. Nothing leaves this computer.</source>
        <translation>⁨quayside-sandbox⁩: خادم محلي يتحدث واجهات API التي يستخدمها Quayside للتصدير. لا يغادر شيء هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Pdf, html, markdown, text and json are made by the local engine from the documents below; docx, xlsx, pptx, csv, xhtml, tar.gz and zip are small genuine samples.</source>
        <translation>تنسيقات pdf وhtml وmarkdown وtext وjson ينشئها المحرك المحلي من المستندات أدناه؛ أما docx وxlsx وpptx وcsv وxhtml وtar.gz وzip فنماذج حقيقية صغيرة.</translation>
    </message>
    <message>
        <source>Base URL       %1</source>
        <translation>عنوان الأساس   ⁨%1⁩</translation>
    </message>
    <message>
        <source>Token          %1</source>
        <translation>رمز الوصول     ⁨%1⁩</translation>
    </message>
    <message>
        <source>Client id      %1</source>
        <translation>معرّف العميل   ⁨%1⁩</translation>
    </message>
    <message>
        <source>Client secret  %1   (tokens live %2 s)</source>
        <translation>سر العميل      ⁨%1⁩   (صلاحية رموز الوصول %2 ث)</translation>
    </message>
    <message>
        <source>Files          %1   (signed links live %2 s)</source>
        <translation>الملفات        ⁨%1⁩   (صلاحية الروابط الموقّعة %2 ث)</translation>
    </message>
    <message>
        <source>Ready. Ctrl-C ends it.</source>
        <translation>جاهز. اضغط Ctrl-C لإنهائه.</translation>
    </message>
</context>
</TS>
