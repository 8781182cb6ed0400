<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
    <context>
        <name>AdoptBox</name>
        <message>
            <source>Adopted on</source>
            <translation>تاريخ الاعتماد</translation>
        </message>
        <message>
            <source>Adopted by</source>
            <translation>الجهة التي اعتمدته</translation>
        </message>
        <message>
            <source>Adopt</source>
            <translation>اعتماد رسمي</translation>
        </message>
        <message>
            <source>Return to draft</source>
            <translation>إعادته إلى مسودة</translation>
        </message>
        <message>
            <source>Adopted on {date} by {body}.</source>
            <translation>اعتُمد في {date}، اعتمدته {body}.</translation>
        </message>
        <message>
            <source>Type the day as year-month-day, such as 2026-11-22.</source>
            <translation>اكتب اليوم بصيغة سنة-شهر-يوم، مثل 2026-11-22.</translation>
        </message>
    </context>
    <context>
        <name>AnswerPanel</name>
        <message>
            <source>In law or standing orders</source>
            <translation>في القانون أو الأوامر الدائمة</translation>
        </message>
        <message>
            <source>In practice</source>
            <translation>في الممارسة</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>الجهة المجيبة</translation>
        </message>
        <message>
            <source>Evidence grade</source>
            <translation>درجة الدليل</translation>
        </message>
        <message>
            <source>Evidence: document, number, date</source>
            <translation>الدليل: الوثيقة ورقمها وتاريخها</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Choose, or type a new name</source>
            <translation>اختر، أو اكتب اسماً جديداً</translation>
        </message>
        <message>
            <source>Save and next</source>
            <translation>حفظ والانتقال إلى التالي</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>This round is closed: its answers can be read and no longer changed.</source>
            <translation>هذه الجولة مغلقة: يمكن قراءة أجوبتها ولم يعد يمكن تغييرها.</translation>
        </message>
        <message>
            <source>{provision} ⚠</source>
            <translation>{provision} ⚠</translation>
        </message>
        <message>
            <source>Rests on: {provisions}</source>
            <translation>السند: {provisions}</translation>
        </message>
        <message>
            <source>{provisions}   ⚠ check against official text</source>
            <translation>{provisions}   ⚠ يُراجَع على النص الرسمي</translation>
        </message>
        <message>
            <source>⚠ The number was not compared with the official text. Check it before you quote it.</source>
            <translation>⚠ لم يُقارَن الرقم بالنص الرسمي. راجعه قبل الاستشهاد به.</translation>
        </message>
        <message>
            <source>{round}: law {law}, practice {practice}</source>
            <translation>{round}: القانون {law}، الممارسة {practice}</translation>
        </message>
    </context>
    <context>
        <name>AreaScores</name>
        <message>
            <source>{area}: {answered} of {total} answered, coverage {coverage}</source>
            <translation>{area}: أُجيب عن {answered} من {total}، التغطية {coverage}</translation>
        </message>
        <message>
            <source>In law</source>
            <translation>في القانون</translation>
        </message>
        <message>
            <source>In practice</source>
            <translation>في الممارسة</translation>
        </message>
        <message>
            <source>{score} of 5 ({coverage} covered)</source>
            <translation>{score} من 5 (التغطية {coverage})</translation>
        </message>
    </context>
    <context>
        <name>BaselinePage</name>
        <message>
            <source>Baseline</source>
            <translation>التقييم الأساسي</translation>
        </message>
        <message>
            <source>Next unanswered</source>
            <translation>السؤال التالي بلا جواب</translation>
        </message>
        <message>
            <source>Key: N</source>
            <translation>المفتاح: N</translation>
        </message>
        <message>
            <source>Find a question</source>
            <translation>البحث عن سؤال</translation>
        </message>
        <message>
            <source>Unanswered only</source>
            <translation>بلا جواب فقط</translation>
        </message>
        <message>
            <source>law · practice</source>
            <translation>القانون · الممارسة</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>No question matches. Clear the filter to see all of them.</source>
            <translation>لا سؤال يطابق البحث. امسح البحث لتظهر كلها.</translation>
        </message>
        <message>
            <source>No baseline round yet</source>
            <translation>لا جولة تقييم أساسي بعد</translation>
        </message>
        <message>
            <source>A baseline round asks, area by area, how far the country has come: once in law and once in practice. Gaps, targets and reports follow from its answers.</source>
            <translation>تسأل جولة التقييم الأساسي، مجالاً بعد مجال، عن المدى الذي بلغه البلد: مرة في القانون ومرة في الممارسة. ومن أجوبتها تُستخلص الثغرات والأهداف والتقارير.</translation>
        </message>
        <message>
            <source>Start the first round</source>
            <translation>بدء الجولة الأولى</translation>
        </message>
        <message>
            <source>Close round</source>
            <translation>إغلاق الجولة</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>جولة جديدة</translation>
        </message>
        <message>
            <source>Where the country stands, in law and in practice.</source>
            <translation>أين يقف البلد، في القانون وفي الممارسة.</translation>
        </message>
        <message>
            <source>Open since {date} · {answered} of {total} answered</source>
            <translation>مفتوحة منذ {date} · أُجيب عن {answered} من {total}</translation>
        </message>
        <message>
            <source>Closed on {date} · {answered} of {total} answered</source>
            <translation>أُغلقت في {date} · أُجيب عن {answered} من {total}</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>بلا جواب</translation>
        </message>
        <message>
            <source>{title}: {levels}</source>
            <translation>{title}: {levels}</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Making {file}…</source>
            <translation>يجري إنشاء {file}…</translation>
        </message>
    </context>
    <context>
        <name>FirstRun</name>
        <message>
            <source>New country file</source>
            <translation>ملف بلد جديد</translation>
        </message>
        <message>
            <source>Open an existing file…</source>
            <translation>فتح ملف موجود…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>السابق</translation>
        </message>
        <message>
            <source>Skip</source>
            <translation>تخطٍّ</translation>
        </message>
        <message>
            <source>Name of the country</source>
            <translation>اسم البلد</translation>
        </message>
        <message>
            <source>Place of the file</source>
            <translation>مكان الملف</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>اختيار…</translation>
        </message>
        <message>
            <source>There is a file of this name already. Choose another name: it is not replaced.</source>
            <translation>يوجد ملف بهذا الاسم. اختر اسما آخر: لن يُستبدل الملف.</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>For the work of your own country.</source>
            <translation>لعمل بلدكم.</translation>
        </message>
        <message>
            <source>Filled with a training example</source>
            <translation>مملوء بمثال تدريبي</translation>
        </message>
        <message>
            <source>A fictional State with answers, gaps, targets and values, to learn with. It brings its own name.</source>
            <translation>دولة خيالية بإجاباتها وثغراتها وأهدافها وقيمها، للتعلم بها. ولها اسمها الخاص.</translation>
        </message>
        <message>
            <source>Welcome to natcoord</source>
            <translation>مرحبا بكم في natcoord</translation>
        </message>
        <message>
            <source>Choose the language of the window. It can be changed later.</source>
            <translation>اختر لغة النافذة. يمكن تغييرها لاحقا.</translation>
        </message>
        <message>
            <source>Which country is it for?</source>
            <translation>لأي بلد هذا الملف؟</translation>
        </message>
        <message>
            <source>The name stands in the window and on every report.</source>
            <translation>يظهر الاسم في النافذة وعلى كل تقرير.</translation>
        </message>
        <message>
            <source>Where shall the file be?</source>
            <translation>أين يُحفظ الملف؟</translation>
        </message>
        <message>
            <source>All facts are in this one file, on this computer. Nothing is sent anywhere.</source>
            <translation>كل الوقائع في هذا الملف الواحد، على هذا الحاسوب. ولا يُرسل شيء إلى أي مكان.</translation>
        </message>
        <message>
            <source>How shall it begin?</source>
            <translation>كيف يبدأ الملف؟</translation>
        </message>
        <message>
            <source>Everything can be changed and undone later.</source>
            <translation>يمكن تغيير كل شيء والتراجع عنه لاحقا.</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>جاهز</translation>
        </message>
        <message>
            <source>The file is made now, and opened.</source>
            <translation>يُنشأ الملف الآن ثم يُفتح.</translation>
        </message>
        <message>
            <source>Step {number} of {total}</source>
            <translation>الخطوة {number} من {total}</translation>
        </message>
        <message>
            <source>Make the file</source>
            <translation>إنشاء الملف</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>التالي</translation>
        </message>
        <message>
            <source>Open an existing file</source>
            <translation>فتح ملف موجود</translation>
        </message>
        <message>
            <source>Country files</source>
            <translation>ملفات البلدان</translation>
        </message>
    </context>
    <context>
        <name>GapPanel</name>
        <message>
            <source>Why this priority</source>
            <translation>لماذا هذه الأولوية</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Another priority, from 0 to {highest}</source>
            <translation>أولوية أخرى، من 0 إلى {highest}</translation>
        </message>
        <message>
            <source>Why another priority</source>
            <translation>سبب الأولوية الأخرى</translation>
        </message>
        <message>
            <source>Set priority</source>
            <translation>تحديد الأولوية</translation>
        </message>
        <message>
            <source>Reason (needed to defer or reject)</source>
            <translation>السبب (لازم للتأجيل أو الرفض)</translation>
        </message>
        <message>
            <source>Reason of the decision</source>
            <translation>سبب القرار</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>قبول</translation>
        </message>
        <message>
            <source>Defer</source>
            <translation>تأجيل</translation>
        </message>
        <message>
            <source>Reject</source>
            <translation>رفض</translation>
        </message>
        <message>
            <source>Choose again to take the decision back</source>
            <translation>اختر مرة أخرى للتراجع عن القرار</translation>
        </message>
        <message>
            <source>Open the question</source>
            <translation>فتح السؤال</translation>
        </message>
        <message>
            <source>Set a target on this gap</source>
            <translation>تحديد هدف لهذه الثغرة</translation>
        </message>
        <message>
            <source>Back to the computed priority, {priority}</source>
            <translation>العودة إلى الأولوية المحسوبة، {priority}</translation>
        </message>
        <message>
            <source>In law: {level}</source>
            <translation>في القانون: {level}</translation>
        </message>
        <message>
            <source>In practice: {level}</source>
            <translation>في الممارسة: {level}</translation>
        </message>
        <message>
            <source>Size {size}: level {wanted} is wanted</source>
            <translation>الحجم {size}: المستوى المنشود {wanted}</translation>
        </message>
        <message>
            <source>Importance {importance} of 3</source>
            <translation>الأهمية {importance} من 3</translation>
        </message>
        <message>
            <source>Priority: size {size} × importance {importance} = {computed}</source>
            <translation>الأولوية: الحجم {size} × الأهمية {importance} = {computed}</translation>
        </message>
        <message>
            <source>Changed to {priority}: {reason}</source>
            <translation>غُيّرت إلى {priority}: {reason}</translation>
        </message>
        <message>
            <source>no level given</source>
            <translation>بلا مستوى</translation>
        </message>
        <message>
            <source>level {level} – {meaning}</source>
            <translation>المستوى {level} – {meaning}</translation>
        </message>
        <message>
            <source>Untitled target</source>
            <translation>هدف بلا عنوان</translation>
        </message>
        <message>
            <source>{code} · {title}</source>
            <translation>{code} · {title}</translation>
        </message>
        <message>
            <source>Targets on this gap</source>
            <translation>الأهداف التي تعالج هذه الثغرة</translation>
        </message>
        <message>
            <source>No target serves this gap yet.</source>
            <translation>لا هدف يعالج هذه الثغرة بعد.</translation>
        </message>
        <message>
            <source>Give a reason to defer or reject, then press Enter.</source>
            <translation>اذكر سبباً للتأجيل أو الرفض، ثم اضغط Enter.</translation>
        </message>
        <message>
            <source>A deferred or rejected gap keeps its reason.</source>
            <translation>الثغرة المؤجلة أو المرفوضة تحتفظ بسببها.</translation>
        </message>
        <message>
            <source>Enter a number from 0 to {highest}.</source>
            <translation>أدخل رقماً من 0 إلى {highest}.</translation>
        </message>
        <message>
            <source>Give a reason for another priority.</source>
            <translation>اذكر سبباً للأولوية الأخرى.</translation>
        </message>
    </context>
    <context>
        <name>GapsPage</name>
        <message>
            <source>Gaps</source>
            <translation>الثغرات</translation>
        </message>
        <message>
            <source>Functional area</source>
            <translation>المجال الوظيفي</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>جميع المجالات</translation>
        </message>
        <message>
            <source>No gap matches. Choose another filter.</source>
            <translation>لا ثغرة تطابق الاختيار. اختر مرشحاً آخر.</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>الأولوية</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المجال</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>القانون</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>الممارسة</translation>
        </message>
        <message>
            <source>Size × importance</source>
            <translation>الحجم × الأهمية</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>الاستنتاج</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>Where law or practice stands below level {wanted}. Decide, then set targets.</source>
            <translation>حيث يقل القانون أو الممارسة عن المستوى {wanted}. اتخذ القرار، ثم حدّد الأهداف.</translation>
        </message>
        <message>
            <source>All ({count})</source>
            <translation>الكل ({count})</translation>
        </message>
        <message>
            <source>Undecided ({count})</source>
            <translation>بلا قرار ({count})</translation>
        </message>
        <message>
            <source>Accepted ({count})</source>
            <translation>المقبولة ({count})</translation>
        </message>
        <message>
            <source>Without target ({count})</source>
            <translation>بلا هدف ({count})</translation>
        </message>
        <message>
            <source>No gaps</source>
            <translation>لا ثغرات</translation>
        </message>
        <message>
            <source>Every level given so far reaches level {wanted}.</source>
            <translation>كل مستوى أُعطي حتى الآن يبلغ المستوى {wanted}.</translation>
        </message>
        <message>
            <source>No gaps yet</source>
            <translation>لا ثغرات بعد</translation>
        </message>
        <message>
            <source>Gaps follow from the baseline: wherever an answer stands below level {wanted}, in law or in practice, a gap appears here with its priority.</source>
            <translation>تُستخلص الثغرات من التقييم الأساسي: حيثما قل جواب عن المستوى {wanted}، في القانون أو في الممارسة، تظهر هنا ثغرة مع أولويتها.</translation>
        </message>
        <message>
            <source>Open the baseline</source>
            <translation>فتح التقييم الأساسي</translation>
        </message>
        <message>
            <source>{size} × {importance} = {computed}</source>
            <translation>{size} × {importance} = {computed}</translation>
        </message>
        <message>
            <source>{parts} ✎</source>
            <translation>{parts} ✎</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>{title}: {parts}</source>
            <translation>{title}: {parts}</translation>
        </message>
        <message>
            <source>{tip}; changed to {priority}</source>
            <translation>{tip}؛ غُيّرت إلى {priority}</translation>
        </message>
        <message>
            <source>Priority {priority}</source>
            <translation>الأولوية {priority}</translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message>
            <source>Import values</source>
            <translation>استيراد القيم</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>استيراد</translation>
        </message>
        <message>
            <source>Another file…</source>
            <translation>ملف آخر…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Rows of the spreadsheet</source>
            <translation>صفوف جدول البيانات</translation>
        </message>
        <message>
            <source>Choose a spreadsheet of values</source>
            <translation>اختر جدول بيانات يحوي القيم</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx *.csv)</source>
            <translation>جداول البيانات (*.xlsx *.csv)</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>تجري قراءة {file}…</translation>
        </message>
        <message>
            <source>All rows</source>
            <translation>كل الصفوف</translation>
        </message>
        <message>
            <source>{word}: {count}</source>
            <translation>{word}: {count}</translation>
        </message>
        <message>
            <source>The first row names the columns: indicator, period, and value or numerator and denominator.</source>
            <translation>يسمّي الصف الأول الأعمدة: المؤشر والفترة والقيمة، أو البسط والمقام.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows of {file} are refused, so nothing can be imported yet.</source>
            <translation>
                <numerusform>لم يُرفض أي صف من {file}.</numerusform>
                <numerusform>رُفض صف واحد من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
                <numerusform>رُفض صفان من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
                <numerusform>رُفضت %n صفوف من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
                <numerusform>رُفض %n صفًا من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
                <numerusform>رُفض %n صف من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} holds nothing that is not in the country file already.</source>
            <translation>كل ما في {file} موجود في ملف البلد من قبل.</translation>
        </message>
        <message numerus="yes">
            <source>%n values of {file} will be written as drafts.</source>
            <translation>
                <numerusform>لن تُكتب أي قيمة من {file}.</numerusform>
                <numerusform>ستُكتب قيمة واحدة من {file} كمسودة.</numerusform>
                <numerusform>ستُكتب قيمتان من {file} كمسودتين.</numerusform>
                <numerusform>ستُكتب %n قيم من {file} كمسودات.</numerusform>
                <numerusform>ستُكتب %n قيمة من {file} كمسودات.</numerusform>
                <numerusform>ستُكتب %n قيمة من {file} كمسودات.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft indicator sheets will be made.</source>
            <translation>
                <numerusform>لن تُنشأ بطاقات مؤشرات.</numerusform>
                <numerusform>ستُنشأ مسودة بطاقة مؤشر واحدة.</numerusform>
                <numerusform>ستُنشأ مسودتا بطاقتي مؤشرين.</numerusform>
                <numerusform>ستُنشأ %n مسودات بطاقات مؤشرات.</numerusform>
                <numerusform>ستُنشأ %n مسودة بطاقة مؤشر.</numerusform>
                <numerusform>ستُنشأ %n مسودة بطاقة مؤشر.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft targets will be made.</source>
            <translation>
                <numerusform>لن تُنشأ أهداف.</numerusform>
                <numerusform>ستُنشأ مسودة هدف واحد.</numerusform>
                <numerusform>ستُنشأ مسودتا هدفين.</numerusform>
                <numerusform>ستُنشأ %n مسودات أهداف.</numerusform>
                <numerusform>ستُنشأ %n مسودة هدف.</numerusform>
                <numerusform>ستُنشأ %n مسودة هدف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>يجري النسخ الاحتياطي…</translation>
        </message>
    </context>
    <context>
        <name>IndicatorPanel</name>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Definition: what is counted, and what is not</source>
            <translation>التعريف: ما يُحسب وما لا يُحسب</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>Numerator: what is counted</source>
            <translation>البسط: ما يُحسب</translation>
        </message>
        <message>
            <source>Denominator: out of what</source>
            <translation>المقام: من أصل ماذا</translation>
        </message>
        <message>
            <source>Source of the figures</source>
            <translation>مصدر الأرقام</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Target it measures</source>
            <translation>الهدف الذي يقيسه</translation>
        </message>
        <message>
            <source>Kind of figure</source>
            <translation>نوع الرقم</translation>
        </message>
        <message>
            <source>Wanted direction</source>
            <translation>الاتجاه المنشود</translation>
        </message>
        <message>
            <source>Lower end of the band</source>
            <translation>الحد الأدنى للنطاق</translation>
        </message>
        <message>
            <source>Upper end of the band</source>
            <translation>الحد الأعلى للنطاق</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>الدورية</translation>
        </message>
        <message>
            <source>Institution that sends it</source>
            <translation>الجهة التي ترسله</translation>
        </message>
        <message>
            <source>A percentage: numerator and denominator are recorded</source>
            <translation>نسبة مئوية: يُسجَّل البسط والمقام</translation>
        </message>
        <message>
            <source>Key indicator, shown on the overview</source>
            <translation>مؤشر رئيسي يظهر في النظرة العامة</translation>
        </message>
        <message>
            <source>The sheet is complete</source>
            <translation>البطاقة مكتملة</translation>
        </message>
        <message>
            <source>Not named yet</source>
            <translation>لم تُسمَّ بعد</translation>
        </message>
        <message>
            <source>No target</source>
            <translation>بلا هدف</translation>
        </message>
        <message>
            <source>This cannot change while there are values: they would no longer fit.</source>
            <translation>لا يمكن تغيير هذا ما دامت هناك قيم: فلن تعود ملائمة.</translation>
        </message>
        <message>
            <source>Not kept yet. {why}</source>
            <translation>لم يُحفظ بعد. {why}</translation>
        </message>
        <message>
            <source>{code} is the code of another indicator, or empty. The code stays {old}.</source>
            <translation>{code} رمز مؤشر آخر أو فارغ. يبقى الرمز {old}.</translation>
        </message>
    </context>
    <context>
        <name>IndicatorsPage</name>
        <message>
            <source>Indicators</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>Indicators and values</source>
            <translation>المؤشرات والقيم</translation>
        </message>
        <message>
            <source>What is measured, how, by whom, and every value with its source.</source>
            <translation>ما الذي يُقاس، وكيف، ومن يقيسه، وكل قيمة مع مصدرها.</translation>
        </message>
        <message>
            <source>New indicator</source>
            <translation>مؤشر جديد</translation>
        </message>
        <message>
            <source>Import values…</source>
            <translation>استيراد القيم…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Find an indicator…</source>
            <translation>ابحث عن مؤشر…</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>الرسم البياني</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>القيم</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>البطاقة</translation>
        </message>
        <message>
            <source>An indicator says how a target is measured; its values show whether it is reached. Make the first one here, or import a spreadsheet that has indicator, unit, kind and direction.</source>
            <translation>يبيّن المؤشر كيف يُقاس الهدف، وتُظهر قيمه هل تحقق. أنشئ المؤشر الأول هنا، أو استورد جدول بيانات فيه المؤشر والوحدة والنوع والاتجاه.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message numerus="yes">
            <source>%n to approve</source>
            <translation>
                <numerusform>لا شيء للاعتماد</numerusform>
                <numerusform>قيمة للاعتماد</numerusform>
                <numerusform>قيمتان للاعتماد</numerusform>
                <numerusform>%n قيم للاعتماد</numerusform>
                <numerusform>%n قيمة للاعتماد</numerusform>
                <numerusform>%n قيمة للاعتماد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Approve %n values</source>
            <translation>
                <numerusform>اعتماد القيم</numerusform>
                <numerusform>اعتماد قيمة واحدة</numerusform>
                <numerusform>اعتماد قيمتين</numerusform>
                <numerusform>اعتماد %n قيم</numerusform>
                <numerusform>اعتماد %n قيمة</numerusform>
                <numerusform>اعتماد %n قيمة</numerusform>
            </translation>
        </message>
        <message>
            <source>Approve values</source>
            <translation>اعتماد القيم</translation>
        </message>
    </context>
    <context>
        <name>InstitutionsBox</name>
        <message>
            <source>Institutions</source>
            <translation>الجهات</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>إضافة</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Kind of institution</source>
            <translation>نوع الجهة</translation>
        </message>
        <message>
            <source>Name of the institution</source>
            <translation>اسم الجهة</translation>
        </message>
        <message>
            <source>Who answers, owns targets and gives values stands here. Add the ministries and agencies first.</source>
            <translation>هنا الجهات التي تجيب وتتولى الأهداف وتقدم القيم. أضف الوزارات والأجهزة أولا.</translation>
        </message>
    </context>
    <context>
        <name>LevelRow</name>
        <message>
            <source>{level} – {meaning}</source>
            <translation>{level} – {meaning}</translation>
        </message>
        <message>
            <source>Not answered yet</source>
            <translation>لا جواب بعد</translation>
        </message>
    </context>
    <context>
        <name>LineChart</name>
        <message>
            <source>Chart: {title}</source>
            <translation>رسم بياني: {title}</translation>
        </message>
        <message>
            <source>{period}: {value}</source>
            <translation>{period}: {value}</translation>
        </message>
        <message>
            <source>Nothing to draw yet.</source>
            <translation>لا شيء يُرسم بعد.</translation>
        </message>
        <message>
            <source>Copy picture</source>
            <translation>نسخ الصورة</translation>
        </message>
        <message>
            <source>Save as PNG…</source>
            <translation>حفظ بصيغة PNG…</translation>
        </message>
        <message>
            <source>Save as SVG…</source>
            <translation>حفظ بصيغة SVG…</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>حفظ الرسم البياني</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Page</source>
            <translation>صفحة</translation>
        </message>
        <message>
            <source>Command</source>
            <translation>أمر</translation>
        </message>
        <message>
            <source>{country} — {file} (read-only)</source>
            <translation>{country} — {file} (للقراءة فقط)</translation>
        </message>
        <message>
            <source>This file is open read-only: everything can be looked at and exported, nothing changed.</source>
            <translation>هذا الملف مفتوح للقراءة فقط: يمكن الاطلاع على كل شيء وتصديره، ولا يُغيَّر شيء.</translation>
        </message>
        <message>
            <source>Open a country file</source>
            <translation>فتح ملف بلد</translation>
        </message>
        <message>
            <source>Country files</source>
            <translation>ملفات البلدان</translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>يجري النسخ الاحتياطي…</translation>
        </message>
        <message>
            <source>Backed up and checked: {path}</source>
            <translation>حُفظت نسخة احتياطية وفُحصت: {path}</translation>
        </message>
        <message>
            <source>About natcoord</source>
            <translation>حول natcoord</translation>
        </message>
        <message>
            <source>Something is still being written. Wait until it is done, then close.</source>
            <translation>ما زالت كتابة ملف جارية. انتظر حتى تنتهي ثم أغلق.</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;ملف</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;تحرير</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;عرض</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>م&amp;ساعدة</translation>
        </message>
        <message>
            <source>Open &amp;recent</source>
            <translation>فتح الأ&amp;خيرة</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>الل&amp;غة</translation>
        </message>
        <message>
            <source>Te&amp;xt size</source>
            <translation>&amp;حجم النص</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>الأ&amp;لوان</translation>
        </message>
        <message>
            <source>&amp;New country file…</source>
            <translation>ملف بلد &amp;جديد…</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;فتح…</translation>
        </message>
        <message>
            <source>&amp;Import values…</source>
            <translation>ا&amp;ستيراد القيم…</translation>
        </message>
        <message>
            <source>&amp;Export national report…</source>
            <translation>&amp;تصدير التقرير الوطني…</translation>
        </message>
        <message>
            <source>&amp;Back up now</source>
            <translation>&amp;نسخ احتياطي الآن</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>إن&amp;هاء</translation>
        </message>
        <message>
            <source>&amp;Find…</source>
            <translation>&amp;بحث…</translation>
        </message>
        <message>
            <source>&amp;Trace panel</source>
            <translation>لوحة الت&amp;تبع</translation>
        </message>
        <message>
            <source>&amp;Larger</source>
            <translation>أ&amp;كبر</translation>
        </message>
        <message>
            <source>&amp;Smaller</source>
            <translation>أ&amp;صغر</translation>
        </message>
        <message>
            <source>&amp;Help on this page</source>
            <translation>&amp;مساعدة في هذه الصفحة</translation>
        </message>
        <message>
            <source>&amp;About natcoord</source>
            <translation>&amp;حول natcoord</translation>
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
            <source>As the system</source>
            <translation>كما في النظام</translation>
        </message>
        <message>
            <source>&amp;Undo: {step}</source>
            <translation>ت&amp;راجع عن: {step}</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>ت&amp;راجع</translation>
        </message>
        <message>
            <source>&amp;Redo: {step}</source>
            <translation>إ&amp;عادة: {step}</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>إ&amp;عادة</translation>
        </message>
    </context>
    <context>
        <name>MilestonesEdit</name>
        <message>
            <source>Add milestone</source>
            <translation>إضافة معلَم</translation>
        </message>
        <message>
            <source>Milestone year</source>
            <translation>سنة المعلَم</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Milestone value</source>
            <translation>قيمة المعلَم</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Remove milestone</source>
            <translation>إزالة المعلَم</translation>
        </message>
    </context>
    <context>
        <name>MissingBox</name>
        <message>
            <source>Missing for adoption</source>
            <translation>ما ينقص للاعتماد</translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>التقييم الأساسي</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>الثغرات</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message numerus="yes">
            <source>%n questions not answered yet</source>
            <translation>
                <numerusform>لا أسئلة بلا إجابة</numerusform>
                <numerusform>سؤال واحد بلا إجابة بعد</numerusform>
                <numerusform>سؤالان بلا إجابة بعد</numerusform>
                <numerusform>%n أسئلة بلا إجابة بعد</numerusform>
                <numerusform>%n سؤالا بلا إجابة بعد</numerusform>
                <numerusform>%n سؤال بلا إجابة بعد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gaps without a decision</source>
            <translation>
                <numerusform>لا ثغرات بلا قرار</numerusform>
                <numerusform>ثغرة واحدة بلا قرار</numerusform>
                <numerusform>ثغرتان بلا قرار</numerusform>
                <numerusform>%n ثغرات بلا قرار</numerusform>
                <numerusform>%n ثغرة بلا قرار</numerusform>
                <numerusform>%n ثغرة بلا قرار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft targets</source>
            <translation>
                <numerusform>لا مسودات أهداف</numerusform>
                <numerusform>مسودة هدف واحدة</numerusform>
                <numerusform>مسودتا هدفين</numerusform>
                <numerusform>%n مسودات أهداف</numerusform>
                <numerusform>%n مسودة هدف</numerusform>
                <numerusform>%n مسودة هدف</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n values to enter or approve</source>
            <translation>
                <numerusform>لا قيم للإدخال أو الاعتماد</numerusform>
                <numerusform>قيمة واحدة للإدخال أو الاعتماد</numerusform>
                <numerusform>قيمتان للإدخال أو الاعتماد</numerusform>
                <numerusform>%n قيم للإدخال أو الاعتماد</numerusform>
                <numerusform>%n قيمة للإدخال أو الاعتماد</numerusform>
                <numerusform>%n قيمة للإدخال أو الاعتماد</numerusform>
            </translation>
        </message>
        <message>
            <source>Pages</source>
            <translation>الصفحات</translation>
        </message>
    </context>
    <context>
        <name>Notice</name>
        <message>
            <source>Undo</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Done: {step}</source>
            <translation>تم: {step}</translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message>
            <source>Overview</source>
            <translation>نظرة عامة</translation>
        </message>
        <message>
            <source>Where do we stand today?</source>
            <translation>أين نقف اليوم؟</translation>
        </message>
        <message>
            <source>From the question to the national report, on {day}</source>
            <translation>من السؤال إلى التقرير الوطني، في {day}</translation>
        </message>
        <message>
            <source>Export national report</source>
            <translation>تصدير التقرير الوطني</translation>
        </message>
        <message>
            <source>Key indicators</source>
            <translation>المؤشرات الرئيسية</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>ما هو مستحق</translation>
        </message>
        <message>
            <source>Baseline by area</source>
            <translation>التقييم الأساسي حسب المجال</translation>
        </message>
        <message>
            <source>Questions answered</source>
            <translation>أسئلة مجاب عنها</translation>
        </message>
        <message>
            <source>of {total}</source>
            <translation>من {total}</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>الثغرات</translation>
        </message>
        <message>
            <source>{count} without a target</source>
            <translation>{count} بلا هدف</translation>
        </message>
        <message>
            <source>National targets</source>
            <translation>الأهداف الوطنية</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>{count} to approve</source>
            <translation>{count} في انتظار الاعتماد</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>القيم</translation>
        </message>
        <message>
            <source>all approved</source>
            <translation>معتمدة جميعها</translation>
        </message>
        <message>
            <source>no drafts</source>
            <translation>لا مسودات</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>لا مسودات</numerusform>
                <numerusform>مسودة واحدة</numerusform>
                <numerusform>مسودتان</numerusform>
                <numerusform>%n مسودات</numerusform>
                <numerusform>%n مسودة</numerusform>
                <numerusform>%n مسودة</numerusform>
            </translation>
        </message>
        <message>
            <source>Key indicators stand here once a target has an indicator with values.</source>
            <translation>تظهر هنا المؤشرات الرئيسية متى أصبح لأحد الأهداف مؤشر له قيم.</translation>
        </message>
        <message>
            <source>Go to the targets</source>
            <translation>الانتقال إلى الأهداف</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>خط الأساس</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>آخر قيمة</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>Path</source>
            <translation>المسار</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>{value} ({year})</source>
            <translation>{value} ({year})</translation>
        </message>
        <message>
            <source>Nothing is overdue.</source>
            <translation>لا شيء متأخر.</translation>
        </message>
        <message>
            <source>{indicator}, {period}</source>
            <translation>{indicator}، {period}</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>لا تأخير</numerusform>
                <numerusform>متأخر يوما واحدا</numerusform>
                <numerusform>متأخر يومين</numerusform>
                <numerusform>متأخر %n أيام</numerusform>
                <numerusform>متأخر %n يوما</numerusform>
                <numerusform>متأخر %n يوم</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>ولا غيرها</numerusform>
                <numerusform>وواحد آخر</numerusform>
                <numerusform>واثنان آخران</numerusform>
                <numerusform>و%n أخرى</numerusform>
                <numerusform>و%n غيرها</numerusform>
                <numerusform>و%n غيرها</numerusform>
            </translation>
        </message>
        <message>
            <source>The baseline starts the chain: answer its questions, and gaps follow.</source>
            <translation>التقييم الأساسي هو أول السلسلة: أجب عن أسئلته فتتبيّن الثغرات.</translation>
        </message>
        <message>
            <source>Go to the baseline</source>
            <translation>الانتقال إلى التقييم الأساسي</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المجال</translation>
        </message>
        <message>
            <source>Law</source>
            <translation>القانون</translation>
        </message>
        <message>
            <source>Practice</source>
            <translation>الممارسة</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>التغطية</translation>
        </message>
    </context>
    <context>
        <name>PreviewModel</name>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>{after} (was {before})</source>
            <translation>{after} (كانت {before})</translation>
        </message>
        <message>
            <source>{numerator} of {denominator}</source>
            <translation>{numerator} من {denominator}</translation>
        </message>
        <message>
            <source>Makes a draft indicator sheet.</source>
            <translation>تُنشأ مسودة بطاقة مؤشر.</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>One report from the facts in this file, in either language.</source>
            <translation>تقرير واحد من الوقائع الواردة في هذا الملف، بأي من اللغتين.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>What to write</source>
            <translation>ما سيُكتب</translation>
        </message>
        <message>
            <source>What will be in it</source>
            <translation>ما سيتضمنه</translation>
        </message>
        <message>
            <source>What is still missing</source>
            <translation>ما لا يزال ناقصا</translation>
        </message>
        <message>
            <source>&amp;Report</source>
            <translation>&amp;التقرير</translation>
        </message>
        <message>
            <source>&amp;Language of the report</source>
            <translation>&amp;لغة التقرير</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>ا&amp;لصيغة</translation>
        </message>
        <message>
            <source>National report</source>
            <translation>التقرير الوطني</translation>
        </message>
        <message>
            <source>Excel workbook, with live formulas and charts</source>
            <translation>مصنف Excel بصيغ حسابية حية ورسوم بيانية</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>مستند Word</translation>
        </message>
        <message>
            <source>PDF, for printing</source>
            <translation>ملف PDF للطباعة</translation>
        </message>
        <message>
            <source>The report is written beside its place, read back and checked, and only then put there.</source>
            <translation>يُكتب التقرير أولا بجوار مكانه، ثم يُقرأ من جديد ويُتحقق منه، ولا يوضع في مكانه إلا بعد ذلك.</translation>
        </message>
        <message>
            <source>Open file</source>
            <translation>فتح الملف</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>إظهار المجلد</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>الملخص</translation>
        </message>
        <message numerus="yes">
            <source>%n targets with their status</source>
            <translation>
                <numerusform>لا أهداف</numerusform>
                <numerusform>هدف واحد مع حالته</numerusform>
                <numerusform>هدفان مع حالتيهما</numerusform>
                <numerusform>%n أهداف مع حالاتها</numerusform>
                <numerusform>%n هدفا مع حالاتها</numerusform>
                <numerusform>%n هدف مع حالاتها</numerusform>
            </translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>التقييم الأساسي</translation>
        </message>
        <message>
            <source>{answered} of {total} questions answered</source>
            <translation>أُجيب عن {answered} من أصل {total} سؤالا</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>الثغرات</translation>
        </message>
        <message numerus="yes">
            <source>%n gaps by priority</source>
            <translation>
                <numerusform>لا ثغرات</numerusform>
                <numerusform>ثغرة واحدة</numerusform>
                <numerusform>ثغرتان بحسب الأولوية</numerusform>
                <numerusform>%n ثغرات بحسب الأولوية</numerusform>
                <numerusform>%n ثغرة بحسب الأولوية</numerusform>
                <numerusform>%n ثغرة بحسب الأولوية</numerusform>
            </translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>الأهداف</translation>
        </message>
        <message numerus="yes">
            <source>%n targets, with what they serve</source>
            <translation>
                <numerusform>لا أهداف</numerusform>
                <numerusform>هدف واحد مع ما يخدمه</numerusform>
                <numerusform>هدفان مع ما يخدمانه</numerusform>
                <numerusform>%n أهداف مع ما تخدمه</numerusform>
                <numerusform>%n هدفا مع ما تخدمه</numerusform>
                <numerusform>%n هدف مع ما تخدمه</numerusform>
            </translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>المؤشرات</translation>
        </message>
        <message numerus="yes">
            <source>%n indicator sheets</source>
            <translation>
                <numerusform>لا صحائف مؤشرات</numerusform>
                <numerusform>صحيفة مؤشر واحدة</numerusform>
                <numerusform>صحيفتا مؤشرين</numerusform>
                <numerusform>%n صحائف مؤشرات</numerusform>
                <numerusform>%n صحيفة مؤشر</numerusform>
                <numerusform>%n صحيفة مؤشر</numerusform>
            </translation>
        </message>
        <message>
            <source>Values</source>
            <translation>القيم</translation>
        </message>
        <message numerus="yes">
            <source>%n recorded values with their sources</source>
            <translation>
                <numerusform>لا قيم مسجلة</numerusform>
                <numerusform>قيمة مسجلة واحدة مع مصدرها</numerusform>
                <numerusform>قيمتان مسجلتان مع مصدريهما</numerusform>
                <numerusform>%n قيم مسجلة مع مصادرها</numerusform>
                <numerusform>%n قيمة مسجلة مع مصادرها</numerusform>
                <numerusform>%n قيمة مسجلة مع مصادرها</numerusform>
            </translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>الرسوم البيانية</translation>
        </message>
        <message numerus="yes">
            <source>%n key indicators over time</source>
            <translation>
                <numerusform>لا مؤشرات رئيسية</numerusform>
                <numerusform>مؤشر رئيسي واحد عبر الزمن</numerusform>
                <numerusform>مؤشران رئيسيان عبر الزمن</numerusform>
                <numerusform>%n مؤشرات رئيسية عبر الزمن</numerusform>
                <numerusform>%n مؤشرا رئيسيا عبر الزمن</numerusform>
                <numerusform>%n مؤشر رئيسي عبر الزمن</numerusform>
            </translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>العتبات</translation>
        </message>
        <message>
            <source>The limits the statuses are computed with</source>
            <translation>الحدود التي تُحسب بها الحالات</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>المنهجية</translation>
        </message>
        <message>
            <source>How scores, gaps and statuses are made</source>
            <translation>كيفية حساب الدرجات والثغرات والحالات</translation>
        </message>
        <message>
            <source>The report says so where something is missing. Open what waits:</source>
            <translation>يبين التقرير مواضع النقص. افتح ما ينتظر:</translation>
        </message>
        <message>
            <source>Nothing: every question is answered and every value approved.</source>
            <translation>لا شيء: أُجيب عن كل الأسئلة واعتُمدت كل القيم.</translation>
        </message>
        <message numerus="yes">
            <source>%n unanswered questions</source>
            <translation>
                <numerusform>لا أسئلة بلا جواب</numerusform>
                <numerusform>سؤال واحد بلا جواب</numerusform>
                <numerusform>سؤالان بلا جواب</numerusform>
                <numerusform>%n أسئلة بلا جواب</numerusform>
                <numerusform>%n سؤالا بلا جواب</numerusform>
                <numerusform>%n سؤال بلا جواب</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gaps without a decision</source>
            <translation>
                <numerusform>لا ثغرات بلا قرار</numerusform>
                <numerusform>ثغرة واحدة بلا قرار</numerusform>
                <numerusform>ثغرتان بلا قرار</numerusform>
                <numerusform>%n ثغرات بلا قرار</numerusform>
                <numerusform>%n ثغرة بلا قرار</numerusform>
                <numerusform>%n ثغرة بلا قرار</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n targets not adopted</source>
            <translation>
                <numerusform>لا أهداف غير معتمدة</numerusform>
                <numerusform>هدف واحد غير معتمد</numerusform>
                <numerusform>هدفان غير معتمدين</numerusform>
                <numerusform>%n أهداف غير معتمدة</numerusform>
                <numerusform>%n هدفا غير معتمد</numerusform>
                <numerusform>%n هدف غير معتمد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft indicator sheets</source>
            <translation>
                <numerusform>لا مسودات صحائف مؤشرات</numerusform>
                <numerusform>مسودة صحيفة مؤشر واحدة</numerusform>
                <numerusform>مسودتا صحيفتي مؤشرين</numerusform>
                <numerusform>%n مسودات صحائف مؤشرات</numerusform>
                <numerusform>%n مسودة صحيفة مؤشر</numerusform>
                <numerusform>%n مسودة صحيفة مؤشر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n values not approved, which do not count</source>
            <translation>
                <numerusform>لا قيم غير معتمدة</numerusform>
                <numerusform>قيمة واحدة غير معتمدة، ولا تُحتسب</numerusform>
                <numerusform>قيمتان غير معتمدتين، ولا تُحتسبان</numerusform>
                <numerusform>%n قيم غير معتمدة، ولا تُحتسب</numerusform>
                <numerusform>%n قيمة غير معتمدة، ولا تُحتسب</numerusform>
                <numerusform>%n قيمة غير معتمدة، ولا تُحتسب</numerusform>
            </translation>
        </message>
        <message>
            <source>Export report</source>
            <translation>تصدير التقرير</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>جار كتابة التقرير…</translation>
        </message>
        <message>
            <source>Saved and checked: {path}</source>
            <translation>حُفظ وجرى التحقق منه: {path}</translation>
        </message>
    </context>
    <context>
        <name>RoundBox</name>
        <message>
            <source>Baseline {year}</source>
            <translation>التقييم الأساسي {year}</translation>
        </message>
        <message>
            <source>Title of the round</source>
            <translation>عنوان الجولة</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Close this round?</source>
            <translation>أتُغلق هذه الجولة؟</translation>
        </message>
        <message numerus="yes">
            <source>Its answers can then be read and no longer changed. %n questions have no answer.</source>
            <translation>
                <numerusform>بعد ذلك يمكن قراءة أجوبتها ولا يمكن تغييرها. لجميع الأسئلة أجوبة.</numerusform>
                <numerusform>بعد ذلك يمكن قراءة أجوبتها ولا يمكن تغييرها. سؤال واحد بلا جواب.</numerusform>
                <numerusform>بعد ذلك يمكن قراءة أجوبتها ولا يمكن تغييرها. سؤالان بلا جواب.</numerusform>
                <numerusform>بعد ذلك يمكن قراءة أجوبتها ولا يمكن تغييرها. %n أسئلة بلا جواب.</numerusform>
                <numerusform>بعد ذلك يمكن قراءة أجوبتها ولا يمكن تغييرها. %n سؤالاً بلا جواب.</numerusform>
                <numerusform>بعد ذلك يمكن قراءة أجوبتها ولا يمكن تغييرها. %n سؤال بلا جواب.</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the round</source>
            <translation>إغلاق الجولة</translation>
        </message>
        <message>
            <source>A new round</source>
            <translation>جولة جديدة</translation>
        </message>
        <message>
            <source>Give it a title in both languages. The answers of earlier rounds stay as they are.</source>
            <translation>أعطها عنواناً باللغتين. تبقى أجوبة الجولات السابقة كما هي.</translation>
        </message>
        <message>
            <source>Start the round</source>
            <translation>بدء الجولة</translation>
        </message>
    </context>
    <context>
        <name>SearchBox</name>
        <message>
            <source>Find a page, a question, a target, an indicator or a command</source>
            <translation>ابحث عن صفحة أو سؤال أو هدف أو مؤشر أو أمر</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>بحث</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>ما عُثر عليه</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>هدف</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>مؤشر</translation>
        </message>
        <message>
            <source>Nothing found. Try fewer or other words.</source>
            <translation>لم يُعثر على شيء. جرّب كلمات أقل أو غيرها.</translation>
        </message>
    </context>
    <context>
        <name>ServedEdit</name>
        <message>
            <source>Remove {name}</source>
            <translation>إزالة {name}</translation>
        </message>
    </context>
    <context>
        <name>SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>الإعدادات</translation>
        </message>
        <message>
            <source>What holds for the whole country file. Every change can be undone.</source>
            <translation>ما يسري على ملف البلد كله. ويمكن التراجع عن كل تغيير.</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>البلد</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Numbers and dates</source>
            <translation>الأرقام والتواريخ</translation>
        </message>
        <message>
            <source>Digits in Arabic</source>
            <translation>الأرقام بالعربية</translation>
        </message>
        <message>
            <source>Months in Arabic</source>
            <translation>الأشهر بالعربية</translation>
        </message>
        <message>
            <source>Rules of scores and statuses</source>
            <translation>قواعد الدرجات والحالات</translation>
        </message>
        <message>
            <source>Level wanted</source>
            <translation>المستوى المنشود</translation>
        </message>
        <message>
            <source>On track from</source>
            <translation>على المسار من</translation>
        </message>
        <message>
            <source>Needs acceleration from</source>
            <translation>يحتاج إلى تسريع من</translation>
        </message>
        <message>
            <source>This file is a training example: its facts are invented, and every report says so.</source>
            <translation>هذا الملف مثال تدريبي: وقائعه خيالية، وكل تقرير يقول ذلك.</translation>
        </message>
        <message>
            <source>A gap is the level wanted minus the level found. A target is on track when this share of the progress expected by now is reached.</source>
            <translation>الثغرة هي المستوى المنشود ناقصا المستوى القائم. ويكون الهدف على المسار متى بُلغت هذه النسبة من التقدم المتوقع حتى الآن.</translation>
        </message>
        <message>
            <source>Name of the country</source>
            <translation>اسم البلد</translation>
        </message>
        <message>
            <source>{number} – {meaning}</source>
            <translation>{number} – {meaning}</translation>
        </message>
        <message>
            <source>For example: {date} · {number}</source>
            <translation>مثال: {date} · {number}</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>Read-only</source>
            <translation>للقراءة فقط</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <translation>محفوظ {time}</translation>
        </message>
        <message>
            <source>Everything is saved</source>
            <translation>كل شيء محفوظ</translation>
        </message>
        <message>
            <source>Undo: {step} (Ctrl+Z)</source>
            <translation>تراجع: {step} (⁦Ctrl+Z⁩)</translation>
        </message>
    </context>
    <context>
        <name>TargetPanel</name>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Gaps it closes</source>
            <translation>الثغرات التي يسدّها</translation>
        </message>
        <message>
            <source>Provisions it serves</source>
            <translation>الأحكام التي يخدمها</translation>
        </message>
        <message>
            <source>Institution that owns it</source>
            <translation>الجهة المسؤولة عنه</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Baseline value</source>
            <translation>قيمة خط الأساس</translation>
        </message>
        <message>
            <source>Baseline year</source>
            <translation>سنة خط الأساس</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>المعالم</translation>
        </message>
        <message>
            <source>Target value</source>
            <translation>القيمة المستهدفة</translation>
        </message>
        <message>
            <source>Target year</source>
            <translation>السنة المستهدفة</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>Search for a gap to add…</source>
            <translation>ابحث عن ثغرة لإضافتها…</translation>
        </message>
        <message>
            <source>Search for a provision to add…</source>
            <translation>ابحث عن حكم لإضافته…</translation>
        </message>
        <message>
            <source>Add indicator</source>
            <translation>إضافة مؤشر</translation>
        </message>
        <message>
            <source>Untitled target</source>
            <translation>هدف بلا عنوان</translation>
        </message>
        <message>
            <source>Not named yet</source>
            <translation>لم تُسمَّ بعد</translation>
        </message>
        <message>
            <source>{name}: {value} ({period})</source>
            <translation>{name}: {value} ({period})</translation>
        </message>
    </context>
    <context>
        <name>TargetsPage</name>
        <message>
            <source>Targets &amp; plan</source>
            <translation>الأهداف والخطة</translation>
        </message>
        <message>
            <source>National targets</source>
            <translation>الأهداف الوطنية</translation>
        </message>
        <message>
            <source>Where the country wants to be, from which baseline, by when, and who answers for it.</source>
            <translation>أين يريد البلد أن يصل، ومن أي خط أساس، ومتى، ومن المسؤول عن ذلك.</translation>
        </message>
        <message>
            <source>New target</source>
            <translation>هدف جديد</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>Find a target…</source>
            <translation>ابحث عن هدف…</translation>
        </message>
        <message>
            <source>A target turns a gap into a promise: a baseline, a value to reach, a year and an owner. Make the first one here, or start from a gap on the Gaps page.</source>
            <translation>يحوّل الهدف الثغرة إلى التزام: خط أساس، وقيمة يُراد بلوغها، وسنة، وجهة مسؤولة. أنشئ الهدف الأول هنا، أو ابدأ من ثغرة في صفحة الثغرات.</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>Untitled target</source>
            <translation>هدف بلا عنوان</translation>
        </message>
    </context>
    <context>
        <name>TraceDock</name>
        <message>
            <source>Trace</source>
            <translation>التتبع</translation>
        </message>
        <message>
            <source>Choose a question, a gap, a target or a value to see what it is linked to.</source>
            <translation>اختر سؤالا أو ثغرة أو هدفا أو قيمة لترى ما يرتبط بها.</translation>
        </message>
        <message>
            <source>Gap, priority {number}</source>
            <translation>ثغرة، الأولوية {number}</translation>
        </message>
        <message>
            <source>Target {code}</source>
            <translation>الهدف {code}</translation>
        </message>
        <message>
            <source>Indicator {code}</source>
            <translation>المؤشر {code}</translation>
        </message>
        <message>
            <source>Value of {code}, {period}</source>
            <translation>قيمة {code}، {period}</translation>
        </message>
        <message>
            <source>Provision</source>
            <translation>حكم</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>سؤال</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>تقرير</translation>
        </message>
        <message>
            <source>National report</source>
            <translation>التقرير الوطني</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>بلا عنوان</translation>
        </message>
    </context>
    <context>
        <name>ValuesGrid</name>
        <message>
            <source>Values by period</source>
            <translation>القيم حسب الفترة</translation>
        </message>
        <message>
            <source>Type a figure, or paste from a spreadsheet: cells, or rows of period and value.</source>
            <translation>اكتب رقمًا، أو ألصق من جدول بيانات: خلايا، أو صفوفًا من الفترة والقيمة.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was pasted: %n rows are refused.</source>
            <translation>
                <numerusform>لم يُلصق شيء.</numerusform>
                <numerusform>لم يُلصق شيء: رُفض صف واحد.</numerusform>
                <numerusform>لم يُلصق شيء: رُفض صفان.</numerusform>
                <numerusform>لم يُلصق شيء: رُفضت %n صفوف.</numerusform>
                <numerusform>لم يُلصق شيء: رُفض %n صفًا.</numerusform>
                <numerusform>لم يُلصق شيء: رُفض %n صف.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Delete value</source>
            <translation>حذف القيمة</translation>
        </message>
    </context>
    <context>
        <name>ValuesModel</name>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>البسط</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>المقام</translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>في المائة</translation>
        </message>
        <message>
            <source>Why missing</source>
            <translation>سبب الغياب</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>{period}, {cell}</source>
            <translation>{period}، {cell}</translation>
        </message>
        <message>
            <source>Not kept yet</source>
            <translation>لم يُحفظ بعد</translation>
        </message>
    </context>
    <context>
        <name>area_scores</name>
        <message>
            <source>{answered} of {total}</source>
            <translation>{answered} من {total}</translation>
        </message>
        <message>
            <source>Law {law} · practice {practice} · coverage {coverage}</source>
            <translation>القانون {law} · الممارسة {practice} · التغطية {coverage}</translation>
        </message>
    </context>
    <context>
        <name>charts</name>
        <message>
            <source>Values</source>
            <translation>القيم</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>خط الأساس</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>المعالم</translation>
        </message>
        <message>
            <source>Path to the target</source>
            <translation>المسار إلى الهدف</translation>
        </message>
        <message>
            <source>Band, lower end</source>
            <translation>النطاق، الحد الأدنى</translation>
        </message>
        <message>
            <source>Band, upper end</source>
            <translation>النطاق، الحد الأعلى</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>في المائة</translation>
        </message>
        <message>
            <source>Source: {source}. Recorded {date}.</source>
            <translation>المصدر: {source}. سُجِّل في {date}.</translation>
        </message>
        <message>
            <source>Recorded {date}.</source>
            <translation>سُجِّل في {date}.</translation>
        </message>
        <message>
            <source>Source: {source}.</source>
            <translation>المصدر: {source}.</translation>
        </message>
    </context>
    <context>
        <name>help_text</name>
        <message>
            <source>Find a page, a record or a command</source>
            <translation>البحث عن صفحة أو سجل أو أمر</translation>
        </message>
        <message>
            <source>Go to a page</source>
            <translation>الانتقال إلى صفحة</translation>
        </message>
        <message>
            <source>Undo and redo a step</source>
            <translation>التراجع عن خطوة وإعادتها</translation>
        </message>
        <message>
            <source>Show or hide the trace panel</source>
            <translation>إظهار لوحة التتبع أو إخفاؤها</translation>
        </message>
        <message>
            <source>Larger and smaller text</source>
            <translation>تكبير النص وتصغيره</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>المفاتيح</translation>
        </message>
        <message>
            <source>For national coordination mechanisms on small arms and light weapons: from the baseline to gaps, targets, indicators and the national report. It works without the internet and sends nothing anywhere.</source>
            <translation>لآليات التنسيق الوطنية المعنية بالأسلحة الصغيرة والأسلحة الخفيفة: من التقييم الأساسي إلى الثغرات والأهداف والمؤشرات والتقرير الوطني. يعمل بلا إنترنت ولا يرسل شيئا إلى أي مكان.</translation>
        </message>
        <message>
            <source>The scores are natcoord's own scale. They do not claim to be the scoring of any agency.</source>
            <translation>الدرجات مقياس natcoord الخاص، ولا تدّعي أنها تقييم أي جهة.</translation>
        </message>
        <message>
            <source>Version {version}</source>
            <translation>الإصدار {version}</translation>
        </message>
    </context>
    <context>
        <name>labels</name>
        <message>
            <source>Achieved</source>
            <translation>تحقق</translation>
        </message>
        <message>
            <source>On track</source>
            <translation>على المسار</translation>
        </message>
        <message>
            <source>Needs acceleration</source>
            <translation>يحتاج إلى تسريع</translation>
        </message>
        <message>
            <source>Off track</source>
            <translation>خارج المسار</translation>
        </message>
        <message>
            <source>Deteriorating</source>
            <translation>في تراجع</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>لم يتحقق في موعده</translation>
        </message>
        <message>
            <source>Not started</source>
            <translation>لم يبدأ</translation>
        </message>
        <message>
            <source>No data</source>
            <translation>لا بيانات</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا يوجد</translation>
        </message>
        <message>
            <source>Planned or in draft</source>
            <translation>مخطط له أو في صيغة مشروع</translation>
        </message>
        <message>
            <source>Partial</source>
            <translation>جزئي</translation>
        </message>
        <message>
            <source>In place, limited practice</source>
            <translation>قائم، والممارسة محدودة</translation>
        </message>
        <message>
            <source>In place and practised</source>
            <translation>قائم ومطبق</translation>
        </message>
        <message>
            <source>Practised, monitored and reviewed</source>
            <translation>مطبق ومرصود ويخضع للمراجعة</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
        <message>
            <source>Not applicable</source>
            <translation>لا ينطبق</translation>
        </message>
        <message>
            <source>Not shared</source>
            <translation>غير متاح للمشاركة</translation>
        </message>
        <message>
            <source>Not collected</source>
            <translation>لم يُجمع</translation>
        </message>
        <message>
            <source>No evidence</source>
            <translation>لا دليل</translation>
        </message>
        <message>
            <source>Stated</source>
            <translation>مُصرَّح به</translation>
        </message>
        <message>
            <source>Document seen</source>
            <translation>وثيقة جرى الاطلاع عليها</translation>
        </message>
        <message>
            <source>Verified</source>
            <translation>متحقق منه</translation>
        </message>
        <message>
            <source>Accepted</source>
            <translation>مقبولة</translation>
        </message>
        <message>
            <source>Deferred</source>
            <translation>مؤجلة</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>مرفوضة</translation>
        </message>
        <message>
            <source>Undecided</source>
            <translation>لم يُبت فيها</translation>
        </message>
        <message>
            <source>Law exists, not applied</source>
            <translation>القانون قائم وغير مطبق</translation>
        </message>
        <message>
            <source>Practised without legal basis</source>
            <translation>ممارسة بلا أساس قانوني</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>رصيد</translation>
        </message>
        <message>
            <source>Flow</source>
            <translation>تدفق</translation>
        </message>
        <message>
            <source>Cumulative flow</source>
            <translation>تدفق تراكمي</translation>
        </message>
        <message>
            <source>Ordinal scale</source>
            <translation>سلّم ترتيبي</translation>
        </message>
        <message>
            <source>Yes or no</source>
            <translation>نعم أو لا</translation>
        </message>
        <message>
            <source>Document adopted</source>
            <translation>وثيقة معتمدة</translation>
        </message>
        <message>
            <source>Increase</source>
            <translation>زيادة</translation>
        </message>
        <message>
            <source>Decrease</source>
            <translation>نقصان</translation>
        </message>
        <message>
            <source>Maintain within a band</source>
            <translation>الإبقاء ضمن نطاق</translation>
        </message>
        <message>
            <source>Yearly</source>
            <translation>سنوي</translation>
        </message>
        <message>
            <source>Half-yearly</source>
            <translation>نصف سنوي</translation>
        </message>
        <message>
            <source>Quarterly</source>
            <translation>ربع سنوي</translation>
        </message>
        <message>
            <source>Monthly</source>
            <translation>شهري</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>مقدَّم</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>معتمد</translation>
        </message>
        <message>
            <source>Ministry</source>
            <translation>وزارة</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>هيئة</translation>
        </message>
        <message>
            <source>Civil society</source>
            <translation>المجتمع المدني</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>شريك</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>أخرى</translation>
        </message>
        <message>
            <source>Check against the official text</source>
            <translation>يُراجَع على النص الرسمي</translation>
        </message>
        <message>
            <source>Unverified: the number is never printed</source>
            <translation>غير متحقق منه: لا يُطبع الرقم أبدا</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>متغير</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>مطابق</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>A published percentage, taken as it stands: numerator and denominator are not given.</source>
            <translation>نسبة مئوية منشورة أُخذت كما هي: لم يُذكر بسطها ومقامها.</translation>
        </message>
        <message>
            <source>Latin digits (123)</source>
            <translation>أرقام لاتينية (123)</translation>
        </message>
        <message>
            <source>Arabic-Indic digits (١٢٣)</source>
            <translation>أرقام عربية هندية (١٢٣)</translation>
        </message>
        <message>
            <source>Both month names (آذار/مارس)</source>
            <translation>اسما الشهر معا (آذار/مارس)</translation>
        </message>
        <message>
            <source>آذار, نيسان, أيار</source>
            <translation>آذار، نيسان، أيار</translation>
        </message>
        <message>
            <source>مارس, أبريل, مايو</source>
            <translation>مارس، أبريل، مايو</translation>
        </message>
        <message>
            <source>Start baseline round</source>
            <translation>بدء جولة التقييم الأساسي</translation>
        </message>
        <message>
            <source>Close baseline round</source>
            <translation>إغلاق جولة التقييم الأساسي</translation>
        </message>
        <message>
            <source>Answer question</source>
            <translation>الإجابة عن سؤال</translation>
        </message>
        <message>
            <source>Decide on gap</source>
            <translation>البت في ثغرة</translation>
        </message>
        <message>
            <source>Set priority</source>
            <translation>تحديد الأولوية</translation>
        </message>
        <message>
            <source>Edit target</source>
            <translation>تعديل هدف</translation>
        </message>
        <message>
            <source>Adopt target</source>
            <translation>اعتماد هدف</translation>
        </message>
        <message>
            <source>Return target to draft</source>
            <translation>إعادة هدف إلى مسودة</translation>
        </message>
        <message>
            <source>Delete target</source>
            <translation>حذف هدف</translation>
        </message>
        <message>
            <source>Edit indicator</source>
            <translation>تعديل مؤشر</translation>
        </message>
        <message>
            <source>Delete indicator</source>
            <translation>حذف مؤشر</translation>
        </message>
        <message>
            <source>Edit institution</source>
            <translation>تعديل جهة</translation>
        </message>
        <message>
            <source>Delete institution</source>
            <translation>حذف جهة</translation>
        </message>
        <message>
            <source>Record value</source>
            <translation>تسجيل قيمة</translation>
        </message>
        <message>
            <source>Record values</source>
            <translation>تسجيل قيم</translation>
        </message>
        <message>
            <source>Approve values</source>
            <translation>اعتماد القيم</translation>
        </message>
        <message>
            <source>Approve all values</source>
            <translation>اعتماد جميع القيم</translation>
        </message>
        <message>
            <source>Delete value</source>
            <translation>حذف قيمة</translation>
        </message>
        <message>
            <source>Import values</source>
            <translation>استيراد القيم</translation>
        </message>
        <message>
            <source>Change settings</source>
            <translation>تغيير الإعدادات</translation>
        </message>
        <message>
            <source>Create country file</source>
            <translation>إنشاء ملف البلد</translation>
        </message>
        <message>
            <source>Fill with the training example</source>
            <translation>ملء الملف بالمثال التدريبي</translation>
        </message>
        <message>
            <source>Give the target a title.</source>
            <translation>ضع عنوانا للهدف.</translation>
        </message>
        <message>
            <source>Enter the baseline value: where the country starts from.</source>
            <translation>أدخل قيمة خط الأساس: من أين ينطلق البلد.</translation>
        </message>
        <message>
            <source>Enter the year of the baseline.</source>
            <translation>أدخل سنة خط الأساس.</translation>
        </message>
        <message>
            <source>Enter the target value: where the country wants to be.</source>
            <translation>أدخل القيمة المستهدفة: إلى أين يريد البلد أن يصل.</translation>
        </message>
        <message>
            <source>Enter the year of the target.</source>
            <translation>أدخل سنة الهدف.</translation>
        </message>
        <message>
            <source>The target year must come after the baseline year.</source>
            <translation>يجب أن تكون سنة الهدف بعد سنة خط الأساس.</translation>
        </message>
        <message>
            <source>The target equals the baseline: change one of them, or choose to maintain within a band.</source>
            <translation>القيمة المستهدفة تساوي خط الأساس: غيّر إحداهما، أو اختر الإبقاء ضمن نطاق.</translation>
        </message>
        <message>
            <source>Name the institution that owns the target.</source>
            <translation>اذكر الجهة المسؤولة عن الهدف.</translation>
        </message>
        <message>
            <source>Say which gap or which provision the target serves.</source>
            <translation>بيّن الثغرة أو الحكم الذي يخدمه الهدف.</translation>
        </message>
        <message>
            <source>Add an indicator that measures the target.</source>
            <translation>أضف مؤشرا يقيس الهدف.</translation>
        </message>
        <message>
            <source>The direction of the indicator contradicts the way from the baseline to the target.</source>
            <translation>اتجاه المؤشر يناقض المسار من خط الأساس إلى الهدف.</translation>
        </message>
        <message>
            <source>A milestone lies outside the years between baseline and target.</source>
            <translation>يقع أحد المعالم خارج السنوات الفاصلة بين خط الأساس والهدف.</translation>
        </message>
        <message>
            <source>Two milestones stand for the same year.</source>
            <translation>هناك مَعلَمان للسنة نفسها.</translation>
        </message>
        <message>
            <source>name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>وحدة القياس</translation>
        </message>
        <message>
            <source>numerator and denominator</source>
            <translation>البسط والمقام</translation>
        </message>
        <message>
            <source>band</source>
            <translation>النطاق</translation>
        </message>
        <message>
            <source>kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>direction</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>frequency</source>
            <translation>التواتر</translation>
        </message>
        <message>
            <source>reason of absence</source>
            <translation>سبب الغياب</translation>
        </message>
        <message>
            <source>No data: the target has no indicator yet.</source>
            <translation>لا بيانات: ليس للهدف مؤشر بعد.</translation>
        </message>
        <message>
            <source>No data: there is no approved value after the baseline.</source>
            <translation>لا بيانات: لا توجد قيمة معتمدة بعد خط الأساس.</translation>
        </message>
        <message>
            <source>Achieved: {value} in {period} meets the target of {target}.</source>
            <translation>تحقق: القيمة {value} في {period} تفي بالهدف البالغ {target}.</translation>
        </message>
        <message>
            <source>Missed: {target_year} has passed and {value} does not meet {target}.</source>
            <translation>لم يتحقق في موعده: انقضى عام {target_year} والقيمة {value} لا تفي بالهدف البالغ {target}.</translation>
        </message>
        <message>
            <source>Off track: {value} in {period} is outside the band.</source>
            <translation>خارج المسار: القيمة {value} في {period} تقع خارج النطاق.</translation>
        </message>
        <message>
            <source>Deteriorating: {value} in {period} is further from the target than the baseline {baseline}.</source>
            <translation>في تراجع: القيمة {value} في {period} أبعد عن الهدف من خط الأساس {baseline}.</translation>
        </message>
        <message>
            <source>Not started: no change was expected yet and none was measured.</source>
            <translation>لم يبدأ: لم يكن أي تغير متوقعا بعد ولم يُقَس أي تغير.</translation>
        </message>
        <message>
            <source>On track: {value} in {period}, ahead of a path that has not begun.</source>
            <translation>على المسار: القيمة {value} في {period} تسبق مسارا لم يبدأ بعد.</translation>
        </message>
        <message>
            <source>{value} in {period}; the path from {baseline} ({baseline_year}) to {target} ({target_year}) expects {expected}. Progress is {ratio} of what was expected.</source>
            <translation>القيمة {value} في {period}؛ والمسار من {baseline} ({baseline_year}) إلى {target} ({target_year}) يتوقع {expected}. التقدم المحرز {ratio} من المتوقع.</translation>
        </message>
    </context>
    <context>
        <name>periods</name>
        <message>
            <source>Q{number} {year}</source>
            <translation>الربع {number} من {year}</translation>
        </message>
        <message>
            <source>H{number} {year}</source>
            <translation>النصف {number} من {year}</translation>
        </message>
    </context>
    <context>
        <name>problems</name>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Something went wrong inside natcoord. Your data is as it was before this step. Please send the details to whoever supports you. The log is at {place}.</source>
            <translation>وقع خطأ داخل natcoord. بياناتك على حالها قبل هذه الخطوة. يرجى إرسال التفاصيل إلى الجهة التي تقدم لك الدعم. يوجد السجل في {place}.</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>نسخ التفاصيل</translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>{file} is not in {folder}. It may have been moved or renamed: choose it again.</source>
            <translation>الملف {file} ليس في {folder}. ربما نُقل أو غُيّر اسمه: اختره من جديد.</translation>
        </message>
        <message>
            <source>{file} is already there. Choose another name.</source>
            <translation>الملف {file} موجود من قبل. اختر اسما آخر.</translation>
        </message>
        <message>
            <source>{file} is not a natcoord country file. Choose a file that ends in .natcoord.</source>
            <translation>{file} ليس ملف بلد خاصا ببرنامج natcoord. اختر ملفا ينتهي بالامتداد .natcoord.</translation>
        </message>
        <message>
            <source>{file} is cut short: its end is missing, as after a broken copy. Copy it again, or open the newest copy in the backups folder beside it.</source>
            <translation>الملف {file} مبتور: نهايته مفقودة، كما يحدث بعد نسخ لم يكتمل. انسخه من جديد، أو افتح أحدث نسخة في مجلد النسخ الاحتياطية المجاور له.</translation>
        </message>
        <message>
            <source>{file} is damaged. Open the newest copy in the backups folder beside it.</source>
            <translation>الملف {file} تالف. افتح أحدث نسخة في مجلد النسخ الاحتياطية المجاور له.</translation>
        </message>
        <message>
            <source>{file} was made by a newer natcoord. Install that version; the file was not touched.</source>
            <translation>أُنشئ الملف {file} بإصدار أحدث من natcoord. ثبّت ذلك الإصدار؛ ولم يُمَس الملف.</translation>
        </message>
        <message>
            <source>{file} is open in another window ({holder}). It is shown read-only here; close the other window to edit.</source>
            <translation>الملف {file} مفتوح في نافذة أخرى ({holder}). يُعرض هنا للقراءة فقط؛ أغلق النافذة الأخرى لتتمكن من التعديل.</translation>
        </message>
        <message>
            <source>Another program is writing to {file}. Nothing was changed: wait a moment and do it again.</source>
            <translation>يكتب برنامج آخر في الملف {file}. لم يتغير شيء: انتظر لحظة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>{file} is open read-only, so nothing was changed. Save a copy in a folder of your own to edit it.</source>
            <translation>الملف {file} مفتوح للقراءة فقط، فلم يتغير شيء. احفظ نسخة في مجلد خاص بك لتعديلها.</translation>
        </message>
        <message>
            <source>{file} cannot be reached. Check that the disk or stick is still there, then open it again.</source>
            <translation>يتعذر الوصول إلى الملف {file}. تأكد من أن القرص أو الذاكرة المحمولة لا يزال موصولا، ثم افتحه من جديد.</translation>
        </message>
        <message>
            <source>The folder {folder} for {file} does not exist. Choose a folder that does.</source>
            <translation>المجلد {folder} المخصص للملف {file} غير موجود. اختر مجلدا موجودا.</translation>
        </message>
        <message>
            <source>{file} is in {folder}, where this account may not write. Copy it to a folder of your own, such as Documents.</source>
            <translation>يقع الملف {file} في {folder}، ولا يحق لهذا الحساب الكتابة هناك. انسخه إلى مجلد خاص بك، مثل مجلد المستندات.</translation>
        </message>
        <message>
            <source>The disk is full, so {file} was not written. Free some space and do it again; nothing was lost.</source>
            <translation>القرص ممتلئ، فلم يُكتب الملف {file}. أفرغ بعض المساحة ثم أعد المحاولة؛ ولم يضِع شيء.</translation>
        </message>
        <message>
            <source>The backup of {file} did not pass its check ({detail}), so nothing was changed.</source>
            <translation>لم تجتز النسخة الاحتياطية من {file} فحصها ({detail})، فلم يتغير شيء.</translation>
        </message>
        <message>
            <source>{file} is not there. Choose the spreadsheet again.</source>
            <translation>الملف {file} غير موجود. اختر جدول البيانات من جديد.</translation>
        </message>
        <message>
            <source>{file} is not a spreadsheet natcoord reads. Save it as .xlsx or .csv.</source>
            <translation>{file} ليس جدول بيانات يقرؤه natcoord. احفظه بصيغة .xlsx أو .csv.</translation>
        </message>
        <message>
            <source>{file} is protected by a password. Open it in Excel, save a copy without one, and import that.</source>
            <translation>الملف {file} محمي بكلمة سر. افتحه في Excel واحفظ نسخة بلا كلمة سر ثم استوردها.</translation>
        </message>
        <message>
            <source>{file} cannot be read: it is broken. Open it in Excel, save it again, and import that.</source>
            <translation>تتعذر قراءة الملف {file} لأنه تالف. افتحه في Excel واحفظه من جديد ثم استورده.</translation>
        </message>
        <message>
            <source>{file} is too large to import in one go. Split it into smaller files.</source>
            <translation>الملف {file} أكبر من أن يُستورد دفعة واحدة. قسّمه إلى ملفات أصغر.</translation>
        </message>
        <message>
            <source>{file} has no rows to import.</source>
            <translation>ليس في الملف {file} صفوف للاستيراد.</translation>
        </message>
        <message>
            <source>{file} has merged cells ({cells}). Unmerge them and fill each cell.</source>
            <translation>في الملف {file} خلايا مدمجة ({cells}). ألغِ دمجها واملأ كل خلية.</translation>
        </message>
        <message>
            <source>{file}, cell {cell}: the formula has no result. Open the file in Excel and save it, or type the value.</source>
            <translation>{file}، الخلية {cell}: ليس للصيغة نتيجة. افتح الملف في Excel واحفظه، أو اكتب القيمة.</translation>
        </message>
        <message>
            <source>{file} has no heading “{heading}”. Put the headings indicator, period and value in one row.</source>
            <translation>ليس في الملف {file} العنوان «{heading}». ضع عناوين المؤشر والفترة والقيمة في صف واحد.</translation>
        </message>
        <message>
            <source>Row {row} names no indicator. Fill in its name or code.</source>
            <translation>لا يذكر الصف {row} أي مؤشر. اكتب اسمه أو رمزه.</translation>
        </message>
        <message>
            <source>Row {row}: the indicator {indicator} is not in the file. Correct the name, or add unit, kind and direction to make a draft sheet.</source>
            <translation>الصف {row}: المؤشر {indicator} ليس في الملف. صحح الاسم، أو أضف وحدة القياس والنوع والاتجاه لإنشاء مسودة بطاقة.</translation>
        </message>
        <message>
            <source>Row {row} has no period. Fill in a year, such as 2024.</source>
            <translation>ليس في الصف {row} فترة. اكتب سنة، مثل 2024.</translation>
        </message>
        <message>
            <source>Row {row} gives the same indicator and period as row {first}. Keep one of them.</source>
            <translation>يكرر الصف {row} المؤشر والفترة الواردين في الصف {first}. احتفظ بأحدهما.</translation>
        </message>
        <message>
            <source>Cell {cell}: {text} is not a known {field}. The user guide lists the words to use.</source>
            <translation>الخلية {cell}: {text} ليست كلمة معروفة في حقل {field}. يورد دليل المستخدم الكلمات المستعملة.</translation>
        </message>
        <message>
            <source>{count} rows of {file} are refused, so nothing was imported. Correct them and import again.</source>
            <translation>عدد الصفوف المرفوضة في {file}: {count}، فلم يُستورد شيء. صححها ثم استورد من جديد.</translation>
        </message>
        <message>
            <source>{text} is not a number. Type digits, such as 1234.5.</source>
            <translation>{text} ليس رقما. اكتب أرقاما، مثل 1234.5.</translation>
        </message>
        <message>
            <source>{text} is a date where a period is asked. Type the period alone, such as 2024 or 2024-Q3.</source>
            <translation>{text} تاريخ، والمطلوب فترة. اكتب الفترة وحدها، مثل 2024 أو 2024-Q3.</translation>
        </message>
        <message>
            <source>{text} is not a period. Type it as 2024, 2024-H1, 2024-Q3 or 2024-07.</source>
            <translation>{text} ليست فترة. اكتبها على شكل 2024 أو 2024-H1 أو 2024-Q3 أو 2024-07.</translation>
        </message>
        <message>
            <source>{text} does not fit the frequency of the indicator. Change the period, or the indicator sheet.</source>
            <translation>لا توافق {text} تواتر المؤشر. غيّر الفترة، أو بطاقة المؤشر.</translation>
        </message>
        <message>
            <source>{indicator}, {period}: there is no value. Type one, or say why it is missing; missing is not zero.</source>
            <translation>{indicator}، {period}: لا توجد قيمة. اكتب قيمة، أو بيّن سبب غيابها؛ فالغائب ليس صفرا.</translation>
        </message>
        <message>
            <source>{indicator}, {period}: this indicator takes one value, not numerator and denominator.</source>
            <translation>{indicator}، {period}: لهذا المؤشر قيمة واحدة، لا بسط ومقام.</translation>
        </message>
        <message>
            <source>{indicator}: {value} is neither 1 (yes) nor 0 (no).</source>
            <translation>{indicator}: القيمة {value} ليست 1 (نعم) ولا 0 (لا).</translation>
        </message>
        <message>
            <source>Row {row}: the value {value} contradicts its numerator and denominator. Correct one of them.</source>
            <translation>الصف {row}: القيمة {value} تناقض بسطها ومقامها. صحح أحدها.</translation>
        </message>
        <message>
            <source>{indicator}, {period}: a percentage needs its denominator. Fill in numerator and denominator.</source>
            <translation>{indicator}، {period}: تحتاج النسبة المئوية إلى مقامها. اكتب البسط والمقام.</translation>
        </message>
        <message>
            <source>{indicator}, {period}: a percentage needs its numerator. Fill in numerator and denominator.</source>
            <translation>{indicator}، {period}: تحتاج النسبة المئوية إلى بسطها. اكتب البسط والمقام.</translation>
        </message>
        <message>
            <source>{indicator}, {period}: with a denominator of zero the percentage is not defined. Leave it out and say why.</source>
            <translation>{indicator}، {period}: لا تُعرَّف النسبة المئوية بمقام يساوي صفرا. اتركها وبيّن السبب.</translation>
        </message>
        <message>
            <source>{indicator}, {period}: numerator and denominator cannot be below zero.</source>
            <translation>{indicator}، {period}: لا يجوز أن يقل البسط أو المقام عن الصفر.</translation>
        </message>
        <message>
            <source>{indicator}, {period}: the numerator is larger than the denominator. Check both.</source>
            <translation>{indicator}، {period}: البسط أكبر من المقام. راجع الاثنين.</translation>
        </message>
        <message>
            <source>A round is still open. Close it before starting the next.</source>
            <translation>لا تزال جولة مفتوحة. أغلقها قبل بدء الجولة التالية.</translation>
        </message>
        <message>
            <source>This round is closed; its answers stand. Start a new round to answer.</source>
            <translation>هذه الجولة مغلقة وإجاباتها ثابتة. ابدأ جولة جديدة لتجيب.</translation>
        </message>
        <message>
            <source>{level} is not a level. Levels go from 0 to 5.</source>
            <translation>{level} ليس مستوى. تتراوح المستويات بين 0 و5.</translation>
        </message>
        <message>
            <source>This question does not ask for that level.</source>
            <translation>لا يطلب هذا السؤال ذلك المستوى.</translation>
        </message>
        <message>
            <source>Write the reason first: whoever reads the list later will ask.</source>
            <translation>اكتب السبب أولا: سيسأل عنه من يقرأ القائمة لاحقا.</translation>
        </message>
        <message>
            <source>{priority} is not a priority. Priorities go from 0 to 15.</source>
            <translation>{priority} ليست أولوية. تتراوح الأولويات بين 0 و15.</translation>
        </message>
        <message>
            <source>{code} cannot be an adopted target yet: something is missing. Complete it, or return it to draft.</source>
            <translation>لا يمكن أن يكون {code} هدفا معتمدا بعد: هناك ما ينقصه. أكمله، أو أعده إلى مسودة.</translation>
        </message>
        <message>
            <source>Name the body that adopted {code}.</source>
            <translation>اذكر الجهة التي اعتمدت {code}.</translation>
        </message>
        <message>
            <source>The indicator sheet {code} needs its {field}.</source>
            <translation>تنقص بطاقة المؤشر {code}: {field}.</translation>
        </message>
        <message>
            <source>{code}: the lower end of the band is above its upper end.</source>
            <translation>{code}: الحد الأدنى للنطاق أعلى من حده الأقصى.</translation>
        </message>
        <message>
            <source>Give the institution a name.</source>
            <translation>ضع اسما للجهة.</translation>
        </message>
        <message>
            <source>Give the country a name.</source>
            <translation>ضع اسما للبلد.</translation>
        </message>
        <message>
            <source>The threshold for on track must be above the one for acceleration, both between 0 and 100%.</source>
            <translation>يجب أن تكون عتبة «على المسار» أعلى من عتبة التسريع، وكلتاهما بين 0 و100٪.</translation>
        </message>
        <message>
            <source>{kind} is not a kind of report. Use: national.</source>
            <translation>{kind} ليس نوعا من التقارير. استعمل: national.</translation>
        </message>
        <message>
            <source>{file}: a report ends in .xlsx, .docx or .pdf. Change the ending.</source>
            <translation>{file}: ينتهي التقرير بالامتداد .xlsx أو .docx أو .pdf. غيّر الامتداد.</translation>
        </message>
        <message>
            <source>{language} is not an offered language. Use ar or en.</source>
            <translation>{language} ليست من اللغات المتاحة. استعمل ar أو en.</translation>
        </message>
        <message>
            <source>{file} cannot be written: it is open in another program or the folder is read-only. Close it or choose another place.</source>
            <translation>تتعذر كتابة الملف {file}: إما أنه مفتوح في برنامج آخر أو أن المجلد للقراءة فقط. أغلقه أو اختر مكانا آخر.</translation>
        </message>
        <message>
            <source>{file} was written but did not read back as it should ({detail}), so it was not kept. Export again.</source>
            <translation>كُتب الملف {file} لكن قراءته لم تطابق ما كُتب ({detail})، فلم يُحتفظ به. صدّره من جديد.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was written.</source>
            <translation>أُلغيت العملية. لم يُكتب شيء.</translation>
        </message>
        <message>
            <source>The pack {file} is not whole: {key}, {field}. Install natcoord again.</source>
            <translation>الحزمة {file} غير مكتملة: {key}، {field}. ثبّت natcoord من جديد.</translation>
        </message>
        <message>
            <source>{file}: {detail}. Open the newest copy in the backups folder beside it.</source>
            <translation>{file}: {detail}. افتح أحدث نسخة في مجلد النسخ الاحتياطية المجاور له.</translation>
        </message>
        <message>
            <source>The database itself is damaged: {detail}.</source>
            <translation>قاعدة البيانات نفسها تالفة: {detail}.</translation>
        </message>
        <message>
            <source>An answer belongs to the unknown question {question}.</source>
            <translation>إجابة تخص سؤالا غير معروف: {question}.</translation>
        </message>
        <message>
            <source>{code} serves the unknown {key}.</source>
            <translation>يخدم {code} عنصرا غير معروف: {key}.</translation>
        </message>
        <message>
            <source>{indicator}, {period}: the parts add up to {parts}, the total says {total}.</source>
            <translation>{indicator}، {period}: مجموع الأجزاء {parts}، والمجموع المذكور {total}.</translation>
        </message>
        <message>
            <source>Cell {cell}: {sentence}</source>
            <translation>الخلية {cell}: {sentence}</translation>
        </message>
        <message>
            <source>Row {row}: {sentence}</source>
            <translation>الصف {row}: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>reports</name>
        <message>
            <source>{state}: national report on small arms coordination</source>
            <translation>{state}: التقرير الوطني عن تنسيق مراقبة الأسلحة الصغيرة</translation>
        </message>
        <message>
            <source>Baseline, targets, indicators and progress</source>
            <translation>التقييم الأساسي والأهداف والمؤشرات والتقدم المحرز</translation>
        </message>
        <message>
            <source>Training example: the State and all its figures are invented.</source>
            <translation>مثال تدريبي: الدولة وجميع أرقامها من نسج الخيال.</translation>
        </message>
        <message>
            <source>As of {date}.</source>
            <translation>الوضع في {date}.</translation>
        </message>
        <message>
            <source>Language of this report: {language}.</source>
            <translation>لغة هذا التقرير: {language}.</translation>
        </message>
        <message>
            <source>Every row can be followed back by its codes: a value belongs to an indicator, an indicator measures a target, a target serves gaps, and a gap comes from a question of the baseline.</source>
            <translation>يمكن تتبع كل صف برموزه إلى مصدره: فالقيمة تعود إلى مؤشر، والمؤشر يقيس هدفا، والهدف يعالج ثغرات، والثغرة تنبع من سؤال في التقييم الأساسي.</translation>
        </message>
        <message>
            <source>Targets by status</source>
            <translation>الأهداف بحسب حالتها</translation>
        </message>
        <message>
            <source>What the sheets hold</source>
            <translation>محتوى الأوراق</translation>
        </message>
        <message>
            <source>National report on small arms coordination</source>
            <translation>التقرير الوطني عن تنسيق مراقبة الأسلحة الصغيرة</translation>
        </message>
        <message>
            <source>Cover</source>
            <translation>الغلاف</translation>
        </message>
        <message>
            <source>No value has been recorded yet.</source>
            <translation>لم تُسجَّل أي قيمة بعد.</translation>
        </message>
        <message>
            <source>Values from {first} to {last}.</source>
            <translation>القيم من {first} إلى {last}.</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>Each target with its baseline, latest value and status</source>
            <translation>كل هدف مع خط أساسه وآخر قيمة له وحالته</translation>
        </message>
        <message>
            <source>Scores in law and in practice, with their coverage</source>
            <translation>الدرجات في القانون وفي الممارسة، مع نسبة التغطية</translation>
        </message>
        <message>
            <source>Each question with its answer, evidence and the targets that serve it</source>
            <translation>كل سؤال مع جوابه ودليله والأهداف التي تعالجه</translation>
        </message>
        <message>
            <source>What is below the level wanted, and what was decided</source>
            <translation>ما هو دون المستوى المنشود، وما تقرر بشأنه</translation>
        </message>
        <message>
            <source>Each target with the questions and provisions it serves</source>
            <translation>كل هدف مع الأسئلة والأحكام التي يخدمها</translation>
        </message>
        <message>
            <source>What is measured, how, by whom and how often</source>
            <translation>ما يُقاس، وكيف، ومن يقيسه، وبأي تواتر</translation>
        </message>
        <message>
            <source>Every recorded value with its source</source>
            <translation>كل قيمة مسجلة مع مصدرها</translation>
        </message>
        <message>
            <source>The key indicators over time</source>
            <translation>المؤشرات الرئيسية عبر الزمن</translation>
        </message>
        <message>
            <source>The cells the statuses are computed with</source>
            <translation>الخلايا التي تُحسب بها الحالات</translation>
        </message>
        <message>
            <source>How scores, gaps and statuses are made, and where values come from</source>
            <translation>كيفية حساب الدرجات والثغرات والحالات، ومصادر القيم</translation>
        </message>
        <message>
            <source>Sheet</source>
            <translation>الورقة</translation>
        </message>
        <message>
            <source>Rows</source>
            <translation>الصفوف</translation>
        </message>
        <message>
            <source>What it holds</source>
            <translation>المحتوى</translation>
        </message>
        <message>
            <source>Functional area</source>
            <translation>المجال الوظيفي</translation>
        </message>
        <message>
            <source>Score in law (0 to 5)</source>
            <translation>الدرجة في القانون (0 إلى 5)</translation>
        </message>
        <message>
            <source>Score in practice (0 to 5)</source>
            <translation>الدرجة في الممارسة (0 إلى 5)</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>التغطية</translation>
        </message>
        <message>
            <source>Questions answered</source>
            <translation>الأسئلة المجاب عنها</translation>
        </message>
        <message>
            <source>Questions in all</source>
            <translation>مجموع الأسئلة</translation>
        </message>
        <message>
            <source>Gaps found</source>
            <translation>الثغرات المرصودة</translation>
        </message>
        <message>
            <source>natcoord's own scale from 0 to 5, not any agency's scoring. The coverage says how many of the levels that can be asked are known; what is not known is never averaged.</source>
            <translation>هذا مقياس natcoord الخاص من 0 إلى 5، وليس تصنيفا صادرا عن أي هيئة. وتبين التغطية نسبة المستويات المعروفة مما يمكن السؤال عنه؛ وما ليس معروفا لا يدخل في المتوسط أبدا.</translation>
        </message>
        <message>
            <source>Baseline scores by functional area</source>
            <translation>درجات التقييم الأساسي بحسب المجال الوظيفي</translation>
        </message>
        <message>
            <source>Baseline scores</source>
            <translation>درجات التقييم الأساسي</translation>
        </message>
        <message>
            <source>No baseline round has been started yet.</source>
            <translation>لم تبدأ أي جولة من التقييم الأساسي بعد.</translation>
        </message>
        <message>
            <source>Round: {title}, from {start} to {end}.</source>
            <translation>الجولة: {title}، من {start} إلى {end}.</translation>
        </message>
        <message>
            <source>Round: {title}, begun on {start}, still open.</source>
            <translation>الجولة: {title}، بدأت في {start} ولا تزال مفتوحة.</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>جميع المجالات</translation>
        </message>
        <message>
            <source>Question key</source>
            <translation>مفتاح السؤال</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Question in full</source>
            <translation>نص السؤال الكامل</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>الزاوية</translation>
        </message>
        <message>
            <source>Level in law</source>
            <translation>المستوى في القانون</translation>
        </message>
        <message>
            <source>Level in practice</source>
            <translation>المستوى في الممارسة</translation>
        </message>
        <message>
            <source>Not given, and why</source>
            <translation>ما لم يُقدَّم، وسببه</translation>
        </message>
        <message>
            <source>Targets serving it</source>
            <translation>الأهداف التي تعالجه</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Evidence grade</source>
            <translation>درجة الدليل</translation>
        </message>
        <message>
            <source>Answered by</source>
            <translation>الجهة المجيبة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Provisions asked about</source>
            <translation>الأحكام المعنية</translation>
        </message>
        <message>
            <source>Confidence of the source</source>
            <translation>الثقة في المصدر</translation>
        </message>
        <message>
            <source>Baseline, question by question</source>
            <translation>التقييم الأساسي، سؤالا سؤالا</translation>
        </message>
        <message>
            <source>Baseline answers</source>
            <translation>أجوبة التقييم الأساسي</translation>
        </message>
        <message>
            <source>In law: {why}</source>
            <translation>في القانون: {why}</translation>
        </message>
        <message>
            <source>In practice: {why}</source>
            <translation>في الممارسة: {why}</translation>
        </message>
        <message>
            <source>not answered yet</source>
            <translation>لم يُجَب عنه بعد</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>الثغرة</translation>
        </message>
        <message>
            <source>Gap in law</source>
            <translation>الثغرة في القانون</translation>
        </message>
        <message>
            <source>Gap in practice</source>
            <translation>الثغرة في الممارسة</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>الحجم</translation>
        </message>
        <message>
            <source>Importance</source>
            <translation>الأهمية</translation>
        </message>
        <message>
            <source>Priority computed</source>
            <translation>الأولوية المحسوبة</translation>
        </message>
        <message>
            <source>Priority</source>
            <translation>الأولوية</translation>
        </message>
        <message>
            <source>Why the priority was set</source>
            <translation>سبب تحديد الأولوية</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>الاستنتاج</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>The answers given so far show no gap.</source>
            <translation>لا تُظهر الأجوبة المقدمة حتى الآن أي ثغرة.</translation>
        </message>
        <message>
            <source>A gap is the level wanted ({wanted}) minus the level found; the larger of law and practice is its size. Priority = size × importance, unless the country set another with a reason.</source>
            <translation>الثغرة هي المستوى المنشود ({wanted}) ناقصا المستوى الموجود، وحجمها هو الأكبر بين القانون والممارسة. الأولوية = الحجم × الأهمية، ما لم يحدد البلد أولوية أخرى مع بيان السبب.</translation>
        </message>
        <message>
            <source>Gaps, by priority</source>
            <translation>الثغرات بحسب الأولوية</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>الثغرات</translation>
        </message>
        <message>
            <source>On track from this share of the expected progress</source>
            <translation>على المسار ابتداء من هذه النسبة من التقدم المتوقع</translation>
        </message>
        <message>
            <source>Needs acceleration from this share of the expected progress</source>
            <translation>يحتاج إلى تسريع ابتداء من هذه النسبة من التقدم المتوقع</translation>
        </message>
        <message>
            <source>Year of the report; targets of earlier years can be missed</source>
            <translation>سنة التقرير؛ والأهداف المحددة لسنوات سابقة قد يفوت موعدها</translation>
        </message>
        <message>
            <source>Word of the status in the summary</source>
            <translation>لفظ الحالة في الملخص</translation>
        </message>
        <message>
            <source>What</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Rule, the first that holds</source>
            <translation>القاعدة، وتسري أول قاعدة تنطبق</translation>
        </message>
        <message>
            <source>The statuses of the summary are formulas on these cells. Change one and every status is computed again.</source>
            <translation>الحالات في الملخص صيغ حسابية مبنية على هذه الخلايا. غيِّر إحداها فتُحسب كل الحالات من جديد.</translation>
        </message>
        <message>
            <source>Thresholds and words of the status</source>
            <translation>عتبات الحالة وألفاظها</translation>
        </message>
        <message>
            <source>Thresholds</source>
            <translation>العتبات</translation>
        </message>
        <message>
            <source>1. No approved value since the baseline.</source>
            <translation>1. لا قيمة معتمدة منذ خط الأساس.</translation>
        </message>
        <message>
            <source>2. The value reaches the target in the indicator's direction, or lies within its band.</source>
            <translation>2. تبلغ القيمة الهدف في اتجاه المؤشر، أو تقع داخل نطاقه.</translation>
        </message>
        <message>
            <source>3. The target year has passed and the target is not achieved.</source>
            <translation>3. انقضت سنة الهدف ولم يتحقق.</translation>
        </message>
        <message>
            <source>4. The value is further away than the baseline: p &lt; 0.</source>
            <translation>4. القيمة أبعد عن الهدف من خط الأساس: p &lt; 0.</translation>
        </message>
        <message>
            <source>5. No progress was expected yet and none was made.</source>
            <translation>5. لم يكن أي تقدم متوقعا بعد ولم يُحرز أي تقدم.</translation>
        </message>
        <message>
            <source>6. r is at or above the threshold for on track.</source>
            <translation>6. تساوي r عتبة «على المسار» أو تفوقها.</translation>
        </message>
        <message>
            <source>7. r is below that, and at or above the threshold for acceleration.</source>
            <translation>7. تقل r عن تلك العتبة، وتساوي عتبة التسريع أو تفوقها.</translation>
        </message>
        <message>
            <source>8. r is below both, or the value lies outside its band.</source>
            <translation>8. تقل r عن العتبتين، أو تقع القيمة خارج نطاقها.</translation>
        </message>
        <message>
            <source>Levels and scores</source>
            <translation>المستويات والدرجات</translation>
        </message>
        <message>
            <source>Each question is answered twice, for the law and for the practice, on a scale of six levels: 0 none, 1 planned or in draft, 2 partial, 3 in place with limited practice, 4 in place and practised, 5 practised, monitored and reviewed. The score of an area is the mean of its levels, weighted by the importance of the questions (1 to 3). What is not known, not applicable or not shared is never averaged; the coverage beside each score says how much of the area is known.</source>
            <translation>يُجاب عن كل سؤال مرتين، مرة عن القانون ومرة عن الممارسة، على مقياس من ستة مستويات: 0 لا شيء، 1 مخطط له أو قيد الصياغة، 2 جزئي، 3 قائم مع ممارسة محدودة، 4 قائم ومطبق، 5 مطبق ومرصود ومراجَع. ودرجة المجال هي متوسط مستوياته مرجحا بأهمية الأسئلة (1 إلى 3). وما ليس معروفا أو لا ينطبق أو لم تجر مشاركته لا يدخل في المتوسط أبدا؛ والتغطية المبينة بجانب كل درجة توضح مقدار المعروف من المجال.</translation>
        </message>
        <message>
            <source>Whose scale it is</source>
            <translation>صاحب هذا المقياس</translation>
        </message>
        <message>
            <source>This is natcoord's own scale, not any agency's scoring. It compares a State with its own aims, not with other States.</source>
            <translation>هذا مقياس natcoord الخاص، وليس تصنيفا صادرا عن أي هيئة. وهو يقارن الدولة بأهدافها هي، لا بدول أخرى.</translation>
        </message>
        <message>
            <source>Gaps and priority</source>
            <translation>الثغرات والأولوية</translation>
        </message>
        <message>
            <source>A gap is the level wanted ({wanted}) minus the level found, the larger of law and practice. Its priority is its size times the importance of the question. The State may set another priority and then states why; both stand on the gaps sheet.</source>
            <translation>الثغرة هي المستوى المنشود ({wanted}) ناقصا المستوى الموجود، ويؤخذ بالأكبر بين القانون والممارسة. وأولويتها هي حجمها مضروبا في أهمية السؤال. وللدولة أن تحدد أولوية أخرى مع بيان السبب؛ وتظهر الأولويتان في ورقة الثغرات.</translation>
        </message>
        <message>
            <source>Progress of a target</source>
            <translation>التقدم نحو الهدف</translation>
        </message>
        <message>
            <source>The expected value follows straight lines from the baseline over the milestones to the target, each standing at the end of its year. p is the share of the way from baseline to target that the latest approved value has gone, e the share expected by then, and r = p / e. The thresholds sheet lists the rules in their order. A percentage is its numerator over its denominator, never a mean of percentages.</source>
            <translation>تتبع القيمة المتوقعة خطوطا مستقيمة من خط الأساس مرورا بالمعالم وصولا إلى الهدف، وكل منها عند نهاية سنته. p هي الحصة التي قطعتها آخر قيمة معتمدة من المسافة بين خط الأساس والهدف، وe هي الحصة المتوقعة حتى ذلك الحين، وr = p / e. وتورد ورقة العتبات القواعد بترتيبها. والنسبة المئوية هي البسط مقسوما على المقام، وليست أبدا متوسطا لنسب مئوية.</translation>
        </message>
        <message>
            <source>Confidence of sources</source>
            <translation>الثقة في المصادر</translation>
        </message>
        <message>
            <source>Verified: checked against the official text. From memory: check it against the official text before citing it. Unverified: the subject is named, and the number of the provision is never printed.</source>
            <translation>متحقق منه: روجع على النص الرسمي. من الذاكرة: يراجع على النص الرسمي قبل الاستشهاد به. غير متحقق منه: يُذكر الموضوع ولا يُطبع رقم الحكم أبدا.</translation>
        </message>
        <message>
            <source>Sources of the values</source>
            <translation>مصادر القيم</translation>
        </message>
        <message>
            <source>Method and sources</source>
            <translation>المنهجية والمصادر</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الوضع</translation>
        </message>
        <message>
            <source>Adopted on</source>
            <translation>تاريخ الاعتماد</translation>
        </message>
        <message>
            <source>Adopted by</source>
            <translation>جهة الاعتماد</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>الجهة المسؤولة</translation>
        </message>
        <message>
            <source>Baseline year</source>
            <translation>سنة خط الأساس</translation>
        </message>
        <message>
            <source>Baseline value</source>
            <translation>قيمة خط الأساس</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>المعالم</translation>
        </message>
        <message>
            <source>Target year</source>
            <translation>سنة الهدف</translation>
        </message>
        <message>
            <source>Target value</source>
            <translation>القيمة المستهدفة</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>Questions it serves, with the priority of their gaps</source>
            <translation>الأسئلة التي يعالجها، مع أولوية ثغراتها</translation>
        </message>
        <message>
            <source>Provisions it serves</source>
            <translation>الأحكام التي يخدمها</translation>
        </message>
        <message>
            <source>Missing for adoption</source>
            <translation>ما ينقص للاعتماد</translation>
        </message>
        <message>
            <source>No target has been set yet.</source>
            <translation>لم يُحدَّد أي هدف بعد.</translation>
        </message>
        <message>
            <source>Voluntary national targets</source>
            <translation>الأهداف الوطنية الطوعية</translation>
        </message>
        <message>
            <source>Adopted</source>
            <translation>معتمد رسميا</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>مسودة</translation>
        </message>
        <message>
            <source>{key}: {title} (no gap now)</source>
            <translation>{key}: {title} (لا ثغرة الآن)</translation>
        </message>
        <message>
            <source>{key}: {title} (priority {priority})</source>
            <translation>{key}: {title} (الأولوية {priority})</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>التعريف</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>وحدة القياس</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>Band from</source>
            <translation>النطاق من</translation>
        </message>
        <message>
            <source>Band to</source>
            <translation>النطاق إلى</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>البسط</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>المقام</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>التواتر</translation>
        </message>
        <message>
            <source>Key indicator</source>
            <translation>مؤشر رئيسي</translation>
        </message>
        <message>
            <source>There is no indicator sheet yet.</source>
            <translation>لا توجد صحيفة مؤشر بعد.</translation>
        </message>
        <message>
            <source>Indicator sheets</source>
            <translation>صحائف المؤشرات</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Final</source>
            <translation>نهائي</translation>
        </message>
        <message>
            <source>Each status is computed from the cells of its row and from the thresholds sheet: change a value in the workbook and the status follows. Only approved values count.</source>
            <translation>تُحسب كل حالة من خلايا صفها ومن ورقة العتبات: غيِّر قيمة في المصنف فتتبعها الحالة. ولا تُحتسب إلا القيم المعتمدة.</translation>
        </message>
        <message>
            <source>Where the national targets stand</source>
            <translation>وضع الأهداف الوطنية</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>الملخص</translation>
        </message>
        <message>
            <source>Next milestone: year</source>
            <translation>المعلم التالي: السنة</translation>
        </message>
        <message>
            <source>Next milestone: value</source>
            <translation>المعلم التالي: القيمة</translation>
        </message>
        <message>
            <source>Latest period</source>
            <translation>آخر فترة</translation>
        </message>
        <message>
            <source>Latest value</source>
            <translation>آخر قيمة</translation>
        </message>
        <message>
            <source>Why this status</source>
            <translation>سبب هذه الحالة</translation>
        </message>
        <message>
            <source>Milestone {number}: year</source>
            <translation>المعلم {number}: السنة</translation>
        </message>
        <message>
            <source>Milestone {number}: value</source>
            <translation>المعلم {number}: القيمة</translation>
        </message>
        <message>
            <source>Period as a key</source>
            <translation>مفتاح الفترة</translation>
        </message>
        <message>
            <source>End of the period, in years</source>
            <translation>نهاية الفترة بالسنوات</translation>
        </message>
        <message>
            <source>Expected value then</source>
            <translation>القيمة المتوقعة حينها</translation>
        </message>
        <message>
            <source>p: progress made</source>
            <translation>p: التقدم المحرز</translation>
        </message>
        <message>
            <source>e: progress expected</source>
            <translation>e: التقدم المتوقع</translation>
        </message>
        <message>
            <source>r = p / e</source>
            <translation>النسبة r = p / e</translation>
        </message>
        <message>
            <source>Indicator code</source>
            <translation>رمز المؤشر</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Breakdown cell</source>
            <translation>خلية التفصيل</translation>
        </message>
        <message>
            <source>Reason of absence</source>
            <translation>سبب الغياب</translation>
        </message>
        <message>
            <source>A row without a breakdown cell is the total. Missing is not zero: an absent value has no number but a reason.</source>
            <translation>الصف الذي لا خلية تفصيل له هو المجموع. والغائب ليس صفرا: فالقيمة الغائبة لا رقم لها بل سبب.</translation>
        </message>
        <message>
            <source>Recorded values</source>
            <translation>القيم المسجلة</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>القيم</translation>
        </message>
        <message>
            <source>No indicator is marked as a key indicator, so there is no chart.</source>
            <translation>لم يوسم أي مؤشر بأنه مؤشر رئيسي، ولذلك لا توجد رسوم بيانية.</translation>
        </message>
        <message>
            <source>Key indicators: approved values, baseline, milestones and target</source>
            <translation>المؤشرات الرئيسية: القيم المعتمدة وخط الأساس والمعالم والهدف</translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>الرسوم البيانية</translation>
        </message>
        <message>
            <source>No source given</source>
            <translation>لم يُذكر المصدر</translation>
        </message>
        <message>
            <source>Source of values</source>
            <translation>مصدر القيم</translation>
        </message>
    </context>
</TS>
