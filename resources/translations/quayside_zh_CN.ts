<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessibleCombo</name>
    <message>
        <source>%1: %2</source>
        <comment>what a choice is for, what is chosen</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>it is damaged (%1)</source>
        <translation>已损坏（%1）</translation>
    </message>
    <message>
        <source>it is neither a zip nor a tar file</source>
        <translation>既不是 ZIP 文件也不是 tar 文件</translation>
    </message>
    <message>
        <source>it holds more than %1 entries</source>
        <translation>包含的条目超过 %1 个</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>受密码保护</translation>
    </message>
    <message>
        <source>it holds a link or a device (%1)</source>
        <translation>包含链接或设备（%1）</translation>
    </message>
    <message>
        <source>it holds a name that leads out of its folder (%1)</source>
        <translation>包含指向其文件夹之外的名称（%1）</translation>
    </message>
    <message>
        <source>it holds a name that is too long (%1)</source>
        <translation>包含过长的名称（%1）</translation>
    </message>
    <message>
        <source>it holds two files of one name (%1)</source>
        <translation>包含两个同名文件（%1）</translation>
    </message>
    <message>
        <source>unpacked it would be larger than %1, more than a proper archive ever grows</source>
        <translation>解压后会超过 %1，正常的压缩包不会这么大</translation>
    </message>
    <message>
        <source>one of its files is larger than %1</source>
        <translation>其中有文件超过 %1</translation>
    </message>
    <message>
        <source>another file in the archive has it</source>
        <translation>压缩包中已有其他文件使用此名称</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>压缩包</translation>
    </message>
    <message>
        <source>a file became shorter while it was read</source>
        <translation>文件在读取过程中变短</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>its part “%1” is damaged</source>
        <translation>其中的部件“%1”已损坏</translation>
    </message>
    <message>
        <source>it is no zip file</source>
        <translation>不是 ZIP 文件</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <source>its directory is damaged</source>
        <translation>其目录已损坏</translation>
    </message>
    <message>
        <source>unpacked it would be far too large</source>
        <translation>解压后会过大</translation>
    </message>
    <message>
        <source>its part “%1” is missing</source>
        <translation>缺少部件“%1”</translation>
    </message>
    <message>
        <source>its part “%1” is packed in a way that is not known</source>
        <translation>其中的部件“%1”使用了未知的压缩方式</translation>
    </message>
    <message>
        <source>a file changed while it was read</source>
        <translation>文件在读取过程中被更改</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 saved</source>
        <translation>已保存 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved</source>
        <translation>
            <numerusform>已保存 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) saved in %1</source>
        <translation>
            <numerusform>已将 %Ln 个文件保存到 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln canceled</source>
        <translation>
            <numerusform>%Ln 个已取消</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with warnings</source>
        <translation>
            <numerusform>%Ln 个有警告</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 changed since</source>
        <translation>%2 个中有 %1 个此后已更改</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>已完成 %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln running</source>
        <translation>
            <numerusform>%Ln 个运行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interrupted</source>
        <translation>
            <numerusform>%Ln 个已中断</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>BookReader</name>
    <message>
        <source>it includes too many files</source>
        <translation>引入的文件过多</translation>
    </message>
    <message>
        <source>it has no line %1</source>
        <translation>没有第 %1 行</translation>
    </message>
    <message>
        <source>it has no part “%1”</source>
        <translation>没有名为“%1”的部分</translation>
    </message>
    <message>
        <source>it lies outside the book’s folder</source>
        <translation>位于书的文件夹之外</translation>
    </message>
    <message>
        <source>it includes itself (%1)</source>
        <translation>引入了自身（%1）</translation>
    </message>
    <message>
        <source>includes lie more than %1 files deep</source>
        <translation>文件引入的嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>it has no text yet</source>
        <translation>尚无正文</translation>
    </message>
    <message>
        <source>it leads out of the book, to %1</source>
        <translation>指向书外的 %1</translation>
    </message>
    <message>
        <source>“%1” is in the book already</source>
        <translation>“%1”已在书中</translation>
    </message>
    <message>
        <source>it has more than %1 entries</source>
        <translation>条目超过 %1 个</translation>
    </message>
    <message>
        <source>it inherits from “%1”, which cannot be read</source>
        <translation>它继承自无法读取的“%1”</translation>
    </message>
    <message>
        <source>Number chapters</source>
        <translation>为章节编号</translation>
    </message>
    <message>
        <source>Puts the number that a chapter has in the list before its title, as mdBook does beside its pages.</source>
        <translation>将章节在列表中的编号放在其标题之前，与 mdBook 在页面侧栏中的做法相同。</translation>
    </message>
    <message>
        <source>it lies on the network</source>
        <translation>位于网络上</translation>
    </message>
    <message>
        <source>it lies outside the project’s folder</source>
        <translation>位于项目的文件夹之外</translation>
    </message>
    <message>
        <source>it lies outside the document’s folder</source>
        <translation>位于文档的文件夹之外</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>There is no screen to open a window on. Use “quayside export FILE --to pdf”, or “quayside --help”.</source>
        <translation>没有可以显示窗口的屏幕。请使用“quayside export FILE --to pdf”或“quayside --help”。</translation>
    </message>
    <message>
        <source>“%1” is not a service. %2</source>
        <translation>“%1”不是服务。%2</translation>
    </message>
    <message>
        <source>%1 cannot be signed in to with “%2”. %3</source>
        <translation>无法使用“%2”登录 %1。%3</translation>
    </message>
    <message>
        <source>A secret on the command line can be seen by others: give it as account.%1=… with --secrets-fd or --secrets-env, or leave it out and type it when you are asked.</source>
        <translation>命令行上的机密信息可能被他人看到：请通过 --secrets-fd 或 --secrets-env 以 account.%1=… 的形式提供，或者不写，等询问时再输入。</translation>
    </message>
    <message>
        <source>“%1” was given more than once, and takes one value.</source>
        <translation>“%1”指定了多次，但它只接受一个值。</translation>
    </message>
    <message>
        <source>No accounts yet. “quayside accounts add NAME --service SERVICE” adds one.</source>
        <translation>尚无账户。可用“quayside accounts add NAME --service SERVICE”添加。</translation>
    </message>
    <message>
        <source>“%1” is signed in.</source>
        <translation>“%1”已登录。</translation>
    </message>
    <message>
        <source>Exports that wait for it go on with: quayside resume %1</source>
        <translation>等待它的导出可这样继续：quayside resume %1</translation>
    </message>
    <message>
        <source>Removed “%1” and its secrets.</source>
        <translation>已移除“%1”及其机密信息。</translation>
    </message>
    <message>
        <source>There is no keychain here, so it holds only until this command ends.</source>
        <translation>此处没有密钥环，因此仅在此命令结束前有效。</translation>
    </message>
    <message>
        <source>To keep it, unlock or install a keychain (GNOME Keyring, KWallet); else each command signs in anew.</source>
        <translation>要保留登录状态，请解锁或安装密钥环（GNOME Keyring、KWallet）；否则每个命令都要重新登录。</translation>
    </message>
    <message>
        <source>To keep it, unlock or install a keychain (GNOME Keyring, KWallet); or give it with each command, as account.%1=… with --secrets-fd or --secrets-env.</source>
        <translation>要保留它，请解锁或安装密钥环（GNOME Keyring、KWallet）；或者在每个命令中通过 --secrets-fd 或 --secrets-env 以 account.%1=… 的形式提供。</translation>
    </message>
    <message>
        <source>needs sign-in: %1</source>
        <translation>需要登录：%1</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>signed in until this command ends</source>
        <translation>已登录，此命令结束后失效</translation>
    </message>
    <message>
        <source>service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>sign-in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1（默认）</translation>
    </message>
    <message>
        <source>trusted servers</source>
        <translation>受信任的服务器</translation>
    </message>
    <message>
        <source>Added “%1”, but it is not signed in (%2 is missing): quayside accounts sign-in &quot;%1&quot;</source>
        <translation>已添加“%1”，但尚未登录（缺少%2）：quayside accounts sign-in &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Changed “%1”, but it is not signed in (%2 is missing): quayside accounts sign-in &quot;%1&quot;</source>
        <translation>已更改“%1”，但尚未登录（缺少%2）：quayside accounts sign-in &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Added “%1”.</source>
        <translation>已添加“%1”。</translation>
    </message>
    <message>
        <source>Changed “%1”.</source>
        <translation>已更改“%1”。</translation>
    </message>
    <message>
        <source>Added “%1”. Try it with: quayside accounts test &quot;%1&quot;</source>
        <translation>已添加“%1”。测试账户：quayside accounts test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Changed “%1”. Try it with: quayside accounts test &quot;%1&quot;</source>
        <translation>已更改“%1”。测试账户：quayside accounts test &quot;%1&quot;</translation>
    </message>
    <message>
        <source>--%1 takes a whole number of at least %2, not “%3”.</source>
        <translation>--%1 需要不小于 %2 的整数，而不是“%3”。</translation>
    </message>
    <message>
        <source>Give --secrets-fd or --secrets-env, not both.</source>
        <translation>--secrets-fd 和 --secrets-env 只能指定一个。</translation>
    </message>
    <message>
        <source>Nothing to export: name a file, a folder, or “-” for standard input.</source>
        <translation>没有要导出的内容：请指定文件、文件夹，或用“-”表示标准输入。</translation>
    </message>
    <message>
        <source>Name the format with --to, for example --to pdf, or a preset with --preset.</source>
        <translation>请用 --to 指定格式，例如 --to pdf，或用 --preset 指定预设。</translation>
    </message>
    <message>
        <source>Give -o for one file or --output-dir for a folder, not both.</source>
        <translation>用 -o 指定单个文件，或用 --output-dir 指定文件夹，二者只能选一。</translation>
    </message>
    <message>
        <source>-o takes one source, one format and one locale; use --output-dir for several.</source>
        <translation>-o 只适用于一个来源、一种格式和一个语言区域；多个时请使用 --output-dir。</translation>
    </message>
    <message>
        <source>Standard input can be read once only.</source>
        <translation>标准输入只能读取一次。</translation>
    </message>
    <message>
        <source>“%1” is not the number of an export; “quayside history” lists them.</source>
        <translation>“%1”不是导出的编号；可用“quayside history”查看。</translation>
    </message>
    <message>
        <source>Give the number of one export; “quayside history” lists them.</source>
        <translation>请指定一个导出的编号；可用“quayside history”查看。</translation>
    </message>
    <message>
        <source>Give --backup or the number of an export, not both.</source>
        <translation>--backup 和导出编号只能指定一个。</translation>
    </message>
    <message>
        <source>Give the account, and what to list: quayside lookup ACCOUNT FIELD.</source>
        <translation>请指定账户和要列出的字段：quayside lookup ACCOUNT FIELD。</translation>
    </message>
    <message>
        <source>--on-conflict is for exports named by their numbers.</source>
        <translation>--on-conflict 只适用于按编号指定的导出。</translation>
    </message>
    <message>
        <source>“accounts” does not know “%1”. %2</source>
        <translation>“accounts”不支持“%1”。%2</translation>
    </message>
    <message>
        <source>Name the account: quayside accounts %1 NAME.</source>
        <translation>请指定账户：quayside accounts %1 NAME。</translation>
    </message>
    <message>
        <source>“%1” is neither a command nor a file. %2</source>
        <translation>“%1”既不是命令也不是文件。%2</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>read secrets as KEY=VALUE lines from this file descriptor</source>
        <translation>从此文件描述符按行读取 KEY=VALUE 形式的机密信息</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>read them from this environment variable</source>
        <translation>从此环境变量读取机密信息</translation>
    </message>
    <message>
        <source>as this preset says; given several times, every source is exported by each. Other options win over it</source>
        <translation>按此预设导出；指定多次时，每个来源都会按每个预设导出。其他选项优先于预设</translation>
    </message>
    <message>
        <source>print JSON, one object a line</source>
        <translation>输出 JSON，每行一个对象</translation>
    </message>
    <message>
        <source>print errors only</source>
        <translation>只输出错误</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>keep history and settings in this folder</source>
        <translation>将历史记录和设置保存在此文件夹中</translation>
    </message>
    <message>
        <source>ADDRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>system, none, or such as http://proxy.example.com:8080; else as in the window&apos;s settings</source>
        <translation>system、none，或类似 http://proxy.example.com:8080 的地址；未指定时使用窗口中的设置</translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>a PEM file of certificates to trust beside the system&apos;s</source>
        <translation>除系统证书外还信任的证书，PEM 文件</translation>
    </message>
    <message>
        <source>SECONDS</source>
        <translation>SECONDS</translation>
    </message>
    <message>
        <source>how long to wait for an answer of a service, or for a picture</source>
        <translation>等待服务响应或图片的时间</translation>
    </message>
    <message>
        <source>FORMAT[,FORMAT…]</source>
        <translation>FORMAT[,FORMAT…]</translation>
    </message>
    <message>
        <source>what to make: html, pdf, markdown, text, json (see “quayside formats”)</source>
        <translation>要生成的格式：html、pdf、markdown、text、json（参见“quayside formats”）</translation>
    </message>
    <message>
        <source>write this file; “-” is standard output (one source, one format)</source>
        <translation>写入此文件；“-”表示标准输出（一个来源、一种格式）</translation>
    </message>
    <message>
        <source>write into this folder; the current folder when neither is given</source>
        <translation>写入此文件夹；两者都未指定时写入当前文件夹</translation>
    </message>
    <message>
        <source>KIND</source>
        <translation>KIND</translation>
    </message>
    <message>
        <source>the kind of source; guessed when not given</source>
        <translation>来源类型；未指定时自动判断</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>ACCOUNT</translation>
    </message>
    <message>
        <source>let the service of this account do it; fields as --set source.FIELD=VALUE</source>
        <translation>交由此账户的服务处理；字段用 --set source.FIELD=VALUE 指定</translation>
    </message>
    <message>
        <source>[LOCALE:]SCOPE.KEY=VALUE</source>
        <translation>[LOCALE:]SCOPE.KEY=VALUE</translation>
    </message>
    <message>
        <source>an option; SCOPE is source, read, common or a format</source>
        <translation>设置选项；SCOPE 为 source、read、common 或某种格式</translation>
    </message>
    <message>
        <source>TAG[,TAG…]</source>
        <translation>TAG[,TAG…]</translation>
    </message>
    <message>
        <source>language of labels, dates and directions, for example en-US,ar</source>
        <translation>标签、日期和书写方向所用的语言，例如 en-US,ar</translation>
    </message>
    <message>
        <source>ZONE</source>
        <translation>ZONE</translation>
    </message>
    <message>
        <source>for dates, for example Europe/Paris</source>
        <translation>用于日期，例如 Europe/Paris</translation>
    </message>
    <message>
        <source>TEMPLATE</source>
        <translation>TEMPLATE</translation>
    </message>
    <message>
        <source>names of the files made, for example &apos;{name}.{locale}.{ext}&apos;</source>
        <translation>生成文件的名称，例如 &apos;{name}.{locale}.{ext}&apos;</translation>
    </message>
    <message>
        <source>POLICY</source>
        <translation>POLICY</translation>
    </message>
    <message>
        <source>what to do when a file exists: fail (default), rename, overwrite, skip</source>
        <translation>文件已存在时的处理方式：fail（默认）、rename、overwrite、skip</translation>
    </message>
    <message>
        <source>say which files would be made and what would happen to those that exist; touch nothing</source>
        <translation>只说明会生成哪些文件、如何处理已有文件；不做任何改动</translation>
    </message>
    <message>
        <source>exports at once; one a processor core when not given</source>
        <translation>同时进行的导出数；未指定时每个处理器核心一个</translation>
    </message>
    <message>
        <source>treat warnings as failures</source>
        <translation>将警告视为失败</translation>
    </message>
    <message>
        <source>keep nothing of this export</source>
        <translation>不保留此次导出的任何记录</translation>
    </message>
    <message>
        <source>save, import: in place of the preset of that name; export: of the file</source>
        <translation>save、import：覆盖同名预设；export：覆盖同名文件</translation>
    </message>
    <message>
        <source>save: begin with what this preset says</source>
        <translation>save：以此预设的内容为基础</translation>
    </message>
    <message>
        <source>save: what to make</source>
        <translation>save：要生成的格式</translation>
    </message>
    <message>
        <source>save: an option; SCOPE is read, common or a format</source>
        <translation>save：设置选项；SCOPE 为 read、common 或某种格式</translation>
    </message>
    <message>
        <source>save: languages</source>
        <translation>save：语言</translation>
    </message>
    <message>
        <source>save: for dates</source>
        <translation>save：用于日期</translation>
    </message>
    <message>
        <source>save: the folder; without it results go where the export says</source>
        <translation>save：文件夹；未指定时，结果保存到导出时指定的位置</translation>
    </message>
    <message>
        <source>save: names of the files made</source>
        <translation>save：生成文件的名称</translation>
    </message>
    <message>
        <source>save: what to do when a file exists</source>
        <translation>save：文件已存在时的处理方式</translation>
    </message>
    <message>
        <source>save: treat warnings as failures</source>
        <translation>save：将警告视为失败</translation>
    </message>
    <message>
        <source>save: let the service of this account do it</source>
        <translation>save：交由此账户的服务处理</translation>
    </message>
    <message>
        <source>those of the service of this account</source>
        <translation>此账户的服务所提供的</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>only exports in which this is found</source>
        <translation>只列出包含此文本的导出</translation>
    </message>
    <message>
        <source>write the whole history into this file instead</source>
        <translation>改为将完整的历史记录写入此文件</translation>
    </message>
    <message>
        <source>with --backup: also where the file exists</source>
        <translation>与 --backup 一起使用：文件已存在时也写入</translation>
    </message>
    <message>
        <source>an option, in place of what the export had</source>
        <translation>设置选项，取代导出原有的值</translation>
    </message>
    <message>
        <source>what to do when a file exists: rename (default: the result is numbered), fail, overwrite, skip</source>
        <translation>文件已存在时的处理方式：rename（默认：为结果添加编号）、fail、overwrite、skip</translation>
    </message>
    <message>
        <source>agree to what would be asked</source>
        <translation>对所有询问都回答同意</translation>
    </message>
    <message>
        <source>in place of what the export was asked for with: rename, overwrite, skip or fail</source>
        <translation>取代导出时所要求的处理方式：rename、overwrite、skip 或 fail</translation>
    </message>
    <message>
        <source>SERVICE</source>
        <translation>SERVICE</translation>
    </message>
    <message>
        <source>add: the export service, for example workiva</source>
        <translation>add：导出服务，例如 workiva</translation>
    </message>
    <message>
        <source>WAY</source>
        <translation>WAY</translation>
    </message>
    <message>
        <source>add: token, client-credentials, browser, password or none; the service&apos;s first when not given</source>
        <translation>add：token、client-credentials、browser、password 或 none；未指定时使用服务的第一种方式</translation>
    </message>
    <message>
        <source>KEY=VALUE</source>
        <translation>KEY=VALUE</translation>
    </message>
    <message>
        <source>add, set: a field of the account; set: KEY= takes it away</source>
        <translation>add、set：账户的字段；set：KEY= 表示清除该字段</translation>
    </message>
    <message>
        <source>set: another name for it</source>
        <translation>set：账户的新名称</translation>
    </message>
    <message>
        <source>only what this is found in</source>
        <translation>只列出包含此文本的条目</translation>
    </message>
    <message>
        <source>the kind of source that the field is of</source>
        <translation>该字段所属的来源类型</translation>
    </message>
    <message>
        <source>SCOPE.KEY=VALUE</source>
        <translation>SCOPE.KEY=VALUE</translation>
    </message>
    <message>
        <source>another field that the list depends on, for example source.projectId=…</source>
        <translation>列表所依赖的另一个字段，例如 source.projectId=…</translation>
    </message>
    <message>
        <source>this many; all when not given</source>
        <translation>列出的数量；未指定时全部列出</translation>
    </message>
    <message>
        <source>SOURCE… --to FORMAT</source>
        <translation>SOURCE… --to FORMAT</translation>
    </message>
    <message>
        <source>export files, folders, pipes, or “-” for standard input</source>
        <translation>导出文件、文件夹、管道，或用“-”表示标准输入</translation>
    </message>
    <message>
        <source>A folder stands for all documents in it; their relative paths are kept. Among the secrets account.KEY=VALUE is one of the account,
where no keychain keeps it.</source>
        <translation>文件夹代表其中的所有文档；相对路径会保留。在机密信息中，account.KEY=VALUE 表示账户的机密信息，
用于没有密钥环保存它的情况。</translation>
    </message>
    <message>
        <source>[ACTION] [NAME]</source>
        <translation>[ACTION] [NAME]</translation>
    </message>
    <message>
        <source>list presets, or show, save, import, export, rename, duplicate, delete one</source>
        <translation>列出预设，或显示、保存、导入、导出、重命名、复制、删除某个预设</translation>
    </message>
    <message>
        <source>list                       all of them (this is what happens without ACTION)
show NAME                  what it says, and as options of “quayside export”
save NAME --to FORMAT …    a new one
import FILE [NAME]         from a JSON file, “-” for standard input
export NAME [FILE]         as JSON, to standard output when FILE is not given
rename NAME NEW            duplicate NAME [NEW]            delete NAME
default [NAME]             the window starts with it; without NAME with what it had last</source>
        <translation>list                       列出所有预设（未指定 ACTION 时即如此）
show NAME                  显示预设的内容，以及等同的“quayside export”选项
save NAME --to FORMAT …    保存新预设
import FILE [NAME]         从 JSON 文件导入，“-”表示标准输入
export NAME [FILE]         导出为 JSON，未指定 FILE 时写到标准输出
rename NAME NEW            duplicate NAME [NEW]            delete NAME
default [NAME]             窗口启动时使用该预设；未指定 NAME 时使用上次的内容</translation>
    </message>
    <message>
        <source>sources, formats and their options</source>
        <translation>来源、格式及其选项</translation>
    </message>
    <message>
        <source>Lists what can be exported, to which formats, and every option with its type, default and choices.</source>
        <translation>列出可导出的来源、可用的格式，以及每个选项的类型、默认值和可选值。</translation>
    </message>
    <message>
        <source>what was exported; with ID one export whole</source>
        <translation>已导出的内容；指定 ID 时显示该导出的全部信息</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>print the report of an export for support</source>
        <translation>输出某个导出的报告，供技术支持使用</translation>
    </message>
    <message>
        <source>Prints all that is known of the export as JSON. It has no secrets in it, but it names your files.</source>
        <translation>以 JSON 输出该导出的所有已知信息。其中没有机密信息，但会包含您的文件名。</translation>
    </message>
    <message>
        <source>export the same once more</source>
        <translation>再次执行同样的导出</translation>
    </message>
    <message>
        <source>cancel a waiting or running export</source>
        <translation>取消等待中或运行中的导出</translation>
    </message>
    <message>
        <source>Also one of another Quayside. For an export that a service makes it means that nobody follows it any longer.
“quayside history” lists the numbers.</source>
        <translation>也可取消另一个 Quayside 的导出。对于由服务完成的导出，这表示不再跟踪它。
编号可用“quayside history”查看。</translation>
    </message>
    <message>
        <source>[ID…]</source>
        <translation>[ID…]</translation>
    </message>
    <message>
        <source>go on with exports that were interrupted, or that a stopped program left</source>
        <translation>继续被中断的导出，或程序停止时留下的导出</translation>
    </message>
    <message>
        <source>Without ID it goes on with exports that were left when a program was stopped, and names those that wait for you; secrets given here go to
all that wait for them. With ID it does what fits how that export ended: retry, follow again, send again, sign in, enter the secret, start
again, trust this host. What may be made twice is asked about first.</source>
        <translation>未指定 ID 时，继续程序停止时留下的导出，并列出等待您处理的导出；在此提供的机密信息会交给
所有等待它的导出。指定 ID 时，按该导出结束的情况处理：重试、继续跟踪、重新发送、登录、输入机密信息、
重新开始、信任此主机。可能重复生成时会先询问。</translation>
    </message>
    <message>
        <source>[list] | show NAME | add NAME --service SERVICE | set NAME | remove NAME | test NAME | sign-in NAME</source>
        <translation>[list] | show NAME | add NAME --service SERVICE | set NAME | remove NAME | test NAME | sign-in NAME</translation>
    </message>
    <message>
        <source>accounts of export services</source>
        <translation>导出服务的账户</translation>
    </message>
    <message>
        <source>Secrets that are not given are asked for; they are kept in the system&apos;s keychain. sign-in gives an account new ones, or opens the
browser, and names the exports that wait for it. The proxy&apos;s password is network.proxy-password=… among the secrets.</source>
        <translation>未提供的机密信息会在运行时询问，并保存在系统的密钥环中。sign-in 为账户提供新的机密信息，或打开
浏览器，并列出等待它的导出。代理的密码在机密信息中写作 network.proxy-password=…。</translation>
    </message>
    <message>
        <source>ACCOUNT [FIELD]</source>
        <translation>ACCOUNT [FIELD]</translation>
    </message>
    <message>
        <source>list ids that a field of the account&apos;s service takes</source>
        <translation>列出账户的服务中某个字段可接受的 ID</translation>
    </message>
    <message>
        <source>Asks the service for documents, projects, versions, sections, connectors and the like. Without FIELD it names the fields that can be listed.</source>
        <translation>向服务查询文档、项目、版本、章节、连接器等。未指定 FIELD 时列出可查询的字段。</translation>
    </message>
    <message>
        <source>For shells: prints what fits the last of the words.</source>
        <translation>供 Shell 使用：输出可补全最后一个词的内容。</translation>
    </message>
    <message>
        <source>Prints the manual page, for man.</source>
        <translation>输出供 man 使用的手册页。</translation>
    </message>
    <message>
        <source>[FILE…]</source>
        <translation>[FILE…]</translation>
    </message>
    <message>
        <source>open the window, with these files</source>
        <translation>打开窗口并载入这些文件</translation>
    </message>
    <message>
        <source>--proxy takes system, none, or an address such as http://proxy.example.com:8080 or socks5://localhost:1080.</source>
        <translation>--proxy 接受 system、none，或类似 http://proxy.example.com:8080、socks5://localhost:1080 的地址。</translation>
    </message>
    <message>
        <source>A password on the command line can be seen by others: give it as network.proxy-password=… with --secrets-fd or --secrets-env.</source>
        <translation>命令行上的密码可能被他人看到：请通过 --secrets-fd 或 --secrets-env 以 network.proxy-password=… 的形式提供。</translation>
    </message>
    <message>
        <source>The preset “%1” has what is no more, which is left out: %2.</source>
        <translation>预设“%1”包含已不存在的内容，已忽略：%2。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are made in different places; export by one, then by the other.</source>
        <translation>“%1”和“%2”的生成位置不同；请分两次导出。</translation>
    </message>
    <message>
        <source>“%1” ends in .%2, but what is made is %3.</source>
        <translation>“%1”以 .%2 结尾，但要生成的是 %3。</translation>
    </message>
    <message>
        <source>Export number %1 was made from what can be read once only, such as standard input.</source>
        <translation>导出 %1 的来源只能读取一次（例如标准输入）。</translation>
    </message>
    <message>
        <source>, required</source>
        <translation>，必需</translation>
    </message>
    <message>
        <source>, default %1</source>
        <translation>，默认 %1</translation>
    </message>
    <message>
        <source>, may differ by locale</source>
        <translation>，可按语言区域分别设置</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>，用于 %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>read.…, as for “%1”</source>
        <translation>read.…，与“%1”相同</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>For every format</source>
        <translation>适用于所有格式</translation>
    </message>
    <message>
        <source>Quayside exports documents to files.</source>
        <translation>Quayside 将文档导出为文件。</translation>
    </message>
    <message>
        <source>“quayside COMMAND --help” tells more. Exit codes: 0 all succeeded, 1 some failed, 2 wrong use, 130 canceled.</source>
        <translation>详情请用“quayside COMMAND --help”查看。退出码：0 全部成功，1 部分失败，2 用法错误，130 已取消。</translation>
    </message>
    <message>
        <source>Every command takes:</source>
        <translation>所有命令都接受：</translation>
    </message>
    <message>
        <source>No exports yet.</source>
        <translation>尚无导出。</translation>
    </message>
    <message>
        <source>Export %1: %2</source>
        <translation>导出 %1：%2</translation>
    </message>
    <message>
        <source>settings:</source>
        <translation>设置：</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>made by</source>
        <translation>生成方</translation>
    </message>
    <message>
        <source>when it exists</source>
        <translation>文件已存在时</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>attempts</source>
        <translation>尝试次数</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>there</source>
        <translation>服务端状态</translation>
    </message>
    <message>
        <source>next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>It is no longer followed here; what the service has begun goes on there.</source>
        <translation>此处不再跟踪它；服务端已开始的工作会继续进行。</translation>
    </message>
    <message>
        <source>Follow it again with “%1”.</source>
        <translation>要继续跟踪，请使用“%1”。</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>语言区域</translation>
    </message>
    <message>
        <source>“%1” lists nothing for “%2”. %3</source>
        <translation>“%1”没有可为“%2”列出的内容。%3</translation>
    </message>
    <message>
        <source>“%1” is listed for each kind of source; name one with --kind: %2.</source>
        <translation>每种来源都可列出“%1”；请用 --kind 指定一种：%2。</translation>
    </message>
    <message>
        <source>The list is longer than what was read.</source>
        <translation>列表未读取完整，还有更多条目。</translation>
    </message>
    <message>
        <source>This service lists no ids; copy them from its addresses in the browser.</source>
        <translation>此服务不能列出 ID；请从浏览器中的服务地址复制。</translation>
    </message>
    <message>
        <source>report.pdf in this folder</source>
        <translation>在此文件夹中生成 report.pdf</translation>
    </message>
    <message>
        <source>a whole folder, its shape kept</source>
        <translation>整个文件夹，保留其结构</translation>
    </message>
    <message>
        <source>standard input to standard output</source>
        <translation>从标准输入到标准输出</translation>
    </message>
    <message>
        <source>a book as one document</source>
        <translation>将一本书导出为单个文档</translation>
    </message>
    <message>
        <source>every source, format and option</source>
        <translation>所有来源、格式和选项</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>export documents to files</source>
        <translation>将文档导出为文件</translation>
    </message>
    <message>
        <source>Synopsis</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Without a command it opens its window.</source>
        <translation>不带命令时打开窗口。</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Options of every command</source>
        <translation>所有命令通用的选项</translation>
    </message>
    <message>
        <source>Exit status</source>
        <translation>退出状态</translation>
    </message>
    <message>
        <source>0 all succeeded, 1 some failed, 2 wrong use, 130 canceled.</source>
        <translation>0 全部成功，1 部分失败，2 用法错误，130 已取消。</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>环境变量</translation>
    </message>
    <message>
        <source>the time that outputs state, in seconds since 1970</source>
        <translation>输出中所写的时间，以自 1970 年起的秒数表示</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>history, queue and settings, unless --profile names another folder</source>
        <translation>历史记录、队列和设置，除非用 --profile 指定了其他文件夹</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>“presets” does not know “%1”. %2</source>
        <translation>“presets”不支持“%1”。%2</translation>
    </message>
    <message>
        <source>“presets %1” needs the name of a preset or a file; see “quayside presets --help”.</source>
        <translation>“presets %1”需要预设名称或文件；参见“quayside presets --help”。</translation>
    </message>
    <message>
        <source>“presets %1” does not take “%2”. A name of several words stands in quotes.</source>
        <translation>“presets %1”不接受“%2”。由多个词组成的名称要加引号。</translation>
    </message>
    <message>
        <source>“presets save” begins with one preset.</source>
        <translation>“presets save”只能以一个预设为基础。</translation>
    </message>
    <message>
        <source>A preset says nothing about its source; leave out source.%1.</source>
        <translation>预设不包含来源；请去掉 source.%1。</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>What this Quayside does not know was left out: %1.</source>
        <translation>已忽略此 Quayside 无法识别的内容：%1。</translation>
    </message>
    <message>
        <source>“%1” is imported.</source>
        <translation>已导入“%1”。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>已删除“%1”。</translation>
    </message>
    <message>
        <source>The window starts with “%1”.</source>
        <translation>窗口启动时将使用“%1”。</translation>
    </message>
    <message>
        <source>The window starts with what it had last.</source>
        <translation>窗口启动时将使用上次的内容。</translation>
    </message>
    <message>
        <source>It is called “%1” now.</source>
        <translation>现在名为“%1”。</translation>
    </message>
    <message>
        <source>The copy is called “%1”.</source>
        <translation>副本名为“%1”。</translation>
    </message>
    <message>
        <source>“%1” was given more than once, and takes one value. To export several, name them one after the other as SOURCE.</source>
        <translation>“%1”指定了多次，但它只接受一个值。要导出多个，请将它们依次作为 SOURCE 写出。</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>the window starts with it</source>
        <translation>窗口启动时使用</translation>
    </message>
    <message>
        <source>has what is no more: %1</source>
        <translation>包含已不存在的内容：%1</translation>
    </message>
    <message>
        <source>where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>count as failures</source>
        <translation>视为失败</translation>
    </message>
    <message>
        <source>%1 (numbered: the file exists)</source>
        <translation>%1（添加编号：文件已存在）</translation>
    </message>
    <message>
        <source>%1 (numbered: another result has the name)</source>
        <translation>%1（添加编号：与另一个结果同名）</translation>
    </message>
    <message>
        <source>%1 (exists, would be replaced)</source>
        <translation>%1（已存在，将被替换）</translation>
    </message>
    <message>
        <source>%1 (exists, would be kept and skipped)</source>
        <translation>%1（已存在，将保留并跳过）</translation>
    </message>
    <message>
        <source>%1 (refused)</source>
        <translation>%1（已拒绝）</translation>
    </message>
    <message>
        <source>a name that comes with the answer of the service</source>
        <translation>由服务的响应提供的名称</translation>
    </message>
    <message>
        <source>  %1: quayside resume %2</source>
        <translation>  %1：quayside resume %2</translation>
    </message>
    <message>
        <source>Exports that did not end in time: %1. “quayside resume” goes on with them.</source>
        <translation>未能及时完成的导出：%1。可用“quayside resume”继续。</translation>
    </message>
    <message>
        <source>%1 exported, %2 failed, %3 canceled.</source>
        <translation>%1 个已导出，%2 个失败，%3 个已取消。</translation>
    </message>
    <message>
        <source>%1 Nothing was done; say --yes to agree.</source>
        <translation>%1 未执行任何操作；如同意，请加上 --yes。</translation>
    </message>
    <message>
        <source>The secret is one account&apos;s, but these exports are of several. Give the numbers of one account at a time: %1.</source>
        <translation>机密信息属于一个账户，但这些导出涉及多个账户。请每次只指定一个账户的导出编号：%1。</translation>
    </message>
    <message>
        <source>Export number %1 needs nothing: it is “%2”.</source>
        <translation>导出 %1 无需处理：其状态为“%2”。</translation>
    </message>
    <message>
        <source>Nothing was left unfinished.</source>
        <translation>没有未完成的导出。</translation>
    </message>
    <message>
        <source>The kind “%1” takes no SOURCE; give its fields with --set source.FIELD=VALUE.</source>
        <translation>类型“%1”不接受 SOURCE；请用 --set source.FIELD=VALUE 指定其字段。</translation>
    </message>
    <message>
        <source>%1 exports several kinds of sources; name one with --kind: %2.</source>
        <translation>%1 可导出多种来源；请用 --kind 指定一种：%2。</translation>
    </message>
    <message>
        <source>-o takes one document, and “%1” is a folder; use --output-dir.</source>
        <translation>-o 只接受单个文档，而“%1”是文件夹；请使用 --output-dir。</translation>
    </message>
    <message>
        <source>The variable %1 is not set.</source>
        <translation>未设置变量 %1。</translation>
    </message>
    <message>
        <source>The file descriptor %1 cannot be read.</source>
        <translation>无法读取文件描述符 %1。</translation>
    </message>
    <message>
        <source>A line of the secrets is not KEY=VALUE.</source>
        <translation>机密信息中有一行不是 KEY=VALUE 形式。</translation>
    </message>
    <message>
        <source>more than 64 MiB</source>
        <translation>超过 64 MiB</translation>
    </message>
    <message>
        <source>There is no option “--%1” here.</source>
        <translation>此处没有“--%1”选项。</translation>
    </message>
    <message>
        <source>--timeout takes a number of seconds, not “%1”.</source>
        <translation>--timeout 需要秒数，而不是“%1”。</translation>
    </message>
    <message>
        <source>The certificate file “%1” is not there, or cannot be read.</source>
        <translation>证书文件“%1”不存在或无法读取。</translation>
    </message>
    <message>
        <source>--%1 takes a day such as 2026-11-01, a moment such as 2026-11-01T08:00, today, yesterday, or how long ago: 7d, 12h, 2w. Not “%2”.</source>
        <translation>--%1 接受日期（如 2026-11-01）、时刻（如 2026-11-01T08:00）、today、yesterday，或多久之前：7d、12h、2w。不接受“%2”。</translation>
    </message>
    <message>
        <source>“%1” is not a state. %2</source>
        <translation>“%1”不是状态。%2</translation>
    </message>
    <message>
        <source>--sort does not know “%1”. %2</source>
        <translation>--sort 不认识“%1”。%2</translation>
    </message>
    <message>
        <source>At most %1 days or %2 exports can be kept; without a number everything is.</source>
        <translation>最多可保留 %1 天或 %2 个导出；不指定数字则全部保留。</translation>
    </message>
    <message>
        <source>--keep, --keep-days, --dry-run and --always are for “quayside history prune”.</source>
        <translation>--keep、--keep-days、--dry-run 和 --always 用于“quayside history prune”。</translation>
    </message>
    <message>
        <source>Give --json or --csv, not both.</source>
        <translation>请指定 --json 或 --csv，不能同时指定。</translation>
    </message>
    <message>
        <source>Give the numbers of exports or options that choose them, not both.</source>
        <translation>请指定导出的编号，或用于选择导出的选项，不能同时指定。</translation>
    </message>
    <message>
        <source>Give the numbers of exports; “quayside history” lists them.</source>
        <translation>请指定导出的编号；“quayside history”会列出编号。</translation>
    </message>
    <message>
        <source>only exports that failed or were interrupted</source>
        <translation>只列出失败或中断的导出</translation>
    </message>
    <message>
        <source>STATE[,STATE…]</source>
        <translation>STATE[,STATE…]</translation>
    </message>
    <message>
        <source>only those that are queued, running, succeeded, failed, canceled, interrupted</source>
        <translation>只列出状态为 queued、running、succeeded、failed、canceled、interrupted 的导出</translation>
    </message>
    <message>
        <source>only those to these formats</source>
        <translation>只列出导出为这些格式的</translation>
    </message>
    <message>
        <source>only those of this account; local: those of this computer</source>
        <translation>只列出此账户的；local：本机的</translation>
    </message>
    <message>
        <source>only those into this folder or below it</source>
        <translation>只列出导出到此文件夹或其下级的</translation>
    </message>
    <message>
        <source>only those in these languages</source>
        <translation>只列出这些语言的</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>TIME</translation>
    </message>
    <message>
        <source>only those from then on: 2026-11-01, 2026-11-01T08:00, today, yesterday, 7d, 12h</source>
        <translation>只列出此时起的：2026-11-01、2026-11-01T08:00、today、yesterday、7d、12h</translation>
    </message>
    <message>
        <source>only those up to then; a day counts to its end</source>
        <translation>只列出此时为止的；日期算到当天结束</translation>
    </message>
    <message>
        <source>only those whose source has changed since; of each source the newest to a format</source>
        <translation>只列出来源此后已更改的；每个来源的每种格式取最新一个</translation>
    </message>
    <message>
        <source>KEY</source>
        <translation>KEY</translation>
    </message>
    <message>
        <source>created (default), source, format, state, finished, size or time; with “-” before it the other way round</source>
        <translation>created（默认）、source、format、state、finished、size 或 time；前面加“-”则反向排序</translation>
    </message>
    <message>
        <source>this many; 20 when not given, 0: all</source>
        <translation>列出的数量；未指定时为 20，0 表示全部</translation>
    </message>
    <message>
        <source>print CSV for spreadsheets</source>
        <translation>输出供电子表格使用的 CSV</translation>
    </message>
    <message>
        <source>prune: keep what ended in the last N days</source>
        <translation>prune：保留最近 N 天内结束的</translation>
    </message>
    <message>
        <source>prune: keep the newest N exports</source>
        <translation>prune：保留最新的 N 个导出</translation>
    </message>
    <message>
        <source>prune: only say how many would go</source>
        <translation>prune：只说明会移除多少</translation>
    </message>
    <message>
        <source>prune: from now on, too; with --keep 0 everything is kept again</source>
        <translation>prune：今后也如此；使用 --keep 0 则重新全部保留</translation>
    </message>
    <message>
        <source>[ID | prune]</source>
        <translation>[ID | prune]</translation>
    </message>
    <message>
        <source>Lists exports, the newest first. With ID it shows everything about one, its settings in words. “prune” removes old exports from
the history; their files stay, and so do exports that are not finished.</source>
        <translation>列出导出，最新的在前。指定 ID 时显示该导出的全部信息，并用文字说明其设置。“prune”从历史记录中移除旧导出；
文件会保留，未完成的导出也会保留。</translation>
    </message>
    <message>
        <source>whether the files of exports are still as they were saved</source>
        <translation>检查导出的文件是否仍与保存时一致</translation>
    </message>
    <message>
        <source>Reads the results again and compares them with what was saved: unchanged, changed, missing. Without ID all of the history, or
what the options choose. The exit code is 1 if any is changed or missing.</source>
        <translation>重新读取结果，并与保存时的内容比较：未更改、已更改、缺失。不指定 ID 时检查全部历史记录，
或由选项选择的部分。若有已更改或缺失的文件，退出码为 1。</translation>
    </message>
    <message>
        <source>ID…</source>
        <translation>ID…</translation>
    </message>
    <message>
        <source>Exports the same sources to the same places, beside what is there; “quayside history” lists the numbers. Options given here hold for
all of them; if one cannot take them, nothing is exported.</source>
        <translation>将相同的来源再次导出到相同的位置，与已有文件并存；“quayside history”会列出编号。此处指定的选项对
所有导出生效；若其中一个不接受，则全部不导出。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Everything is kept for ever: say what to keep, with --keep-days N or --keep N.</source>
        <translation>目前永久保留全部：请用 --keep-days N 或 --keep N 指定要保留的内容。</translation>
    </message>
    <message>
        <source>Would be removed from the history: %1. Their files stay.</source>
        <translation>将从历史记录中移除：%1。文件会保留。</translation>
    </message>
    <message>
        <source>Removed from the history: %1. Their files stay.</source>
        <translation>已从历史记录中移除：%1。文件会保留。</translation>
    </message>
    <message>
        <source>%1 unchanged, %2 changed, %3 missing</source>
        <translation>%1 个未更改，%2 个已更改，%3 个缺失</translation>
    </message>
    <message>
        <source>The server takes other settings than this account has. To use them: %1</source>
        <translation>服务器接受的设置与此账户的不同。要采用服务器的设置：%1</translation>
    </message>
    <message>
        <source>needs no sign-in</source>
        <translation>无需登录</translation>
    </message>
    <message>
        <source>This service takes files of this computer; there is nothing to list.</source>
        <translation>此服务接受本机的文件；没有可列出的内容。</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1（新增）</translation>
    </message>
    <message>
        <source>The open window is busy. Waiting until it takes the files…</source>
        <translation>已打开的窗口正忙。正在等待它接收文件…</translation>
    </message>
    <message>
        <source>The open window does not answer, and a second one would get in its way. Wait until it does, or end it, then start again.</source>
        <translation>已打开的窗口没有响应，再开一个会妨碍它。请等它响应，或将其结束，然后重新启动。</translation>
    </message>
</context>
<context>
    <name>ConflictPolicies</name>
    <message>
        <source>Keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>A number is added to the name of the new file</source>
        <translation>新文件的名称会加上编号</translation>
    </message>
    <message>
        <source>Replace the old file</source>
        <translation>替换旧文件</translation>
    </message>
    <message>
        <source>The new file takes its place once it is whole</source>
        <translation>新文件完整写好后才会取代旧文件</translation>
    </message>
    <message>
        <source>Keep the old file</source>
        <translation>保留旧文件</translation>
    </message>
    <message>
        <source>What would replace it is skipped</source>
        <translation>会取代它的导出将被跳过</translation>
    </message>
    <message>
        <source>Stop with an error</source>
        <translation>停止并报错</translation>
    </message>
    <message>
        <source>Nothing is exported where a file is in the way</source>
        <translation>已有同名文件时不导出</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>a row has more than %1 cells</source>
        <translation>某行的单元格超过 %1 个</translation>
    </message>
    <message>
        <source>the table has more than %1 cells</source>
        <translation>表格的单元格超过 %1 个</translation>
    </message>
    <message>
        <source>a quotation mark in line %1 is never closed</source>
        <translation>第 %1 行的引号未闭合</translation>
    </message>
    <message>
        <source>Columns are divided by</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>The character between the columns of a table file.</source>
        <translation>表格文件中各列之间的分隔字符。</translation>
    </message>
    <message>
        <source>Find out</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>First row is the head</source>
        <translation>首行为表头</translation>
    </message>
    <message>
        <source>The first row of a table file names the columns.</source>
        <translation>表格文件的第一行是各列的名称。</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>Table (TSV)</source>
        <translation>表格 (TSV)</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>Columns are divided by</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>The character between the columns.</source>
        <translation>列之间的字符。</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>Lines end</source>
        <translation>行尾</translation>
    </message>
    <message>
        <source>How a row ends.</source>
        <translation>每行如何结束。</translation>
    </message>
    <message>
        <source>As the standard has it (CR LF)</source>
        <translation>按标准 (CR LF)</translation>
    </message>
    <message>
        <source>As on Unix (LF)</source>
        <translation>按 Unix 方式 (LF)</translation>
    </message>
    <message>
        <source>Mark UTF-8</source>
        <translation>标记 UTF-8</translation>
    </message>
    <message>
        <source>Begins with a byte order mark, by which Excel knows that the text is UTF-8.</source>
        <translation>以字节顺序标记开头，Excel 据此识别 UTF-8 文本。</translation>
    </message>
    <message>
        <source>Guard against formulas</source>
        <translation>防范公式</translation>
    </message>
    <message>
        <source>Text that a spreadsheet would take for a formula gets an apostrophe in front, so that opening the file runs nothing.</source>
        <translation>会被电子表格当作公式的文本前加上撇号，这样打开文件时不会执行任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>Text that begins like a formula, without an apostrophe (csv.guard-formulas=no leaves it out; %Ln)</source>
        <translation>
            <numerusform>像公式一样开头但没有撇号的文本（csv.guard-formulas=no 会省去撇号；%Ln）</numerusform>
        </translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>The tables of a document as comma-separated values; several tables are several files in a folder.</source>
        <translation>将文档中的表格写成逗号分隔的值；多个表格则为文件夹中的多个文件。</translation>
    </message>
</context>
<context>
    <name>Diagrams</name>
    <message>
        <source>the program “%1” is not there or cannot be run</source>
        <translation>程序“%1”不存在或无法运行</translation>
    </message>
    <message>
        <source>“%1” took longer than %2 s</source>
        <translation>“%1”用时超过 %2 秒</translation>
    </message>
    <message>
        <source>“%1” took too much memory</source>
        <translation>“%1”占用内存过多</translation>
    </message>
    <message>
        <source>“%1” wrote too much</source>
        <translation>“%1”的输出过多</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>“%1”失败</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <translation>“%1”失败：%2</translation>
    </message>
    <message>
        <source>“%1” gave neither SVG nor PNG</source>
        <translation>“%1”输出的既不是 SVG 也不是 PNG</translation>
    </message>
    <message>
        <source>no command is set for it</source>
        <translation>没有为其设置命令</translation>
    </message>
    <message>
        <source>“%1” hung %2 times before</source>
        <translation>“%1”此前已有 %2 次无响应</translation>
    </message>
    <message>
        <source>Diagrams</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>What becomes of diagrams that are written as code: mermaid, dot, plantuml, d2.</source>
        <translation>如何处理以代码形式写成的图表：mermaid、dot、plantuml、d2。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>They are shown as they are written</source>
        <translation>按原样显示代码</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>绘制</translation>
    </message>
    <message>
        <source>By the programs below, which read what the document says</source>
        <translation>由下列程序绘制，这些程序会读取文档中的代码</translation>
    </message>
    <message>
        <source>Programs for diagrams</source>
        <translation>绘制图表的程序</translation>
    </message>
    <message>
        <source>Language and command, for example dot=dot -Tsvg: it reads the code and writes SVG or PNG. No shell is used.</source>
        <translation>语言与命令，例如 dot=dot -Tsvg：命令读取代码并输出 SVG 或 PNG。不经过 Shell。</translation>
    </message>
    <message>
        <source>Time for a diagram</source>
        <translation>绘制图表的时限</translation>
    </message>
    <message>
        <source>A program that takes longer for one picture is ended, and its code stays.</source>
        <translation>若程序绘制一张图片的用时超出此限制，则将其终止，并保留代码。</translation>
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
        <translation>服务拒绝了请求，且未说明原因</translation>
    </message>
    <message>
        <source>Starting the export</source>
        <translation>正在启动导出</translation>
    </message>
    <message>
        <source>Looking up the project’s default version</source>
        <translation>正在查找项目的默认版本</translation>
    </message>
    <message>
        <source>the project has no version</source>
        <translation>项目没有版本</translation>
    </message>
    <message numerus="yes">
        <source>none of the project’s %Ln version(s) is its default one</source>
        <translation>
            <numerusform>项目的 %Ln 个版本中没有默认版本</numerusform>
        </translation>
    </message>
    <message>
        <source>pending</source>
        <translation>等待处理</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>it says the export is done, and gives no link to the file (download_url)</source>
        <translation>服务称导出已完成，但未提供文件链接 (download_url)</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>服务未说明原因</translation>
    </message>
    <message>
        <source>its answer has no status in it</source>
        <translation>响应中没有状态</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>最后一次查询未得到响应</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>Portal, Settings, API tokens; it needs the scope customerApi.</source>
        <translation>位于 Portal &gt; Settings &gt; API tokens；需要权限范围 customerApi。</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>使用浏览器登录</translation>
    </message>
    <message>
        <source>Needs a client id that Document360 has given you.</source>
        <translation>需要 Document360 提供给您的客户端 ID。</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>May read projects</source>
        <translation>可读取项目</translation>
    </message>
    <message>
        <source>Versions are called project versions</source>
        <translation>版本称为 project versions</translation>
    </message>
    <message>
        <source>Versions are called workspaces</source>
        <translation>版本称为 workspaces</translation>
    </message>
    <message>
        <source>Versions are not called project versions here</source>
        <translation>此处版本不称为 project versions</translation>
    </message>
    <message>
        <source>Versions are not called workspaces here</source>
        <translation>此处版本不称为 workspaces</translation>
    </message>
    <message>
        <source>Usual project</source>
        <translation>默认项目</translation>
    </message>
    <message>
        <source>Used where an export names none; a test of the account needs it to find out what the server calls a version.</source>
        <translation>导出未指定项目时使用；测试账户时需要它来判断服务器如何称呼版本。</translation>
    </message>
    <message>
        <source>Name of the version field</source>
        <translation>版本字段的名称</translation>
    </message>
    <message>
        <source>Document360 is renaming it. A test of the account tells which one the server takes.</source>
        <translation>Document360 正在更改此名称。测试账户可得知服务器接受哪一个。</translation>
    </message>
    <message>
        <source>the published page</source>
        <translation>已发布的页面</translation>
    </message>
    <message>
        <source>the newer interface</source>
        <translation>较新的接口</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Where the project lives.</source>
        <translation>项目所在的区域。</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Empty: that of the region.</source>
        <translation>留空：使用该区域的地址。</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>登录地址</translation>
    </message>
    <message>
        <source>Empty: identity.document360.net.</source>
        <translation>留空：identity.document360.net。</translation>
    </message>
    <message>
        <source>Requests a minute</source>
        <translation>每分钟请求数</translation>
    </message>
    <message>
        <source>Document360 allows 60 to 100, depending on the plan.</source>
        <translation>Document360 允许 60 到 100 次，取决于套餐。</translation>
    </message>
    <message>
        <source>Send the token for downloads too</source>
        <translation>下载时也发送令牌</translation>
    </message>
    <message>
        <source>Only where files are on the interface’s own server and it asks for a sign-in.</source>
        <translation>仅当文件位于接口自己的服务器上且要求登录时才需要。</translation>
    </message>
    <message>
        <source>it holds no id</source>
        <translation>其中没有 ID</translation>
    </message>
    <message>
        <source>an id such as 1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6, or an address that holds one,</source>
        <translation>类似 1c2d3e4f-5a6b-7c8d-9e0f-a1b2c3d4e5f6 的 ID，或包含该 ID 的地址</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Document360 sends most results as a zip file, whatever the format; download links of private projects last 30 minutes.</source>
        <translation>无论何种格式，Document360 大多以 ZIP 文件返回结果；私有项目的下载链接有效期为 30 分钟。</translation>
    </message>
    <message>
        <source>Everything in a project, or in one of its versions.</source>
        <translation>项目或其某个版本中的全部内容。</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Empty: the account’s usual project.</source>
        <translation>留空：账户的默认项目。</translation>
    </message>
    <message>
        <source>Its id, or an address of the portal.</source>
        <translation>其 ID，或门户中的地址。</translation>
    </message>
    <message>
        <source>Its id; empty: the project’s default one.</source>
        <translation>其 ID；留空：项目的默认版本。</translation>
    </message>
    <message>
        <source>Another format</source>
        <translation>其他格式</translation>
    </message>
    <message>
        <source>A format whose name you know and Quayside does not.</source>
        <translation>您知道名称但 Quayside 无法识别的格式。</translation>
    </message>
    <message>
        <source>Name of the format</source>
        <translation>格式的名称</translation>
    </message>
    <message>
        <source>As Document360 calls it.</source>
        <translation>使用 Document360 的叫法。</translation>
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
        <translation>状态码 %1</translation>
    </message>
    <message>
        <source>it calls the version “%1”; set “Name of the version field” of the account to that</source>
        <translation>服务将版本称为“%1”；请将账户的“版本字段的名称”设为该值</translation>
    </message>
    <message>
        <source> (exports need the permission UpdateProjectSettings)</source>
        <translation>（导出需要 UpdateProjectSettings 权限）</translation>
    </message>
</context>
<context>
    <name>DocxReader</name>
    <message>
        <source>numbers of headings</source>
        <translation>标题编号</translation>
    </message>
    <message>
        <source>documents of other formats that are embedded</source>
        <translation>嵌入的其他格式文档</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>What becomes of changes in an office document that nobody has accepted or rejected yet.</source>
        <translation>如何处理 Office 文档中尚未接受或拒绝的修订。</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>As if all had been accepted</source>
        <translation>视为已全部接受</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>As the text was before</source>
        <translation>恢复为修订前的文本</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>What was inserted is underlined, what was deleted is struck through</source>
        <translation>插入的内容加下划线，删除的内容加删除线</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>What becomes of comments in an office document.</source>
        <translation>如何处理 Office 文档中的批注。</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>As notes</source>
        <translation>作为脚注</translation>
    </message>
    <message>
        <source>Each is a footnote with its author’s name</source>
        <translation>每条批注成为一个带作者姓名的脚注</translation>
    </message>
    <message>
        <source>headers and footers</source>
        <translation>页眉和页脚</translation>
    </message>
    <message>
        <source>tables of contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>it is no document of Word, but of another office program</source>
        <translation>不是 Word 文档，而是其他 Office 程序的文件</translation>
    </message>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word 文档 (DOCX)</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>SmartArt diagrams</source>
        <translation>SmartArt 图形</translation>
    </message>
    <message>
        <source>drawn shapes</source>
        <translation>绘制的形状</translation>
    </message>
    <message>
        <source>embedded files, of which their picture stays</source>
        <translation>嵌入的文件（保留其图片）</translation>
    </message>
    <message>
        <source>pictures that the file does not hold</source>
        <translation>文件中未包含的图片</translation>
    </message>
    <message>
        <source>page numbers and indexes</source>
        <translation>页码和索引</translation>
    </message>
    <message>
        <source>documents that are stored elsewhere</source>
        <translation>存储在别处的文档</translation>
    </message>
    <message>
        <source>pieces of hidden text</source>
        <translation>隐藏文本</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>signs of the font “%1”</source>
        <translation>字体“%1”的符号</translation>
    </message>
    <message>
        <source>forms that are not filled in</source>
        <translation>未填写的表单域</translation>
    </message>
    <message>
        <source>text boxes that are nested too deeply</source>
        <translation>嵌套过深的文本框</translation>
    </message>
    <message>
        <source>formulas that are fields</source>
        <translation>以域表示的公式</translation>
    </message>
    <message>
        <source>numbers that are fields</source>
        <translation>以域表示的编号</translation>
    </message>
    <message>
        <source>notes of notes</source>
        <translation>注释中的注释</translation>
    </message>
    <message>
        <source>changes in formulas</source>
        <translation>公式中的修订</translation>
    </message>
    <message>
        <source>drawn shapes, of which their text stays</source>
        <translation>绘制的形状（保留其文本）</translation>
    </message>
    <message>
        <source>charts, of which their numbers stay</source>
        <translation>图表（保留其数值）</translation>
    </message>
    <message>
        <source>SmartArt diagrams, of which their text stays</source>
        <translation>SmartArt 图形（保留其文本）</translation>
    </message>
</context>
<context>
    <name>DocxWriter</name>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>A document or template of Word whose styles, headers, footers, numbering and pages are taken. Placeholders in its headers: {title}, {author}, {date}, {file}.</source>
        <translation>Word 文档或模板，将采用其样式、页眉、页脚、编号和页面设置。页眉中可用的占位符：{title}、{author}、{date}、{file}。</translation>
    </message>
    <message>
        <source>Word (DOCX)</source>
        <translation>Word (DOCX)</translation>
    </message>
    <message>
        <source>A document to go on writing in Word and other programs for text.</source>
        <translation>可在 Word 和其他文字处理程序中继续编辑的文档。</translation>
    </message>
    <message>
        <source>The link “%1”</source>
        <translation>链接“%1”</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>格式为“%1”的文本</translation>
    </message>
    <message>
        <source>it is no document or template of Word</source>
        <translation>不是 Word 文档或模板</translation>
    </message>
    <message>
        <source>it is in Strict Open XML; save it as an ordinary Word document</source>
        <translation>是 Strict Open XML 格式；请另存为普通的 Word 文档</translation>
    </message>
    <message>
        <source>it has no styles</source>
        <translation>没有样式</translation>
    </message>
</context>
<context>
    <name>EmailShepherd</name>
    <message>
        <source>Starting the export</source>
        <translation>正在启动导出</translation>
    </message>
    <message>
        <source>Open in the integration</source>
        <translation>在集成服务中打开</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>在 %1 中打开</translation>
    </message>
    <message>
        <source>the export is done, and its answer offers no file (download_zip_url, download_json_url)</source>
        <translation>导出已完成，但响应中没有提供文件 (download_zip_url, download_json_url)</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>服务未说明原因</translation>
    </message>
    <message>
        <source>its answer has no status in it</source>
        <translation>响应中没有状态</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>最后一次查询未得到响应</translation>
    </message>
    <message>
        <source>the export is not where Quayside asked after it; the address may be another one (“Where an export is followed” of the account)</source>
        <translation>在 Quayside 查询的位置找不到该导出；地址可能不同（参见账户的“导出的跟踪地址”）</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>EmailShepherd, Settings, API keys.</source>
        <translation>位于 EmailShepherd &gt; Settings &gt; API keys。</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>May read the workspace</source>
        <translation>可读取工作区</translation>
    </message>
    <message>
        <source>May follow exports</source>
        <translation>可跟踪导出</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Empty: as the workspace is set.</source>
        <translation>留空：按工作区的设置。</translation>
    </message>
    <message>
        <source>on EmailShepherd’s servers</source>
        <translation>在 EmailShepherd 的服务器上</translation>
    </message>
    <message>
        <source>in the zip file</source>
        <translation>在 ZIP 文件中</translation>
    </message>
    <message>
        <source>on the servers of a CDN connector</source>
        <translation>在 CDN 连接器的服务器上</translation>
    </message>
    <message>
        <source>CDN connector</source>
        <translation>CDN 连接器</translation>
    </message>
    <message>
        <source>Its number; empty: images keep their usual addresses.</source>
        <translation>其编号；留空：图片保留原来的地址。</translation>
    </message>
    <message>
        <source>Make the HTML small</source>
        <translation>精简 HTML</translation>
    </message>
    <message>
        <source>Takes out what browsers do not need.</source>
        <translation>去除浏览器不需要的内容。</translation>
    </message>
    <message>
        <source>Fields of the connector</source>
        <translation>连接器的字段</translation>
    </message>
    <message>
        <source>One row a field: its name and its value.</source>
        <translation>每个字段一行：名称和值。</translation>
    </message>
    <message>
        <source>Name there</source>
        <translation>在该服务中的名称</translation>
    </message>
    <message>
        <source>May differ by locale.</source>
        <translation>可按语言区域分别设置。</translation>
    </message>
    <message>
        <source>Update the former export</source>
        <translation>更新之前的导出</translation>
    </message>
    <message>
        <source>Instead of making a new one; may differ by locale.</source>
        <translation>而不是新建；可按语言区域分别设置。</translation>
    </message>
    <message>
        <source>Connector</source>
        <translation>连接器</translation>
    </message>
    <message>
        <source>Its number.</source>
        <translation>其编号。</translation>
    </message>
    <message>
        <source>Folder there</source>
        <translation>在该服务中的文件夹</translation>
    </message>
    <message>
        <source>Its id.</source>
        <translation>其 ID。</translation>
    </message>
    <message>
        <source>Campaign there</source>
        <translation>在该服务中的营销活动</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>工作区</translation>
    </message>
    <message>
        <source>Its number, or an address of the workspace; used where an export names none.</source>
        <translation>其编号，或工作区的地址；导出未指定工作区时使用。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Where an export is followed</source>
        <translation>导出的跟踪地址</translation>
    </message>
    <message>
        <source>EmailShepherd does not publish it; {workspace_id} and {id} stand for the numbers.</source>
        <translation>EmailShepherd 未公开此地址；{workspace_id} 和 {id} 代表相应编号。</translation>
    </message>
    <message>
        <source>it is no number and holds none</source>
        <translation>不是编号，也不包含编号</translation>
    </message>
    <message>
        <source>a number, or an address that holds it,</source>
        <translation>编号，或包含编号的地址</translation>
    </message>
    <message>
        <source>There are settings for the locale %1, which is not exported</source>
        <translation>有针对语言区域 %1 的设置，但并未导出该语言区域</translation>
    </message>
    <message>
        <source>An email has to be published in EmailShepherd before it can be exported.</source>
        <translation>邮件必须先在 EmailShepherd 中发布，才能导出。</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Its number, or its address in the browser.</source>
        <translation>其编号，或它在浏览器中的地址。</translation>
    </message>
    <message>
        <source>Empty: the account’s usual one.</source>
        <translation>留空：账户的默认工作区。</translation>
    </message>
    <message>
        <source>Its number, or an address of the workspace.</source>
        <translation>其编号，或工作区的地址。</translation>
    </message>
    <message>
        <source>Dynamic content profile</source>
        <translation>动态内容配置</translation>
    </message>
    <message>
        <source>Its id; empty: default values.</source>
        <translation>其 ID；留空：默认值。</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>A zip file with the HTML of each locale.</source>
        <translation>包含各语言区域 HTML 的 ZIP 文件。</translation>
    </message>
    <message>
        <source>Sends the email to another service; the result is a link there.</source>
        <translation>将邮件发送到另一个服务；结果是指向该服务的链接。</translation>
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
        <translation>EmailShepherd 未公开 PDF 的存放位置；将采用其响应中提供的文件。</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态码 %1</translation>
    </message>
    <message>
        <source>it lists nothing where Quayside asked for it; type the number instead</source>
        <translation>在 Quayside 查询的位置没有列表；请直接输入编号</translation>
    </message>
</context>
<context>
    <name>EpubReader</name>
    <message>
        <source>tables of contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>chapters that the file does not hold, or holds damaged</source>
        <translation>文件中缺少或已损坏的章节</translation>
    </message>
    <message>
        <source>%1, chapter %2</source>
        <translation>%1，第 %2 章</translation>
    </message>
    <message>
        <source>EPUB</source>
        <translation>EPUB</translation>
    </message>
    <message>
        <source>it names no chapters</source>
        <translation>未列出任何章节</translation>
    </message>
    <message>
        <source>it is protected against copying (DRM)</source>
        <translation>有防复制保护 (DRM)</translation>
    </message>
    <message>
        <source>it has no package document</source>
        <translation>没有包文档</translation>
    </message>
    <message>
        <source>covers and title pages that repeat what is known of the book</source>
        <translation>重复书籍已知信息的封面和标题页</translation>
    </message>
    <message>
        <source>chapters of a kind that is not read</source>
        <translation>类型不受支持的章节</translation>
    </message>
</context>
<context>
    <name>EpubWriter</name>
    <message>
        <source>A link to “%1”, which is not in the book,</source>
        <translation>指向“%1”的链接（该目标不在书中）</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>The first page, which libraries of books show.</source>
        <translation>书库中显示的第一页。</translation>
    </message>
    <message>
        <source>Made from title and authors</source>
        <translation>根据标题和作者生成</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Image for the cover</source>
        <translation>封面图片</translation>
    </message>
    <message>
        <source>It becomes the cover in place of one that is made.</source>
        <translation>用作封面，取代自动生成的封面。</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>标题页</translation>
    </message>
    <message>
        <source>A page with title, authors and date comes first, where the document has them.</source>
        <translation>若文档中有标题、作者和日期，则在最前面加上包含这些信息的一页。</translation>
    </message>
    <message>
        <source>Contents page</source>
        <translation>目录页</translation>
    </message>
    <message>
        <source>The contents are also a page of the book, before the text.</source>
        <translation>目录同时作为书的一页，位于正文之前。</translation>
    </message>
    <message>
        <source>Levels in the contents</source>
        <translation>目录级数</translation>
    </message>
    <message>
        <source>How many levels of headings the contents show.</source>
        <translation>目录显示几级标题。</translation>
    </message>
    <message>
        <source>Levels that begin a chapter</source>
        <translation>分章级数</translation>
    </message>
    <message>
        <source>How many levels of headings begin a file of their own. A single heading above all others is the title and does not count.</source>
        <translation>几级标题会另起一个文件。若最上层只有一个标题，则视为书名，不计在内。</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>代码着色</translation>
    </message>
    <message>
        <source>E-book (EPUB)</source>
        <translation>电子书 (EPUB)</translation>
    </message>
    <message>
        <source>A book for e-readers, phones and tablets, whose text fits itself to the screen.</source>
        <translation>适合电子阅读器、手机和平板电脑的书，文字会适应屏幕。</translation>
    </message>
    <message>
        <source>Page numbers of the PDF</source>
        <translation>PDF 的页码</translation>
    </message>
    <message>
        <source>Readers find the pages that the PDF of the same document has, in the same theme and with its default options.</source>
        <translation>阅读器可找到同一文档的 PDF（相同主题、默认选项）所具有的页面。</translation>
    </message>
    <message>
        <source>Embed fonts</source>
        <translation>嵌入字体</translation>
    </message>
    <message>
        <source>The book carries the fonts of the theme, cut down to its letters, as far as their makers allow it.</source>
        <translation>电子书带有主题的字体，仅保留书中用到的字符，且以字体作者允许为限。</translation>
    </message>
    <message>
        <source>Code is colored by its language.</source>
        <translation>按语言为代码着色。</translation>
    </message>
</context>
<context>
    <name>ExportError</name>
    <message>
        <source>Something went wrong inside Quayside. {reason}</source>
        <translation>Quayside 内部出错。{reason}</translation>
    </message>
    <message>
        <source>Try again; if it happens again, copy the report and send it to us.</source>
        <translation>请重试；如果再次出现，请复制报告并发送给我们。</translation>
    </message>
    <message>
        <source>Try again; if it happens again, send us {report}.</source>
        <translation>请重试；如果再次出现，请将{report}发送给我们。</translation>
    </message>
    <message>
        <source>{reason}</source>
        <translation>{reason}</translation>
    </message>
    <message>
        <source>Run “quayside --help” for the commands and their options.</source>
        <translation>运行“quayside --help”可查看命令及其选项。</translation>
    </message>
    <message>
        <source>There is no option “{option}” here.</source>
        <translation>此处没有“{option}”选项。</translation>
    </message>
    <message>
        <source>{hint}</source>
        <translation>{hint}</translation>
    </message>
    <message>
        <source>“{option}” could mean several options: {candidates}.</source>
        <translation>“{option}”可能指以下任一选项：{candidates}。</translation>
    </message>
    <message>
        <source>Write the one you mean, with its scope.</source>
        <translation>请写明所指的选项及其作用域。</translation>
    </message>
    <message>
        <source>“{label}” is needed.</source>
        <translation>需要填写“{label}”。</translation>
    </message>
    <message>
        <source>Fill in “{label}” ({option}).</source>
        <translation>请填写“{label}”({option})。</translation>
    </message>
    <message>
        <source>Give it with {switch}.</source>
        <translation>请用 {switch} 指定。</translation>
    </message>
    <message>
        <source>“{value}” does not fit “{label}”: {reason}.</source>
        <translation>“{value}”不适用于“{label}”：{reason}。</translation>
    </message>
    <message>
        <source>Give {expected} for {option}.</source>
        <translation>请为 {option} 指定{expected}。</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <translation>{reason}。</translation>
    </message>
    <message>
        <source>Change one of these settings: {options}.</source>
        <translation>请更改以下设置之一：{options}。</translation>
    </message>
    <message>
        <source>A secret is needed: “{label}”.</source>
        <translation>需要机密信息：“{label}”。</translation>
    </message>
    <message>
        <source>Enter it again ({options}): secrets are never kept with an export.</source>
        <translation>请重新输入（{options}）：机密信息不会随导出保存。</translation>
    </message>
    <message>
        <source>Give {options}=… with --secrets-fd or --secrets-env: secrets are never kept with an export.</source>
        <translation>请通过 --secrets-fd 或 --secrets-env 提供 {options}=…：机密信息不会随导出保存。</translation>
    </message>
    <message>
        <source>“{locale}” is not a language tag that Quayside knows.</source>
        <translation>“{locale}”不是 Quayside 可识别的语言标签。</translation>
    </message>
    <message>
        <source>The locale “{locale}” cannot be used here: {reason}.</source>
        <translation>此处无法使用语言区域“{locale}”：{reason}。</translation>
    </message>
    <message>
        <source>“{zone}” is not a time zone.</source>
        <translation>“{zone}”不是时区。</translation>
    </message>
    <message>
        <source>This export needs a time zone.</source>
        <translation>此导出需要时区。</translation>
    </message>
    <message>
        <source>Choose one, for example Europe/Paris.</source>
        <translation>请选择一个时区，例如 Europe/Paris。</translation>
    </message>
    <message>
        <source>Give one with --timezone, for example Europe/Paris.</source>
        <translation>请用 --timezone 指定一个时区，例如 Europe/Paris。</translation>
    </message>
    <message>
        <source>“{format}” is not a format that can be made here.</source>
        <translation>此处无法生成格式“{format}”。</translation>
    </message>
    <message>
        <source>“{kind}” is not a kind of source that can be exported here.</source>
        <translation>此处无法导出“{kind}”类型的来源。</translation>
    </message>
    <message>
        <source>There is no account or engine called “{provider}”.</source>
        <translation>没有名为“{provider}”的账户或引擎。</translation>
    </message>
    <message>
        <source>“{path}” does not exist.</source>
        <translation>“{path}”不存在。</translation>
    </message>
    <message>
        <source>Check the name; it may have been moved or renamed.</source>
        <translation>请检查名称；它可能已被移动或重命名。</translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}.</source>
        <translation>无法读取“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>Check that you may read it and that its disk is connected.</source>
        <translation>请检查您是否有读取权限，以及所在磁盘是否已连接。</translation>
    </message>
    <message>
        <source>Quayside does not know how to read “{path}”.</source>
        <translation>Quayside 不知道如何读取“{path}”。</translation>
    </message>
    <message>
        <source>It reads {formats}. Choose the “Format of the source” if the name’s ending misleads.</source>
        <translation>可读取的内容：{formats}。如果文件扩展名有误导，请设置“来源格式”。</translation>
    </message>
    <message>
        <source>It reads {formats}. Give --set read.format=FORMAT if the name’s ending misleads.</source>
        <translation>可读取的内容：{formats}。如果文件扩展名有误导，请指定 --set read.format=FORMAT。</translation>
    </message>
    <message>
        <source>“{path}” is too large: {size}, and {limit} is the limit.</source>
        <translation>“{path}”过大：{size}，上限为 {limit}。</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>请将其拆分为较小的文件。</translation>
    </message>
    <message>
        <source>“{path}” is nested too deeply: more than {limit} levels.</source>
        <translation>“{path}”嵌套过深：超过 {limit} 层。</translation>
    </message>
    <message>
        <source>Flatten its lists, quotes or elements.</source>
        <translation>请减少列表、引用或元素的嵌套。</translation>
    </message>
    <message>
        <source>“{path}” has a shape that would take too long to read: {reason}.</source>
        <translation>“{path}”的结构会使读取耗时过长：{reason}。</translation>
    </message>
    <message>
        <source>Simplify it near line {line}.</source>
        <translation>请简化第 {line} 行附近的内容。</translation>
    </message>
    <message>
        <source>“{path}” is not UTF-8 or UTF-16 text: {reason}.</source>
        <translation>“{path}”不是 UTF-8 或 UTF-16 文本：{reason}。</translation>
    </message>
    <message>
        <source>Save it as UTF-8, or name its encoding with the option “encoding”, then export again.</source>
        <translation>请将其保存为 UTF-8，或用选项“encoding”指定其编码，然后重新导出。</translation>
    </message>
    <message>
        <source>“{path}” is damaged or not what its name says: {reason}.</source>
        <translation>“{path}”已损坏，或内容与名称不符：{reason}。</translation>
    </message>
    <message>
        <source>Open it in its own program and save it again.</source>
        <translation>请在相应的程序中打开并重新保存。</translation>
    </message>
    <message>
        <source>“{path}” holds no document that Quayside can read.</source>
        <translation>“{path}”中没有 Quayside 可读取的文档。</translation>
    </message>
    <message>
        <source>It reads {formats}.</source>
        <translation>可读取的内容：{formats}。</translation>
    </message>
    <message>
        <source>The {format} could not be made from “{path}”: {reason}.</source>
        <translation>无法从“{path}”生成 {format}：{reason}。</translation>
    </message>
    <message>
        <source>Try again, or choose another format.</source>
        <translation>请重试，或选择其他格式。</translation>
    </message>
    <message>
        <source>The pages could not be laid out: {reason}.</source>
        <translation>无法排版页面：{reason}。</translation>
    </message>
    <message>
        <source>Check the page size and margins.</source>
        <translation>请检查页面大小和页边距。</translation>
    </message>
    <message>
        <source>“{provider}” gives no pages to print from here.</source>
        <translation>“{provider}”在此不提供可打印的页面。</translation>
    </message>
    <message>
        <source>Export it as PDF, then print the saved file.</source>
        <translation>请将其导出为 PDF，然后打印保存的文件。</translation>
    </message>
    <message>
        <source>The export had warnings ({count}), and warnings are failures here.</source>
        <translation>导出产生了警告（{count} 条），而此处将警告视为失败。</translation>
    </message>
    <message>
        <source>Mend what they name, or export without “strict”.</source>
        <translation>请修正警告所指的问题，或在不使用“strict”的情况下导出。</translation>
    </message>
    <message>
        <source>Mend what they name, or export without --strict.</source>
        <translation>请修正警告所指的问题，或在不使用 --strict 的情况下导出。</translation>
    </message>
    <message>
        <source>The export was canceled.</source>
        <translation>导出已取消。</translation>
    </message>
    <message>
        <source>Choose “{again}” to go on with it.</source>
        <translation>选择“{again}”可继续。</translation>
    </message>
    <message>
        <source>Run {again} to go on with it.</source>
        <translation>运行{again}可继续。</translation>
    </message>
    <message>
        <source>The program stopped while this export was running (attempts: {count}).</source>
        <translation>程序在此导出运行期间停止（尝试次数：{count}）。</translation>
    </message>
    <message>
        <source>Choose “{again}” to try once more; if it happens again, copy the report and send it to us with the document.</source>
        <translation>选择“{again}”可再试一次；如果再次出现，请复制报告，连同文档一起发送给我们。</translation>
    </message>
    <message>
        <source>Run {again} to try once more; if it happens again, send us {report} with the document.</source>
        <translation>运行{again}可再试一次；如果再次出现，请将{report}连同文档一起发送给我们。</translation>
    </message>
    <message>
        <source>A part of Quayside is missing or does not fit: “{path}”.</source>
        <translation>Quayside 的某个部分缺失或不匹配：“{path}”。</translation>
    </message>
    <message>
        <source>Install Quayside again.</source>
        <translation>请重新安装 Quayside。</translation>
    </message>
    <message>
        <source>There is not enough memory for this export.</source>
        <translation>内存不足，无法完成此导出。</translation>
    </message>
    <message>
        <source>Close other programs, or export fewer files at once.</source>
        <translation>请关闭其他程序，或减少同时导出的文件数。</translation>
    </message>
    <message>
        <source>Close other programs, raise a limit that was set (ulimit -v), or export fewer files at once with --jobs.</source>
        <translation>请关闭其他程序、提高已设的限制 (ulimit -v)，或用 --jobs 减少同时导出的文件数。</translation>
    </message>
    <message>
        <source>The system gives this program no further threads.</source>
        <translation>系统不允许此程序创建更多线程。</translation>
    </message>
    <message>
        <source>End other programs, or raise the limit of this user (ulimit -u).</source>
        <translation>请结束其他程序，或提高此用户的限制 (ulimit -u)。</translation>
    </message>
    <message>
        <source>The folder “{path}” does not exist and could not be made: {reason}.</source>
        <translation>文件夹“{path}”不存在，且无法创建：{reason}。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>Give another folder.</source>
        <translation>请指定其他文件夹。</translation>
    </message>
    <message>
        <source>“{path}” cannot be written: {reason}.</source>
        <translation>无法写入“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>Choose another folder, or ask for permission to write there.</source>
        <translation>请选择其他文件夹，或申请该位置的写入权限。</translation>
    </message>
    <message>
        <source>Give another folder, or ask for permission to write there.</source>
        <translation>请指定其他文件夹，或申请该位置的写入权限。</translation>
    </message>
    <message>
        <source>“{path}” exists already.</source>
        <translation>“{path}”已存在。</translation>
    </message>
    <message>
        <source>Choose another name, or another way to meet files that exist.</source>
        <translation>请选择其他名称，或更改文件已存在时的处理方式。</translation>
    </message>
    <message>
        <source>Give another name, or --on-conflict with rename, overwrite or skip.</source>
        <translation>请指定其他名称，或用 --on-conflict 指定 rename、overwrite 或 skip。</translation>
    </message>
    <message>
        <source>{count} of the files to be made exist already: {paths}.</source>
        <translation>要生成的文件中有 {count} 个已存在：{paths}。</translation>
    </message>
    <message>
        <source>Choose another folder or names, or another way to meet files that exist.</source>
        <translation>请选择其他文件夹或名称，或更改文件已存在时的处理方式。</translation>
    </message>
    <message>
        <source>Give another folder or names, or --on-conflict with rename, overwrite or skip.</source>
        <translation>请指定其他文件夹或名称，或用 --on-conflict 指定 rename、overwrite 或 skip。</translation>
    </message>
    <message>
        <source>“{path}” is in use by another program.</source>
        <translation>“{path}”正被另一个程序使用。</translation>
    </message>
    <message>
        <source>Close it there, then choose “{again}”.</source>
        <translation>请在该程序中将其关闭，然后选择“{again}”。</translation>
    </message>
    <message>
        <source>Close it there, then run {again}.</source>
        <translation>请在该程序中将其关闭，然后运行{again}。</translation>
    </message>
    <message>
        <source>The export would replace its own source, “{path}”.</source>
        <translation>导出会替换其自身的来源“{path}”。</translation>
    </message>
    <message>
        <source>Choose another folder or name.</source>
        <translation>请选择其他文件夹或名称。</translation>
    </message>
    <message>
        <source>Give another folder or name.</source>
        <translation>请指定其他文件夹或名称。</translation>
    </message>
    <message>
        <source>There is no room left for “{path}”.</source>
        <translation>没有足够的空间存放“{path}”。</translation>
    </message>
    <message>
        <source>Free some space, then choose “{again}”; nothing was overwritten.</source>
        <translation>请释放一些空间，然后选择“{again}”；未覆盖任何内容。</translation>
    </message>
    <message>
        <source>Free some space, then run {again}; nothing was overwritten.</source>
        <translation>请释放一些空间，然后运行{again}；未覆盖任何内容。</translation>
    </message>
    <message>
        <source>“{name}” cannot be a file name: {reason}.</source>
        <translation>“{name}”不能用作文件名：{reason}。</translation>
    </message>
    <message>
        <source>Change the name or the name template.</source>
        <translation>请更改名称或名称模板。</translation>
    </message>
    <message>
        <source>The finished file could not be put at “{path}”: {reason}.</source>
        <translation>无法将完成的文件放到“{path}”：{reason}。</translation>
    </message>
    <message>
        <source>Choose “{again}”, or another folder; what was there before is untouched.</source>
        <translation>请选择“{again}”，或选择其他文件夹；原有内容未受影响。</translation>
    </message>
    <message>
        <source>Run {again}, or give another folder; what was there before is untouched.</source>
        <translation>请运行{again}，或指定其他文件夹；原有内容未受影响。</translation>
    </message>
    <message>
        <source>The history in “{path}” cannot be opened: {reason}.</source>
        <translation>无法打开“{path}”中的历史记录：{reason}。</translation>
    </message>
    <message>
        <source>Check that the folder can be written.</source>
        <translation>请检查该文件夹是否可写。</translation>
    </message>
    <message>
        <source>Check that the folder can be written, or use another one with --profile.</source>
        <translation>请检查该文件夹是否可写，或用 --profile 指定其他文件夹。</translation>
    </message>
    <message>
        <source>The history in “{path}” cannot be written: {reason}.</source>
        <translation>无法写入“{path}”中的历史记录：{reason}。</translation>
    </message>
    <message>
        <source>Check that its disk has room and that you may write there.</source>
        <translation>请检查所在磁盘是否有空间，以及您是否有写入权限。</translation>
    </message>
    <message>
        <source>Check that its disk has room and that you may write there; “--no-history” exports without it.</source>
        <translation>请检查所在磁盘是否有空间，以及您是否有写入权限；使用“--no-history”可在不写入历史记录的情况下导出。</translation>
    </message>
    <message>
        <source>The history in “{path}” is damaged.</source>
        <translation>“{path}”中的历史记录已损坏。</translation>
    </message>
    <message>
        <source>Close every Quayside and start it again: it then mends the history or sets it aside, and deletes nothing.</source>
        <translation>请关闭所有 Quayside 后重新启动：它会修复历史记录或将其移到一旁，不会删除任何内容。</translation>
    </message>
    <message>
        <source>The history was damaged and has been set aside as “{path}”.</source>
        <translation>历史记录已损坏，已移至“{path}”。</translation>
    </message>
    <message>
        <source>A new one was started; the old file is kept, nothing was deleted.</source>
        <translation>已新建历史记录；旧文件仍保留，未删除任何内容。</translation>
    </message>
    <message>
        <source>The history was damaged and has been mended: {lost}.</source>
        <translation>历史记录曾损坏，现已修复：{lost}。</translation>
    </message>
    <message>
        <source>The damaged file is kept as “{path}”.</source>
        <translation>损坏的文件保留为“{path}”。</translation>
    </message>
    <message>
        <source>The history was written by a newer Quayside (version {found}; this one knows {known}).</source>
        <translation>历史记录由较新的 Quayside 写入（版本 {found}；此程序支持版本 {known}）。</translation>
    </message>
    <message>
        <source>Use the newer program; nothing was changed.</source>
        <translation>请使用较新的程序；未做任何更改。</translation>
    </message>
    <message>
        <source>Another Quayside is using the history: {reason}.</source>
        <translation>另一个 Quayside 正在使用历史记录：{reason}。</translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation>请将其关闭，然后重试。</translation>
    </message>
    <message>
        <source>What was stored for this export cannot be read: {reason}.</source>
        <translation>无法读取为此导出保存的内容：{reason}。</translation>
    </message>
    <message>
        <source>Set it up again from its source.</source>
        <translation>请从来源重新设置导出。</translation>
    </message>
    <message>
        <source>There is no export number {id}.</source>
        <translation>没有编号为 {id} 的导出。</translation>
    </message>
    <message>
        <source>“quayside history” lists them.</source>
        <translation>可用“quayside history”查看。</translation>
    </message>
    <message>
        <source>Export number {id} is not waiting or running: it is {state}.</source>
        <translation>导出 {id} 不在等待或运行中：其状态为“{state}”。</translation>
    </message>
    <message>
        <source>There is no preset called “{name}”.</source>
        <translation>没有名为“{name}”的预设。</translation>
    </message>
    <message>
        <source>There is no account called “{account}”.</source>
        <translation>没有名为“{account}”的账户。</translation>
    </message>
    <message>
        <source>The system’s keychain cannot be used: {reason}.</source>
        <translation>无法使用系统的密钥环：{reason}。</translation>
    </message>
    <message>
        <source>The secret is kept only until Quayside ends; unlock or install a keychain to keep it.</source>
        <translation>机密信息只保留到 Quayside 退出；要长期保存，请解锁或安装密钥环。</translation>
    </message>
    <message>
        <source>The secret is kept only until this command ends; unlock or install a keychain to keep it.</source>
        <translation>机密信息只保留到此命令结束；要长期保存，请解锁或安装密钥环。</translation>
    </message>
    <message>
        <source>{service} asks you to sign in again.</source>
        <translation>{service} 要求重新登录。</translation>
    </message>
    <message>
        <source>Choose “Sign in” for the account “{account}”; exports that wait go on by themselves.</source>
        <translation>请为账户“{account}”选择“登录”；等待中的导出会自动继续。</translation>
    </message>
    <message>
        <source>Sign in with “quayside accounts sign-in &quot;{account}&quot;”, or give its secret with --secrets-env; then run {again}.</source>
        <translation>请用“quayside accounts sign-in &quot;{account}&quot;”登录，或用 --secrets-env 提供其机密信息；然后运行{again}。</translation>
    </message>
    <message>
        <source>Signing in to {service} failed: {reason}.</source>
        <translation>登录 {service} 失败：{reason}。</translation>
    </message>
    <message>
        <source>Check the account’s credentials, then try again.</source>
        <translation>请检查账户的凭据，然后重试。</translation>
    </message>
    <message>
        <source>{service} does not let this account do that: {reason}.</source>
        <translation>{service} 不允许此账户执行该操作：{reason}。</translation>
    </message>
    <message>
        <source>Ask the owner for access{scope}.</source>
        <translation>请向所有者申请{scope}访问权限。</translation>
    </message>
    <message>
        <source>{service} does not find it: {reason}.</source>
        <translation>{service} 找不到该项：{reason}。</translation>
    </message>
    <message>
        <source>Check the id; it may have been deleted, or this account may not see it.</source>
        <translation>请检查 ID；它可能已被删除，或此账户无权查看。</translation>
    </message>
    <message>
        <source>{service} refused the request: {reason}.</source>
        <translation>{service} 拒绝了请求：{reason}。</translation>
    </message>
    <message>
        <source>Change what it names, then export again.</source>
        <translation>请更改其所指的内容，然后重新导出。</translation>
    </message>
    <message>
        <source>{service} could not make the export: {reason}.</source>
        <translation>{service} 未能完成导出：{reason}。</translation>
    </message>
    <message>
        <source>Try again later; if it fails again, copy the report and send it to their support.</source>
        <translation>请稍后重试；如果再次失败，请复制报告并发送给该服务的技术支持。</translation>
    </message>
    <message>
        <source>Try again later; if it fails again, send {report} to their support.</source>
        <translation>请稍后重试；如果再次失败，请将{report}发送给该服务的技术支持。</translation>
    </message>
    <message>
        <source>{service} is not available just now: {reason}.</source>
        <translation>{service} 暂时不可用：{reason}。</translation>
    </message>
    <message>
        <source>Choose “{again}” in a while.</source>
        <translation>请稍后选择“{again}”。</translation>
    </message>
    <message>
        <source>Run {again} in a while.</source>
        <translation>请稍后运行{again}。</translation>
    </message>
    <message>
        <source>{service} answered something Quayside does not understand: {reason}.</source>
        <translation>{service} 的响应 Quayside 无法理解：{reason}。</translation>
    </message>
    <message>
        <source>Check the account’s address and version settings; copy the report for support.</source>
        <translation>请检查账户的地址和版本设置；可复制报告供技术支持使用。</translation>
    </message>
    <message>
        <source>Check the account’s address and version settings; support will ask for {report}.</source>
        <translation>请检查账户的地址和版本设置；技术支持会需要{report}。</translation>
    </message>
    <message>
        <source>{service} asks for fewer requests: {reason}.</source>
        <translation>{service} 要求减少请求：{reason}。</translation>
    </message>
    <message>
        <source>The server “{host}” was not found.</source>
        <translation>找不到服务器“{host}”。</translation>
    </message>
    <message>
        <source>Check the address and your connection to the network.</source>
        <translation>请检查地址和网络连接。</translation>
    </message>
    <message>
        <source>The connection to “{host}” failed: {reason}.</source>
        <translation>连接“{host}”失败：{reason}。</translation>
    </message>
    <message>
        <source>Check your connection to the network, then choose “{again}”.</source>
        <translation>请检查网络连接，然后选择“{again}”。</translation>
    </message>
    <message>
        <source>Check your connection to the network, then run {again}.</source>
        <translation>请检查网络连接，然后运行{again}。</translation>
    </message>
    <message>
        <source>“{host}” did not answer in time.</source>
        <translation>“{host}”未及时响应。</translation>
    </message>
    <message>
        <source>Choose “{again}”, or raise the time-out in Settings, Network.</source>
        <translation>请选择“{again}”，或在“设置”&gt;“网络”中延长超时时间。</translation>
    </message>
    <message>
        <source>Run {again}, or give it more time with --timeout.</source>
        <translation>请运行{again}，或用 --timeout 延长等待时间。</translation>
    </message>
    <message>
        <source>The connection to “{host}” is not safe: {reason}.</source>
        <translation>与“{host}”的连接不安全：{reason}。</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer; a company’s own certificate can be added in Settings, Network.</source>
        <translation>请检查地址和本机的日期；公司自有的证书可在“设置”&gt;“网络”中添加。</translation>
    </message>
    <message>
        <source>Check the address and the date of this computer; a company’s own certificate can be given with --ca-file.</source>
        <translation>请检查地址和本机的日期；公司自有的证书可用 --ca-file 指定。</translation>
    </message>
    <message>
        <source>The proxy “{host}” refused the connection: {reason}.</source>
        <translation>代理“{host}”拒绝了连接：{reason}。</translation>
    </message>
    <message>
        <source>Check the proxy in Settings, Network.</source>
        <translation>请在“设置”&gt;“网络”中检查代理。</translation>
    </message>
    <message>
        <source>Check the proxy; --proxy gives another one.</source>
        <translation>请检查代理；可用 --proxy 指定其他代理。</translation>
    </message>
    <message>
        <source>{service} sent the request on to “{host}”, and Quayside did not follow.</source>
        <translation>{service} 将请求重定向到“{host}”，Quayside 未跟随。</translation>
    </message>
    <message>
        <source>Check the account’s address.</source>
        <translation>请检查账户的地址。</translation>
    </message>
    <message>
        <source>The finished file is at “{host}”, which is not a server of {service} that Quayside knows.</source>
        <translation>完成的文件位于“{host}”，而它不是 Quayside 所知的 {service} 服务器。</translation>
    </message>
    <message>
        <source>If you know it to be right, choose “Trust this host”.</source>
        <translation>如果您确定无误，请选择“信任此主机”。</translation>
    </message>
    <message>
        <source>If you know it to be right, run {again}, which asks you to trust it.</source>
        <translation>如果您确定无误，请运行{again}，届时会询问您是否信任该主机。</translation>
    </message>
    <message>
        <source>The download from “{host}” ended early: {reason}.</source>
        <translation>从“{host}”的下载提前中止：{reason}。</translation>
    </message>
    <message>
        <source>Choose “{again}”.</source>
        <translation>请选择“{again}”。</translation>
    </message>
    <message>
        <source>Run {again}.</source>
        <translation>请运行{again}。</translation>
    </message>
    <message>
        <source>“{host}” sent {found} where {expected} was due.</source>
        <translation>“{host}”发送的是{found}，而应为{expected}。</translation>
    </message>
    <message>
        <source>Choose “{again}”; if it happens again, copy the report for support.</source>
        <translation>请选择“{again}”；如果再次出现，请复制报告供技术支持使用。</translation>
    </message>
    <message>
        <source>Run {again}; if it happens again, support will ask for {report}.</source>
        <translation>请运行{again}；如果再次出现，技术支持会需要{report}。</translation>
    </message>
    <message>
        <source>The file is larger than the limit of {limit}.</source>
        <translation>文件超过了上限 {limit}。</translation>
    </message>
    <message>
        <source>Raise the limit in Settings, Network, then choose “{again}”.</source>
        <translation>请在“设置”&gt;“网络”中提高上限，然后选择“{again}”。</translation>
    </message>
    <message>
        <source>Raise the limit in the window under Settings, Network, then run {again}.</source>
        <translation>请在窗口的“设置”&gt;“网络”中提高上限，然后运行{again}。</translation>
    </message>
    <message>
        <source>The download link of {service} has expired.</source>
        <translation>{service} 的下载链接已过期。</translation>
    </message>
    <message>
        <source>{service} is still working on it; we stopped waiting after {time}.</source>
        <translation>{service} 仍在处理；已等待 {time}，不再继续等待。</translation>
    </message>
    <message>
        <source>Choose “Follow again” to take up the wait; nothing is made twice.</source>
        <translation>选择“继续跟踪”可继续等待；不会重复生成。</translation>
    </message>
    <message>
        <source>Run {again} to take up the wait; nothing is made twice.</source>
        <translation>运行{again}可继续等待；不会重复生成。</translation>
    </message>
    <message>
        <source>{service} may or may not have started this export: {reason}.</source>
        <translation>{service} 可能已经启动、也可能没有启动此导出：{reason}。</translation>
    </message>
    <message>
        <source>Look there first; choose “Send again” only if nothing was started.</source>
        <translation>请先到该服务查看；只有在确实没有启动时才选择“重新发送”。</translation>
    </message>
    <message>
        <source>Look there first; run {again} only if nothing was started.</source>
        <translation>请先到该服务查看；只有在确实没有启动时才运行{again}。</translation>
    </message>
    <message>
        <source>The archive cannot be used: {reason}.</source>
        <translation>无法使用该压缩包：{reason}。</translation>
    </message>
    <message>
        <source>Get it once more from where it came; if it is no better then, do not trust it.</source>
        <translation>请从原处重新获取；如果仍有问题，请不要信任它。</translation>
    </message>
    <message>
        <source>its answer was lost</source>
        <translation>其响应已丢失</translation>
    </message>
    <message>
        <source>Something went wrong: {id}.</source>
        <translation>出错：{id}。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>the same command</source>
        <translation>同一命令</translation>
    </message>
    <message>
        <source>this message</source>
        <translation>此消息</translation>
    </message>
    <message>
        <source>No font is installed that pages can be set in.</source>
        <translation>没有安装可用于页面排版的字体。</translation>
    </message>
    <message>
        <source>Install fonts (packages fonts-noto-core and fonts-dejavu-core), then export again.</source>
        <translation>请安装字体（软件包 fonts-noto-core 和 fonts-dejavu-core），然后重新导出。</translation>
    </message>
    <message>
        <source>The theme “{theme}” cannot be used: {reason}.</source>
        <translation>无法使用主题“{theme}”：{reason}。</translation>
    </message>
    <message>
        <source>Correct the file, or choose another theme: the built-in ones are “report” and “manual”.</source>
        <translation>请更正文件，或选择其他主题：内置主题有“report”和“manual”。</translation>
    </message>
    <message>
        <source>The system lets this program have too few files open at once: {limit}.</source>
        <translation>系统允许本程序同时打开的文件太少：{limit}。</translation>
    </message>
    <message>
        <source>Raise the limit to 256 or more (ulimit -n), then start the program again.</source>
        <translation>将上限提高到 256 或更多（ulimit -n），然后重新启动程序。</translation>
    </message>
</context>
<context>
    <name>FileFilters</name>
    <message>
        <source>All that can be read</source>
        <translation>所有可读取的文件</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
</context>
<context>
    <name>Formula</name>
    <message>
        <source>“%1” is no bracket</source>
        <translation>“%1”不是括号</translation>
    </message>
    <message>
        <source>“\left” has no “\right”</source>
        <translation>“\left”没有对应的“\right”</translation>
    </message>
    <message>
        <source>“%1” is no length</source>
        <translation>“%1”不是长度</translation>
    </message>
    <message>
        <source>“%1” has no place here</source>
        <translation>“%1”不能用在此处</translation>
    </message>
    <message>
        <source>what “\%1” says for web pages is left out</source>
        <translation>“\%1”中针对网页的内容已省略</translation>
    </message>
    <message>
        <source>the link “%1” is not safe</source>
        <translation>链接“%1”不安全</translation>
    </message>
    <message>
        <source>there are two tags at one place</source>
        <translation>同一处有两个编号</translation>
    </message>
    <message>
        <source>pictures in formulas are not shown (“%1”)</source>
        <translation>不显示公式中的图片（“%1”）</translation>
    </message>
    <message>
        <source>“%1” is no color</source>
        <translation>“%1”不是颜色</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>长度超过 %1 个字符</translation>
    </message>
    <message>
        <source>its macros run in a circle, or grow without end</source>
        <translation>其中的宏循环引用或无限展开</translation>
    </message>
    <message>
        <source>it is nested more than %1 levels deep</source>
        <translation>嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>“&amp;” stands outside of a table</source>
        <translation>“&amp;”位于表格之外</translation>
    </message>
    <message>
        <source>a closing brace has no opening one</source>
        <translation>右花括号没有对应的左花括号</translation>
    </message>
    <message>
        <source>a closing brace is missing</source>
        <translation>缺少右花括号</translation>
    </message>
    <message>
        <source>a backslash stands at the end</source>
        <translation>末尾有一个反斜杠</translation>
    </message>
    <message>
        <source>something is missing before “%1”</source>
        <translation>“%1”前缺少内容</translation>
    </message>
    <message>
        <source>there are two superscripts at one place</source>
        <translation>同一处有两个上标</translation>
    </message>
    <message>
        <source>there are two subscripts at one place</source>
        <translation>同一处有两个下标</translation>
    </message>
    <message>
        <source>“\begin{%1}” is closed by “\end{%2}”</source>
        <translation>“\begin{%1}”以“\end{%2}”结束</translation>
    </message>
    <message>
        <source>“\begin{%1}” has no end</source>
        <translation>“\begin{%1}”没有结束</translation>
    </message>
    <message>
        <source>“%1” has no place in a text</source>
        <translation>“%1”不能用在文本中</translation>
    </message>
    <message>
        <source>“\%1” needs the number of a character</source>
        <translation>“\%1”需要字符编号</translation>
    </message>
    <message>
        <source>“%1” is not drawn around a formula</source>
        <translation>“%1”不会画在公式周围</translation>
    </message>
    <message>
        <source>what “\reflectbox” mirrors is shown as it is</source>
        <translation>“\reflectbox”要镜像的内容按原样显示</translation>
    </message>
</context>
<context>
    <name>FoundryNotepad</name>
    <message>
        <source>Foundry address</source>
        <translation>Foundry 地址</translation>
    </message>
    <message>
        <source>As in the browser, for example https://example.palantirfoundry.com</source>
        <translation>与浏览器中相同，例如 https://example.palantirfoundry.com</translation>
    </message>
    <message>
        <source>Address of saved documents</source>
        <translation>已保存文档的地址</translation>
    </message>
    <message>
        <source>Where a saved document opens in the browser; {rid} stands for its id.</source>
        <translation>在浏览器中打开已保存文档的地址；{rid} 代表其 ID。</translation>
    </message>
    <message>
        <source>Save the generated document too</source>
        <translation>同时保存生成的文档</translation>
    </message>
    <message>
        <source>Keeps the generated document in Foundry; the result has a link to it.</source>
        <translation>将生成的文档保留在 Foundry 中；结果包含指向它的链接。</translation>
    </message>
    <message>
        <source>Name of the saved document</source>
        <translation>所存文档的名称</translation>
    </message>
    <message>
        <source>Empty: the template’s own name.</source>
        <translation>留空：模板自身的名称。</translation>
    </message>
    <message>
        <source>Folder for it</source>
        <translation>保存到的文件夹</translation>
    </message>
    <message>
        <source>The folder’s id (ri.compass…), or its address in the browser.</source>
        <translation>文件夹的 ID（ri.compass…），或它在浏览器中的地址。</translation>
    </message>
    <message>
        <source>Notepad document</source>
        <translation>Notepad 文档</translation>
    </message>
    <message>
        <source>A document that is there already.</source>
        <translation>已存在的文档。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Its id (ri.notepad.main.notepad.…), or its address in the browser.</source>
        <translation>其 ID（ri.notepad.main.notepad.…），或它在浏览器中的地址。</translation>
    </message>
    <message>
        <source>Notepad template</source>
        <translation>Notepad 模板</translation>
    </message>
    <message>
        <source>Fills a template with values, waits for the document, and exports it. The generated document is kept for one hour.</source>
        <translation>用值填充模板，等待文档生成后导出。生成的文档保留一小时。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Empty: the newest one.</source>
        <translation>留空：最新版本。</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>One row a parameter of the template.</source>
        <translation>模板的每个参数一行。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>With its time zone.</source>
        <translation>包含时区。</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>object (id)</source>
        <translation>对象 (ID)</translation>
    </message>
    <message>
        <source>set of objects (id)</source>
        <translation>对象集 (ID)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Its id (ri.notepad.main.notepad-template.…), or its address in the browser.</source>
        <translation>其 ID（ri.notepad.main.notepad-template.…），或它在浏览器中的地址。</translation>
    </message>
    <message>
        <source>Generation job</source>
        <translation>生成作业</translation>
    </message>
    <message>
        <source>A document that was generated from a template within the last hour.</source>
        <translation>最近一小时内由模板生成的文档。</translation>
    </message>
    <message>
        <source>Id of the template it was generated from.</source>
        <translation>生成它所用模板的 ID。</translation>
    </message>
    <message>
        <source>Its id (ri.notepad.main.generation-job.…).</source>
        <translation>其 ID（ri.notepad.main.generation-job.…）。</translation>
    </message>
    <message>
        <source>it is not the id of a %1 of Foundry</source>
        <translation>不是 Foundry 的 %1 的 ID</translation>
    </message>
    <message>
        <source>an id such as ri.….%1.…, or an address that holds one,</source>
        <translation>类似 ri.….%1.… 的 ID，或包含该 ID 的地址</translation>
    </message>
    <message>
        <source>Foundry takes names of two parts only, such as Europe/Paris or Etc/UTC.</source>
        <translation>Foundry 只接受由两部分组成的名称，例如 Europe/Paris 或 Etc/UTC。</translation>
    </message>
    <message>
        <source>it is not %1</source>
        <translation>不是%1</translation>
    </message>
    <message>
        <source>a date and time such as 2026-01-31T09:30:00 with a time zone</source>
        <translation>类似 2026-01-31T09:30:00 并带时区的日期和时间</translation>
    </message>
    <message>
        <source>a date such as 2026-01-31</source>
        <translation>类似 2026-01-31 的日期</translation>
    </message>
    <message>
        <source>a number such as 12.5</source>
        <translation>类似 12.5 的数字</translation>
    </message>
    <message>
        <source>an id such as ri.….…</source>
        <translation>类似 ri.….… 的 ID</translation>
    </message>
    <message>
        <source>Foundry’s Notepad interface is a preview: it may change or go away at any time.</source>
        <translation>Foundry 的 Notepad 接口是预览版：随时可能变更或停用。</translation>
    </message>
    <message>
        <source>Foundry keeps exports and their files for seven days, and generated documents for one hour.</source>
        <translation>Foundry 将导出及其文件保留七天，将生成的文档保留一小时。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Made by Foundry, with dates and numbers in the conventions of the locale and the time zone.</source>
        <translation>由 Foundry 生成，日期和数字采用该语言区域和时区的惯例。</translation>
    </message>
    <message>
        <source>the template’s generation job failed there, so there is nothing to export</source>
        <translation>该模板的生成作业已在服务端失败，因此没有可导出的内容</translation>
    </message>
    <message>
        <source>the template’s generation job is still running; wait until it is done</source>
        <translation>该模板的生成作业仍在运行；请等待其完成</translation>
    </message>
    <message>
        <source>there is no Notepad document {documentRid}</source>
        <translation>没有 Notepad 文档 {documentRid}</translation>
    </message>
    <message>
        <source>you may not export the document {documentRid}</source>
        <translation>您无权导出文档 {documentRid}</translation>
    </message>
    <message>
        <source>you may not export the generation job {generationJobRid}</source>
        <translation>您无权导出生成作业 {generationJobRid}</translation>
    </message>
    <message>
        <source>it does not know the locale “{userLocale}”</source>
        <translation>服务无法识别语言区域“{userLocale}”</translation>
    </message>
    <message>
        <source>it does not know the time zone “{userTimezone}”; it takes names such as Europe/Paris</source>
        <translation>服务无法识别时区“{userTimezone}”；它接受类似 Europe/Paris 的名称</translation>
    </message>
    <message>
        <source>you may not start exports</source>
        <translation>您无权启动导出</translation>
    </message>
    <message>
        <source>there is no generation job {generationJobRid} of the template {templateRid}; such jobs are kept for one hour</source>
        <translation>模板 {templateRid} 没有生成作业 {generationJobRid}；此类作业只保留一小时</translation>
    </message>
    <message>
        <source>the export job {exportJobRid} is not there; only its maker sees it, and for seven days</source>
        <translation>导出作业 {exportJobRid} 不存在；只有创建者能看到它，且只保留七天</translation>
    </message>
    <message>
        <source>you may not read the finished file {fileRid}</source>
        <translation>您无权读取完成的文件 {fileRid}</translation>
    </message>
    <message>
        <source>the finished file {fileRid} is not there; files are kept for seven days</source>
        <translation>完成的文件 {fileRid} 不存在；文件只保留七天</translation>
    </message>
    <message>
        <source>there is no template {templateRid}</source>
        <translation>没有模板 {templateRid}</translation>
    </message>
    <message>
        <source>the template has no version {templateVersion}</source>
        <translation>该模板没有版本 {templateVersion}</translation>
    </message>
    <message>
        <source>the value of “{templateParameterName}” does not fit: {reason}</source>
        <translation>“{templateParameterName}”的值不适用：{reason}</translation>
    </message>
    <message>
        <source>the template needs these values too: {templateParameterNames}</source>
        <translation>该模板还需要以下值：{templateParameterNames}</translation>
    </message>
    <message>
        <source>you may not use the template {templateRid}</source>
        <translation>您无权使用模板 {templateRid}</translation>
    </message>
    <message>
        <source>you may not save the generated document</source>
        <translation>您无权保存生成的文档</translation>
    </message>
    <message>
        <source>you may not make documents in that folder</source>
        <translation>您无权在该文件夹中创建文档</translation>
    </message>
    <message>
        <source>a document cannot have this name</source>
        <translation>文档不能使用此名称</translation>
    </message>
    <message>
        <source>the folder holds a document of this name already</source>
        <translation>该文件夹中已有同名文档</translation>
    </message>
    <message>
        <source>that is not a folder a document can be saved in</source>
        <translation>无法将文档保存到该文件夹</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>没有这个文件夹</translation>
    </message>
    <message>
        <source>it did not see that we asked for the preview interface</source>
        <translation>服务没有识别出请求的是预览版接口</translation>
    </message>
    <message>
        <source>the sign-in lacks the scope {missingScope}</source>
        <translation>登录缺少权限范围 {missingScope}</translation>
    </message>
    <message>
        <source>the request reached it without its body</source>
        <translation>服务收到的请求没有正文</translation>
    </message>
    <message>
        <source>it found a value it cannot use</source>
        <translation>服务发现有无法使用的值</translation>
    </message>
    <message>
        <source>it does not take the form of our request</source>
        <translation>服务不接受该请求的格式</translation>
    </message>
    <message>
        <source>it had a fault of its own</source>
        <translation>服务自身出错</translation>
    </message>
    <message>
        <source>you have no permission for this</source>
        <translation>您没有此权限</translation>
    </message>
    <message>
        <source>the token is missing, expired or revoked</source>
        <translation>令牌缺失、已过期或已被撤销</translation>
    </message>
    <message>
        <source>the Notepad interface is not yet there on this instance (%1)</source>
        <translation>此实例尚未提供 Notepad 接口（%1）</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态码 %1</translation>
    </message>
    <message>
        <source> to the scope %1</source>
        <translation>对权限范围 %1 的</translation>
    </message>
    <message>
        <source>Foundry did not answer the last question</source>
        <translation>Foundry 未响应最后一次查询</translation>
    </message>
    <message>
        <source>its answer has no state in it</source>
        <translation>响应中没有状态</translation>
    </message>
    <message>
        <source>Starting the export</source>
        <translation>正在启动导出</translation>
    </message>
    <message>
        <source>Saving the generated document</source>
        <translation>正在保存生成的文档</translation>
    </message>
    <message>
        <source>generating the document</source>
        <translation>正在生成文档</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>服务未说明原因</translation>
    </message>
    <message>
        <source>generating the document failed: %1</source>
        <translation>生成文档失败：%1</translation>
    </message>
    <message>
        <source>making the PDF</source>
        <translation>正在生成 PDF</translation>
    </message>
    <message>
        <source>Open the saved document in Foundry</source>
        <translation>在 Foundry 中打开已保存的文档</translation>
    </message>
    <message>
        <source>Starting to generate the document</source>
        <translation>正在启动文档生成</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Foundry, Account settings, Tokens: make one and paste it here.</source>
        <translation>位于 Foundry &gt; Account settings &gt; Tokens：创建一个令牌并粘贴到此处。</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>使用浏览器登录</translation>
    </message>
    <message>
        <source>Needs a third-party application (public client) that is registered in Foundry’s Developer Console.</source>
        <translation>需要在 Foundry 的 Developer Console 中注册的第三方应用程序 (public client)。</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Of the registered application.</source>
        <translation>已注册应用程序的客户端 ID。</translation>
    </message>
    <message>
        <source>Service user</source>
        <translation>服务用户</translation>
    </message>
    <message>
        <source>Client id and secret of a third-party application (confidential client).</source>
        <translation>第三方应用程序 (confidential client) 的客户端 ID 和密钥。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>May export documents (api:notepad-export)</source>
        <translation>可导出文档 (api:notepad-export)</translation>
    </message>
    <message>
        <source>May generate from templates (api:notepad-write)</source>
        <translation>可根据模板生成 (api:notepad-write)</translation>
    </message>
</context>
<context>
    <name>GoogleDrive</name>
    <message>
        <source>its answer lacks “%1”</source>
        <translation>响应中缺少“%1”</translation>
    </message>
    <message>
        <source>Asking Google to prepare the file</source>
        <translation>正在请求 Google 准备文件</translation>
    </message>
    <message>
        <source>it is a shortcut that leads nowhere</source>
        <translation>是一个无效的快捷方式</translation>
    </message>
    <message>
        <source>Looking for the file</source>
        <translation>正在查找文件</translation>
    </message>
    <message>
        <source>“%1” is of the type %2, which cannot be exported</source>
        <translation>“%1”的类型为 %2，无法导出</translation>
    </message>
    <message>
        <source>“%1” is of another kind: %2</source>
        <translation>“%1”属于其他类型：%2</translation>
    </message>
    <message>
        <source>the owner of “%1” does not let it be downloaded</source>
        <translation>“%1”的所有者不允许下载</translation>
    </message>
    <message>
        <source>preparing the file once more</source>
        <translation>正在再次准备文件</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>服务未说明原因</translation>
    </message>
    <message>
        <source>preparing the file</source>
        <translation>正在准备文件</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>最后一次查询未得到响应</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>使用浏览器登录</translation>
    </message>
    <message>
        <source>Needs a client of your own: Google Cloud console, a project with the Google Drive API switched on, Credentials, OAuth client id, Desktop app.</source>
        <translation>需要您自己的客户端：在 Google Cloud 控制台中，打开已启用 Google Drive API 的项目，进入“凭据”&gt;“OAuth 客户端 ID”&gt;“桌面应用”。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>Google gives one to desktop clients too, and wants it. %1</source>
        <translation>Google 也会为桌面客户端提供密钥，并要求使用。%1</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>It ends in .apps.googleusercontent.com.</source>
        <translation>以 .apps.googleusercontent.com 结尾。</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>已有令牌</translation>
    </message>
    <message>
        <source>An access token you have already. Google’s end after an hour, so this is for trying things out.</source>
        <translation>您已有的访问令牌。Google 的令牌一小时后失效，因此只适合试用。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>the sign-in lacks the scope drive.readonly: sign in again and allow it</source>
        <translation>登录缺少权限范围 drive.readonly：请重新登录并允许该权限</translation>
    </message>
    <message>
        <source>switch the Google Drive API on in the Cloud project of the client id</source>
        <translation>请在该客户端 ID 所属的 Cloud 项目中启用 Google Drive API</translation>
    </message>
    <message>
        <source>its owner can have it with the option “acknowledgeAbuse”</source>
        <translation>其所有者可用选项“acknowledgeAbuse”获取</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态码 %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Knows who you are</source>
        <translation>可识别您的身份</translation>
    </message>
    <message>
        <source>May list files (drive.readonly)</source>
        <translation>可列出文件 (drive.readonly)</translation>
    </message>
    <message>
        <source>You are %1 (%2)</source>
        <translation>您是 %1 (%2)</translation>
    </message>
    <message>
        <source>Google document</source>
        <translation>Google 文档</translation>
    </message>
    <message>
        <source>Google spreadsheet</source>
        <translation>Google 表格</translation>
    </message>
    <message>
        <source>Google presentation</source>
        <translation>Google 幻灯片</translation>
    </message>
    <message>
        <source>Google drawing</source>
        <translation>Google 绘图</translation>
    </message>
    <message>
        <source>Google video</source>
        <translation>Google 视频</translation>
    </message>
    <message>
        <source>Made with Google Vids.</source>
        <translation>使用 Google Vids 制作。</translation>
    </message>
    <message>
        <source>Stored file</source>
        <translation>存储的文件</translation>
    </message>
    <message>
        <source>Anything that was uploaded: a Word file, a picture, a PDF. It comes as it is.</source>
        <translation>任何已上传的文件：Word 文件、图片、PDF 等，按原样提供。</translation>
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
        <translation>OpenDocument 文本 (odt)</translation>
    </message>
    <message>
        <source>Rich text (rtf)</source>
        <translation>RTF 文本 (rtf)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>HTML (zip)</source>
        <translation>HTML (zip)</translation>
    </message>
    <message>
        <source>Pages and pictures, in a zip file.</source>
        <translation>网页和图片，打包为 ZIP 文件。</translation>
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
        <translation>OpenDocument 电子表格 (ods)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>The first sheet only.</source>
        <translation>仅第一个工作表。</translation>
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
        <translation>OpenDocument 演示文稿 (odp)</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Of a presentation, the first slide only.</source>
        <translation>演示文稿仅导出第一张幻灯片。</translation>
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
        <translation>视频 (mp4)</translation>
    </message>
    <message>
        <source>The file as it is</source>
        <translation>原始文件</translation>
    </message>
    <message>
        <source>Its id, or its address in the browser.</source>
        <translation>其 ID，或它在浏览器中的地址。</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>Empty: the newest one.</source>
        <translation>留空：最新版本。</translation>
    </message>
    <message>
        <source>Resource key</source>
        <translation>资源密钥</translation>
    </message>
    <message>
        <source>Some files shared by link want it; it stands in the link. Empty: the one in the address, if any.</source>
        <translation>部分通过链接共享的文件需要它；它包含在链接中。留空：使用地址中的资源密钥（如果有）。</translation>
    </message>
    <message>
        <source>Even if Google calls it harmful</source>
        <translation>即使 Google 将其标为有害</translation>
    </message>
    <message>
        <source>Google gives out what it takes for malware to its owner only, and only with this.</source>
        <translation>被 Google 视为恶意软件的文件只提供给其所有者，并且需要启用此选项。</translation>
    </message>
    <message>
        <source>the file’s id, or an address that holds it,</source>
        <translation>文件的 ID，或包含该 ID 的地址</translation>
    </message>
    <message>
        <source>it holds no id</source>
        <translation>其中没有 ID</translation>
    </message>
    <message>
        <source>it is the address of another kind: %1</source>
        <translation>是另一种类型的地址：%1</translation>
    </message>
    <message>
        <source>Empty: Google’s own.</source>
        <translation>留空：Google 的地址。</translation>
    </message>
    <message>
        <source>Sign-in address</source>
        <translation>登录地址</translation>
    </message>
    <message>
        <source>Empty: Google’s own, or that of the other address.</source>
        <translation>留空：Google 的地址，或与另一个地址相同。</translation>
    </message>
    <message>
        <source>Google allows a person 12,000 a minute, for all programs together.</source>
        <translation>Google 允许每人每分钟 12,000 次，所有程序合计。</translation>
    </message>
</context>
<context>
    <name>Gotenberg</name>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>As a server of one’s own mostly is.</source>
        <translation>自建服务器大多如此。</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>As the server was started with (--api-enable-basic-auth).</source>
        <translation>与服务器启动时的设置相同 (--api-enable-basic-auth)。</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Of the identity provider that the server trusts (--api-enable-oidc-auth).</source>
        <translation>由服务器信任的身份提供方签发 (--api-enable-oidc-auth)。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Its converters</source>
        <translation>其转换器</translation>
    </message>
    <message>
        <source>this is no Gotenberg server, or not its address</source>
        <translation>不是 Gotenberg 服务器，或地址不正确</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Running: %1</source>
        <translation>运行中：%1</translation>
    </message>
    <message>
        <source>it says it is down</source>
        <translation>服务器报告自己已停止服务</translation>
    </message>
    <message>
        <source>%1 does not run</source>
        <translation>%1 未运行</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Of your server, for example http://localhost:3000. Over plain http everything that is sent can be read on its way.</source>
        <translation>您的服务器的地址，例如 http://localhost:3000。使用普通 http 时，发送的所有内容在途中都可能被读取。</translation>
    </message>
    <message>
        <source>Longest conversion</source>
        <translation>最长转换时间</translation>
    </message>
    <message>
        <source>How long to wait for the result; 0: as for any answer. The server has a limit of its own (--api-timeout).</source>
        <translation>等待结果的时间；0：与其他响应相同。服务器另有自己的时限 (--api-timeout)。</translation>
    </message>
    <message>
        <source>Let the server call back</source>
        <translation>由服务器回调</translation>
    </message>
    <message>
        <source>For conversions that outlast a connection. Only for a server on this computer that is not shut in a container.</source>
        <translation>用于比连接持续更久的转换。仅适用于本机上且不在容器中的服务器。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Empty: 9.9 mm.</source>
        <translation>留空：9.9 毫米。</translation>
    </message>
    <message>
        <source>Paper width</source>
        <translation>纸张宽度</translation>
    </message>
    <message>
        <source>Empty: 215.9 mm, as Letter has.</source>
        <translation>留空：215.9 毫米，与 Letter 相同。</translation>
    </message>
    <message>
        <source>Paper height</source>
        <translation>纸张高度</translation>
    </message>
    <message>
        <source>Empty: 279.4 mm, as Letter has.</source>
        <translation>留空：279.4 毫米，与 Letter 相同。</translation>
    </message>
    <message>
        <source>Paper of the style sheet</source>
        <translation>采用样式表的纸张</translation>
    </message>
    <message>
        <source>Where the page itself names one.</source>
        <translation>如果页面自身指定了纸张。</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>下边距</translation>
    </message>
    <message>
        <source>Left margin</source>
        <translation>左边距</translation>
    </message>
    <message>
        <source>Right margin</source>
        <translation>右边距</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放比例</translation>
    </message>
    <message>
        <source>Empty: 1.</source>
        <translation>留空：1。</translation>
    </message>
    <message>
        <source>One long page</source>
        <translation>单个长页面</translation>
    </message>
    <message>
        <source>Background colors and images</source>
        <translation>背景颜色和图片</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Wait before</source>
        <translation>转换前等待</translation>
    </message>
    <message>
        <source>Time for scripts to finish.</source>
        <translation>留给脚本运行完毕的时间。</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>等待条件</translation>
    </message>
    <message>
        <source>A JavaScript expression that becomes true, such as window.status === &apos;ready&apos;.</source>
        <translation>结果会变为真的 JavaScript 表达式，例如 window.status === &apos;ready&apos;。</translation>
    </message>
    <message>
        <source>Style sheets for</source>
        <translation>样式表用途</translation>
    </message>
    <message>
        <source>Empty: as the server is set.</source>
        <translation>留空：按服务器的设置。</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>screens</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Fail on errors of scripts</source>
        <translation>脚本出错时视为失败</translation>
    </message>
    <message>
        <source>Fail on missing images and style sheets</source>
        <translation>缺少图片和样式表时视为失败</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>Page header</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>An HTML file.</source>
        <translation>HTML 文件。</translation>
    </message>
    <message>
        <source>Page footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <source>Bookmarks of the headings</source>
        <translation>为标题创建书签</translation>
    </message>
    <message>
        <source>Tags for screen readers</source>
        <translation>供屏幕阅读器使用的标签</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Form fields stay</source>
        <translation>保留表单域</translation>
    </message>
    <message>
        <source>Off: they are printed.</source>
        <translation>关闭：按打印效果输出。</translation>
    </message>
    <message>
        <source>Comments as notes</source>
        <translation>批注作为注释</translation>
    </message>
    <message>
        <source>Update tables of contents</source>
        <translation>更新目录</translation>
    </message>
    <message>
        <source>Each sheet on one page</source>
        <translation>每个工作表占一页</translation>
    </message>
    <message>
        <source>Without loss</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>JPEG quality</source>
        <translation>JPEG 质量</translation>
    </message>
    <message>
        <source>Empty: 90.</source>
        <translation>留空：90。</translation>
    </message>
    <message>
        <source>Reduce resolution</source>
        <translation>降低分辨率</translation>
    </message>
    <message>
        <source>Highest resolution</source>
        <translation>最高分辨率</translation>
    </message>
    <message>
        <source>Empty: 300 dpi.</source>
        <translation>留空：300 dpi。</translation>
    </message>
    <message>
        <source>Standards</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>PDF/A</source>
        <translation>PDF/A</translation>
    </message>
    <message>
        <source>For archives. Empty: none.</source>
        <translation>用于存档。留空：无。</translation>
    </message>
    <message>
        <source>PDF/UA</source>
        <translation>PDF/UA</translation>
    </message>
    <message>
        <source>For screen readers.</source>
        <translation>用于屏幕阅读器。</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>元数据</translation>
    </message>
    <message>
        <source>One row an entry: Title, Author, Subject, Keywords, Creator …</source>
        <translation>每个条目一行：Title、Author、Subject、Keywords、Creator …</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Such as 1-4, 8. Empty: all.</source>
        <translation>例如 1-4, 8。留空：全部。</translation>
    </message>
    <message>
        <source>One PDF of all</source>
        <translation>合并为一个 PDF</translation>
    </message>
    <message>
        <source>In the order of the files. Off: a zip file.</source>
        <translation>按文件的顺序。关闭：ZIP 文件。</translation>
    </message>
    <message>
        <source>Width of the window</source>
        <translation>窗口宽度</translation>
    </message>
    <message>
        <source>Empty: 800.</source>
        <translation>留空：800。</translation>
    </message>
    <message>
        <source>Height of the window</source>
        <translation>窗口高度</translation>
    </message>
    <message>
        <source>Empty: 600.</source>
        <translation>留空：600。</translation>
    </message>
    <message>
        <source>Only the window</source>
        <translation>仅窗口区域</translation>
    </message>
    <message>
        <source>Off: the whole page.</source>
        <translation>关闭：整个页面。</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>2 for twice as many pixels. Empty: 1.</source>
        <translation>2 表示像素数加倍。留空：1。</translation>
    </message>
    <message>
        <source>Faster, larger</source>
        <translation>更快但文件更大</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Empty: 100.</source>
        <translation>留空：100。</translation>
    </message>
    <message>
        <source>Files with it</source>
        <translation>附带文件</translation>
    </message>
    <message>
        <source>What scripts and the like need beyond the images, style sheets and fonts that the page names itself and that lie beside or below it: those go along anyway. A folder stands for the files in it.</source>
        <translation>除页面自身引用的、位于其旁边或下级位置的图片、样式表和字体外（这些会一并发送），脚本等还需要的文件。文件夹代表其中的文件。</translation>
    </message>
    <message>
        <source>As the server reaches it.</source>
        <translation>服务器可访问的地址。</translation>
    </message>
    <message>
        <source>HTML file</source>
        <translation>HTML 文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Markdown file</source>
        <translation>Markdown 文件</translation>
    </message>
    <message>
        <source>Page around it</source>
        <translation>外层页面</translation>
    </message>
    <message>
        <source>An HTML file with {{ toHTML &quot;NAME.md&quot; }} where the text comes in. Empty: a plain page.</source>
        <translation>HTML 文件，其中用 {{ toHTML &quot;NAME.md&quot; }} 标出正文的位置。留空：简单页面。</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Office file</source>
        <translation>Office 文件</translation>
    </message>
    <message>
        <source>A document, spreadsheet, presentation or drawing, as LibreOffice reads them.</source>
        <translation>LibreOffice 可读取的文档、电子表格、演示文稿或绘图。</translation>
    </message>
    <message>
        <source>Several office files</source>
        <translation>多个 Office 文件</translation>
    </message>
    <message>
        <source>As one PDF, or as one each.</source>
        <translation>合并为一个 PDF，或各自生成一个。</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>In their order.</source>
        <translation>按其顺序。</translation>
    </message>
    <message>
        <source>Made PDF/A or PDF/UA, or given metadata.</source>
        <translation>转为 PDF/A 或 PDF/UA，或添加元数据。</translation>
    </message>
    <message>
        <source>PDFs to merge</source>
        <translation>要合并的 PDF</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>a file that LibreOffice reads</source>
        <translation>LibreOffice 可读取的文件</translation>
    </message>
    <message>
        <source>a file that ends in .%1</source>
        <translation>以 .%1 结尾的文件</translation>
    </message>
    <message>
        <source>its ending tells another type</source>
        <translation>扩展名表示的是另一种类型</translation>
    </message>
    <message>
        <source>it is no web address</source>
        <translation>不是网址</translation>
    </message>
    <message>
        <source>an address that begins with https:// or http://</source>
        <translation>以 https:// 或 http:// 开头的地址</translation>
    </message>
    <message>
        <source>it names no pages</source>
        <translation>未指定页面</translation>
    </message>
    <message>
        <source>pages such as 1-4, 8</source>
        <translation>类似 1-4, 8 的页面</translation>
    </message>
    <message>
        <source>PDF/A, PDF/UA or metadata</source>
        <translation>PDF/A、PDF/UA 或元数据</translation>
    </message>
    <message>
        <source>The files you choose are sent to %1.</source>
        <translation>所选文件将发送到 %1。</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>JPEG picture</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>WebP picture</source>
        <translation>WebP 图片</translation>
    </message>
    <message>
        <source>it asks for a user name and a password or a token; choose that as the account’s sign-in</source>
        <translation>服务器要求用户名和密码或令牌；请将其选为账户的登录方式</translation>
    </message>
    <message>
        <source>its list of addresses that it may open does not allow this one</source>
        <translation>服务器允许打开的地址列表不包含此地址</translation>
    </message>
    <message>
        <source>the page names an address that it may not open</source>
        <translation>页面引用了服务器不允许打开的地址</translation>
    </message>
    <message>
        <source>it has no such converter, or the account’s address is not quite right</source>
        <translation>服务器没有这种转换器，或账户的地址不完全正确</translation>
    </message>
    <message>
        <source>the files are larger than it takes (--api-body-limit)</source>
        <translation>文件大小超过服务器的限制 (--api-body-limit)</translation>
    </message>
    <message>
        <source>its queue is full</source>
        <translation>服务器的队列已满</translation>
    </message>
    <message>
        <source>it took longer than the server’s time limit (--api-timeout), and would again; fewer or smaller files may fit</source>
        <translation>用时超过服务器的时限 (--api-timeout)，重试也会如此；减少文件或改用较小的文件可能可行</translation>
    </message>
    <message>
        <source>it took too long, or is being started or stopped</source>
        <translation>用时过长，或服务器正在启动或停止</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态码 %1</translation>
    </message>
    <message>
        <source>Version of the server</source>
        <translation>服务器版本</translation>
    </message>
    <message>
        <source>A test of the account finds it out. Where it is wrong, files may be sent twice.</source>
        <translation>测试账户时会自动获取。如果不正确，文件可能会发送两次。</translation>
    </message>
    <message>
        <source>Wait for an element</source>
        <translation>等待元素</translation>
    </message>
    <message>
        <source>A CSS selector of what has to be visible, such as #chart.ready.</source>
        <translation>必须可见的内容的 CSS 选择器，例如 #chart.ready。</translation>
    </message>
    <message>
        <source>Do not wait for the network</source>
        <translation>不等待网络</translation>
    </message>
    <message>
        <source>Off: waits until nothing has been loaded for half a second.</source>
        <translation>关闭：等到半秒内不再加载任何内容为止。</translation>
    </message>
    <message>
        <source>Pages of speaker notes</source>
        <translation>演讲者备注页</translation>
    </message>
    <message>
        <source>Of presentations.</source>
        <translation>用于演示文稿。</translation>
    </message>
    <message>
        <source>Hidden slides</source>
        <translation>隐藏的幻灯片</translation>
    </message>
    <message>
        <source>No blank pages in between</source>
        <translation>中间不留空白页</translation>
    </message>
    <message>
        <source>Those that a text document inserts by itself.</source>
        <translation>指文本文档自动插入的空白页。</translation>
    </message>
    <message>
        <source>Bookmarks of the files</source>
        <translation>文件的书签</translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>&amp;All commands…</source>
        <translation>所有命令(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>A&amp;bout Quayside</source>
        <translation>关于 Quayside(&amp;B)</translation>
    </message>
</context>
<context>
    <name>Hint</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>您是不是指“%1”？</translation>
    </message>
    <message>
        <source>Choose one of: %1%2.</source>
        <translation>请选择以下之一：%1%2。</translation>
    </message>
    <message>
        <source>Write a language tag such as en-US, fr or zh-Hant.</source>
        <translation>请输入语言标签，例如 en-US、fr 或 zh-Hant。</translation>
    </message>
    <message>
        <source>Write an IANA name such as Europe/Paris or UTC.</source>
        <translation>请输入 IANA 名称，例如 Europe/Paris 或 UTC。</translation>
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
        <translation>图片</translation>
    </message>
    <message>
        <source>Where the page has its images from.</source>
        <translation>页面中图片的来源。</translation>
    </message>
    <message>
        <source>In the page</source>
        <translation>内嵌在页面中</translation>
    </message>
    <message>
        <source>One file that has everything</source>
        <translation>单个文件包含全部内容</translation>
    </message>
    <message>
        <source>Files beside the page</source>
        <translation>与页面并列的文件</translation>
    </message>
    <message>
        <source>A folder with the page and its images</source>
        <translation>包含页面及其图片的文件夹</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>与来源相同</translation>
    </message>
    <message>
        <source>Addresses stay as they are written</source>
        <translation>地址保持原样</translation>
    </message>
    <message>
        <source>Style sheet</source>
        <translation>样式表</translation>
    </message>
    <message>
        <source>The look of the page, with rules for dark screens and for paper.</source>
        <translation>页面的外观，包括深色屏幕和打印的规则。</translation>
    </message>
    <message>
        <source>A file beside the page</source>
        <translation>与页面并列的文件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Links to the headings come before the text.</source>
        <translation>正文之前加入指向各标题的链接。</translation>
    </message>
    <message>
        <source>Levels in the contents</source>
        <translation>目录级数</translation>
    </message>
    <message>
        <source>How many levels of headings the table of contents shows.</source>
        <translation>目录显示几级标题。</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>代码着色</translation>
    </message>
    <message>
        <source>Code is colored by its language.</source>
        <translation>按语言为代码着色。</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>仅正文</translation>
    </message>
    <message>
        <source>Writes what stands in the body, without page, title and style, to be put into another page.</source>
        <translation>只写出 body 中的内容，不含页面框架、标题和样式，便于放入其他页面。</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>A page that opens in every browser, complete in one file.</source>
        <translation>可在任何浏览器中打开的页面，全部内容在一个文件中。</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>格式为“%1”的文本</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>For screens, light and dark.</source>
        <translation>适合屏幕，浅色和深色均可。</translation>
    </message>
</context>
<context>
    <name>JobState</name>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Interrupted: outcome unknown</source>
        <translation>已中断：结果未知</translation>
    </message>
    <message>
        <source>Interrupted: still running there</source>
        <translation>已中断：服务端仍在运行</translation>
    </message>
    <message>
        <source>Interrupted: needs sign-in</source>
        <translation>已中断：需要登录</translation>
    </message>
    <message>
        <source>Interrupted: needs a secret</source>
        <translation>已中断：需要机密信息</translation>
    </message>
    <message>
        <source>Interrupted: the program crashed</source>
        <translation>已中断：程序崩溃</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>%1 is wanted here</source>
        <translation>此处应为%1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 之间的数字</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a single character</source>
        <translation>单个字符</translation>
    </message>
    <message>
        <source>a name and a value</source>
        <translation>名称和值</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>an object with “content”</source>
        <translation>含有“content”的对象</translation>
    </message>
    <message>
        <source>“%1” is missing</source>
        <translation>缺少“%1”</translation>
    </message>
    <message>
        <source>there is no member “%1”</source>
        <translation>没有成员“%1”</translation>
    </message>
    <message>
        <source>“type” is missing</source>
        <translation>缺少“type”</translation>
    </message>
    <message>
        <source>there is no type “%1” here</source>
        <translation>此处没有类型“%1”</translation>
    </message>
    <message>
        <source>base64</source>
        <translation>base64</translation>
    </message>
    <message>
        <source>footnote %1 is called, but there are only %2</source>
        <translation>引用了第 %1 个脚注，但只有 %2 个</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>it is no document: “format” must be “%1”</source>
        <translation>不是文档：“format”必须为“%1”</translation>
    </message>
    <message>
        <source>version %1 is newer than this program, which reads up to version %2</source>
        <translation>版本 %1 比此程序新，此程序最高支持版本 %2</translation>
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
        <translation>缩进</translation>
    </message>
    <message>
        <source>One node a line, so that a person can read it; off: everything on one line.</source>
        <translation>每个节点一行，便于阅读；关闭：全部写在一行。</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Write the source line of every node.</source>
        <translation>写出每个节点在来源中的行号。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Whether the images’ types and sizes, or their bytes too, are written.</source>
        <translation>只写出图片的类型和大小，还是同时写出其数据。</translation>
    </message>
    <message>
        <source>Only their addresses</source>
        <translation>仅地址</translation>
    </message>
    <message>
        <source>Types and sizes</source>
        <translation>类型和大小</translation>
    </message>
    <message>
        <source>Types, sizes and bytes (base64)</source>
        <translation>类型、大小和数据 (base64)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The document’s structure as data, for scripts.</source>
        <translation>以数据形式表示的文档结构，供脚本使用。</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the tag of the language that this file translates to</comment>
        <translation>zh-CN</translation>
    </message>
</context>
<context>
    <name>LatexWriter</name>
    <message>
        <source>its environments do not close</source>
        <translation>其环境没有结束</translation>
    </message>
    <message>
        <source>it uses %1, which reaches beyond a formula</source>
        <translation>使用了超出公式范围的 %1</translation>
    </message>
    <message>
        <source>a formula begins or ends in it</source>
        <translation>其中有公式开始或结束</translation>
    </message>
    <message>
        <source>its braces do not close</source>
        <translation>其花括号没有配对</translation>
    </message>
    <message>
        <source>it uses a command that is not known</source>
        <translation>使用了未知的命令</translation>
    </message>
    <message>
        <source>The link “%1”</source>
        <translation>链接“%1”</translation>
    </message>
    <message>
        <source>Text that flows past an image</source>
        <translation>环绕图片的文本</translation>
    </message>
    <message>
        <source>The image “%1”</source>
        <translation>图片“%1”</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>格式为“%1”的文本</translation>
    </message>
    <message>
        <source>Document class</source>
        <translation>文档类</translation>
    </message>
    <message>
        <source>What LaTeX makes of the text: its class, by name.</source>
        <translation>LaTeX 将文本排成什么：文档类的名称。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Where the text has its images from.</source>
        <translation>文本中图片的来源。</translation>
    </message>
    <message>
        <source>Files beside the text</source>
        <translation>与文本并列的文件</translation>
    </message>
    <message>
        <source>A folder with the text and its images, as PNG where LaTeX needs it</source>
        <translation>包含文本及其图片的文件夹，LaTeX 需要时图片为 PNG</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>与来源相同</translation>
    </message>
    <message>
        <source>Addresses stay as they are written</source>
        <translation>地址保持原样</translation>
    </message>
    <message>
        <source>Options of the class</source>
        <translation>文档类选项</translation>
    </message>
    <message>
        <source>Such as 12pt, a4paper or twocolumn. Paper is chosen by the language where none is named.</source>
        <translation>例如 12pt、a4paper 或 twocolumn。未指定纸张时按语言选择。</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>A font of this computer by its name, for LuaLaTeX and XeLaTeX: texts in scripts that LaTeX’s own fonts lack need one.</source>
        <translation>本机上字体的名称，用于 LuaLaTeX 和 XeLaTeX：LaTeX 自带字体缺少的文字需要指定字体。</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>It comes before the text.</source>
        <translation>位于正文之前。</translation>
    </message>
    <message>
        <source>Number headings</source>
        <translation>为标题编号</translation>
    </message>
    <message>
        <source>LaTeX puts numbers before headings.</source>
        <translation>LaTeX 在标题前加上编号。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>A LaTeX file that the text is put into, with placeholders as pandoc has them: $body$, $title$, $author$, $date$, $header-includes$ (what the text needs), fields of the front matter, $if(…)$ and $for(…)$.</source>
        <translation>用来放入文本的 LaTeX 文件，占位符与 pandoc 相同：$body$、$title$、$author$、$date$、$header-includes$（文本所需的内容）、前置元数据的字段、$if(…)$ 和 $for(…)$。</translation>
    </message>
    <message>
        <source>Only the text</source>
        <translation>仅正文</translation>
    </message>
    <message>
        <source>Writes what stands between \begin{document} and its end, to be put into another text.</source>
        <translation>写出 \begin{document} 与其结尾之间的内容，以便放入其他文本。</translation>
    </message>
    <message>
        <source>a template of more than 4 MB is none</source>
        <translation>超过 4 MB 的文件不能作为模板</translation>
    </message>
    <message>
        <source>the template has no place for the text, $body$</source>
        <translation>模板中没有放置文本的位置 $body$</translation>
    </message>
    <message>
        <source>Without a font that has them (latex.font), the characters %1</source>
        <translation>没有包含它们的字体 (latex.font) 时，字符 %1</translation>
    </message>
    <message>
        <source>The template’s placeholder “%1”</source>
        <translation>模板的占位符“%1”</translation>
    </message>
    <message>
        <source>a placeholder of the template has nothing that it belongs to</source>
        <translation>模板中有一个占位符没有对应的部分</translation>
    </message>
    <message>
        <source>the template&apos;s placeholders are nested too deeply</source>
        <translation>模板的占位符嵌套过深</translation>
    </message>
    <message>
        <source>$if$ of the template is not closed by $endif$</source>
        <translation>模板的 $if$ 没有以 $endif$ 结束</translation>
    </message>
    <message>
        <source>$for$ of the template is not closed by $endfor$</source>
        <translation>模板的 $for$ 没有以 $endfor$ 结束</translation>
    </message>
    <message>
        <source>A text for pdfLaTeX and LuaLaTeX.</source>
        <translation>适用于 pdfLaTeX 和 LuaLaTeX 的文本。</translation>
    </message>
</context>
<context>
    <name>LocalProvider</name>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>A document of this computer.</source>
        <translation>本机上的文档。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Every document of a folder, one by one.</source>
        <translation>逐个导出文件夹中的每个文档。</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>书</translation>
    </message>
    <message>
        <source>A folder as one document: its chapters as SUMMARY.md, mkdocs.yml or their names order them, links between them led to the right place.</source>
        <translation>将文件夹作为一个文档：章节顺序由 SUMMARY.md、mkdocs.yml 或文件名决定，章节之间的链接指向正确的位置。</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>The document to export.</source>
        <translation>要导出的文档。</translation>
    </message>
    <message>
        <source>Images from</source>
        <translation>图片所在文件夹</translation>
    </message>
    <message>
        <source>A folder around the file that images may come from; filled in for the documents of a folder.</source>
        <translation>包含该文件、允许从中取用图片的文件夹；对于文件夹中的文档会自动填写。</translation>
    </message>
    <message>
        <source>Addresses count from</source>
        <translation>相对地址的起点</translation>
    </message>
    <message>
        <source>The folder that relative addresses in the document count from, if it is not the file’s own.</source>
        <translation>文档中相对地址所依据的文件夹（如果不是文件自身的文件夹）。</translation>
    </message>
    <message>
        <source>The folder whose documents to export.</source>
        <translation>要导出其中文档的文件夹。</translation>
    </message>
    <message>
        <source>Subfolders too</source>
        <translation>包括子文件夹</translation>
    </message>
    <message>
        <source>Export the documents of the folder’s subfolders as well.</source>
        <translation>同时导出该文件夹的子文件夹中的文档。</translation>
    </message>
    <message>
        <source>The folder of the book: with SUMMARY.md, book.toml, book.json or mkdocs.yml; without them its Markdown files in the order of their names.</source>
        <translation>书所在的文件夹：含有 SUMMARY.md、book.toml、book.json 或 mkdocs.yml；如果都没有，则按名称顺序使用其中的 Markdown 文件。</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>按名称判断</translation>
    </message>
    <message>
        <source>Format of the source</source>
        <translation>来源格式</translation>
    </message>
    <message>
        <source>How to read the source when its name’s ending does not tell, or misleads.</source>
        <translation>当文件扩展名无法说明格式或有误导时，如何读取来源。</translation>
    </message>
    <message>
        <source>Folders of images</source>
        <translation>图片文件夹</translation>
    </message>
    <message>
        <source>Further folders that images may come from; without them only those in the source’s own folder are used.</source>
        <translation>允许从中取用图片的其他文件夹；未指定时只使用来源所在文件夹中的图片。</translation>
    </message>
    <message>
        <source>Images on the network</source>
        <translation>网络图片</translation>
    </message>
    <message>
        <source>What to do with images that the document takes from the internet. Fetching tells the servers named in the document that somebody reads it.</source>
        <translation>如何处理文档中来自互联网的图片。获取图片会让文档中所写的服务器得知有人在阅读该文档。</translation>
    </message>
    <message>
        <source>Leave them there</source>
        <translation>不获取</translation>
    </message>
    <message>
        <source>Fetch them</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Over https only, with limits of size, number and time.</source>
        <translation>仅通过 https，并限制大小、数量和时间。</translation>
    </message>
    <message>
        <source>One zip</source>
        <translation>一个 ZIP</translation>
    </message>
    <message>
        <source>All files of the result are packed into one zip, to send or to upload.</source>
        <translation>将结果的所有文件打包成一个 ZIP，便于发送或上传。</translation>
    </message>
</context>
<context>
    <name>MarkdownReader</name>
    <message>
        <source>its lines depend on each other too much</source>
        <translation>各行之间的依赖过多</translation>
    </message>
    <message>
        <source>Anchors for headings</source>
        <translation>标题锚点</translation>
    </message>
    <message>
        <source>Gives every heading an anchor that links can lead to, as GitHub does.</source>
        <translation>为每个标题添加可供链接指向的锚点，与 GitHub 相同。</translation>
    </message>
    <message>
        <source>it is larger than 256 KB</source>
        <translation>超过 256 KB</translation>
    </message>
    <message>
        <source>the front matter has too many fields, or too long ones</source>
        <translation>前置元数据的字段过多或过长</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>方言</translation>
    </message>
    <message>
        <source>Whose Markdown it is: what counts besides CommonMark and the extensions.</source>
        <translation>Markdown 的方言：除 CommonMark 和扩展之外还支持哪些写法。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>GitHub’s, and of the others what can mean nothing else</source>
        <translation>采用 GitHub 的写法，以及其他方言中不会产生歧义的写法</translation>
    </message>
    <message>
        <source>Alerts, emoji and formulas</source>
        <translation>提示块、表情符号和公式</translation>
    </message>
    <message>
        <source>Also callouts of any kind, [[links]], ==marks== and %%comments%%</source>
        <translation>另支持各种提示框、[[链接]]、==标记== 和 %%注释%%</translation>
    </message>
    <message>
        <source>Also !!! admonitions, attribute lists, definition lists and [TOC]</source>
        <translation>另支持 !!! 提示框、属性列表、定义列表和 [TOC]</translation>
    </message>
    <message>
        <source>Also :::note containers and {#ids} of headings</source>
        <translation>另支持 :::note 容器和标题的 {#ids}</translation>
    </message>
    <message>
        <source>Also ::: {.callout-note}, attributes, H~2~O and x^2^</source>
        <translation>另支持 ::: {.callout-note}、属性、H~2~O 和 x^2^</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>基本</translation>
    </message>
    <message>
        <source>CommonMark and the extensions alone</source>
        <translation>仅 CommonMark 和扩展</translation>
    </message>
    <message>
        <source>HTML in the text</source>
        <translation>文本中的 HTML</translation>
    </message>
    <message>
        <source>What becomes of HTML that stands in the Markdown.</source>
        <translation>如何处理 Markdown 中的 HTML。</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>What is on the safe list works everywhere; scripts and the like are left out</source>
        <translation>安全列表中的内容在所有格式中生效；脚本等内容会省略</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>HTML and Markdown get it exactly as written; other formats get its structure</source>
        <translation>HTML 和 Markdown 中原样保留；其他格式采用其结构</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>省略</translation>
    </message>
    <message>
        <source>No HTML at all</source>
        <translation>完全不使用 HTML</translation>
    </message>
    <message>
        <source>Read front matter</source>
        <translation>读取前置元数据</translation>
    </message>
    <message>
        <source>Takes title, author and the like from the YAML between “---” lines at the start.</source>
        <translation>从开头“---”行之间的 YAML 中读取标题、作者等信息。</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提示块</translation>
    </message>
    <message>
        <source>Shows “&gt; [!NOTE]” quotes as highlighted notes, as GitHub does.</source>
        <translation>将“&gt; [!NOTE]”引用显示为突出的提示块，与 GitHub 相同。</translation>
    </message>
    <message>
        <source>Typographic punctuation</source>
        <translation>智能标点</translation>
    </message>
    <message>
        <source>Turns straight quotes, “--” and “...” into curly quotes, dashes and an ellipsis.</source>
        <translation>将直引号、“--”和“...”转换为弯引号、破折号和省略号。</translation>
    </message>
    <message>
        <source>Markdown extensions</source>
        <translation>Markdown 扩展</translation>
    </message>
    <message>
        <source>What counts besides plain CommonMark: table, tasklist, strikethrough, autolink, footnotes, tagfilter.</source>
        <translation>除基本 CommonMark 之外还支持的写法：table、tasklist、strikethrough、autolink、footnotes、tagfilter。</translation>
    </message>
    <message>
        <source>there is no such extension</source>
        <translation>没有这种扩展</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>references repeat long addresses too often; from here on only their words are kept</source>
        <translation>引用过于频繁地重复长地址；从此处起只保留文字</translation>
    </message>
    <message>
        <source>its tables have more than a million cells</source>
        <translation>其中表格的单元格超过一百万个</translation>
    </message>
    <message>
        <source>a table, a nest of brackets or a paragraph is too large</source>
        <translation>表格、嵌套的括号或段落过大</translation>
    </message>
    <message>
        <source>the works in “%1”; citations show their keys</source>
        <translation>“%1”中的文献；引用处显示其键</translation>
    </message>
</context>
<context>
    <name>MarkdownWriter</name>
    <message>
        <source>Images</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Where the text has its images from.</source>
        <translation>文本中图片的来源。</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>与来源相同</translation>
    </message>
    <message>
        <source>Addresses stay as they are written</source>
        <translation>地址保持原样</translation>
    </message>
    <message>
        <source>Files beside the text</source>
        <translation>与文本并列的文件</translation>
    </message>
    <message>
        <source>A folder with the text and its images</source>
        <translation>包含文本及其图片的文件夹</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Where lines of a paragraph end.</source>
        <translation>段落中各行在何处结束。</translation>
    </message>
    <message>
        <source>As in the source</source>
        <translation>与来源相同</translation>
    </message>
    <message>
        <source>One line a paragraph</source>
        <translation>每段一行</translation>
    </message>
    <message>
        <source>Wrapped at a column</source>
        <translation>按列数换行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Most columns of a line.</source>
        <translation>每行的最大列数。</translation>
    </message>
    <message>
        <source>Bullet</source>
        <translation>项目符号</translation>
    </message>
    <message>
        <source>The character in front of list items.</source>
        <translation>列表项前的字符。</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>How headings of the first two levels are marked.</source>
        <translation>前两级标题的标记方式。</translation>
    </message>
    <message>
        <source>With number signs (#)</source>
        <translation>用井号 (#)</translation>
    </message>
    <message>
        <source>Underlined</source>
        <translation>用下划线</translation>
    </message>
    <message>
        <source>Front matter</source>
        <translation>前置元数据</translation>
    </message>
    <message>
        <source>Write title, author and the like in front: as they were in Markdown, as YAML when they come from elsewhere.</source>
        <translation>在开头写出标题、作者等信息：来源为 Markdown 时保持原样，来自其他格式时写为 YAML。</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>The color of text</source>
        <translation>文本颜色</translation>
    </message>
    <message>
        <source>GitHub Flavored Markdown.</source>
        <translation>GitHub Flavored Markdown.</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>格式为“%1”的文本</translation>
    </message>
    <message>
        <source>The numbering of a list (%1)</source>
        <translation>列表的编号（%1）</translation>
    </message>
    <message>
        <source>The width or place of a table</source>
        <translation>表格的宽度或位置</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>the data address is damaged</source>
        <translation>数据地址已损坏</translation>
    </message>
    <message>
        <source>not a known image</source>
        <translation>不是已知的图片格式</translation>
    </message>
    <message>
        <source>its header is damaged</source>
        <translation>其文件头已损坏</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
</context>
<context>
    <name>NextAction</name>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Tries the same export once more.</source>
        <translation>再次尝试同一导出。</translation>
    </message>
    <message>
        <source>Follow a&amp;gain</source>
        <translation>继续跟踪(&amp;G)</translation>
    </message>
    <message>
        <source>Takes up the wait where it was left; nothing is made twice.</source>
        <translation>从中断处继续等待；不会重复生成。</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>重新发送(&amp;S)</translation>
    </message>
    <message>
        <source>Asks the service for the export once more, although the first request may have arrived.</source>
        <translation>再次向服务请求此导出，尽管第一次请求可能已经送达。</translation>
    </message>
    <message>
        <source>The service may have started “{title}” already: its answer was lost. If you send it again, it may be made a second time.</source>
        <translation>服务可能已经开始处理“{title}”：其响应已丢失。如果重新发送，可能会再生成一次。</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>登录(&amp;G)</translation>
    </message>
    <message>
        <source>Signs the account in; its exports that wait go on by themselves.</source>
        <translation>登录该账户；等待它的导出会自动继续。</translation>
    </message>
    <message>
        <source>&amp;Enter the secret</source>
        <translation>输入机密信息(&amp;E)</translation>
    </message>
    <message>
        <source>Asks for the secret that was not kept, then goes on.</source>
        <translation>询问未保存的机密信息，然后继续。</translation>
    </message>
    <message>
        <source>Start a&amp;gain</source>
        <translation>重新开始(&amp;G)</translation>
    </message>
    <message>
        <source>Starts the export from its beginning.</source>
        <translation>从头开始此导出。</translation>
    </message>
    <message>
        <source>&amp;Trust this host</source>
        <translation>信任此主机(&amp;T)</translation>
    </message>
    <message>
        <source>Lets the account’s credential go to that server too, then goes on.</source>
        <translation>允许将账户的凭据也发送到该服务器，然后继续。</translation>
    </message>
    <message>
        <source>Send this account’s credential to “{host}” from now on? Agree only if you know that this server belongs to the service.</source>
        <translation>今后也将此账户的凭据发送到“{host}”吗？只有在您确定该服务器属于此服务时才同意。</translation>
    </message>
</context>
<context>
    <name>NotebookReader</name>
    <message>
        <source>Code of notebooks</source>
        <translation>笔记本代码</translation>
    </message>
    <message>
        <source>Shows the code of a notebook’s cells.</source>
        <translation>显示笔记本单元格中的代码。</translation>
    </message>
    <message>
        <source>Outputs of notebooks</source>
        <translation>笔记本输出</translation>
    </message>
    <message>
        <source>Shows what the code of a notebook’s cells gave when it was last run; nothing is run anew.</source>
        <translation>显示笔记本单元格中的代码上次运行的输出；不会重新运行。</translation>
    </message>
    <message>
        <source>Numbers of cells</source>
        <translation>单元格编号</translation>
    </message>
    <message>
        <source>Shows “In [1]:” and “Out [1]:” above the code of a notebook’s cells and its outputs.</source>
        <translation>在笔记本单元格的代码及其输出上方显示“In [1]:”和“Out [1]:”。</translation>
    </message>
    <message>
        <source>it has more than %1 cells</source>
        <translation>单元格超过 %1 个</translation>
    </message>
    <message>
        <source>%1, cell %2</source>
        <translation>%1，第 %2 个单元格</translation>
    </message>
    <message>
        <source>a cell of the unknown kind “%1”</source>
        <translation>未知类型“%1”的单元格</translation>
    </message>
    <message>
        <source>it is not JSON (%1, at byte %2)</source>
        <translation>不是 JSON（%1，第 %2 字节）</translation>
    </message>
    <message>
        <source>it is no notebook: it has no cells</source>
        <translation>不是笔记本：没有单元格</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Jupyter 笔记本</translation>
    </message>
    <message>
        <source>an output that only a program can show (%1)</source>
        <translation>只有程序才能显示的输出（%1）</translation>
    </message>
</context>
<context>
    <name>OdtReader</name>
    <message>
        <source>it is no OpenDocument file</source>
        <translation>不是 OpenDocument 文件</translation>
    </message>
    <message>
        <source>it is protected with a password</source>
        <translation>受密码保护</translation>
    </message>
    <message>
        <source>the styles, which are damaged or missing</source>
        <translation>已损坏或缺失的样式</translation>
    </message>
    <message>
        <source>it is an OpenDocument file of another kind</source>
        <translation>是另一种 OpenDocument 文件</translation>
    </message>
    <message>
        <source>headers and footers</source>
        <translation>页眉和页脚</translation>
    </message>
    <message>
        <source>tables of contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>OpenDocument 文本 (ODT)</translation>
    </message>
    <message>
        <source>pieces of hidden text</source>
        <translation>隐藏文本</translation>
    </message>
    <message>
        <source>page numbers and indexes</source>
        <translation>页码和索引</translation>
    </message>
    <message>
        <source>drawn shapes</source>
        <translation>绘制的形状</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>embedded files, of which their picture stays</source>
        <translation>嵌入的文件（保留其图片）</translation>
    </message>
    <message>
        <source>drawn shapes, of which their text stays</source>
        <translation>绘制的形状（保留其文本）</translation>
    </message>
    <message>
        <source>numbers of headings</source>
        <translation>标题编号</translation>
    </message>
    <message>
        <source>forms</source>
        <translation>表单</translation>
    </message>
    <message>
        <source>notes of notes</source>
        <translation>注释中的注释</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>嵌入的文件</translation>
    </message>
    <message>
        <source>pictures that cannot be read</source>
        <translation>无法读取的图片</translation>
    </message>
    <message>
        <source>charts, of which their numbers stay</source>
        <translation>图表（保留其数值）</translation>
    </message>
</context>
<context>
    <name>OdtWriter</name>
    <message>
        <source>An OpenDocument text or template (ODT, OTT) whose styles, headers, footers, numbering and pages are taken. Placeholders in its headers: {title}, {author}, {date}, {file}.</source>
        <translation>OpenDocument 文本或模板（ODT、OTT），将采用其样式、页眉、页脚、编号和页面设置。页眉中可用的占位符：{title}、{author}、{date}、{file}。</translation>
    </message>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>OpenDocument 文本 (ODT)</translation>
    </message>
    <message>
        <source>A document to go on writing in LibreOffice and other programs for text.</source>
        <translation>可在 LibreOffice 和其他文字处理程序中继续编辑的文档。</translation>
    </message>
    <message>
        <source>it is no OpenDocument text or template</source>
        <translation>不是 OpenDocument 文本或模板</translation>
    </message>
</context>
<context>
    <name>OfficeFile</name>
    <message>
        <source>it is protected with a password</source>
        <translation>受密码保护</translation>
    </message>
    <message>
        <source>it is a file of Office 97–2003, which is not read</source>
        <translation>是 Office 97–2003 的文件，无法读取</translation>
    </message>
    <message>
        <source>it is a PDF file</source>
        <translation>是 PDF 文件</translation>
    </message>
    <message>
        <source>it is an OpenDocument text</source>
        <translation>是 OpenDocument 文本</translation>
    </message>
    <message>
        <source>it is an OpenDocument file of another kind</source>
        <translation>是另一种 OpenDocument 文件</translation>
    </message>
    <message>
        <source>it is an EPUB</source>
        <translation>是 EPUB</translation>
    </message>
    <message>
        <source>it is a zip file, but not of an office program</source>
        <translation>是 ZIP 文件，但不是 Office 程序的文件</translation>
    </message>
    <message>
        <source>the part “%1”, which is damaged or missing</source>
        <translation>已损坏或缺失的部件“%1”</translation>
    </message>
</context>
<context>
    <name>Option</name>
    <message>
        <source>%1 takes none</source>
        <translation>%1 不接受此项</translation>
    </message>
    <message>
        <source>%1 does not offer it</source>
        <translation>%1 不提供此项</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>语言区域</translation>
    </message>
    <message>
        <source>“%1” is not SCOPE.KEY=VALUE.</source>
        <translation>“%1”不是 SCOPE.KEY=VALUE 形式。</translation>
    </message>
    <message>
        <source>“%1” is the same for all locales.</source>
        <translation>“%1”对所有语言区域都相同。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%2 到 %3 之间的%1</translation>
    </message>
    <message>
        <source>%1 of at least %2</source>
        <translation>不小于 %2 的%1</translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>不大于 %2 的%1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>以下之一：%1</translation>
    </message>
    <message>
        <source>values, comma separated</source>
        <translation>以逗号分隔的值</translation>
    </message>
    <message>
        <source>NAME=VALUE pairs, comma separated</source>
        <translation>以逗号分隔的 NAME=VALUE 对</translation>
    </message>
    <message>
        <source>NAME:TYPE=VALUE entries, comma separated, TYPE one of %1</source>
        <translation>以逗号分隔的 NAME:TYPE=VALUE 条目，TYPE 为以下之一：%1</translation>
    </message>
    <message>
        <source>a date as YYYY-MM-DD</source>
        <translation>YYYY-MM-DD 形式的日期</translation>
    </message>
    <message>
        <source>a time as YYYY-MM-DDTHH:MM:SS, with an offset or Z</source>
        <translation>YYYY-MM-DDTHH:MM:SS 形式并带时差或 Z 的时间</translation>
    </message>
    <message>
        <source>a language tag such as en-US</source>
        <translation>类似 en-US 的语言标签</translation>
    </message>
    <message>
        <source>a time zone such as Europe/Paris</source>
        <translation>类似 Europe/Paris 的时区</translation>
    </message>
    <message>
        <source>a file or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空值</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>it has no “=”</source>
        <translation>没有“=”</translation>
    </message>
    <message>
        <source>it is not NAME:TYPE=VALUE</source>
        <translation>不是 NAME:TYPE=VALUE 形式</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>it is out of range</source>
        <translation>超出范围</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>it is too short</source>
        <translation>过短</translation>
    </message>
    <message>
        <source>it is not one of the choices</source>
        <translation>不在可选值之中</translation>
    </message>
    <message>
        <source>perhaps “%1” is meant</source>
        <translation>可能是指“%1”</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>it is not a time</source>
        <translation>不是时间</translation>
    </message>
    <message>
        <source>it is not a path</source>
        <translation>不是路径</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>there are too many values</source>
        <translation>值过多</translation>
    </message>
    <message>
        <source>there are too few values</source>
        <translation>值过少</translation>
    </message>
    <message>
        <source>it is not a list of NAME=VALUE pairs</source>
        <translation>不是 NAME=VALUE 对的列表</translation>
    </message>
    <message>
        <source>its value is not text</source>
        <translation>其值不是文本</translation>
    </message>
    <message>
        <source>it is not a list of typed values</source>
        <translation>不是带类型的值的列表</translation>
    </message>
    <message>
        <source>a value has no name</source>
        <translation>有一个值没有名称</translation>
    </message>
    <message>
        <source>the name is there twice</source>
        <translation>名称重复</translation>
    </message>
    <message>
        <source>“%1” is not a type</source>
        <translation>“%1”不是类型</translation>
    </message>
    <message>
        <source>it is not text</source>
        <translation>不是文本</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>permission is missing</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>it is protected against changes</source>
        <translation>受保护，不能更改</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>a folder of this name is there</source>
        <translation>已有同名文件夹</translation>
    </message>
    <message>
        <source>a file stands where a folder is needed</source>
        <translation>需要文件夹的位置上是一个文件</translation>
    </message>
    <message>
        <source>the folder is gone</source>
        <translation>文件夹已不存在</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>过长</translation>
    </message>
    <message>
        <source>nobody reads from it any more</source>
        <translation>已没有程序从中读取</translation>
    </message>
    <message>
        <source>the disk reported a fault</source>
        <translation>磁盘报告了错误</translation>
    </message>
    <message>
        <source>the file would be too large for this disk</source>
        <translation>文件超出此磁盘允许的大小</translation>
    </message>
    <message>
        <source>a device, a pipe or a socket stands there, and no ordinary file</source>
        <translation>该位置是设备、管道或套接字，而不是普通文件</translation>
    </message>
    <message>
        <source>a “}” is missing</source>
        <translation>缺少“}”</translation>
    </message>
    <message>
        <source>there is no placeholder {%1}. %2</source>
        <translation>没有占位符 {%1}。%2</translation>
    </message>
    <message>
        <source>writing over it failed half-way; what was there before is kept as “%1”</source>
        <translation>覆盖到一半时失败；原有内容保留为“%1”</translation>
    </message>
    <message>
        <source>A result of several files cannot go to standard output</source>
        <translation>由多个文件组成的结果不能写到标准输出</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>the folder there holds other things, such as “%1”</source>
        <translation>该文件夹中有其他内容，例如“%1”</translation>
    </message>
    <message>
        <source>A result of several files cannot go into a pipe or a device</source>
        <translation>由多个文件组成的结果不能写入管道或设备</translation>
    </message>
    <message>
        <source>it has to stay inside its folder</source>
        <translation>必须位于其文件夹之内</translation>
    </message>
    <message>
        <source>“%1” and “%2” are made in different places, so they cannot be one export</source>
        <translation>“%1”和“%2”的生成位置不同，因此不能作为一次导出</translation>
    </message>
    <message>
        <source>There is nothing to export: choose a source and a format.</source>
        <translation>没有要导出的内容：请选择来源和格式。</translation>
    </message>
    <message>
        <source>no folder was chosen</source>
        <translation>未选择文件夹</translation>
    </message>
    <message>
        <source>it names no file</source>
        <translation>不是文件名</translation>
    </message>
    <message>
        <source>a link stands there that leads nowhere</source>
        <translation>该处是失效的链接</translation>
    </message>
    <message>
        <source>Export with one after the other.</source>
        <translation>请依次使用它们导出。</translation>
    </message>
</context>
<context>
    <name>PageOptions</name>
    <message>
        <source>it is neither the name of a page size nor a size</source>
        <translation>既不是页面大小的名称，也不是尺寸</translation>
    </message>
    <message>
        <source>a name such as A4 or Letter, or a size in millimeters such as 170x240</source>
        <translation>类似 A4 或 Letter 的名称，或类似 170x240、以毫米为单位的尺寸</translation>
    </message>
    <message>
        <source>it leaves no room for text</source>
        <translation>没有留出文本的空间</translation>
    </message>
    <message>
        <source>a smaller margin</source>
        <translation>较小的页边距</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>The theme&apos;s own when empty.</source>
        <translation>留空：使用主题的值。</translation>
    </message>
    <message>
        <source>Page size</source>
        <translation>页面大小</translation>
    </message>
    <message>
        <source>A name, or width x height in millimeters (for example 170x240).</source>
        <translation>名称，或以毫米为单位的宽 x 高（例如 170x240）。</translation>
    </message>
    <message>
        <source>By language</source>
        <translation>按语言</translation>
    </message>
    <message>
        <source>Letter where it is usual, else A4.</source>
        <translation>惯用 Letter 的地方为 Letter，否则为 A4。</translation>
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
        <translation>方向</translation>
    </message>
    <message>
        <source>How the page stands.</source>
        <translation>页面的方向。</translation>
    </message>
    <message>
        <source>By content</source>
        <translation>按内容</translation>
    </message>
    <message>
        <source>Upright; on its side for a table alone that is too wide.</source>
        <translation>纵向；如果文档只有一个过宽的表格，则为横向。</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Two-sided</source>
        <translation>双面</translation>
    </message>
    <message>
        <source>Margins are mirrored for printing on both sides.</source>
        <translation>页边距左右对称，便于双面打印。</translation>
    </message>
    <message>
        <source>Top margin</source>
        <translation>上边距</translation>
    </message>
    <message>
        <source>Bottom margin</source>
        <translation>下边距</translation>
    </message>
    <message>
        <source>Left or inner margin</source>
        <translation>左边距或内侧边距</translation>
    </message>
    <message>
        <source>Right or outer margin</source>
        <translation>右边距或外侧边距</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Serifs, for reading.</source>
        <translation>衬线字体，适合阅读。</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>No serifs, for looking things up.</source>
        <translation>无衬线字体，适合查阅。</translation>
    </message>
    <message>
        <source>Shrink images to</source>
        <translation>图片缩小至</translation>
    </message>
    <message>
        <source>An image too tall for what is left of a page is set smaller, down to this share of its size. 100: never.</source>
        <translation>如果图片高于页面的剩余空间，则将其缩小，最小缩至此比例。100：不缩小。</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Of the text; everything else follows. The theme&apos;s own when empty.</source>
        <translation>正文的字号；其余内容随之调整。留空：使用主题的值。</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>对齐方式</translation>
    </message>
    <message>
        <source>Of paragraphs.</source>
        <translation>段落的对齐方式。</translation>
    </message>
    <message>
        <source>As the theme has it</source>
        <translation>与主题相同</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>Ragged</source>
        <translation>行尾不齐</translation>
    </message>
    <message>
        <source>Divide words</source>
        <translation>自动断词</translation>
    </message>
    <message>
        <source>Words are divided at line ends where there is a dictionary for their language.</source>
        <translation>在有相应语言的词典时，于行尾断词。</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>代码着色</translation>
    </message>
    <message>
        <source>Code is colored by its language.</source>
        <translation>按语言为代码着色。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Levels in the contents</source>
        <translation>目录级数</translation>
    </message>
    <message>
        <source>How many levels of headings the table of contents shows.</source>
        <translation>目录显示几级标题。</translation>
    </message>
    <message>
        <source>Title page</source>
        <translation>标题页</translation>
    </message>
    <message>
        <source>A page with title, authors and date comes first.</source>
        <translation>在最前面加上包含标题、作者和日期的一页。</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>The document’s abstract or description, on the title page.</source>
        <translation>在标题页上显示文档的摘要或说明。</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>An image for the top of the title page.</source>
        <translation>标题页顶部的图片。</translation>
    </message>
    <message>
        <source>Table of contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Headings with their page numbers come before the text.</source>
        <translation>在正文之前列出标题及其页码。</translation>
    </message>
    <message>
        <source>Chapters on new pages</source>
        <translation>每章另起一页</translation>
    </message>
    <message>
        <source>Headings of the first level start a page.</source>
        <translation>一级标题另起一页。</translation>
    </message>
    <message>
        <source>Headers and footers</source>
        <translation>页眉和页脚</translation>
    </message>
    <message>
        <source>Placeholders: {title}, {chapter}, {page}, {pages}, {date}, {file}.</source>
        <translation>占位符：{title}、{chapter}、{page}、{pages}、{date}、{file}。</translation>
    </message>
    <message>
        <source>First page without header</source>
        <translation>首页无页眉</translation>
    </message>
    <message>
        <source>The first page, and pages that begin a chapter, have no header.</source>
        <translation>首页和各章起始页没有页眉。</translation>
    </message>
    <message>
        <source>Header, left or inner</source>
        <translation>页眉，左侧或内侧</translation>
    </message>
    <message>
        <source>Header, center</source>
        <translation>页眉，居中</translation>
    </message>
    <message>
        <source>Header, right or outer</source>
        <translation>页眉，右侧或外侧</translation>
    </message>
    <message>
        <source>Footer, left or inner</source>
        <translation>页脚，左侧或内侧</translation>
    </message>
    <message>
        <source>Footer, center</source>
        <translation>页脚，居中</translation>
    </message>
    <message>
        <source>Footer, right or outer</source>
        <translation>页脚，右侧或外侧</translation>
    </message>
    <message>
        <source>The looks of everything: a built-in theme, or a theme file (JSON).</source>
        <translation>整体外观：内置主题，或主题文件 (JSON)。</translation>
    </message>
</context>
<context>
    <name>PdfOptions</name>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>What the PDF is made to, beyond being tagged and having all fonts in it.</source>
        <translation>除带标签和嵌入所有字体之外，PDF 还遵循的标准。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>A tagged PDF 1.7.</source>
        <translation>带标签的 PDF 1.7。</translation>
    </message>
    <message>
        <source>PDF/A-2b</source>
        <translation>PDF/A-2b</translation>
    </message>
    <message>
        <source>For archives: looks the same in many years.</source>
        <translation>用于存档：多年后外观仍然相同。</translation>
    </message>
    <message>
        <source>PDF/UA-1</source>
        <translation>PDF/UA-1</translation>
    </message>
    <message>
        <source>For everybody: made for screen readers, every picture needs a text.</source>
        <translation>便于所有人使用：适合屏幕阅读器，每张图片都需要文字说明。</translation>
    </message>
    <message>
        <source>PDF/A-2b and PDF/UA-1</source>
        <translation>PDF/A-2b 和 PDF/UA-1</translation>
    </message>
    <message>
        <source>Both.</source>
        <translation>两者兼备。</translation>
    </message>
</context>
<context>
    <name>PdfUa</name>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>1 image has no description</source>
        <translation>1 张图片没有说明</translation>
    </message>
    <message>
        <source>%1 images have no description</source>
        <translation>%1 张图片没有说明</translation>
    </message>
    <message>
        <source>its language is not known</source>
        <translation>语言未知</translation>
    </message>
    <message>
        <source>it has no title</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>no font has 1 of its characters</source>
        <translation>有 1 个字符没有字体支持</translation>
    </message>
    <message>
        <source>no font has %1 of its characters</source>
        <translation>有 %1 个字符没有字体支持</translation>
    </message>
</context>
<context>
    <name>PdfWriter</name>
    <message>
        <source>a heading is too long for contents and page headers</source>
        <translation>有标题过长，无法用于目录和页眉</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>格式为“%1”的文本</translation>
    </message>
    <message>
        <source>the title is too long</source>
        <translation>标题过长</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Pages to print, to send and to keep.</source>
        <translation>适合打印、发送和保存的页面。</translation>
    </message>
</context>
<context>
    <name>PptxWriter</name>
    <message>
        <source>Text in the format “%1”</source>
        <translation>格式为“%1”的文本</translation>
    </message>
    <message>
        <source>Shape of the slides</source>
        <translation>幻灯片比例</translation>
    </message>
    <message>
        <source>Sixteen to nine for screens of today, four to three for older projectors.</source>
        <translation>16:9 适合现在的屏幕，4:3 适合较旧的投影仪。</translation>
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
        <translation>开始一张幻灯片的标题</translation>
    </message>
    <message>
        <source>Headings of this level begin slides; those above are slides of their own that begin a section. Without it: the highest level whose headings mostly have text directly below them.</source>
        <translation>此级标题开始新的幻灯片；更高级的标题自成一张幻灯片，并开始一节。未指定时：其标题下大多直接有文本的最高一级。</translation>
    </message>
    <message>
        <source>Title slide</source>
        <translation>标题幻灯片</translation>
    </message>
    <message>
        <source>The first slide shows title, authors and date, where the document has them.</source>
        <translation>第一张幻灯片显示标题、作者和日期（如果文档中有）。</translation>
    </message>
    <message>
        <source>Slide numbers</source>
        <translation>幻灯片编号</translation>
    </message>
    <message>
        <source>Title and number stand at the foot of the slides.</source>
        <translation>标题和编号显示在幻灯片底部。</translation>
    </message>
    <message>
        <source>Color code</source>
        <translation>代码着色</translation>
    </message>
    <message>
        <source>Code is colored by its language.</source>
        <translation>按语言为代码着色。</translation>
    </message>
    <message>
        <source>Slides (PPTX)</source>
        <translation>幻灯片 (PPTX)</translation>
    </message>
    <message>
        <source>A presentation to show and go on with in PowerPoint and other programs for slides.</source>
        <translation>可在 PowerPoint 和其他幻灯片程序中放映并继续编辑的演示文稿。</translation>
    </message>
    <message>
        <source>A picture or table in a table</source>
        <translation>表格中的图片或表格</translation>
    </message>
</context>
<context>
    <name>Preset</name>
    <message>
        <source>a built-in preset has this name</source>
        <translation>已有同名的内置预设</translation>
    </message>
    <message>
        <source>a preset has this name already</source>
        <translation>已有同名的预设</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>%1 (copy %2)</source>
        <translation>%1（副本 %2）</translation>
    </message>
    <message>
        <source>Report PDF</source>
        <translation>报告 PDF</translation>
    </message>
    <message>
        <source>Manual PDF</source>
        <translation>手册 PDF</translation>
    </message>
    <message>
        <source>Archive PDF</source>
        <translation>存档 PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Markdown clean-up</source>
        <translation>Markdown 整理</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>the preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>it is longer than %1 characters</source>
        <translation>长度超过 %1 个字符</translation>
    </message>
    <message>
        <source>it has characters that cannot be seen, such as a line break</source>
        <translation>包含不可见的字符，例如换行符</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>文件已存在时</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Warnings as failures</source>
        <translation>将警告视为失败</translation>
    </message>
    <message>
        <source>it is no JSON object</source>
        <translation>不是 JSON 对象</translation>
    </message>
    <message>
        <source>it is no preset (%1)</source>
        <translation>不是预设（%1）</translation>
    </message>
    <message>
        <source>“%1” is built in and can be neither changed nor deleted</source>
        <translation>“%1”是内置预设，既不能更改，也不能删除</translation>
    </message>
    <message>
        <source>Make a copy of it and change that.</source>
        <translation>请复制一份，然后更改副本。</translation>
    </message>
    <message>
        <source>“%1” is a preset of version %2, and this Quayside knows version %3</source>
        <translation>“%1”是版本 %2 的预设，而此 Quayside 支持版本 %3</translation>
    </message>
    <message>
        <source>Update Quayside to use it.</source>
        <translation>请更新 Quayside 后使用。</translation>
    </message>
    <message>
        <source>A preset cannot hold a secret: %1</source>
        <translation>预设不能包含机密信息：%1</translation>
    </message>
    <message>
        <source>Take it out: secrets are kept with an account, or asked for by each export.</source>
        <translation>请将其移除：机密信息随账户保存，或在每次导出时询问。</translation>
    </message>
    <message>
        <source>Choose a file that a preset was exported to.</source>
        <translation>请选择由预设导出的文件。</translation>
    </message>
    <message>
        <source>“%1” is too long for a preset: %2 is the limit</source>
        <translation>“%1”作为预设太长：上限为 %2</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>too many elements or attributes are open at once</source>
        <translation>同时打开的元素或属性过多</translation>
    </message>
    <message>
        <source>its UTF-16 text ends in the middle of a character, at byte %1</source>
        <translation>其 UTF-16 文本在第 %1 字节处的字符中间中断</translation>
    </message>
    <message>
        <source>byte %1 starts half a UTF-16 character</source>
        <translation>第 %1 字节处是半个 UTF-16 字符</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>How the bytes of the source stand for letters: “auto” finds out; else a name such as windows-1252, shift_jis or utf-16le.</source>
        <translation>来源的字节如何对应字符：“auto”表示自动检测；也可指定名称，例如 windows-1252、shift_jis 或 utf-16le。</translation>
    </message>
    <message>
        <source>“%1” is no encoding that is known here</source>
        <translation>“%1”不是此处已知的编码</translation>
    </message>
    <message>
        <source>byte %1 is not valid UTF-8</source>
        <translation>第 %1 字节不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>its mark at byte %1 says UTF-32</source>
        <translation>第 %1 字节处的标记表示 UTF-32</translation>
    </message>
</context>
<context>
    <name>Remedy</name>
    <message>
        <source>Other &amp;folder…</source>
        <translation>其他文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>Other &amp;name…</source>
        <translation>其他名称(&amp;N)…</translation>
    </message>
    <message>
        <source>Keep &amp;both</source>
        <translation>两者都保留(&amp;B)</translation>
    </message>
    <message>
        <source>Re&amp;place the old file</source>
        <translation>替换旧文件(&amp;P)</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>登录(&amp;G)…</translation>
    </message>
    <message>
        <source>Export with its &amp;warnings</source>
        <translation>忽略警告并导出(&amp;W)</translation>
    </message>
    <message>
        <source>Open the &amp;source</source>
        <translation>打开来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit and run…</source>
        <translation>编辑并运行(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>RemoteDialect</name>
    <message>
        <source>Unpack zip files</source>
        <translation>解压 ZIP 文件</translation>
    </message>
    <message>
        <source>Saves what a zip holds as a folder. A zip with unsafe contents is saved as it is.</source>
        <translation>将 ZIP 中的内容保存为文件夹。内容不安全的 ZIP 按原样保存。</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>Register it with the client id, to the letter: for example http://127.0.0.1:49321/callback. Empty: http://127.0.0.1:PORT/callback with any free port, where the service takes that.</source>
        <translation>请将其一字不差地与客户端 ID 一同注册：例如 http://127.0.0.1:49321/callback。留空：在服务允许时，使用 http://127.0.0.1:PORT/callback 和任意空闲端口。</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>Scopes to ask for</source>
        <translation>要请求的权限范围</translation>
    </message>
    <message>
        <source>Separated by spaces.</source>
        <translation>以空格分隔。</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>a web page came</source>
        <translation>收到的是网页</translation>
    </message>
    <message>
        <source>a web page came (“%1”)</source>
        <translation>收到的是网页（“%1”）</translation>
    </message>
    <message>
        <source>%1, perhaps the sign-in page of a proxy</source>
        <translation>%1，可能是代理的登录页面</translation>
    </message>
    <message>
        <source>%1 with status %2</source>
        <translation>%1，状态码 %2</translation>
    </message>
    <message>
        <source>its answer could not be understood</source>
        <translation>响应无法理解</translation>
    </message>
    <message>
        <source>the token is missing, expired or revoked</source>
        <translation>令牌缺失、已过期或已被撤销</translation>
    </message>
    <message>
        <source>the last answer could not be used, asking again</source>
        <translation>上次响应无法使用，正在重新查询</translation>
    </message>
    <message numerus="yes">
        <source>it was asked %Ln time(s) in vain</source>
        <translation>
            <numerusform>查询 %Ln 次均无结果</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not available just now</source>
        <translation>%1 暂时不可用</translation>
    </message>
    <message>
        <source>%1 asks for fewer requests</source>
        <translation>%1 要求减少请求</translation>
    </message>
</context>
<context>
    <name>RemoteWords</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>credentials are sent over https only</source>
        <translation>凭据只能通过 https 发送</translation>
    </message>
    <message>
        <source>an address that begins with https://</source>
        <translation>以 https:// 开头的地址</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>%1 does not offer it</source>
        <translation>%1 不提供此项</translation>
    </message>
    <message>
        <source>another way to sign in</source>
        <translation>其他登录方式</translation>
    </message>
    <message>
        <source>%1 asked this account to wait until %2; a test of the account asks it again at once.</source>
        <translation>%1 要求此账户等待到 %2；测试账户会立即再次查询。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>another account has this name</source>
        <translation>另一个账户已使用此名称</translation>
    </message>
    <message>
        <source>a name of its own</source>
        <translation>唯一的名称</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>可以连接</translation>
    </message>
    <message>
        <source>it was declined in the browser</source>
        <translation>已在浏览器中拒绝</translation>
    </message>
    <message>
        <source>the browser brought no code</source>
        <translation>浏览器没有传回授权码</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>重定向地址</translation>
    </message>
    <message>
        <source>the browser has to come back to this computer</source>
        <translation>浏览器必须返回本机</translation>
    </message>
    <message>
        <source>an address such as http://127.0.0.1:49321/callback</source>
        <translation>类似 http://127.0.0.1:49321/callback 的地址</translation>
    </message>
    <message>
        <source>this computer lets no program listen for the browser’s answer</source>
        <translation>本机不允许程序监听浏览器的响应</translation>
    </message>
    <message>
        <source>another program uses the port %1, where the browser should come back to</source>
        <translation>浏览器应返回的端口 %1 正被另一个程序使用</translation>
    </message>
    <message>
        <source>this account has no sign-in with the browser</source>
        <translation>此账户不支持使用浏览器登录</translation>
    </message>
    <message>
        <source>nobody signed in within five minutes; the browser should have come back to %1</source>
        <translation>五分钟内没有人登录；浏览器本应返回 %1</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>此处没有内容。</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Quayside began.</source>
        <translation>此响应不属于 Quayside 发起的登录。</translation>
    </message>
    <message>
        <source>This sign-in is over already.</source>
        <translation>此登录已经结束。</translation>
    </message>
    <message>
        <source>You were not signed in. You can close this page.</source>
        <translation>登录未完成。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>You are signed in. You can close this page and go back to Quayside.</source>
        <translation>您已登录。可以关闭此页面并返回 Quayside。</translation>
    </message>
    <message>
        <source>the sign-in server answered with status %1</source>
        <translation>登录服务器返回状态码 %1</translation>
    </message>
    <message>
        <source>Its secret “%1” is not there: nobody has given it, or it was not kept.</source>
        <translation>缺少其机密信息“%1”：未曾提供或未保存。</translation>
    </message>
    <message>
        <source>its sign-in address is not https</source>
        <translation>登录地址不是 https</translation>
    </message>
    <message>
        <source>its answer holds no token</source>
        <translation>响应中没有令牌</translation>
    </message>
    <message>
        <source>Unpacking</source>
        <translation>正在解压</translation>
    </message>
    <message>
        <source>%1 asks this account to wait</source>
        <translation>%1 要求此账户等待</translation>
    </message>
    <message>
        <source>next in %1 s</source>
        <translation>%1 秒后再试</translation>
    </message>
    <message>
        <source>waiting at %1</source>
        <translation>正在等待 %1</translation>
    </message>
    <message>
        <source>which asks for it</source>
        <translation>应服务要求</translation>
    </message>
    <message numerus="yes">
        <source>asked %Ln time(s)</source>
        <translation>
            <numerusform>已查询 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>attempt %1 failed</source>
        <translation>第 %1 次尝试失败</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source> on %1</source>
        <translation>于 %1 </translation>
    </message>
    <message>
        <source>its compressed form is damaged</source>
        <translation>其压缩数据已损坏</translation>
    </message>
    <message>
        <source>a web page (perhaps a sign-in page)</source>
        <translation>网页（可能是登录页面）</translation>
    </message>
    <message>
        <source>another part of the file came than was asked for</source>
        <translation>收到的文件部分与请求的不同</translation>
    </message>
    <message>
        <source>a body coded as “%1”</source>
        <translation>以“%1”编码的正文</translation>
    </message>
    <message>
        <source>a file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>an error message</source>
        <translation>错误消息</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>其他内容</translation>
    </message>
    <message>
        <source>a file of type %1</source>
        <translation>类型为 %1 的文件</translation>
    </message>
    <message>
        <source>a compressed body that grows beyond all measure</source>
        <translation>解压后大小超出限度的压缩正文</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>已收到 %1 / %2 字节</translation>
    </message>
    <message>
        <source>the end of the file is missing</source>
        <translation>文件末尾缺失</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the address is not a web address</source>
        <translation>地址不是网址</translation>
    </message>
    <message>
        <source>it does not answer</source>
        <translation>没有响应</translation>
    </message>
    <message>
        <source>it takes no connections</source>
        <translation>服务器不接受连接</translation>
    </message>
    <message>
        <source>no secure connection could be agreed on</source>
        <translation>无法建立安全连接</translation>
    </message>
    <message>
        <source>it asks for a user name and a password</source>
        <translation>需要用户名和密码</translation>
    </message>
    <message>
        <source>it closed the connection</source>
        <translation>服务器关闭了连接</translation>
    </message>
    <message>
        <source>it closed the connection before the answer was whole</source>
        <translation>服务器在响应完整之前关闭了连接</translation>
    </message>
    <message>
        <source>its answer is not proper HTTP</source>
        <translation>响应不是正确的 HTTP</translation>
    </message>
    <message>
        <source>it closed the connection while the request was sent</source>
        <translation>服务器在发送请求期间关闭了连接</translation>
    </message>
    <message>
        <source>it made no connection to %1</source>
        <translation>代理未能连接到 %1</translation>
    </message>
    <message>
        <source>the connection broke</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>the certificate file “%1” is not there, or holds no certificate</source>
        <translation>证书文件“%1”不存在，或不包含证书</translation>
    </message>
    <message>
        <source>the time for the images of one document is over</source>
        <translation>单个文档的图片获取时限已到</translation>
    </message>
    <message>
        <source>the document has more than %1 of them</source>
        <translation>文档中的此类图片超过 %1 张</translation>
    </message>
    <message>
        <source>images are fetched over https only</source>
        <translation>只通过 https 获取图片</translation>
    </message>
    <message>
        <source>its server sends the request in a circle</source>
        <translation>其服务器的重定向形成循环</translation>
    </message>
    <message>
        <source>its server answered with status %1</source>
        <translation>其服务器返回状态码 %1</translation>
    </message>
    <message>
        <source>what came is no image but %1</source>
        <translation>收到的不是图片，而是%1</translation>
    </message>
    <message>
        <source>it is larger than %1</source>
        <translation>大小超过 %1</translation>
    </message>
    <message>
        <source>its certificate ended on %1</source>
        <translation>其证书已于 %1 到期</translation>
    </message>
    <message>
        <source>its certificate begins on %1 only</source>
        <translation>其证书从 %1 起才有效</translation>
    </message>
    <message>
        <source>its certificate is for another server (%1)</source>
        <translation>其证书属于另一台服务器（%1）</translation>
    </message>
    <message>
        <source>its certificate comes from an authority that this computer does not trust</source>
        <translation>其证书来自本机不信任的颁发机构</translation>
    </message>
    <message>
        <source>its certificate was withdrawn</source>
        <translation>其证书已被吊销</translation>
    </message>
    <message>
        <source>more than %1 files are in it</source>
        <translation>其中的文件超过 %1 个</translation>
    </message>
    <message>
        <source>it is no ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>another file is sent under the name “%1”</source>
        <translation>已有其他文件以名称“%1”发送</translation>
    </message>
    <message>
        <source>more than %1 files go along</source>
        <translation>附带的文件超过 %1 个</translation>
    </message>
    <message>
        <source>it has changed since this export began</source>
        <translation>自此导出开始后，它已更改</translation>
    </message>
    <message>
        <source>Nothing was asked</source>
        <translation>未发出任何请求</translation>
    </message>
</context>
<context>
    <name>RequestWords</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>stop with an error</source>
        <translation>报错并停止</translation>
    </message>
    <message>
        <source>keep both</source>
        <translation>两者都保留</translation>
    </message>
    <message>
        <source>replace the old file</source>
        <translation>替换旧文件</translation>
    </message>
    <message>
        <source>keep the old file</source>
        <translation>保留旧文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>文件已存在时</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Warnings as failures</source>
        <translation>将警告视为失败</translation>
    </message>
</context>
<context>
    <name>RtfWriter</name>
    <message>
        <source>Text in the format “%1”</source>
        <translation>格式为“%1”的文本</translation>
    </message>
    <message>
        <source>Rich text (RTF)</source>
        <translation>RTF 文本 (RTF)</translation>
    </message>
    <message>
        <source>A document that nearly every program for text opens, also old ones.</source>
        <translation>几乎所有文字处理程序（包括旧程序）都能打开的文档。</translation>
    </message>
    <message>
        <source>A table in a table or a footnote, whose rows become lines,</source>
        <translation>位于表格或脚注中的表格（各行转为文本行）</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>--%1 wants a number, not “%2”.</source>
        <translation>--%1 需要数字，而不是“%2”。</translation>
    </message>
    <message>
        <source>There is no port %1.</source>
        <translation>没有端口 %1。</translation>
    </message>
    <message>
        <source>“%1” is not an address.</source>
        <translation>“%1”不是地址。</translation>
    </message>
    <message>
        <source>The script “%1” cannot be read: %2</source>
        <translation>无法读取脚本“%1”：%2</translation>
    </message>
    <message>
        <source>A local server that speaks the export APIs of Quayside, for trying and testing.</source>
        <translation>支持 Quayside 各导出 API 的本地服务器，用于试用和测试。</translation>
    </message>
    <message>
        <source>Port of the APIs (default: any free one).</source>
        <translation>API 的端口（默认：任意空闲端口）。</translation>
    </message>
    <message>
        <source>Address to listen on (default: this computer only).</source>
        <translation>监听地址（默认：仅本机）。</translation>
    </message>
    <message>
        <source>Folder of documents to serve (default: three samples).</source>
        <translation>提供文档的文件夹（默认：三个示例）。</translation>
    </message>
    <message>
        <source>The token that is always good (default: sandbox-token).</source>
        <translation>始终有效的令牌（默认：sandbox-token）。</translation>
    </message>
    <message>
        <source>How long other tokens live (default: 60).</source>
        <translation>其他令牌的有效时间（默认：60）。</translation>
    </message>
    <message>
        <source>How long signed links live (default: 1800).</source>
        <translation>签名链接的有效时间（默认：1800）。</translation>
    </message>
    <message>
        <source>Pause before each reply (default: 0).</source>
        <translation>每次响应前的停顿（默认：0）。</translation>
    </message>
    <message>
        <source>How long an export takes (default: 1200).</source>
        <translation>一次导出所需的时间（默认：1200）。</translation>
    </message>
    <message>
        <source>Workiva&apos;s Retry-After, which it is held to; 0: none (default: 1).</source>
        <translation>Workiva 的 Retry-After，会检查是否遵守；0：无（默认：1）。</translation>
    </message>
    <message>
        <source>Requests a second before 429, an API and a token; 0: no limit (default: 50).</source>
        <translation>返回 429 之前每秒的请求数，按 API 和令牌分别计算；0：不限（默认：50）。</translation>
    </message>
    <message>
        <source>Script of misbehavior, see docs/sandbox.md.</source>
        <translation>模拟故障的脚本，参见 docs/sandbox.md。</translation>
    </message>
    <message>
        <source>Writes a line a request.</source>
        <translation>每个请求输出一行。</translation>
    </message>
    <message>
        <source>Gotenberg is spoken as of version 8 or 9.</source>
        <translation>Gotenberg 支持的版本为 8 或 9。</translation>
    </message>
    <message>
        <source>Version of Gotenberg to be, 8 or 9 (default: 8).</source>
        <translation>要模拟的 Gotenberg 版本，8 或 9（默认：8）。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>Text outside tables</source>
        <translation>表格之外的文本</translation>
    </message>
    <message>
        <source>it has no table, and this format holds nothing else</source>
        <translation>其中没有表格，而此格式只能包含表格</translation>
    </message>
</context>
<context>
    <name>SourceFile</name>
    <message>
        <source>it is a folder</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
</context>
<context>
    <name>SourceScan</name>
    <message>
        <source>it has more than %1 entries</source>
        <translation>条目超过 %1 个</translation>
    </message>
    <message>
        <source>it has more than %1 documents</source>
        <translation>文档超过 %1 个</translation>
    </message>
    <message>
        <source>its name begins with a dot, and so it is hidden</source>
        <translation>名称以点开头，因此是隐藏的</translation>
    </message>
    <message>
        <source>it is a link that leads nowhere</source>
        <translation>是失效的链接</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it is a link that leads out of the folder</source>
        <translation>是指向该文件夹之外的链接</translation>
    </message>
    <message>
        <source>it holds what programs need, not your documents</source>
        <translation>其中是程序所需的内容，而不是您的文档</translation>
    </message>
    <message>
        <source>you may not read it</source>
        <translation>您无权读取</translation>
    </message>
    <message>
        <source>it is an earlier export of Quayside’s</source>
        <translation>是 Quayside 以前的导出结果</translation>
    </message>
    <message>
        <source>it lies more than %1 folders deep</source>
        <translation>位于 %1 层以上的文件夹之内</translation>
    </message>
    <message>
        <source>you may not look into this folder</source>
        <translation>您无权查看此文件夹</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>the results go there</source>
        <translation>结果保存在该处</translation>
    </message>
    <message>
        <source>no earlier exports</source>
        <translation>除以前的导出结果之外的文档</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Loading images</source>
        <translation>正在加载图片</translation>
    </message>
    <message>
        <source>Laying out pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>it is no file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>its disk took no more: a fault, a quota, or a limit on the size of files</source>
        <translation>所在磁盘无法再写入：磁盘故障、配额或文件大小限制</translation>
    </message>
    <message>
        <source>there is no room left on its disk</source>
        <translation>所在磁盘没有剩余空间</translation>
    </message>
    <message>
        <source>its disk reported a fault</source>
        <translation>所在磁盘报告了错误</translation>
    </message>
    <message>
        <source>it may only be read</source>
        <translation>只能读取</translation>
    </message>
    <message>
        <source>it, or a file beside it, cannot be opened</source>
        <translation>它或其旁边的文件无法打开</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>it is being written for longer than usual</source>
        <translation>写入时间比平常更久</translation>
    </message>
    <message>
        <source>no lock can be made there</source>
        <translation>无法在该处创建锁</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
    <message>
        <source>every export is there, and its search index was built anew</source>
        <translation>所有导出都在，搜索索引已重建</translation>
    </message>
    <message>
        <source>every export is there, but warnings or facts of some could not be read</source>
        <translation>所有导出都在，但其中一些的警告或详细信息无法读取</translation>
    </message>
    <message>
        <source>it is damaged and cannot be moved aside</source>
        <translation>已损坏，且无法移到一旁</translation>
    </message>
    <message>
        <source>it is damaged and has to be mended by one program alone</source>
        <translation>已损坏，必须由单独一个程序修复</translation>
    </message>
    <message>
        <source>it has to be brought up to date by one program alone</source>
        <translation>必须由单独一个程序更新</translation>
    </message>
    <message>
        <source>it is being brought up to date</source>
        <translation>正在更新</translation>
    </message>
    <message>
        <source>the work on it was stopped</source>
        <translation>对它的处理已停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) could not be read, all others are there</source>
        <translation>
            <numerusform>%Ln 个导出无法读取，其他导出都在</numerusform>
        </translation>
    </message>
    <message>
        <source>every export is there, but where the results of some are could not be read</source>
        <translation>所有导出都在，但其中一些的结果位置无法读取</translation>
    </message>
    <message>
        <source>; not all accounts and presets could be read</source>
        <translation>；部分账户和预设无法读取</translation>
    </message>
    <message>
        <source>Checking the history, as the program did not end as it should …</source>
        <translation>程序上次未正常结束，正在检查历史记录…</translation>
    </message>
    <message>
        <source>Preparing the history for this version, once …</source>
        <translation>正在为此版本准备历史记录（仅一次）…</translation>
    </message>
    <message>
        <source>Preparing the history for this version, once: %1 of %2 exports …</source>
        <translation>正在为此版本准备历史记录（仅一次）：%1/%2 个导出…</translation>
    </message>
</context>
<context>
    <name>SvgHeader</name>
    <message>
        <source>an element has too many attributes</source>
        <translation>有元素的属性过多</translation>
    </message>
    <message>
        <source>it grows too large</source>
        <translation>变得过大</translation>
    </message>
</context>
<context>
    <name>SvgRenderer</name>
    <message>
        <source>it is too large</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>it takes too long or too much memory to draw</source>
        <translation>绘制时间过长或占用内存过多</translation>
    </message>
    <message>
        <source>the program “quayside-svg”, which draws it, is not installed</source>
        <translation>用于绘制它的程序“quayside-svg”未安装</translation>
    </message>
</context>
<context>
    <name>TextReader</name>
    <message>
        <source>Line ends</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>What the line ends inside a paragraph of plain text mean; an empty line always ends a paragraph.</source>
        <translation>纯文本段落中的换行表示什么；空行始终结束段落。</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>合并各行</translation>
    </message>
    <message>
        <source>Lines of a paragraph flow together</source>
        <translation>段落中的各行连在一起</translation>
    </message>
    <message>
        <source>Keep the lines</source>
        <translation>保留各行</translation>
    </message>
    <message>
        <source>Every line stays a line</source>
        <translation>每行仍为一行</translation>
    </message>
    <message>
        <source>Exactly as it is</source>
        <translation>完全按原样</translation>
    </message>
    <message>
        <source>The whole text in letters of one width, with all its blanks</source>
        <translation>全文使用等宽字体，并保留所有空格</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
</context>
<context>
    <name>TextWriter</name>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Most columns of a line; wide East Asian characters take two. 0: lines are not wrapped.</source>
        <translation>每行的最大列数；东亚全角字符占两列。0：不换行。</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Where the addresses of links are written.</source>
        <translation>链接地址的书写位置。</translation>
    </message>
    <message>
        <source>Numbered, in a list at the end</source>
        <translation>编号，集中列在末尾</translation>
    </message>
    <message>
        <source>Behind the words</source>
        <translation>在文字之后</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>不写</translation>
    </message>
    <message>
        <source>The color of text</source>
        <translation>文本颜色</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>Text without markup, to read anywhere.</source>
        <translation>不含标记的文本，随处可读。</translation>
    </message>
    <message>
        <source>Text in the format “%1”</source>
        <translation>格式为“%1”的文本</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>“%1” must be an object in braces</source>
        <translation>“%1”必须是花括号中的对象</translation>
    </message>
    <message>
        <source>“%1” is no key of themes</source>
        <translation>“%1”不是主题的键</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3</source>
        <translation>“%1”必须是 %2 到 %3 之间的数字</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>“%1”必须是 true 或 false</translation>
    </message>
    <message>
        <source>“%1” must be a text</source>
        <translation>“%1”必须是文本</translation>
    </message>
    <message>
        <source>“%1” must be a list of names of fonts</source>
        <translation>“%1”必须是字体名称列表</translation>
    </message>
    <message>
        <source>“%1” must be a list of at most %2</source>
        <translation>“%1”必须是最多包含 %2 项的列表</translation>
    </message>
    <message>
        <source>“%1” must be a color such as #1f4e8c, or “none”</source>
        <translation>“%1”必须是颜色（如 #1f4e8c）或“none”</translation>
    </message>
    <message>
        <source>“%1” must be body, heading or code</source>
        <translation>“%1”必须是 body、heading 或 code</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>没有这个文件</translation>
    </message>
    <message>
        <source>it cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>it is larger than 1 MB</source>
        <translation>大小超过 1 MB</translation>
    </message>
    <message>
        <source>it is not the JSON of a theme, near line %1</source>
        <translation>不是主题的 JSON，在第 %1 行附近</translation>
    </message>
    <message>
        <source>“base” must be “report” or “manual”</source>
        <translation>“base”必须是“report”或“manual”</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>Unchanged</source>
        <translation>未更改</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
</context>
<context>
    <name>Warning</name>
    <message>
        <source>The image “{image}” was not found.</source>
        <translation>找不到图片“{image}”。</translation>
    </message>
    <message>
        <source>The image “{image}” lies outside the source’s folder and was left out.</source>
        <translation>图片“{image}”位于来源文件夹之外，已省略。</translation>
    </message>
    <message>
        <source>The image “{image}” is on the network and was not fetched.</source>
        <translation>图片“{image}”位于网络上，未获取。</translation>
    </message>
    <message>
        <source>The image “{image}” could not be fetched from the network: {reason}.</source>
        <translation>无法从网络获取图片“{image}”：{reason}。</translation>
    </message>
    <message>
        <source>The image “{image}” is damaged or cannot be read: {reason}.</source>
        <translation>图片“{image}”已损坏或无法读取：{reason}。</translation>
    </message>
    <message>
        <source>The image “{image}” is too large ({size}) and was left out.</source>
        <translation>图片“{image}”过大（{size}），已省略。</translation>
    </message>
    <message>
        <source>The image “{image}” is of a kind that cannot be shown here ({type}).</source>
        <translation>图片“{image}”的类型无法在此显示（{type}）。</translation>
    </message>
    <message>
        <source>The image “{image}” refers to outside content or scripts, which were left out.</source>
        <translation>图片“{image}”引用了外部内容或脚本，已将其省略。</translation>
    </message>
    <message>
        <source>The link to “{target}” leads nowhere in this document.</source>
        <translation>指向“{target}”的链接在此文档中没有目标。</translation>
    </message>
    <message>
        <source>The link “{target}” has a scheme that is not safe and was taken out; its text stays.</source>
        <translation>链接“{target}”使用了不安全的协议，已移除；其文字保留。</translation>
    </message>
    <message>
        <source>No installed font has {character}; a box stands in its place.</source>
        <translation>没有已安装的字体支持 {character}；以方框代替。</translation>
    </message>
    <message>
        <source>The HTML element &lt;{element}&gt; is not closed, or closed without being opened.</source>
        <translation>HTML 元素 &lt;{element}&gt; 未关闭，或未打开即关闭。</translation>
    </message>
    <message>
        <source>HTML was left out, as asked: &lt;{element}&gt;.</source>
        <translation>已按要求省略 HTML：&lt;{element}&gt;。</translation>
    </message>
    <message>
        <source>HTML that is not on the safe list was left out: {what}.</source>
        <translation>已省略不在安全列表中的 HTML：{what}。</translation>
    </message>
    <message>
        <source>The footnote “{label}” has no text.</source>
        <translation>脚注“{label}”没有内容。</translation>
    </message>
    <message>
        <source>The footnote “{label}” is never referred to and was left out.</source>
        <translation>脚注“{label}”未被引用，已省略。</translation>
    </message>
    <message>
        <source>The front matter cannot be read and was ignored: {reason}.</source>
        <translation>无法读取前置元数据，已忽略：{reason}。</translation>
    </message>
    <message>
        <source>Nesting deeper than {limit} levels was flattened.</source>
        <translation>超过 {limit} 层的嵌套已展平。</translation>
    </message>
    <message>
        <source>A table row has {found} cells where {expected} were expected.</source>
        <translation>表格中一行有 {found} 个单元格，应为 {expected} 个。</translation>
    </message>
    <message>
        <source>A table is too wide for the page and was set smaller ({percent} %).</source>
        <translation>表格宽度超出页面，已缩小显示（{percent}%）。</translation>
    </message>
    <message>
        <source>The included file “{file}” was not found.</source>
        <translation>找不到引入的文件“{file}”。</translation>
    </message>
    <message>
        <source>The image “{image}” has no description for people who cannot see it.</source>
        <translation>图片“{image}”没有供视障人士使用的说明。</translation>
    </message>
    <message>
        <source>{what} cannot be shown in {format}.</source>
        <translation>{what}无法在 {format} 中显示。</translation>
    </message>
    <message>
        <source>Text was cut: {what}.</source>
        <translation>文本已截短：{what}。</translation>
    </message>
    <message>
        <source>“{value}” is not a date and was kept as text.</source>
        <translation>“{value}”不是日期，已保留为文本。</translation>
    </message>
    <message>
        <source>There are no labels in “{locale}” yet; English ones were used.</source>
        <translation>尚无“{locale}”的标签；已使用英文标签。</translation>
    </message>
    <message>
        <source>There is no hyphenation dictionary for “{locale}”; words are not divided.</source>
        <translation>没有“{locale}”的断词词典，不进行断词。</translation>
    </message>
    <message>
        <source>The code language “{language}” is not known; it is shown without colors.</source>
        <translation>未知的代码语言“{language}”；已不着色显示。</translation>
    </message>
    <message>
        <source>The font “{font}” does not allow itself to be put into files; another one was used.</source>
        <translation>字体“{font}”不允许嵌入文件；已使用其他字体。</translation>
    </message>
    <message>
        <source>Characters that were not valid text were replaced by “�”: {count}.</source>
        <translation>不是有效文本的字符已替换为“�”：{count} 个。</translation>
    </message>
    <message>
        <source>The disk of “{path}” cannot replace a file in one step; it was copied and checked instead.</source>
        <translation>“{path}”所在的磁盘无法一步替换文件；已改为复制并校验。</translation>
    </message>
    <message>
        <source>“{path}” exists already and was kept, as asked.</source>
        <translation>“{path}”已存在，已按要求保留。</translation>
    </message>
    <message>
        <source>“{path}” was left out: {reason}.</source>
        <translation>“{path}”已略过：{reason}。</translation>
    </message>
    <message>
        <source>The zip was not unpacked, and is saved as it came: {reason}.</source>
        <translation>未解压该 ZIP，已按原样保存：{reason}。</translation>
    </message>
    <message>
        <source>{service} says: {message}</source>
        <translation>{service} 的消息：{message}</translation>
    </message>
    <message>
        <source>{service} will switch this interface off{date}.</source>
        <translation>{service} 将{date}停用此接口。</translation>
    </message>
    <message>
        <source>The secret is kept only until Quayside ends.</source>
        <translation>机密信息只保留到 Quayside 退出。</translation>
    </message>
    <message>
        <source>“{text}” looks like {dialect}; it was read as text. The option “Dialect” (read.dialect) chooses whose Markdown this is.</source>
        <translation>“{text}”看起来像 {dialect}；已按普通文本读取。可用选项“方言”(read.dialect) 选择 Markdown 的方言。</translation>
    </message>
    <message>
        <source>Results of the same name are numbered in the order of their sources: {names}.</source>
        <translation>同名的结果已按来源的顺序编号：{names}。</translation>
    </message>
    <message>
        <source>The document does not say its language; by its text it is taken for “{locale}”.</source>
        <translation>文档未说明其语言；根据文本判断为“{locale}”。</translation>
    </message>
    <message>
        <source>The file is not PDF/UA: {reasons}.</source>
        <translation>文件不符合 PDF/UA：{reasons}。</translation>
    </message>
    <message>
        <source>The encoding of the text is not certain; it was read as {encoding}. The option “encoding” sets another.</source>
        <translation>文本的编码不确定；已按 {encoding} 读取。可用选项“encoding”指定其他编码。</translation>
    </message>
    <message>
        <source>Control characters, which cannot be shown, were replaced by signs such as “␛”: {pictures}.</source>
        <translation>无法显示的控制字符已替换为“␛”之类的符号：{pictures}。</translation>
    </message>
    <message>
        <source>Parts that the page hides were left out.</source>
        <translation>已省略页面中隐藏的部分。</translation>
    </message>
    <message>
        <source>“{attribute}” of &lt;{element}&gt; has no place here and was left out.</source>
        <translation>&lt;{element}&gt; 的“{attribute}”不能用在此处，已省略。</translation>
    </message>
    <message>
        <source>What is folded away stands open in {format}.</source>
        <translation>折叠的内容在 {format} 中展开显示。</translation>
    </message>
    <message>
        <source>“{file}” was not included: {reason}.</source>
        <translation>未引入“{file}”：{reason}。</translation>
    </message>
    <message>
        <source>“{file}” cannot be read and was ignored: {reason}.</source>
        <translation>无法读取“{file}”，已忽略：{reason}。</translation>
    </message>
    <message>
        <source>“{plugin}” is not run; what it does to the text is missing.</source>
        <translation>不运行“{plugin}”；它对文本的处理未生效。</translation>
    </message>
    <message>
        <source>The {language} diagram was not drawn and stands as code: {reason}.</source>
        <translation>未绘制 {language} 图表，保留为代码：{reason}。</translation>
    </message>
    <message>
        <source>The link to “{target}” leads to a file that is not there.</source>
        <translation>指向“{target}”的链接所指的文件不存在。</translation>
    </message>
    <message>
        <source>“{target}” was found as “{found}”, which differs in case or form only.</source>
        <translation>“{target}”对应到“{found}”，二者仅大小写或字符形式不同。</translation>
    </message>
    <message>
        <source>The formula “{formula}” uses {command}, which is not known; it is shown by its name.</source>
        <translation>公式“{formula}”使用了未知的 {command}；已显示其名称。</translation>
    </message>
    <message>
        <source>The formula “{formula}” is not as TeX wants it: {reason}. The rest of it is shown.</source>
        <translation>公式“{formula}”不符合 TeX 的要求：{reason}。已显示其余部分。</translation>
    </message>
    <message>
        <source>The formula “{formula}” stands as TeX: {reason}.</source>
        <translation>公式“{formula}”保留为 TeX：{reason}。</translation>
    </message>
    <message>
        <source>The formula “{formula}” is too wide for its line; it is set smaller.</source>
        <translation>公式“{formula}”宽度超出所在行；已缩小显示。</translation>
    </message>
    <message>
        <source>The formula “{formula}” stands as TeX: no font for formulas is installed (package fonts-stix).</source>
        <translation>公式“{formula}”保留为 TeX：未安装公式字体（软件包 fonts-stix）。</translation>
    </message>
    <message>
        <source>A table of {columns} columns is too wide for the page; it stands in {parts} parts, one after the other, each with its first column.</source>
        <translation>一个 {columns} 列的表格宽度超出页面；已拆分为依次排列的 {parts} 个部分，每部分都带有首列。</translation>
    </message>
    <message>
        <source>The pages lie on their side, because the table is too wide for upright ones.</source>
        <translation>由于表格宽度超出纵向页面，页面改为横向。</translation>
    </message>
    <message>
        <source>Left out of the source: {what}.</source>
        <translation>来源中已省略：{what}。</translation>
    </message>
    <message>
        <source>Left out of the source, as formats that want it make it anew: {what}.</source>
        <translation>来源中已省略，需要它们的格式会重新生成：{what}。</translation>
    </message>
    <message>
        <source>The image “{image}” lies inside the source, and the text only names it. The option “Images” (markdown.images=files) writes it beside the text.</source>
        <translation>图片“{image}”位于来源内部，文本中只写了其名称。可用选项“图片”(markdown.images=files) 将其写到文本旁。</translation>
    </message>
    <message>
        <source>line {line}</source>
        <translation>第 {line} 行</translation>
    </message>
    <message>
        <source>{count} images were not found; placeholders stand in their places: {which}.</source>
        <translation>找不到 {count} 张图片；以占位符代替：{which}。</translation>
    </message>
    <message>
        <source>{count} images lie outside the source’s folder and were left out: {which}.</source>
        <translation>{count} 张图片位于来源文件夹之外，已省略：{which}。</translation>
    </message>
    <message>
        <source>{count} images are on the network and were not fetched: {which}.</source>
        <translation>{count} 张图片位于网络上，未获取：{which}。</translation>
    </message>
    <message>
        <source>{count} images could not be fetched from the network: {which}.</source>
        <translation>无法从网络获取 {count} 张图片：{which}。</translation>
    </message>
    <message>
        <source>{count} images are damaged or cannot be read: {which}.</source>
        <translation>{count} 张图片已损坏或无法读取：{which}。</translation>
    </message>
    <message>
        <source>{count} images are too large and were left out: {which}.</source>
        <translation>{count} 张图片过大，已省略：{which}。</translation>
    </message>
    <message>
        <source>{count} images are of kinds that cannot be shown here: {which}.</source>
        <translation>{count} 张图片的类型无法在此显示：{which}。</translation>
    </message>
    <message>
        <source>{count} images refer to outside content or scripts, which were left out: {which}.</source>
        <translation>{count} 张图片引用了外部内容或脚本，已将其省略：{which}。</translation>
    </message>
    <message>
        <source>{count} links have a scheme that is not safe and were taken out; their text stays: {which}.</source>
        <translation>{count} 个链接使用了不安全的协议，已移除；其文字保留：{which}。</translation>
    </message>
    <message>
        <source>No installed font has {count} of the characters; boxes stand in their places: {which}.</source>
        <translation>没有已安装的字体支持其中 {count} 个字符；以方框代替：{which}。</translation>
    </message>
    <message>
        <source>{count} HTML elements are not closed, or closed without being opened: {which}.</source>
        <translation>{count} 个 HTML 元素未关闭，或未打开即关闭：{which}。</translation>
    </message>
    <message>
        <source>{count} HTML elements were left out, as asked: {which}.</source>
        <translation>已按要求省略 {count} 个 HTML 元素：{which}。</translation>
    </message>
    <message>
        <source>{count} pieces of HTML that is not on the safe list were left out: {which}.</source>
        <translation>已省略 {count} 处不在安全列表中的 HTML：{which}。</translation>
    </message>
    <message>
        <source>{count} footnotes have no text: {which}.</source>
        <translation>{count} 个脚注没有内容：{which}。</translation>
    </message>
    <message>
        <source>{count} footnotes are never referred to and were left out: {which}.</source>
        <translation>{count} 个脚注未被引用，已省略：{which}。</translation>
    </message>
    <message>
        <source>{count} table rows have too few or too many cells: {which}.</source>
        <translation>{count} 个表格行的单元格过少或过多：{which}。</translation>
    </message>
    <message>
        <source>{count} tables are too wide for the page and were set smaller: {which}.</source>
        <translation>{count} 个表格宽度超出页面，已缩小显示：{which}。</translation>
    </message>
    <message>
        <source>{count} included files were not found: {which}.</source>
        <translation>找不到 {count} 个引入的文件：{which}。</translation>
    </message>
    <message>
        <source>{count} images have no description for people who cannot see them: {which}.</source>
        <translation>{count} 张图片没有供视障人士使用的说明：{which}。</translation>
    </message>
    <message>
        <source>{count} pieces of code are in languages that are not known; they are shown without colors: {which}.</source>
        <translation>{count} 段代码的语言未知；已不着色显示：{which}。</translation>
    </message>
    <message>
        <source>{count} attributes have no place here and were left out: {which}.</source>
        <translation>{count} 个属性不能用在此处，已省略：{which}。</translation>
    </message>
    <message>
        <source>{count} files were left out: {which}.</source>
        <translation>{count} 个文件已略过：{which}。</translation>
    </message>
    <message>
        <source>{count} images lie inside the source, and the text only names them. The option “Images” (markdown.images=files) writes them beside the text: {which}.</source>
        <translation>{count} 张图片位于来源内部，文本中只写了其名称。可用选项“图片”(markdown.images=files) 将其写到文本旁：{which}。</translation>
    </message>
    <message>
        <source>{count} parts of the source were left out: {which}.</source>
        <translation>来源中有 {count} 个部分已省略：{which}。</translation>
    </message>
    <message>
        <source>lines {lines}</source>
        <translation>第 {lines} 行</translation>
    </message>
    <message>
        <source>The same holds {count} more times: {lines}.</source>
        <translation>另有 {count} 处相同情况：{lines}。</translation>
    </message>
    <message>
        <source>The fonts of the look are not installed ({fonts}); “{font}” stands in for them. Packages: fonts-noto-core, fonts-dejavu-core.</source>
        <translation>未安装此外观所用的字体（{fonts}）；以“{font}”代替。软件包：fonts-noto-core、fonts-dejavu-core。</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}：{words}</translation>
    </message>
    <message>
        <source>The slide “{title}” does not hold all of its text; it goes on on {count} slides.</source>
        <translation>幻灯片“{title}”容纳不下全部文本；内容延续到 {count} 张幻灯片。</translation>
    </message>
    <message>
        <source>The slide “{title}” does not hold all of its text, part of which runs over the edge. Divide it by a heading or a rule.</source>
        <translation>幻灯片“{title}”容纳不下全部文本，部分内容超出边缘。请用标题或分隔线将其分开。</translation>
    </message>
    <message>
        <source>The link to “{target}” leads out of the zip; it works only where that file lies at the same address beside it.</source>
        <translation>指向“{target}”的链接通向 ZIP 文件之外；仅当该文件位于其旁的相同地址时才有效。</translation>
    </message>
    <message>
        <source>{count} links lead out of the zip; they work only where the files lie at the same addresses beside it: {which}.</source>
        <translation>{count} 个链接通向 ZIP 文件之外；仅当这些文件位于其旁的相同地址时才有效：{which}。</translation>
    </message>
    <message>
        <source>The link to “{target}” leads to a place that “{document}” does not have.</source>
        <translation>指向“{target}”的链接所指的位置在“{document}”中不存在。</translation>
    </message>
    <message>
        <source>{count} links lead to places that are not there: {which}.</source>
        <translation>{count} 个链接指向不存在的位置：{which}。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>Workiva</name>
    <message>
        <source>Starting the export</source>
        <translation>正在启动导出</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>it says the export is done, and does not say where the file is (resourceUrl)</source>
        <translation>服务称导出已完成，但未说明文件的位置 (resourceUrl)</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>服务未说明原因</translation>
    </message>
    <message>
        <source>it was canceled there</source>
        <translation>已在服务端取消</translation>
    </message>
    <message>
        <source>the last question was not answered</source>
        <translation>最后一次查询未得到响应</translation>
    </message>
    <message>
        <source>its answer has no status in it</source>
        <translation>响应中没有状态</translation>
    </message>
    <message>
        <source>Client id and secret</source>
        <translation>客户端 ID 和密钥</translation>
    </message>
    <message>
        <source>A workspace owner makes them: Configuration, Security, OAuth2 grants for an integration user.</source>
        <translation>由工作区所有者创建：Configuration &gt; Security &gt; OAuth2 grants，用于集成用户。</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>客户端 ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>客户端密钥</translation>
    </message>
    <message>
        <source>It is kept in the system’s keychain.</source>
        <translation>保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>A token</source>
        <translation>已有令牌</translation>
    </message>
    <message>
        <source>A bearer token you have already. Workiva’s own end after about ten minutes, so this is for trying things out.</source>
        <translation>您已有的 Bearer 令牌。Workiva 自己的令牌约十分钟后失效，因此只适合试用。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>May list files (file:read)</source>
        <translation>可列出文件 (file:read)</translation>
    </message>
    <message>
        <source>Alternate row fills</source>
        <translation>隔行填充颜色</translation>
    </message>
    <message>
        <source>Labels of attachments</source>
        <translation>附件的标签</translation>
    </message>
    <message>
        <source>Comments, resolved ones too</source>
        <translation>批注，包括已解决的</translation>
    </message>
    <message>
        <source>Draft watermark</source>
        <translation>草稿水印</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Leader dots</source>
        <translation>前导符</translation>
    </message>
    <message>
        <source>Tracked changes</source>
        <translation>修订</translation>
    </message>
    <message>
        <source>Tags for accessibility</source>
        <translation>辅助功能标签</translation>
    </message>
    <message>
        <source>CMYK colors</source>
        <translation>CMYK 颜色</translation>
    </message>
    <message>
        <source>No empty space where sections are left out</source>
        <translation>省略的部分不留空白</translation>
    </message>
    <message>
        <source>Print areas only</source>
        <translation>仅打印区域</translation>
    </message>
    <message>
        <source>Cell fills</source>
        <translation>单元格填充</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>网格线</translation>
    </message>
    <message>
        <source>Shading of table cells</source>
        <translation>表格单元格底纹</translation>
    </message>
    <message>
        <source>Simple XHTML for editing</source>
        <translation>便于编辑的简单 XHTML</translation>
    </message>
    <message>
        <source>XHTML for editing</source>
        <translation>便于编辑的 XHTML</translation>
    </message>
    <message>
        <source>Links to other places</source>
        <translation>指向其他位置的链接</translation>
    </message>
    <message>
        <source>Headers and footers</source>
        <translation>页眉和页脚</translation>
    </message>
    <message>
        <source>Formulas instead of values</source>
        <translation>公式而非值</translation>
    </message>
    <message>
        <source>Layout slides that are not used</source>
        <translation>未使用的版式幻灯片</translation>
    </message>
    <message>
        <source>Send an email when it is done</source>
        <translation>完成后发送电子邮件</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Values of custom fields</source>
        <translation>自定义字段的值</translation>
    </message>
    <message>
        <source>Document markup</source>
        <translation>文档标记</translation>
    </message>
    <message>
        <source>Values of input cells</source>
        <translation>输入单元格的值</translation>
    </message>
    <message>
        <source>Outline labels</source>
        <translation>大纲标签</translation>
    </message>
    <message>
        <source>Metadata of smart links</source>
        <translation>智能链接的元数据</translation>
    </message>
    <message>
        <source>Incoming Wdata connections</source>
        <translation>传入的 Wdata 连接</translation>
    </message>
    <message>
        <source>Outgoing Wdata connections</source>
        <translation>传出的 Wdata 连接</translation>
    </message>
    <message>
        <source>XBRL</source>
        <translation>XBRL</translation>
    </message>
    <message>
        <source>XBRL that is not connected</source>
        <translation>未连接的 XBRL</translation>
    </message>
    <message>
        <source>Keep input mode on</source>
        <translation>保持输入模式开启</translation>
    </message>
    <message>
        <source>Remove GRC links</source>
        <translation>移除 GRC 链接</translation>
    </message>
    <message>
        <source>Remove links</source>
        <translation>移除链接</translation>
    </message>
    <message>
        <source>The file as it was uploaded</source>
        <translation>上传的原始文件</translation>
    </message>
    <message>
        <source>A file as Workiva makes it</source>
        <translation>Workiva 生成的文件</translation>
    </message>
    <message>
        <source>Archive (tar.gz)</source>
        <translation>压缩包 (tar.gz)</translation>
    </message>
    <message>
        <source>Page height</source>
        <translation>页面高度</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>页面宽度</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>sideways</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>fit to width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Precision of numbers</source>
        <translation>数字精度</translation>
    </message>
    <message>
        <source>full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>四舍五入</translation>
    </message>
    <message>
        <source>as displayed</source>
        <translation>按显示的精度</translation>
    </message>
    <message>
        <source>Its id, or its address in the browser.</source>
        <translation>其 ID，或它在浏览器中的地址。</translation>
    </message>
    <message>
        <source>The account needs the scope graph:read for it.</source>
        <translation>账户需要权限范围 graph:read。</translation>
    </message>
    <message>
        <source>Graph report</source>
        <translation>Graph 报告</translation>
    </message>
    <message>
        <source>Test form</source>
        <translation>测试表单</translation>
    </message>
    <message>
        <source>Style guide</source>
        <translation>样式指南</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>修订版本</translation>
    </message>
    <message>
        <source>Empty: the newest one.</source>
        <translation>留空：最新版本。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Ids of sections; empty: the whole document.</source>
        <translation>章节的 ID；留空：整个文档。</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>A PDF can have 250,000 cells at most.</source>
        <translation>一个 PDF 最多可含 250,000 个单元格。</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Ids of sheets; empty: all of them. CSV takes one sheet, or all as a zip.</source>
        <translation>工作表的 ID；留空：全部。CSV 只能导出一个工作表，或将全部工作表导出为 ZIP。</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>演示文稿</translation>
    </message>
    <message>
        <source>Slides</source>
        <translation>幻灯片</translation>
    </message>
    <message>
        <source>Ids of slides; empty: all of them.</source>
        <translation>幻灯片的 ID；留空：全部。</translation>
    </message>
    <message>
        <source>Supporting document</source>
        <translation>支持文档</translation>
    </message>
    <message>
        <source>A file that was uploaded; it comes back as it is.</source>
        <translation>已上传的文件；按原样返回。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Workiva file</source>
        <translation>Workiva 文件</translation>
    </message>
    <message>
        <source>Everything that belongs to it, as an archive.</source>
        <translation>属于它的全部内容，打包为压缩包。</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Where the workspace lives.</source>
        <translation>工作区所在的区域。</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>美国</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>Asia Pacific</source>
        <translation>亚太</translation>
    </message>
    <message>
        <source>Empty: that of the region.</source>
        <translation>留空：使用该区域的地址。</translation>
    </message>
    <message>
        <source>API generation</source>
        <translation>API 版本</translation>
    </message>
    <message>
        <source>Change it only where an older integration needs it.</source>
        <translation>仅在较旧的集成需要时更改。</translation>
    </message>
    <message>
        <source>Ends on 2029-01-31.</source>
        <translation>2029-01-31 停用。</translation>
    </message>
    <message>
        <source>prototype</source>
        <translation>原型</translation>
    </message>
    <message>
        <source>Ends on 2027-01-31.</source>
        <translation>2027-01-31 停用。</translation>
    </message>
    <message>
        <source>Export through</source>
        <translation>导出方式</translation>
    </message>
    <message>
        <source>The kind’s own address needs only the scope file:read, but documents, spreadsheets and presentations alone have one.</source>
        <translation>该类型自己的地址只需要权限范围 file:read，但只有文档、电子表格和演示文稿有此类地址。</translation>
    </message>
    <message>
        <source>files (scope file:write)</source>
        <translation>files（权限范围 file:write）</translation>
    </message>
    <message>
        <source>the kind’s own address (scope file:read)</source>
        <translation>该类型自己的地址（权限范围 file:read）</translation>
    </message>
    <message>
        <source>Workiva does not name its limit; it may be as low as 1.</source>
        <translation>Workiva 未公布其上限；可能低至 1。</translation>
    </message>
    <message>
        <source>%1 can only be used alone</source>
        <translation>%1 只能单独使用</translation>
    </message>
    <message>
        <source>it holds no id</source>
        <translation>其中没有 ID</translation>
    </message>
    <message>
        <source>the file’s id, or an address that holds it,</source>
        <translation>文件的 ID，或包含该 ID 的地址</translation>
    </message>
    <message>
        <source>CSV takes one sheet, or all of them when none is named</source>
        <translation>CSV 只能导出一个工作表；未指定时导出全部</translation>
    </message>
    <message>
        <source>This account uses Workiva’s prototype interface: deprecated since 2026-02-12, switched off on 2027-01-31. Choose API generation 2026-01-01 in the account.</source>
        <translation>此账户使用 Workiva 的原型接口：已于 2026-02-12 弃用，将于 2027-01-31 停用。请在账户中选择 API 版本 2026-01-01。</translation>
    </message>
    <message>
        <source>This account uses Workiva’s interface of 2022-01-01: deprecated, switched off on 2029-01-31.</source>
        <translation>此账户使用 Workiva 的 2022-01-01 版接口：已弃用，将于 2029-01-31 停用。</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>状态码 %1</translation>
    </message>
    <message>
        <source> (exports of this kind need the scope graph:read)</source>
        <translation>（导出此类型需要权限范围 graph:read）</translation>
    </message>
    <message>
        <source> (exports need the scope file:write, or file:read at the kind’s own address)</source>
        <translation>（导出需要权限范围 file:write；使用该类型自己的地址时需要 file:read）</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>排队中</translation>
    </message>
    <message>
        <source>started</source>
        <translation>已启动</translation>
    </message>
</context>
<context>
    <name>XlsxReader</name>
    <message>
        <source>a sheet holds too much text</source>
        <translation>某个工作表的文本过多</translation>
    </message>
    <message>
        <source>it is no workbook, but of another office program</source>
        <translation>不是工作簿，而是其他 Office 程序的文件</translation>
    </message>
    <message>
        <source>sheets that are no tables</source>
        <translation>不是表格的工作表</translation>
    </message>
    <message>
        <source>charts and pictures of sheets</source>
        <translation>工作表中的图表和图片</translation>
    </message>
    <message>
        <source>comments of sheets</source>
        <translation>工作表中的批注</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel 工作簿 (XLSX)</translation>
    </message>
    <message>
        <source>links of cells</source>
        <translation>单元格的链接</translation>
    </message>
    <message>
        <source>merged cells of long sheets</source>
        <translation>长工作表的合并单元格</translation>
    </message>
    <message>
        <source>formulas that were never computed</source>
        <translation>从未计算过的公式</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>Rows beyond the %1 of a sheet</source>
        <translation>超出工作表 %1 行的行</translation>
    </message>
    <message>
        <source>Columns beyond the %1 of a sheet</source>
        <translation>超出工作表 %1 列的列</translation>
    </message>
    <message>
        <source>a cell holds more than the %1 characters of Excel</source>
        <translation>单元格的字符数超过 Excel 的上限 %1</translation>
    </message>
    <message>
        <source>A cell of several rows</source>
        <translation>跨多行的单元格</translation>
    </message>
    <message>
        <source>A link that is not the only one of its cell, or leads into the document</source>
        <translation>单元格中并非唯一的链接，或指向文档内部的链接</translation>
    </message>
    <message>
        <source>Links beyond the %1 of a sheet</source>
        <translation>超出工作表 %1 个上限的链接</translation>
    </message>
    <message>
        <source>Excel (XLSX)</source>
        <translation>Excel (XLSX)</translation>
    </message>
    <message>
        <source>The tables of a document, each a sheet, with numbers and dates to calculate with.</source>
        <translation>文档中的表格，每个表格一张工作表，数字和日期可用于计算。</translation>
    </message>
</context>
<context>
    <name>XmlPart</name>
    <message>
        <source>its part “%1” cannot be read: %2</source>
        <translation>无法读取其中的部件“%1”：%2</translation>
    </message>
    <message>
        <source>it has a document type, which may not be there</source>
        <translation>含有不允许的文档类型声明</translation>
    </message>
    <message>
        <source>it has an unknown entity</source>
        <translation>含有未知的实体</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>过大</translation>
    </message>
</context>
<context>
    <name>quayside::AboutDialog</name>
    <message>
        <source>Library</source>
        <translation>库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>License</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Libraries that Quayside is built with</source>
        <translation>Quayside 所使用的库</translation>
    </message>
    <message>
        <source>About Quayside</source>
        <translation>关于 Quayside</translation>
    </message>
    <message>
        <source>Quayside %1</source>
        <translation>Quayside %1</translation>
    </message>
    <message>
        <source>Turns documents into files, on this computer or by export services.</source>
        <translation>在本机上或通过导出服务将文档转换为文件。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.</source>
        <translation>自由软件，采用 GNU 通用公共许可证第 3 版或更高版本，不提供任何担保。</translation>
    </message>
    <message>
        <source>&amp;Copy for support</source>
        <translation>复制技术支持信息(&amp;C)</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>复制技术支持信息</translation>
    </message>
    <message>
        <source>Copies the versions of the program, its libraries and the system</source>
        <translation>复制程序、所用库和系统的版本信息</translation>
    </message>
</context>
<context>
    <name>quayside::AccountEditor</name>
    <message>
        <source>Sign in &amp;with</source>
        <translation>登录方式(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Save account</source>
        <translation>保存账户(&amp;S)</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>The remote API that the account belongs to</source>
        <translation>账户所属的远程服务</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Your own word for this account</source>
        <translation>您为此账户取的名称</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>How the account proves who you are</source>
        <translation>账户证明您身份的方式</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Ser&amp;vice</source>
        <translation>服务(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>添加账户</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
    <message>
        <source>Leave it empty to keep the one that is stored.</source>
        <translation>留空可保留已存储的值。</translation>
    </message>
</context>
<context>
    <name>quayside::AccountsPage</name>
    <message>
        <source>Sign-in was refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Needs sign-in</source>
        <translation>需要登录</translation>
    </message>
    <message>
        <source>The service refused its sign-in: “Sign in…” gives it a new one.</source>
        <translation>服务拒绝了登录：可用“登录…”重新登录。</translation>
    </message>
    <message>
        <source>Needs sign-in: %1 is missing.</source>
        <translation>需要登录：缺少%1。</translation>
    </message>
    <message>
        <source>Needs sign-in with the browser.</source>
        <translation>需要使用浏览器登录。</translation>
    </message>
    <message>
        <source>Ready. Its secret is in the system’s keychain.</source>
        <translation>就绪。其机密信息保存在系统的密钥环中。</translation>
    </message>
    <message>
        <source>Ready until the program ends: its secret is in memory only, not in a keychain.</source>
        <translation>就绪，程序退出后失效：其机密信息只在内存中，未存入密钥环。</translation>
    </message>
    <message>
        <source>Export through a service</source>
        <translation>通过服务导出</translation>
    </message>
    <message>
        <source>Add an account of a service that makes exports, such as Workiva or Google Drive. To try it without one, add the sandbox: a server on this computer that speaks for all of them.</source>
        <translation>添加可生成导出的服务（例如 Workiva 或 Google Drive）的账户。如果没有账户也想试用，可添加沙盒：它是本机上的一个服务器，可模拟所有这些服务。</translation>
    </message>
    <message>
        <source>What the sandbox holds: ids to try</source>
        <translation>沙盒中的内容：可供试用的 ID</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>Si&amp;gn in…</source>
        <translation>登录(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Trust them no &amp;longer</source>
        <translation>不再信任(&amp;L)</translation>
    </message>
    <message>
        <source>Add sand&amp;box account</source>
        <translation>添加沙盒账户(&amp;B)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>添加账户(&amp;A)…</translation>
    </message>
    <message>
        <source>Add sandbox account</source>
        <translation>添加沙盒账户</translation>
    </message>
    <message>
        <source>Starts a local server that speaks the remote APIs and adds an account for each. Nothing leaves this computer.</source>
        <translation>启动一个支持各远程 API 的本地服务器，并为每种服务添加一个账户。数据不会离开本机。</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Result of the test</source>
        <translation>测试结果</translation>
    </message>
    <message>
        <source>Trust them no longer</source>
        <translation>不再信任</translation>
    </message>
    <message>
        <source>The account’s credential goes to these servers no more; an export whose file is there asks again</source>
        <translation>账户的凭据不再发送到这些服务器；如有导出的文件位于这些服务器上，会再次询问</translation>
    </message>
    <message>
        <source>Copy an id from here into the form of the export page</source>
        <translation>可将此处的 ID 复制到导出页面的表单中</translation>
    </message>
    <message>
        <source>“%1” has to be signed in again before its exports go on.</source>
        <translation>“%1”必须重新登录，其导出才能继续。</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>服务：%1</translation>
    </message>
    <message>
        <source>Trusted hosts: %1</source>
        <translation>受信任的主机：%1</translation>
    </message>
    <message>
        <source>Remove “%1” and its secrets from this computer? Its running exports are followed no longer.</source>
        <translation>从本机移除“%1”及其机密信息？将不再跟踪其运行中的导出。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>“%1” trusts %2 no longer.</source>
        <translation>“%1”不再信任 %2。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>正在查询 %1…</translation>
    </message>
    <message>
        <source>The server takes other settings than this account has.</source>
        <translation>服务器所需的设置与此账户的不同。</translation>
    </message>
    <message>
        <source>Use them</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Sandbox %1</source>
        <translation>沙盒 %1</translation>
    </message>
    <message>
        <source>The sandbox runs until you close the window. Choose one of its accounts under “Where” on the export page.</source>
        <translation>沙盒会一直运行，直到您关闭窗口。请在导出页面的“位置”中选择其中一个账户。</translation>
    </message>
    <message>
        <source>Its sandbox does not run now: “Add sandbox account” starts it again.</source>
        <translation>其沙盒当前未运行：“添加沙盒账户”可重新启动它。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>quayside::BatchModel</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>quayside::CommandLineDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>等同的命令行</translation>
    </message>
    <message>
        <source>Paste it into a terminal. Secrets are not in it; the command asks for them.</source>
        <translation>请将其粘贴到终端中。其中不含机密信息；命令运行时会询问。</translation>
    </message>
    <message>
        <source>No source is in the list yet: put the names of files in place of SOURCE.</source>
        <translation>列表中尚无来源：请将 SOURCE 替换为文件名。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>quayside::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Type some letters of what you want to do</source>
        <translation>输入您想执行的操作的部分文字</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>您想做什么？</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>匹配的命令</translation>
    </message>
    <message>
        <source>Nothing here is called “%1”.</source>
        <translation>没有名为“%1”的命令。</translation>
    </message>
</context>
<context>
    <name>quayside::CompareDialog</name>
    <message>
        <source>The file of the %1 export is not there any more.</source>
        <translation>%1个导出的文件已不存在。</translation>
    </message>
    <message>
        <source>The file of the %1 export was changed or replaced since.</source>
        <translation>%1个导出的文件此后已被更改或替换。</translation>
    </message>
    <message>
        <source>The %1 export left no file to compare.</source>
        <translation>%1个导出没有可比较的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln same line(s)</source>
        <translation>
            <numerusform>%Ln 行相同</numerusform>
        </translation>
    </message>
    <message>
        <source>Only exports with files can be compared by their results.</source>
        <translation>只有带文件的导出才能比较结果。</translation>
    </message>
    <message>
        <source>The results have the same bytes (%1).</source>
        <translation>两个结果逐字节相同 (%1)。</translation>
    </message>
    <message>
        <source>The results differ: %1 and %2.</source>
        <translation>两个结果不同：%1 和 %2。</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一</translation>
    </message>
    <message>
        <source>second</source>
        <translation>第二</translation>
    </message>
    <message>
        <source>They are too large to be compared line by line.</source>
        <translation>文件过大，无法逐行比较。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) only in the first</source>
        <translation>
            <numerusform>%Ln 行只在第一个中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in the second</source>
        <translation>
            <numerusform>%Ln 行只在第二个中</numerusform>
        </translation>
    </message>
    <message>
        <source>They have little in common; the beginning is shown.</source>
        <translation>两者相同之处很少；只显示开头部分。</translation>
    </message>
    <message>
        <source>&amp;Differences only</source>
        <translation>仅显示差异(&amp;D)</translation>
    </message>
    <message>
        <source>Compare two exports</source>
        <translation>比较两个导出</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>Settings side by side</source>
        <translation>设置对照</translation>
    </message>
    <message>
        <source>Differences of the results</source>
        <translation>结果的差异</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>(as by default)</source>
        <translation>（默认）</translation>
    </message>
    <message>
        <source>They are too large to be compared page by page.</source>
        <translation>文件过大，无法逐页比较。</translation>
    </message>
    <message>
        <source>Pages of the first export</source>
        <translation>第一个导出的页面</translation>
    </message>
    <message>
        <source>Pages of the second export</source>
        <translation>第二个导出的页面</translation>
    </message>
</context>
<context>
    <name>quayside::ComparePanel</name>
    <message>
        <source>Change before (Shift+F4)</source>
        <translation>上一处更改 (Shift+F4)</translation>
    </message>
    <message>
        <source>Next change (F4)</source>
        <translation>下一处更改 (F4)</translation>
    </message>
    <message>
        <source>Comparing… %1 %</source>
        <translation>正在比较… %1%</translation>
    </message>
    <message>
        <source>Pages of the last export</source>
        <translation>上次导出的页面</translation>
    </message>
    <message>
        <source>Pages now</source>
        <translation>当前的页面</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>This PDF cannot be shown</source>
        <translation>无法显示此 PDF</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) changed</source>
        <translation>
            <numerusform>%Ln 页已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) more</source>
        <translation>
            <numerusform>多 %Ln 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) fewer</source>
        <translation>
            <numerusform>少 %Ln 页</numerusform>
        </translation>
    </message>
    <message>
        <source>No page looks different</source>
        <translation>没有页面看起来不同</translation>
    </message>
    <message>
        <source>The earlier export cannot be shown: it is no PDF any more.</source>
        <translation>无法显示较早的导出：它已不是 PDF。</translation>
    </message>
</context>
<context>
    <name>quayside::ComposePage</name>
    <message>
        <source>Show the preview (F9)</source>
        <translation>显示预览 (F9)</translation>
    </message>
    <message>
        <source>The account of this export is not there any more: choose another one under “Where”.</source>
        <translation>此导出的账户已不存在：请在“位置”中选择其他账户。</translation>
    </message>
    <message>
        <source>These are the settings of “%1”. Change them, then export.</source>
        <translation>这是“%1”的设置。请更改后导出。</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln folder(s)</source>
        <translation>
            <numerusform>导出(&amp;E)：%Ln 个文件夹</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %Ln file(s)</source>
        <translation>
            <numerusform>和 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Export %Ln file(s)</source>
        <translation>
            <numerusform>导出 %Ln 个文件(&amp;E)</numerusform>
        </translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>None of these sources can be read.</source>
        <translation>这些来源都无法读取。</translation>
    </message>
    <message>
        <source>Add a document on the left to begin.</source>
        <translation>请先在左侧添加文档。</translation>
    </message>
    <message>
        <source>Fill in what to export on the left.</source>
        <translation>请在左侧填写要导出的内容。</translation>
    </message>
    <message>
        <source>These kinds have no format in common: export them one after the other.</source>
        <translation>这些类型没有共同的格式：请逐个导出。</translation>
    </message>
    <message>
        <source>Choose at least one format.</source>
        <translation>请至少选择一种格式。</translation>
    </message>
    <message>
        <source>Choose a folder for the files.</source>
        <translation>请选择保存文件的文件夹。</translation>
    </message>
    <message>
        <source>Puts the work into the queue (Ctrl+Enter)</source>
        <translation>将任务加入队列 (Ctrl+Enter)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s), %1 formats</source>
        <translation>
            <numerusform>%Ln 个来源，%1 种格式</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>(%Ln more)</source>
        <translation>
            <numerusform>（另有 %Ln 个）</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>已略过：%1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>…另有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>All options are at their defaults.</source>
        <translation>所有选项均为默认值。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>The first %1 of %2 sources came back: more are not kept between starts.</source>
        <translation>已恢复 %2 个来源中的前 %1 个：重新启动后不会保留更多。</translation>
    </message>
    <message>
        <source>The exports are being prepared…</source>
        <translation>正在准备导出…</translation>
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
        <translation>从日历中选择日期</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>quayside::DestinationBox</name>
    <message>
        <source>Choose where the files go</source>
        <translation>选择文件的保存位置</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Exported files are saved here</source>
        <translation>导出的文件保存在此处</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Parts in braces are filled in: {name}, {ext}, {format}, {locale}, {date}</source>
        <translation>花括号中的部分会自动填充：{name}、{ext}、{format}、{locale}、{date}</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>文件已存在时</translation>
    </message>
    <message>
        <source>What happens when a file of that name is there already</source>
        <translation>已有同名文件时的处理方式</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>文件夹(&amp;O)</translation>
    </message>
    <message>
        <source>File &amp;name</source>
        <translation>文件名(&amp;N)</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>Favourite and recent folders</source>
        <translation>收藏和最近使用的文件夹</translation>
    </message>
    <message>
        <source>This folder is a &amp;favourite</source>
        <translation>收藏此文件夹(&amp;F)</translation>
    </message>
</context>
<context>
    <name>quayside::ExportPage</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Show or hide the exports (F8)</source>
        <translation>显示或隐藏导出队列 (F8)</translation>
    </message>
</context>
<context>
    <name>quayside::ExportSettings</name>
    <message>
        <source>Treat &amp;warnings as failures</source>
        <translation>将警告视为失败(&amp;W)</translation>
    </message>
    <message>
        <source>W&amp;here</source>
        <translation>位置(&amp;H)</translation>
    </message>
    <message>
        <source>Where the export is made</source>
        <translation>执行导出的位置</translation>
    </message>
    <message>
        <source>This computer, or an account of a remote service</source>
        <translation>本机，或远程服务的账户</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Time zone</source>
        <translation>时区(&amp;T)</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Dates in the result are seen from here. Empty: UTC.</source>
        <translation>结果中的日期以此时区为准。留空：UTC。</translation>
    </message>
    <message>
        <source>Treat warnings as failures</source>
        <translation>将警告视为失败</translation>
    </message>
    <message>
        <source>A missing image or a dead link then stops the file instead of being reported</source>
        <translation>缺少图片或链接失效时将停止生成该文件，而不只是给出警告</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Add or manage accounts…</source>
        <translation>添加或管理账户…</translation>
    </message>
    <message>
        <source>Languages (needed)</source>
        <translation>语言（必填）</translation>
    </message>
    <message>
        <source>Needed, such as Europe/Vienna</source>
        <translation>必填，例如 Europe/Vienna</translation>
    </message>
    <message>
        <source>UTC, or a place such as Europe/Vienna</source>
        <translation>UTC，或类似 Europe/Vienna 的地点</translation>
    </message>
    <message>
        <source>All formats</source>
        <translation>所有格式</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
</context>
<context>
    <name>quayside::FindBar</name>
    <message>
        <source>Found before (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Found next (Enter, F3)</source>
        <translation>下一处 (Enter, F3)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>找到 %Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>searching…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>关闭查找 (Esc)</translation>
    </message>
</context>
<context>
    <name>quayside::FormatPicker</name>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>quayside::HistoryActions</name>
    <message>
        <source>&amp;Verify</source>
        <translation>验证(&amp;V)</translation>
    </message>
    <message>
        <source>Verify: reads the files again and tells whether they are as they were saved</source>
        <translation>验证：重新读取文件，检查是否与保存时一致</translation>
    </message>
    <message>
        <source>Ed&amp;it and run</source>
        <translation>编辑并运行(&amp;I)</translation>
    </message>
    <message>
        <source>Edit and run: puts sources and settings into the form</source>
        <translation>编辑并运行：将来源和设置填入表单</translation>
    </message>
    <message>
        <source>Save the settings as a preset</source>
        <translation>将这些设置保存为预设</translation>
    </message>
    <message>
        <source>Compare two exports: settings, then results</source>
        <translation>比较两个导出：先比较设置，再比较结果</translation>
    </message>
    <message>
        <source>Save as preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Name of the preset:</source>
        <translation>预设名称：</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) in the queue again.</source>
        <translation>
            <numerusform>%Ln 个导出已重新加入队列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) unchanged</source>
        <translation>
            <numerusform>%Ln 个文件未更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missing</source>
        <translation>
            <numerusform>%Ln 个缺失</numerusform>
        </translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>我的%1</translation>
    </message>
    <message>
        <source>The preset “%1” is saved; it is at the top of the form.</source>
        <translation>预设“%1”已保存；位于表单顶部。</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1（新增）</translation>
    </message>
    <message>
        <source>&amp;Save as preset…</source>
        <translation>保存为预设(&amp;S)…</translation>
    </message>
    <message>
        <source>Compare &amp;two</source>
        <translation>比较两个(&amp;T)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>quayside::HistoryFilterBar</name>
    <message>
        <source>Show a&amp;ll</source>
        <translation>全部显示(&amp;L)</translation>
    </message>
    <message>
        <source>Search names, folders, errors (Ctrl+F)</source>
        <translation>搜索名称、文件夹、错误 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Finds words in names, folders and errors</source>
        <translation>在名称、文件夹和错误中查找文字</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>最近 365 天</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>两个日期之间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Lists exports of this state only; failed ones include those that were interrupted</source>
        <translation>只列出此状态的导出；失败的包括已中断的</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Lists exports to this format only</source>
        <translation>只列出导出为此格式的</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Lists exports made here, or by this account, only</source>
        <translation>只列出在本机或通过此账户完成的导出</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Lists exports into this folder, or below it, only</source>
        <translation>只列出导出到此文件夹或其下级的</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Lists exports in this language only</source>
        <translation>只列出此语言的导出</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Lists exports of this time only</source>
        <translation>只列出此时间段的导出</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>The first day, as YYYY-MM-DD</source>
        <translation>第一天，格式为 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>The last day, as YYYY-MM-DD</source>
        <translation>最后一天，格式为 YYYY-MM-DD</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Lists all exports again</source>
        <translation>重新列出所有导出</translation>
    </message>
    <message>
        <source>Any format</source>
        <translation>任何格式</translation>
    </message>
    <message>
        <source>Any account</source>
        <translation>任何账户</translation>
    </message>
    <message>
        <source>Any folder</source>
        <translation>任何文件夹</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>任何语言</translation>
    </message>
</context>
<context>
    <name>quayside::HistoryView</name>
    <message>
        <source>Re&amp;move from history</source>
        <translation>从历史记录中移除(&amp;M)</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Remove from history (Delete); the files stay</source>
        <translation>从历史记录中移除 (Delete)；文件会保留</translation>
    </message>
    <message>
        <source>History of exports</source>
        <translation>导出的历史记录</translation>
    </message>
    <message>
        <source>Newest first. Enter opens the result.</source>
        <translation>最新的在前。按 Enter 键打开结果。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s)</source>
        <translation>
            <numerusform>%Ln 个导出</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>未找到任何内容</translation>
    </message>
    <message>
        <source>No exports yet</source>
        <translation>尚无导出</translation>
    </message>
    <message>
        <source>Try fewer or other words, or show all exports.</source>
        <translation>请减少或更换搜索词，或显示所有导出。</translation>
    </message>
    <message>
        <source>Every export you make is kept here, with its results and errors.</source>
        <translation>您的每次导出都会连同结果和错误保留在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) removed from the history. The files stay.</source>
        <translation>
            <numerusform>已从历史记录中移除 %Ln 个导出。文件会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;only these</source>
        <translation>仅显示这些(&amp;O)</translation>
    </message>
    <message>
        <source>Export this &amp;list…</source>
        <translation>导出此列表(&amp;L)…</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>CSV for spreadsheets (*.csv);;JSON (*.json)</source>
        <translation>供电子表格使用的 CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export this list as CSV or JSON</source>
        <translation>将此列表导出为 CSV 或 JSON</translation>
    </message>
    <message>
        <source>Export those a&amp;gain</source>
        <translation>再次导出这些(&amp;G)</translation>
    </message>
    <message>
        <source>Export those again</source>
        <translation>再次导出这些</translation>
    </message>
    <message>
        <source>Exports the listed documents that have changed since once more, each to where it went</source>
        <translation>将列出的、此后已更改的文档再次导出，各自导出到原来的位置</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>仅显示这些</translation>
    </message>
    <message>
        <source>Lists only exports whose sources have changed since</source>
        <translation>只列出来源此后已更改的导出</translation>
    </message>
    <message>
        <source>more than %1 exports</source>
        <translation>超过 %1 个导出</translation>
    </message>
    <message>
        <source>%1 of %2 changed since they were exported</source>
        <translation>%2 个中有 %1 个在导出后已更改</translation>
    </message>
    <message>
        <source>%1 exports are written to the list …</source>
        <translation>列表已写入 %1 个导出…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message numerus="yes">
        <source>The list of %Ln export(s) is saved.</source>
        <translation>
            <numerusform>包含 %Ln 个导出的列表已保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
</context>
<context>
    <name>quayside::HtmlPanel</name>
    <message>
        <source>Find in the page</source>
        <translation>在页面中查找</translation>
    </message>
    <message>
        <source>Find in the page (Ctrl+F)</source>
        <translation>在页面中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Page of the book</source>
        <translation>书页</translation>
    </message>
    <message>
        <source>The chapters of the book, in reading order</source>
        <translation>本书各章，按阅读顺序</translation>
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
        <translation>页面</translation>
    </message>
    <message>
        <source>Link to %1</source>
        <translation>指向 %1 的链接</translation>
    </message>
</context>
<context>
    <name>quayside::JobActions</name>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Export &amp;again</source>
        <translation>再次导出(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>Copy &amp;error</source>
        <translation>复制错误(&amp;E)</translation>
    </message>
    <message>
        <source>Copy re&amp;port</source>
        <translation>复制报告(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy p&amp;ath</source>
        <translation>复制路径(&amp;H)</translation>
    </message>
    <message>
        <source>Stop waiting</source>
        <translation>停止等待</translation>
    </message>
    <message>
        <source>Go on with “%1”</source>
        <translation>继续执行“%1”</translation>
    </message>
    <message>
        <source>In the queue again.</source>
        <translation>已重新加入队列。</translation>
    </message>
    <message>
        <source>“%1” is not there any more: it was moved or deleted. “Export again” makes it once more.</source>
        <translation>“%1”已不存在：可能已移动或删除。可用“再次导出”重新生成。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个错误。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln path(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 个路径。</numerusform>
        </translation>
    </message>
    <message>
        <source>The report was copied. It has no secrets in it, but it names your files.</source>
        <translation>已复制报告。其中没有机密信息，但会包含您的文件名。</translation>
    </message>
</context>
<context>
    <name>quayside::JobDelegate</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>显示警告</translation>
    </message>
</context>
<context>
    <name>quayside::JobDetails</name>
    <message>
        <source>Field: %1</source>
        <translation>字段：%1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more: “Copy report” has them all.</source>
        <translation>
            <numerusform>…另有 %Ln 个：“复制报告”中包含全部内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Details of the selected export</source>
        <translation>所选导出的详细信息</translation>
    </message>
    <message>
        <source>Error, results, warnings and facts. Can be selected and copied.</source>
        <translation>错误、结果、警告和详细信息。可选中并复制。</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>未选择任何项</translation>
    </message>
    <message>
        <source>Select an export to see its results, warnings and errors.</source>
        <translation>选择一个导出以查看其结果、警告和错误。</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>隐藏详细信息</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>For support</source>
        <translation>技术支持信息</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Asked for: %1</source>
        <translation>提交时间：%1</translation>
    </message>
    <message>
        <source>Took: %1</source>
        <translation>用时：%1</translation>
    </message>
    <message>
        <source>Attempts: %1</source>
        <translation>尝试次数：%1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Click a warning to open its source.</source>
        <translation>单击警告可打开其来源。</translation>
    </message>
    <message>
        <source>“%1” is not there any more: it was moved or deleted.</source>
        <translation>“%1”已不存在：它已被移动或删除。</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>位于 %1</translation>
    </message>
    <message>
        <source>Its results and warnings will be listed here.</source>
        <translation>其结果和警告将列在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>quayside::JobTableModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <translation>%1 · %2%</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln warning(s)</source>
        <translation>
            <numerusform>%1，%Ln 条警告</numerusform>
        </translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>source gone</source>
        <translation>来源已不存在</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>来源已更改</translation>
    </message>
    <message>
        <source>result missing</source>
        <translation>结果缺失</translation>
    </message>
    <message>
        <source>result changed</source>
        <translation>结果已更改</translation>
    </message>
    <message>
        <source>result unchanged</source>
        <translation>结果未更改</translation>
    </message>
</context>
<context>
    <name>quayside::LastComparison</name>
    <message>
        <source>Last export, %1</source>
        <translation>上次导出，%1</translation>
    </message>
    <message>
        <source>Last export, %1; the file has changed since</source>
        <translation>上次导出，%1；文件此后已更改</translation>
    </message>
</context>
<context>
    <name>quayside::ListEditor</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>选择文件…</translation>
    </message>
</context>
<context>
    <name>quayside::ListExport</name>
    <message>
        <source>The program is ending.</source>
        <translation>程序正在退出。</translation>
    </message>
    <message>
        <source>The list could not be written: %1. Choose another place.</source>
        <translation>无法写入列表：%1。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>quayside::LocaleField</name>
    <message>
        <source>Language or tag, such as de-AT</source>
        <translation>语言或标签，例如 de-AT</translation>
    </message>
</context>
<context>
    <name>quayside::LocalesPicker</name>
    <message>
        <source>Add a language, such as de-AT</source>
        <translation>添加语言，例如 de-AT</translation>
    </message>
    <message>
        <source>Add a language</source>
        <translation>添加语言</translation>
    </message>
    <message>
        <source>Type a language or its BCP 47 tag and press Enter. Several give one file each.</source>
        <translation>输入语言或其 BCP 47 标签，然后按 Enter 键。多种语言会各生成一个文件。</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>This account does not take “%1”. %2</source>
        <translation>此账户不支持“%1”。%2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>%1: click to remove it; its menu makes it a favourite</source>
        <translation>%1：单击可移除；在其菜单中可设为收藏</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>%1: click to add it</source>
        <translation>%1：单击可添加</translation>
    </message>
    <message>
        <source>Among the &amp;favourites</source>
        <translation>收藏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>quayside::LooksDialog</name>
    <message>
        <source>&amp;Title page</source>
        <translation>标题页(&amp;T)</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>撤销 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Shift+Z)</source>
        <translation>重做 (Ctrl+Shift+Z)</translation>
    </message>
    <message>
        <source>Reset everything to the built-in theme</source>
        <translation>全部重置为内置主题</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save and use</source>
        <translation>保存并使用(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Save the theme</source>
        <translation>保存主题</translation>
    </message>
    <message>
        <source>Themes (*.json)</source>
        <translation>主题 (*.json)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>起始主题</translation>
    </message>
    <message>
        <source>The built-in theme that has everything you do not change</source>
        <translation>提供所有未更改内容的内置主题</translation>
    </message>
    <message>
        <source>Name of the theme</source>
        <translation>主题名称</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>起始主题(&amp;F)</translation>
    </message>
    <message>
        <source>A sample</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示的内容</translation>
    </message>
    <message>
        <source>The pages in this theme: your document, or a sample that has everything</source>
        <translation>以此主题显示的页面：您的文档，或包含各种内容的示例</translation>
    </message>
    <message>
        <source>Show the title page, where the cover’s colors are</source>
        <translation>显示标题页，封面的颜色用在那里</translation>
    </message>
    <message>
        <source>Saves the theme file and makes exports in it (Ctrl+S)</source>
        <translation>保存主题文件，并用它导出 (Ctrl+S)</translation>
    </message>
    <message>
        <source>Go on with a theme file</source>
        <translation>继续编辑主题文件</translation>
    </message>
    <message>
        <source>Drawing…</source>
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>Open a theme</source>
        <translation>打开主题</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为 %1</translation>
    </message>
    <message>
        <source>Close without saving?</source>
        <translation>不保存就关闭吗？</translation>
    </message>
    <message>
        <source>The theme has changes that are not saved.</source>
        <translation>主题有尚未保存的更改。</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>不保存并关闭(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Go on editing</source>
        <translation>继续编辑(&amp;G)</translation>
    </message>
    <message>
        <source>Open another theme without saving this one?</source>
        <translation>不保存此主题就打开其他主题？</translation>
    </message>
    <message>
        <source>Open &amp;without saving</source>
        <translation>不保存并打开(&amp;W)</translation>
    </message>
</context>
<context>
    <name>quayside::LookupPopup</name>
    <message>
        <source>Type a part of the name</source>
        <translation>输入名称的一部分</translation>
    </message>
    <message>
        <source>Type a part of the name; the arrow keys choose, Enter takes</source>
        <translation>输入名称的一部分；用方向键选择，按 Enter 键确定</translation>
    </message>
    <message>
        <source>Asking the account…</source>
        <translation>正在查询账户…</translation>
    </message>
    <message numerus="yes">
        <source>Asking the account… %Ln looked through so far.</source>
        <translation>
            <numerusform>正在查询账户… 已查找 %Ln 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account has nothing here.</source>
        <translation>账户中没有此类内容。</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln. Scroll down for more, or type a part of the name.</source>
        <translation>
            <numerusform>前 %Ln 项。向下滚动可查看更多，也可输入名称的一部分。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln were looked through. What is not among them can be pasted: its id or its address.</source>
        <translation>
            <numerusform>只查找了前 %Ln 项。不在其中的内容可直接粘贴其 ID 或地址。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found among %Ln.</source>
        <translation>
            <numerusform>在 %Ln 项中未找到任何内容。</numerusform>
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
        <translation>导出</translation>
    </message>
    <message>
        <source>Export documents (Alt+1)</source>
        <translation>导出文档 (Alt+1)</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>All exports so far (Alt+2)</source>
        <translation>所有导出的历史记录 (Alt+2)</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Accounts of remote services (Alt+3)</source>
        <translation>远程服务的账户 (Alt+3)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Settings of the program (Alt+4)</source>
        <translation>程序的设置 (Alt+4)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>A service makes the file, so it can be seen once it is saved: choose “Preview” in the queue or in the history.</source>
        <translation>文件由服务生成，保存之后才能查看：请在队列或历史记录中选择“预览”。</translation>
    </message>
    <message>
        <source>A folder becomes many files. Add one of its documents by itself to see what it will look like.</source>
        <translation>文件夹会生成多个文件。要查看效果，请单独添加其中的一个文档。</translation>
    </message>
    <message>
        <source>The password was taken out of the keychain.</source>
        <translation>已从密钥环中移除密码。</translation>
    </message>
    <message>
        <source>Kept until the program ends: there is no keychain.</source>
        <translation>保留到程序退出：没有密钥环。</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain.</source>
        <translation>已保存到系统的密钥环中。</translation>
    </message>
    <message>
        <source>Close Quayside?</source>
        <translation>关闭 Quayside？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) are not finished.</source>
        <translation>
            <numerusform>有 %Ln 个导出尚未完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>If you close now, they go on at the next start: what this computer makes begins again, what a service makes is followed again. Nothing is lost.</source>
        <translation>如果现在关闭，它们会在下次启动时继续：由本机生成的将重新开始，由服务生成的将继续跟踪。不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Close when they are &amp;done</source>
        <translation>完成后关闭(&amp;D)</translation>
    </message>
    <message>
        <source>Close &amp;now</source>
        <translation>立即关闭(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Keep open</source>
        <translation>不关闭(&amp;K)</translation>
    </message>
    <message>
        <source>The window closes when all exports are done.</source>
        <translation>所有导出完成后窗口会关闭。</translation>
    </message>
    <message>
        <source>The export has ended</source>
        <translation>导出已结束</translation>
    </message>
</context>
<context>
    <name>quayside::MapEditor</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>添加值</translation>
    </message>
</context>
<context>
    <name>quayside::NameExample</name>
    <message>
        <source>report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>%1 (exists, is kept)</source>
        <translation>%1（已存在，将保留）</translation>
    </message>
</context>
<context>
    <name>quayside::NetworkBox</name>
    <message>
        <source>File of certificates</source>
        <translation>证书文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>The server between this computer and the network, where there is one</source>
        <translation>本机与网络之间的服务器（如果有）</translation>
    </message>
    <message>
        <source>As the system is set</source>
        <translation>使用系统设置</translation>
    </message>
    <message>
        <source>None: connect directly</source>
        <translation>无：直接连接</translation>
    </message>
    <message>
        <source>This one:</source>
        <translation>使用此代理：</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
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
        <translation>代理类型</translation>
    </message>
    <message>
        <source>What the proxy speaks; most speak HTTP</source>
        <translation>代理使用的协议；大多数为 HTTP</translation>
    </message>
    <message>
        <source>Server of the proxy</source>
        <translation>代理服务器</translation>
    </message>
    <message>
        <source>Its name or number, such as proxy.example.com</source>
        <translation>其名称或地址，例如 proxy.example.com</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>代理端口</translation>
    </message>
    <message>
        <source>Its number, often 8080 or 3128</source>
        <translation>其端口号，通常为 8080 或 3128</translation>
    </message>
    <message>
        <source>User at the proxy</source>
        <translation>代理用户名</translation>
    </message>
    <message>
        <source>Empty where the proxy asks for none</source>
        <translation>代理不要求时留空</translation>
    </message>
    <message>
        <source>Password at the proxy</source>
        <translation>代理密码</translation>
    </message>
    <message>
        <source>Kept in the system’s keychain; it is never shown again</source>
        <translation>保存在系统的密钥环中；不会再次显示</translation>
    </message>
    <message>
        <source>Type a new one and press Enter</source>
        <translation>输入新密码并按 Enter 键</translation>
    </message>
    <message>
        <source>Without the proxy</source>
        <translation>不使用代理</translation>
    </message>
    <message>
        <source>Servers that are reached directly, separated by commas</source>
        <translation>直接连接的服务器，以逗号分隔</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类型(&amp;K)</translation>
    </message>
    <message>
        <source>Ser&amp;ver and port</source>
        <translation>服务器和端口(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Not through it</source>
        <translation>不经代理(&amp;N)</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>自有证书</translation>
    </message>
    <message>
        <source>A PEM file, such as your company’s; it is trusted beside the system’s own</source>
        <translation>PEM 文件，例如贵公司的证书；除系统证书外也信任它</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Wait for an answer</source>
        <translation>等待响应</translation>
    </message>
    <message>
        <source>After this time without an answer a request is given up</source>
        <translation>超过此时间没有响应则放弃请求</translation>
    </message>
    <message>
        <source>Wait for the next piece</source>
        <translation>等待后续数据</translation>
    </message>
    <message>
        <source>After this time without a byte a download is given up, and taken up again</source>
        <translation>超过此时间没有收到数据则中断下载，然后继续</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Follow an export</source>
        <translation>跟踪导出</translation>
    </message>
    <message>
        <source>How long an export is asked for before it is left to itself; “Follow again” takes it up</source>
        <translation>跟踪导出的时长，超过后不再查询；可用“继续跟踪”恢复</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Largest download</source>
        <translation>下载上限</translation>
    </message>
    <message>
        <source>A file that is larger is not saved</source>
        <translation>超过此大小的文件不会保存</translation>
    </message>
    <message>
        <source>Wait for an &amp;answer</source>
        <translation>等待响应(&amp;A)</translation>
    </message>
    <message>
        <source>F&amp;ollow an export for</source>
        <translation>跟踪导出时长(&amp;O)</translation>
    </message>
    <message>
        <source>Largest &amp;download</source>
        <translation>下载上限(&amp;D)</translation>
    </message>
    <message>
        <source>Own cert&amp;ificates</source>
        <translation>自有证书(&amp;I)</translation>
    </message>
    <message>
        <source>Wait for the next pie&amp;ce</source>
        <translation>等待后续数据(&amp;C)</translation>
    </message>
</context>
<context>
    <name>quayside::Notice</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Answer the notice</source>
        <translation>回应此通知</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
    </message>
    <message>
        <source>Show all of the notice</source>
        <translation>显示通知的全部内容</translation>
    </message>
</context>
<context>
    <name>quayside::OptionEditor</name>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>显示输入的内容</translation>
    </message>
    <message>
        <source>Choose a file or folder</source>
        <translation>选择文件或文件夹</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a f&amp;older…</source>
        <translation>选择文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Place, such as Europe/Vienna</source>
        <translation>地点，例如 Europe/Vienna</translation>
    </message>
    <message>
        <source>Find “%1” in the account</source>
        <translation>在账户中查找“%1”</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Edit “%1”</source>
        <translation>编辑“%1”</translation>
    </message>
</context>
<context>
    <name>quayside::OptionForm</name>
    <message>
        <source>Language these values are for</source>
        <translation>这些值适用的语言</translation>
    </message>
    <message>
        <source>Values under “All” hold for every language without a value of its own</source>
        <translation>“全部”下的值适用于所有未单独设置值的语言</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>quayside::OptionGroup</name>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>More options: %1</source>
        <translation>更多选项：%1</translation>
    </message>
</context>
<context>
    <name>quayside::OptionRow</name>
    <message>
        <source>Back to the default of “%1”</source>
        <translation>恢复“%1”的默认值</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <source>%1 Differs from the default.</source>
        <translation>%1 与默认值不同。</translation>
    </message>
</context>
<context>
    <name>quayside::OptionTabs</name>
    <message>
        <source>Search options</source>
        <translation>搜索选项</translation>
    </message>
    <message>
        <source>Finds options of all chosen formats by their words (Ctrl+Shift+F)</source>
        <translation>按文字查找所有已选格式的选项 (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Whose options are shown</source>
        <translation>显示哪一类的选项</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>No option is called “%1”.</source>
        <translation>没有名为“%1”的选项。</translation>
    </message>
    <message numerus="yes">
        <source>Reset %Ln</source>
        <translation>
            <numerusform>重置 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset all options</source>
        <translation>重置所有选项</translation>
    </message>
    <message numerus="yes">
        <source>%Ln option(s) differ from their defaults: take all of them back</source>
        <translation>
            <numerusform>%Ln 个选项与默认值不同：全部恢复默认值</numerusform>
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
            <numerusform>%Ln 个选项与默认值不同</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::PagePrinter</name>
    <message>
        <source>There is nothing to print in these pages.</source>
        <translation>这些页面中没有可打印的内容。</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>打印已停止。</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Check that it is there and try again.</source>
        <translation>打印机未接受这些页面。请检查打印机是否可用，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) sent to the printer.</source>
        <translation>
            <numerusform>已将 %Ln 页发送到打印机。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>quayside::PdfPanel</name>
    <message>
        <source>Find in the pages</source>
        <translation>在页面中查找</translation>
    </message>
    <message>
        <source>Find in the pages (Ctrl+F)</source>
        <translation>在页面中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Outline and pages (F7)</source>
        <translation>大纲和页面 (F7)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>适合宽度 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+minus)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+plus)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Go to a page (Ctrl+G)</source>
        <translation>转到页面 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Headings of the document; Enter goes there</source>
        <translation>文档的标题；按 Enter 键跳转</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Small pictures of the pages; Enter goes there</source>
        <translation>页面的缩略图；按 Enter 键跳转</translation>
    </message>
    <message>
        <source>Outline and pages</source>
        <translation>大纲和页面</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>pages</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Fit the &amp;width</source>
        <translation>适合宽度(&amp;W)</translation>
    </message>
    <message>
        <source>Fit the &amp;page</source>
        <translation>适合页面(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Two pages side by side</source>
        <translation>双页并排(&amp;T)</translation>
    </message>
    <message>
        <source>Zoom: %1</source>
        <translation>缩放：%1</translation>
    </message>
    <message>
        <source>Zoom, fit page or width, two pages</source>
        <translation>缩放、适合页面或宽度、双页</translation>
    </message>
</context>
<context>
    <name>quayside::PdfView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>quayside::PlaceRow</name>
    <message>
        <source>Open the source at this line</source>
        <translation>在此行打开来源</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
</context>
<context>
    <name>quayside::PresetController</name>
    <message>
        <source>Presets (*.json)</source>
        <translation>预设 (*.json)</translation>
    </message>
    <message>
        <source>Import a preset</source>
        <translation>导入预设</translation>
    </message>
    <message>
        <source>Export the preset</source>
        <translation>导出预设</translation>
    </message>
    <message>
        <source>“%1” is made by an account that is not there any more.</source>
        <translation>“%1”所用的账户已不存在。</translation>
    </message>
    <message>
        <source>“%1” has what is no more, which is left out: %2.</source>
        <translation>“%1”包含已不存在的内容，已忽略：%2。</translation>
    </message>
    <message>
        <source>The form has what “%1” says.</source>
        <translation>表单已采用“%1”的内容。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>“%1” is saved.</source>
        <translation>已保存“%1”。</translation>
    </message>
    <message>
        <source>My %1</source>
        <translation>我的%1</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>New n&amp;ame</source>
        <translation>新名称(&amp;A)</translation>
    </message>
    <message>
        <source>“%1” is deleted. The form keeps what it said.</source>
        <translation>已删除“%1”。表单保留其内容。</translation>
    </message>
    <message>
        <source>The next start begins with “%1”.</source>
        <translation>下次启动时将使用“%1”。</translation>
    </message>
    <message>
        <source>The next start begins with what the form has last.</source>
        <translation>下次启动时将使用表单上次的内容。</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>已另存为“%1”。</translation>
    </message>
</context>
<context>
    <name>quayside::PresetList</name>
    <message>
        <source>Tick several: every source is exported by each.</source>
        <translation>可勾选多个：每个来源都会按每个预设导出。</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Enter uses one alone, Space ticks it beside others</source>
        <translation>按 Enter 键只使用一个，按空格键可同时勾选多个</translation>
    </message>
    <message>
        <source>None: only what the form says</source>
        <translation>无：只使用表单的内容</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>%1 (at start)</source>
        <translation>%1（启动时使用）</translation>
    </message>
    <message>
        <source>Is made somewhere else, so it cannot be used beside the others: click it to use it alone</source>
        <translation>其生成位置不同，不能与其他预设同时使用：点击可单独使用</translation>
    </message>
</context>
<context>
    <name>quayside::PresetRow</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>More for this preset</source>
        <translation>此预设的更多操作</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Settings that were saved under a name; several can be used at once</source>
        <translation>以名称保存的设置；可同时使用多个</translation>
    </message>
    <message>
        <source>Save &amp;as a new preset…</source>
        <translation>另存为新预设(&amp;A)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>创建副本(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>删除(&amp;L)</translation>
    </message>
    <message>
        <source>Use at s&amp;tart</source>
        <translation>启动时使用(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export as JSON…</source>
        <translation>导出为 JSON(&amp;E)…</translation>
    </message>
    <message>
        <source>Show as &amp;command line…</source>
        <translation>显示为命令行(&amp;C)…</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>预设名称</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln 项更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to what “%1” says</source>
        <translation>恢复“%1”的内容</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>保存为预设</translation>
    </message>
    <message>
        <source>Keeps the changes in “%1”</source>
        <translation>将更改保存到“%1”</translation>
    </message>
    <message>
        <source>Keeps these settings under a name</source>
        <translation>以名称保存这些设置</translation>
    </message>
    <message>
        <source>The form shows “%1”. Used as saved: %2.</source>
        <translation>表单显示的是“%1”。按已保存的内容使用：%2。</translation>
    </message>
</context>
<context>
    <name>quayside::PreviewChoice</name>
    <message>
        <source>Format to look at</source>
        <translation>要查看的格式</translation>
    </message>
    <message>
        <source>Language to look at</source>
        <translation>要查看的语言</translation>
    </message>
    <message>
        <source>The language of the result that is shown</source>
        <translation>所显示结果的语言</translation>
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
        <translation>正在绘制…</translation>
    </message>
    <message>
        <source>Back to the preview of the document</source>
        <translation>返回文档的预览</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Compare with the last export</source>
        <translation>与上次导出比较</translation>
    </message>
    <message>
        <source>Fill the window (F11); Esc returns</source>
        <translation>填满窗口 (F11)；按 Esc 返回</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>打印… (Ctrl+P)</translation>
    </message>
    <message>
        <source>How far the preview is</source>
        <translation>预览进度</translation>
    </message>
    <message>
        <source>Hide the preview (F9)</source>
        <translation>隐藏预览 (F9)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>quayside::PreviewPane</name>
    <message>
        <source>The preview is being made…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1，格式为 %2</translation>
    </message>
    <message>
        <source>No preview yet</source>
        <translation>尚无预览</translation>
    </message>
    <message>
        <source>Choose a document and a format; here you see what the file will look like.</source>
        <translation>选择文档和格式后，可在此处查看文件的效果。</translation>
    </message>
    <message>
        <source>This link leads to %1</source>
        <translation>此链接指向 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 is laid out by the program that opens it. This is what the same document looks like as %2.</source>
        <translation>%1 的版面由打开它的程序编排。这是同一文档作为 %2 的样子。</translation>
    </message>
    <message>
        <source>No export of this document in this format is in the history yet.</source>
        <translation>历史记录中还没有此文档以此格式的导出。</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>已保存</translation>
    </message>
</context>
<context>
    <name>quayside::PrintPreview</name>
    <message>
        <source>Print “%1”</source>
        <translation>打印“%1”</translation>
    </message>
    <message>
        <source>As the pages are (%1)</source>
        <translation>与页面相同（%1）</translation>
    </message>
    <message>
        <source>Scaled to fit the paper</source>
        <translation>缩放以适合纸张</translation>
    </message>
    <message>
        <source>As it is, in its own size</source>
        <translation>按实际大小</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s).</source>
        <translation>
            <numerusform>%Ln 页。</numerusform>
        </translation>
    </message>
    <message>
        <source>Text and lines are printed as sharp as the printer can.</source>
        <translation>文字和线条以打印机的最高清晰度打印。</translation>
    </message>
    <message>
        <source>This is a finished file: its pages are printed as pictures, at 300 dots an inch.</source>
        <translation>这是已完成的文件：其页面以每英寸 300 点的图片形式打印。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a &amp;printer…</source>
        <translation>选择打印机(&amp;P)…</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>纸张(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Size on it</source>
        <translation>纸上大小(&amp;S)</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+minus)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+plus)</source>
        <translation>放大 (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>适合宽度 (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>quayside::Printing</name>
    <message>
        <source>Laying out the pages…</source>
        <translation>正在排版…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Printing page %1 of %2</source>
        <translation>正在打印第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>quayside::QueueChips</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Retry &amp;failed</source>
        <translation>重试失败的(&amp;F)</translation>
    </message>
    <message>
        <source>Cancel a&amp;ll</source>
        <translation>全部取消(&amp;L)</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败的</translation>
    </message>
    <message>
        <source>Tries every failed or interrupted export of the list once more</source>
        <translation>再次尝试列表中所有失败或已中断的导出</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>全部取消</translation>
    </message>
    <message>
        <source>Cancels every export of the list that waits or runs</source>
        <translation>取消列表中所有等待或运行中的导出</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Lists these exports only: %1</source>
        <translation>只列出以下导出：%1</translation>
    </message>
    <message>
        <source>Find in the queue</source>
        <translation>在队列中查找</translation>
    </message>
    <message>
        <source>Lists only exports with these words in their name, folder or format</source>
        <translation>只列出名称、文件夹或格式中包含这些文字的导出</translation>
    </message>
</context>
<context>
    <name>quayside::QueueHead</name>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Take finished exports off this list (the history keeps them)</source>
        <translation>从列表中移除已完成的导出（历史记录中仍保留）</translation>
    </message>
    <message>
        <source>Show details (Ctrl+I)</source>
        <translation>显示详细信息 (Ctrl+I)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on with the queue</source>
        <translation>继续队列</translation>
    </message>
    <message>
        <source>Paused: what runs is finished, what waits stays waiting.</source>
        <translation>已暂停：运行中的会完成，等待中的继续等待。</translation>
    </message>
    <message>
        <source>Pause the queue: running exports finish, waiting ones wait</source>
        <translation>暂停队列：运行中的导出会完成，等待中的继续等待</translation>
    </message>
</context>
<context>
    <name>quayside::QueueOrders</name>
    <message numerus="yes">
        <source>%Ln export(s) canceled.</source>
        <translation>
            <numerusform>已取消 %Ln 个导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %Ln export(s)?</source>
        <translation>
            <numerusform>取消 %Ln 个导出？</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Cancel them</source>
        <translation>取消这些导出(&amp;C)</translation>
    </message>
</context>
<context>
    <name>quayside::QueuePanel</name>
    <message>
        <source>No exports yet</source>
        <translation>尚无导出</translation>
    </message>
    <message>
        <source>What you export appears here, with its progress.</source>
        <translation>您导出的内容及其进度会显示在此处。</translation>
    </message>
    <message>
        <source>Queue of exports</source>
        <translation>导出队列</translation>
    </message>
    <message>
        <source>Batches, and below each its exports: source, format, state, size and time</source>
        <translation>批次及其下的各个导出：来源、格式、状态、大小和用时</translation>
    </message>
    <message>
        <source>Show &amp;warnings</source>
        <translation>显示警告(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) taken off the list. The history keeps them.</source>
        <translation>
            <numerusform>已从列表中移除 %Ln 个导出。历史记录中仍保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Export &amp;first (Alt+Home)</source>
        <translation>最先导出(&amp;F) (Alt+Home)</translation>
    </message>
    <message>
        <source>Export &amp;last (Alt+End)</source>
        <translation>最后导出(&amp;L) (Alt+End)</translation>
    </message>
</context>
<context>
    <name>quayside::Rail</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>All commands (Ctrl+K), all keys (F1), and about the program</source>
        <translation>所有命令 (Ctrl+K)、所有快捷键 (F1) 和关于本程序</translation>
    </message>
</context>
<context>
    <name>quayside::RemedyActions</name>
    <message>
        <source>Other name</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>File name; {name} and {ext} are filled in:</source>
        <translation>文件名；{name} 和 {ext} 会自动填充：</translation>
    </message>
    <message>
        <source>Choose where the files go</source>
        <translation>选择文件的保存位置</translation>
    </message>
    <message>
        <source>In the queue again.</source>
        <translation>已重新加入队列。</translation>
    </message>
</context>
<context>
    <name>quayside::RemoteRow</name>
    <message>
        <source>Take this one off the list</source>
        <translation>从列表中移除此项</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>要导出的内容</translation>
    </message>
    <message>
        <source>The kind of thing that the account holds</source>
        <translation>账户中内容的类型</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Take number %1 off the list</source>
        <translation>从列表中移除第 %1 项</translation>
    </message>
</context>
<context>
    <name>quayside::RemoteSource</name>
    <message>
        <source>Add an&amp;other</source>
        <translation>再添加一项(&amp;O)</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>再添加一项</translation>
    </message>
    <message>
        <source>Exports several things in one go</source>
        <translation>一次导出多项内容</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>要导出的内容</translation>
    </message>
    <message>
        <source>“%1” was taken off the list.</source>
        <translation>已从列表中移除“%1”。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>quayside::ResultStack</name>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>This format gives no file that can be shown here.</source>
        <translation>此格式不生成可在此处显示的文件。</translation>
    </message>
    <message>
        <source>No preview for this format</source>
        <translation>此格式没有预览</translation>
    </message>
    <message>
        <source>Export it and open the file in a program that reads it.</source>
        <translation>请将其导出，然后在支持该格式的程序中打开文件。</translation>
    </message>
</context>
<context>
    <name>quayside::ResultView</name>
    <message>
        <source>This PDF cannot be shown</source>
        <translation>无法显示此 PDF</translation>
    </message>
    <message>
        <source>Open the saved file in another program.</source>
        <translation>请在其他程序中打开已保存的文件。</translation>
    </message>
    <message>
        <source>This page is too large to be shown here</source>
        <translation>此页面过大，无法在此处显示</translation>
    </message>
    <message>
        <source>Export it and open the file in a browser.</source>
        <translation>请将其导出，然后在浏览器中打开文件。</translation>
    </message>
    <message>
        <source>This book cannot be shown</source>
        <translation>无法显示此书</translation>
    </message>
</context>
<context>
    <name>quayside::RetentionBox</name>
    <message>
        <source>For ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>For a number of days</source>
        <translation>若干天</translation>
    </message>
    <message>
        <source>The newest exports</source>
        <translation>最新的导出</translation>
    </message>
    <message>
        <source>Keep exports</source>
        <translation>保留导出</translation>
    </message>
    <message>
        <source>How long the history remembers exports. Their files are never removed.</source>
        <translation>历史记录保留导出的时长。导出的文件绝不会被删除。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Days, or exports</source>
        <translation>天数或导出数</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>From now on older exports are removed from the history; their files stay</source>
        <translation>今后较旧的导出会从历史记录中移除；文件会保留</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source> days</source>
        <translation>天</translation>
    </message>
    <message>
        <source> exports</source>
        <translation>个导出</translation>
    </message>
    <message>
        <source>Nothing is removed from the history.</source>
        <translation>不会从历史记录中移除任何内容。</translation>
    </message>
    <message>
        <source>Older exports are removed from the history; their files stay.</source>
        <translation>较旧的导出会从历史记录中移除；文件会保留。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln export(s) would be removed from the history now; their files stay.</source>
        <translation>
            <numerusform>现在将从历史记录中移除 %Ln 个导出；文件会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Appl&amp;y</source>
        <translation>应用(&amp;Y)</translation>
    </message>
    <message>
        <source>Keep expo&amp;rts</source>
        <translation>保留导出(&amp;R)</translation>
    </message>
</context>
<context>
    <name>quayside::RowsEditor</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Remove this row</source>
        <translation>移除此行</translation>
    </message>
</context>
<context>
    <name>quayside::SandboxLauncher</name>
    <message>
        <source>The sandbox could not be started: %1</source>
        <translation>无法启动沙盒：%1</translation>
    </message>
    <message>
        <source>The sandbox ended at once. It says: %1</source>
        <translation>沙盒启动后随即退出。其消息：%1</translation>
    </message>
</context>
<context>
    <name>quayside::SecretsDialog</name>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>quayside::Section</name>
    <message>
        <source>Show or hide this part</source>
        <translation>显示或隐藏此部分</translation>
    </message>
</context>
<context>
    <name>quayside::SettingsPage</name>
    <message>
        <source>Default folder for exports</source>
        <translation>默认导出文件夹</translation>
    </message>
    <message>
        <source>Default folder</source>
        <translation>默认文件夹</translation>
    </message>
    <message>
        <source>Where exports go when you do not choose another folder</source>
        <translation>未选择其他文件夹时导出文件的保存位置</translation>
    </message>
    <message>
        <source>When a file exists</source>
        <translation>文件已存在时</translation>
    </message>
    <message>
        <source>What a new export does when a file of its name is there already</source>
        <translation>新的导出遇到已有同名文件时的处理方式</translation>
    </message>
    <message>
        <source>Exports at the same time</source>
        <translation>同时进行的导出数</translation>
    </message>
    <message>
        <source>How many exports this computer makes at once. Automatic: one a processor core.</source>
        <translation>本机同时执行的导出数。自动：每个处理器核心一个。</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light or dark, or as the desktop is</source>
        <translation>浅色或深色，或跟随桌面</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Language of this program, not of the documents</source>
        <translation>此程序的语言，而不是文档的语言</translation>
    </message>
    <message>
        <source>Quayside %1. Free software under the GPL, version 3 or later.</source>
        <translation>Quayside %1。自由软件，采用 GPL 第 3 版或更高版本。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>选择文件夹…</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Default &amp;folder</source>
        <translation>默认文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>When a file e&amp;xists</source>
        <translation>文件已存在时(&amp;X)</translation>
    </message>
    <message>
        <source>Exports at the &amp;same time</source>
        <translation>同时进行的导出数(&amp;S)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>此程序</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Editor for sources</source>
        <translation>来源编辑器</translation>
    </message>
    <message>
        <source>A command that opens a source where a warning is; {file} and {line} are filled in</source>
        <translation>在警告所在处打开来源的命令；{file} 和 {line} 会被填入</translation>
    </message>
    <message>
        <source>&amp;Editor for sources</source>
        <translation>来源编辑器(&amp;E)</translation>
    </message>
</context>
<context>
    <name>quayside::SheetsView</name>
    <message>
        <source>Sheets of paper</source>
        <translation>纸张页</translation>
    </message>
</context>
<context>
    <name>quayside::ShortcutsDialog</name>
    <message>
        <source>Move a source up or down</source>
        <translation>上移或下移来源</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Up、Alt+Down</translation>
    </message>
    <message>
        <source>Bring a removed source back</source>
        <translation>恢复已移除的来源</translation>
    </message>
    <message>
        <source>First or last page of the preview</source>
        <translation>预览的首页或末页</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>To the next control, to the one before</source>
        <translation>切换到下一个控件、上一个控件</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab、Shift+Tab</translation>
    </message>
    <message>
        <source>Leave a dialog</source>
        <translation>离开对话框</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>快捷键及其作用</translation>
    </message>
    <message>
        <source>A folder as a book or as files</source>
        <translation>将文件夹作为书或作为文件</translation>
    </message>
    <message>
        <source>Move a waiting export up or down</source>
        <translation>上移或下移等待中的导出</translation>
    </message>
    <message>
        <source>A waiting export before or behind all others</source>
        <translation>将等待中的导出移到所有其他导出之前或之后</translation>
    </message>
    <message>
        <source>Alt+Home, Alt+End</source>
        <translation>Alt+Home、Alt+End</translation>
    </message>
</context>
<context>
    <name>quayside::SignInPrompt</name>
    <message>
        <source>Go on in the browser to sign in “%1”. Quayside waits.</source>
        <translation>请在浏览器中继续登录“%1”。Quayside 正在等待。</translation>
    </message>
    <message>
        <source>Sign in “%1”</source>
        <translation>登录“%1”</translation>
    </message>
    <message>
        <source>Nobody was signed in. Choose “Sign in” to begin again.</source>
        <translation>登录未完成。选择“登录”可重新开始。</translation>
    </message>
    <message>
        <source>Signed in until the program ends: nothing could be kept in a keychain.</source>
        <translation>已登录，程序退出后失效：无法将任何内容保存到密钥环。</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>已登录。</translation>
    </message>
</context>
<context>
    <name>quayside::SourceModel</name>
    <message>
        <source>Not found · left out</source>
        <translation>未找到 · 已略过</translation>
    </message>
    <message>
        <source>No documents · left out</source>
        <translation>没有文档 · 已略过</translation>
    </message>
    <message>
        <source>Not readable · left out</source>
        <translation>无法读取 · 已略过</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>One book</source>
        <translation>一本书</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>书</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>quayside::SourcesPanel</name>
    <message>
        <source>Remove the selected sources (Delete)</source>
        <translation>移除所选来源 (Delete)</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>上移 (Alt+Up)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>下移 (Alt+Down)</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Choose documents to export</source>
        <translation>选择要导出的文档</translation>
    </message>
    <message>
        <source>Choose a folder to export</source>
        <translation>选择要导出的文件夹</translation>
    </message>
    <message>
        <source>Add files… (Ctrl+O)</source>
        <translation>添加文件… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add a folder… (Ctrl+Shift+O)</source>
        <translation>添加文件夹… (Ctrl+Shift+O)</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The documents and folders that will be exported, in this order</source>
        <translation>要导出的文档和文件夹，按此顺序</translation>
    </message>
    <message>
        <source>Drop documents here</source>
        <translation>将文档拖放到此处</translation>
    </message>
    <message>
        <source>Files or whole folders. Or choose them yourself.</source>
        <translation>文件或整个文件夹。也可以自行选择。</translation>
    </message>
    <message>
        <source>Choose &amp;files…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a fol&amp;der…</source>
        <translation>选择文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>The list was replaced.</source>
        <translation>列表已替换。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s) removed.</source>
        <translation>
            <numerusform>已移除 %Ln 个来源。</numerusform>
        </translation>
    </message>
    <message>
        <source>The list was cleared.</source>
        <translation>列表已清空。</translation>
    </message>
    <message>
        <source>Export as one &amp;book</source>
        <translation>作为一本书导出(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Clear the list</source>
        <translation>清空列表(&amp;C)</translation>
    </message>
    <message>
        <source>Recent sources</source>
        <translation>最近使用的来源</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Takes off the list what was not looked at yet</source>
        <translation>从列表中移除尚未检查的来源</translation>
    </message>
    <message>
        <source>Sources looked at</source>
        <translation>已检查的来源</translation>
    </message>
    <message>
        <source>Looking at %1 of %2 …</source>
        <translation>正在检查 %1/%2…</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %Ln source(s) were not added.</source>
        <translation>
            <numerusform>已停止：%Ln 个来源未添加。</numerusform>
        </translation>
    </message>
    <message>
        <source>What you export is offered here again</source>
        <translation>您导出过的来源会再次列在此处</translation>
    </message>
    <message>
        <source>&amp;Forget them</source>
        <translation>清除这些来源(&amp;F)</translation>
    </message>
</context>
<context>
    <name>quayside::TextPanel</name>
    <message>
        <source>Find in the text</source>
        <translation>在文本中查找</translation>
    </message>
    <message>
        <source>Find in the text (Ctrl+F)</source>
        <translation>在文本中查找 (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>quayside::TextView</name>
    <message>
        <source>Text of the preview</source>
        <translation>预览文本</translation>
    </message>
    <message>
        <source>The preview ends here; the file goes on.</source>
        <translation>预览到此为止；文件还有后续内容。</translation>
    </message>
    <message>
        <source>(a very long line is cut here)</source>
        <translation>（此处截断了一行过长的文字）</translation>
    </message>
</context>
<context>
    <name>quayside::ThemeForm</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Space after a paragraph</source>
        <translation>段后间距</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Secondary text</source>
        <translation>次要文本</translation>
    </message>
    <message>
        <source>Justified</source>
        <translation>两端对齐</translation>
    </message>
    <message>
        <source>Indent of lists</source>
        <translation>列表缩进</translation>
    </message>
    <message>
        <source>Heading %1</source>
        <translation>%1 级标题</translation>
    </message>
    <message>
        <source>Space before</source>
        <translation>之前的间距</translation>
    </message>
    <message>
        <source>Space after</source>
        <translation>之后的间距</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Line below</source>
        <translation>下方线条</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>边框</translation>
    </message>
    <message>
        <source>Background within text</source>
        <translation>文本内的背景</translation>
    </message>
    <message>
        <source>Quotes, captions, footnotes</source>
        <translation>引用、图注、脚注</translation>
    </message>
    <message>
        <source>Color of quotes</source>
        <translation>引用的颜色</translation>
    </message>
    <message>
        <source>Bar beside quotes</source>
        <translation>引用旁的竖条</translation>
    </message>
    <message>
        <source>Size of captions</source>
        <translation>图注字号</translation>
    </message>
    <message>
        <source>Captions in italics</source>
        <translation>图注用斜体</translation>
    </message>
    <message>
        <source>Size of footnotes</source>
        <translation>脚注字号</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Outer rules</source>
        <translation>外框线</translation>
    </message>
    <message>
        <source>Rules between rows</source>
        <translation>行间线条</translation>
    </message>
    <message>
        <source>Every second row</source>
        <translation>隔行</translation>
    </message>
    <message>
        <source>Room beside the text</source>
        <translation>文本旁的空间</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>页边距</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Left or inner</source>
        <translation>左侧或内侧</translation>
    </message>
    <message>
        <source>Right or outer</source>
        <translation>右侧或外侧</translation>
    </message>
    <message>
        <source>Header and footer</source>
        <translation>页眉和页脚</translation>
    </message>
    <message>
        <source>Logo in the header</source>
        <translation>页眉中的徽标</translation>
    </message>
    <message>
        <source>Height of the logo</source>
        <translation>徽标高度</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Color of the text</source>
        <translation>文本的颜色</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Text on the background</source>
        <translation>背景上的文本</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Size of the title</source>
        <translation>标题字号</translation>
    </message>
    <message>
        <source>Color of the title</source>
        <translation>标题的颜色</translation>
    </message>
    <message>
        <source>Reset “%1”</source>
        <translation>重置“%1”</translation>
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
        <translation>颜色（如 #1f4e8c）或“none”</translation>
    </message>
    <message>
        <source>Choose the color of “%1”</source>
        <translation>选择“%1”的颜色</translation>
    </message>
    <message>
        <source>A font of this computer; where it is not installed, the next of the theme’s fonts is used</source>
        <translation>本机上的字体；未安装时使用主题中的下一种字体</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Choose the picture of “%1”</source>
        <translation>选择“%1”的图片</translation>
    </message>
</context>
<context>
    <name>quayside::ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>quayside::TypedMapEditor</name>
    <message>
        <source>Parameter name</source>
        <translation>参数名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Parameter value</source>
        <translation>参数值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Parameter type</source>
        <translation>参数类型</translation>
    </message>
    <message>
        <source>Time zone of the value</source>
        <translation>值的时区</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Add a parameter</source>
        <translation>添加参数</translation>
    </message>
</context>
<context>
    <name>quayside::WarningsList</name>
    <message numerus="yes">
        <source>%Ln warning(s)</source>
        <translation>
            <numerusform>%Ln 条警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln 条提示</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>warnings, notes</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Warnings of the preview</source>
        <translation>预览的警告</translation>
    </message>
    <message>
        <source>&amp;Open the source</source>
        <translation>打开来源(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Show or hide the list of warnings</source>
        <translation>显示或隐藏警告列表</translation>
    </message>
</context>
<context>
    <name>quayside::sandbox::SandboxServer</name>
    <message>
        <source>The log file “%1” cannot be written: %2</source>
        <translation>无法写入日志文件“%1”：%2</translation>
    </message>
    <message>
        <source>Port %1 of %2 cannot be used: %3</source>
        <translation>无法使用 %2 的端口 %1：%3</translation>
    </message>
    <message>
        <source>quayside-sandbox: a local server that speaks the export APIs of Quayside. Nothing leaves this computer.</source>
        <translation>quayside-sandbox：支持 Quayside 各导出 API 的本地服务器。数据不会离开本机。</translation>
    </message>
    <message>
        <source>Pdf, html, markdown, text and json are made by the local engine from the documents below; docx, xlsx, pptx, csv, xhtml, tar.gz and zip are small genuine samples.</source>
        <translation>pdf、html、markdown、text 和 json 由本地引擎根据下列文档生成；docx、xlsx、pptx、csv、xhtml、tar.gz 和 zip 是真实的小型样本文件。</translation>
    </message>
    <message>
        <source>Base URL       %1</source>
        <translation>基础 URL       %1</translation>
    </message>
    <message>
        <source>Token          %1</source>
        <translation>令牌           %1</translation>
    </message>
    <message>
        <source>Client id      %1</source>
        <translation>客户端 ID      %1</translation>
    </message>
    <message>
        <source>Client secret  %1   (tokens live %2 s)</source>
        <translation>客户端密钥     %1   （令牌有效 %2 秒）</translation>
    </message>
    <message>
        <source>Files          %1   (signed links live %2 s)</source>
        <translation>文件           %1   （签名链接有效 %2 秒）</translation>
    </message>
    <message>
        <source>Ready. Ctrl-C ends it.</source>
        <translation>就绪。按 Ctrl-C 结束。</translation>
    </message>
</context>
</TS>
