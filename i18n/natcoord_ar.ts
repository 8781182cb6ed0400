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
            <translation>الهيئة التي اعتمدته</translation>
        </message>
        <message>
            <source>Adopt</source>
            <translation>اعتماد رسمي</translation>
        </message>
        <message>
            <source>Return to draft…</source>
            <translation>إعادة إلى مسودة…</translation>
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
        <name>AnalysisPage</name>
        <message>
            <source>Analysis</source>
            <translation>التحليل</translation>
        </message>
        <message>
            <source>What the answers say: strengths and gaps, law against practice, and on what evidence.</source>
            <translation>ما تقوله الإجابات: مواطن القوة والثغرات، والقانون مقابل الممارسة، وعلى أي أدلة تستند.</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>الدرجات</translation>
        </message>
        <message>
            <source>Heat map</source>
            <translation>الخريطة الحرارية</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>الاستنتاجات</translation>
        </message>
        <message>
            <source>Gaps by theme</source>
            <translation>الثغرات بحسب الموضوع</translation>
        </message>
        <message>
            <source>Sections of the analysis</source>
            <translation>أقسام التحليل</translation>
        </message>
        <message>
            <source>Nothing to analyse yet</source>
            <translation>لا شيء للتحليل بعد</translation>
        </message>
        <message>
            <source>Scores, findings and gaps follow from the answers. Answer some questions of the round first.</source>
            <translation>تنتج الدرجات والاستنتاجات والثغرات من الإجابات. ينبغي أولا الإجابة عن بعض أسئلة الجولة.</translation>
        </message>
        <message>
            <source>Answer the questions</source>
            <translation>الإجابة عن الأسئلة</translation>
        </message>
    </context>
    <context>
        <name>AnswerFilter</name>
        <message>
            <source>Find a question</source>
            <translation>ابحث عن سؤال</translation>
        </message>
        <message>
            <source>Questions to show</source>
            <translation>الأسئلة المعروضة</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>All questions</source>
            <translation>جميع الأسئلة</translation>
        </message>
        <message>
            <source>Unanswered</source>
            <translation>بلا إجابة</translation>
        </message>
        <message>
            <source>Carried, to confirm</source>
            <translation>مرحَّلة، بانتظار التأكيد</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>الأسئلة المسندة إليّ</translation>
        </message>
        <message>
            <source>Of an institution</source>
            <translation>أسئلة جهة معينة</translation>
        </message>
        <message>
            <source>Low evidence</source>
            <translation>أدلة ضعيفة</translation>
        </message>
        <message>
            <source>Not known or not shared</source>
            <translation>غير معروف أو غير متاح للمشاركة</translation>
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
            <source>Person who answered</source>
            <translation>الشخص المجيب</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>درجة الثقة</translation>
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
            <source>It still holds</source>
            <translation>ما زالت صحيحة</translation>
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
            <source>Not said</source>
            <translation>لم تُذكر</translation>
        </message>
        <message>
            <source>This round is closed: its answers can be read and no longer changed.</source>
            <translation>هذه الجولة مغلقة: يمكن قراءة أجوبتها ولم يعد يمكن تغييرها.</translation>
        </message>
        <message>
            <source>This round is planned. Move it to collecting to answer.</source>
            <translation>هذه الجولة مخطط لها. انقلها إلى مرحلة الجمع للإجابة.</translation>
        </message>
        <message>
            <source>The answers of this round are being looked at: they rest until it collects.</source>
            <translation>إجابات هذه الجولة قيد النظر: تبقى على حالها إلى أن تعود الجولة إلى مرحلة الجمع.</translation>
        </message>
        <message>
            <source>Carried from {round}, given on {date}. Does it still hold?</source>
            <translation>مرحَّلة من {round}، أُعطيت في {date}. هل ما زالت صحيحة؟</translation>
        </message>
        <message>
            <source>{round}: law {law}, practice {practice}</source>
            <translation>{round}: القانون {law}، الممارسة {practice}</translation>
        </message>
    </context>
    <context>
        <name>AnswersModel</name>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>جوابنا</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>جوابهم</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Cell {cell}</source>
            <translation>الخلية {cell}</translation>
        </message>
        <message>
            <source>New</source>
            <translation>جديد</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>مختلف</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>مطابق</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>مرفوض</translation>
        </message>
        <message>
            <source>Will be written</source>
            <translation>سيُكتب</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>اعتماد جوابهم</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>إبقاء جوابنا</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>لاحقا</translation>
        </message>
        <message>
            <source>Evidence: {text}</source>
            <translation>الدليل: {text}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Law: {level}</source>
            <translation>القانون: {level}</translation>
        </message>
        <message>
            <source>Practice: {level}</source>
            <translation>الممارسة: {level}</translation>
        </message>
        <message>
            <source>Note: {text}</source>
            <translation>ملاحظة: {text}</translation>
        </message>
    </context>
    <context>
        <name>AnswersPanel</name>
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
            <source>Answers of the questionnaire</source>
            <translation>أجوبة الاستبيان</translation>
        </message>
        <message>
            <source>Choose an answered questionnaire</source>
            <translation>اختر استبيانا مجابا عنه</translation>
        </message>
        <message>
            <source>Workbooks (*.xlsx)</source>
            <translation>مصنّفات (*.xlsx)</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>جارٍ قراءة {file}…</translation>
        </message>
        <message>
            <source>All answers</source>
            <translation>جميع الأجوبة</translation>
        </message>
        <message>
            <source>{word}: {count}</source>
            <translation>{word}: {count}</translation>
        </message>
        <message>
            <source>All theirs</source>
            <translation>جميع أجوبتهم</translation>
        </message>
        <message>
            <source>Take their answer wherever it differs from mine</source>
            <translation>اعتماد جوابهم حيثما يختلف عن جوابنا</translation>
        </message>
        <message>
            <source>Theirs (T)</source>
            <translation>جوابهم (T)</translation>
        </message>
        <message>
            <source>Take their answer for the chosen rows</source>
            <translation>اعتماد جوابهم في الصفوف المختارة</translation>
        </message>
        <message>
            <source>Mine (M)</source>
            <translation>جوابنا (M)</translation>
        </message>
        <message>
            <source>Keep my answer for the chosen rows</source>
            <translation>إبقاء جوابنا في الصفوف المختارة</translation>
        </message>
        <message>
            <source>Later (L)</source>
            <translation>لاحقا (L)</translation>
        </message>
        <message>
            <source>Decide later on the chosen rows</source>
            <translation>ترك القرار في الصفوف المختارة لوقت لاحق</translation>
        </message>
        <message>
            <source>Mine: {text}</source>
            <translation>جوابنا: {text}</translation>
        </message>
        <message>
            <source>Theirs: {text}</source>
            <translation>جوابهم: {text}</translation>
        </message>
        <message>
            <source>Import answers</source>
            <translation>استيراد الأجوبة</translation>
        </message>
        <message>
            <source>Answers of {institution}</source>
            <translation>أجوبة {institution}</translation>
        </message>
        <message>
            <source>Choose a questionnaire workbook that was made here and filled in.</source>
            <translation>اختر مصنَّف استبيان أُعد هنا وجرى ملؤه.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers of {file} are refused, so nothing can be imported yet.</source>
            <translation>
                <numerusform>لم يُرفض أي جواب من {file}.</numerusform>
                <numerusform>رُفض جواب واحد من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
                <numerusform>رُفض جوابان من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
                <numerusform>رُفضت %n أجوبة من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
                <numerusform>رُفض %n جوابا من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
                <numerusform>رُفض %n جواب من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
            </translation>
        </message>
        <message>
            <source>{file} holds nothing that is not in the country file already.</source>
            <translation>كل ما في {file} موجود في ملف البلد من قبل.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers of {file} will be written.</source>
            <translation>
                <numerusform>لن يُكتب أي جواب من {file}.</numerusform>
                <numerusform>سيُكتب جواب واحد من {file}.</numerusform>
                <numerusform>سيُكتب جوابان من {file}.</numerusform>
                <numerusform>ستُكتب %n أجوبة من {file}.</numerusform>
                <numerusform>سيُكتب %n جوابا من {file}.</numerusform>
                <numerusform>سيُكتب %n جواب من {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n differ from mine and are left for later: decide, or import the file again.</source>
            <translation>
                <numerusform>لا يُترك شيء لوقت لاحق.</numerusform>
                <numerusform>يختلف جواب واحد عن جوابنا وقد تُرك لوقت لاحق: قرر الآن، أو استورد الملف من جديد.</numerusform>
                <numerusform>يختلف جوابان عن جوابينا وقد تُركا لوقت لاحق: قرر الآن، أو استورد الملف من جديد.</numerusform>
                <numerusform>تختلف %n أجوبة عن أجوبتنا وقد تُركت لوقت لاحق: قرر الآن، أو استورد الملف من جديد.</numerusform>
                <numerusform>يختلف %n جوابا عن أجوبتنا وقد تُركت لوقت لاحق: قرر الآن، أو استورد الملف من جديد.</numerusform>
                <numerusform>يختلف %n جواب عن أجوبتنا وقد تُركت لوقت لاحق: قرر الآن، أو استورد الملف من جديد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Backing up…</source>
            <translation>يجري النسخ الاحتياطي…</translation>
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
        <name>ArmsAgencies</name>
        <message>
            <source>Agencies</source>
            <translation>الجهات</translation>
        </message>
        <message>
            <source>Find an agency…</source>
            <translation>البحث عن جهة…</translation>
        </message>
        <message>
            <source>Expect another agency</source>
            <translation>إضافة جهة يُنتظر منها تقديم الأرقام</translation>
        </message>
        <message>
            <source>Not expected</source>
            <translation>لا يُنتظر منها شيء</translation>
        </message>
        <message>
            <source>Name the institutions first</source>
            <translation>أدخل الجهات أولاً</translation>
        </message>
        <message>
            <source>{supplied} of {expected} supplied</source>
            <translation>قدّمت {supplied} من {expected}</translation>
        </message>
        <message>
            <source>All agencies</source>
            <translation>جميع الجهات</translation>
        </message>
        <message>
            <source>Expect another…</source>
            <translation>إضافة جهة…</translation>
        </message>
    </context>
    <context>
        <name>ArmsFigures</name>
        <message>
            <source>Figures beside the table</source>
            <translation>الأرقام المكمِّلة للجدول</translation>
        </message>
        <message>
            <source>Where a figure is missing, type why: {letters}.</source>
            <translation>حيثما يغيب رقم، اكتب حرف السبب: {letters}.</translation>
        </message>
        <message>
            <source>Marked and recorded or destroyed, of the arms collected: not defined yet. A national indicator; as 16.4.3 it was discussed, not agreed.</source>
            <translation>الأسلحة الموسومة والمسجلة أو المدمَّرة من مجموع الأسلحة المجموعة: غير محددة بعد. مؤشر وطني؛ نوقش بوصفه المؤشر 16.4.3 ولم يُتفق عليه.</translation>
        </message>
        <message>
            <source>Marked and recorded or destroyed: {disposed} of {total} arms collected, {share}. A national indicator; as 16.4.3 it was discussed, not agreed.</source>
            <translation>الأسلحة الموسومة والمسجلة أو المدمَّرة: {disposed} من أصل {total} من الأسلحة المجموعة، أي {share}. مؤشر وطني؛ نوقش بوصفه المؤشر 16.4.3 ولم يُتفق عليه.</translation>
        </message>
        <message>
            <source>{letter} {reason}</source>
            <translation>{letter} {reason}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
    </context>
    <context>
        <name>ArmsGrid</name>
        <message>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>Arms collected, by type and outcome of tracing</source>
            <translation>الأسلحة المجموعة حسب النوع ونتيجة التعقب</translation>
        </message>
        <message>
            <source>Type figures or paste them from a spreadsheet. An empty cell is not known, which is not zero.</source>
            <translation>اكتب الأرقام أو الصقها من جدول بيانات. الخانة الفارغة تعني أن الرقم غير معروف، وليس صفراً.</translation>
        </message>
        <message>
            <source>Sums over all agencies. Choose an agency to type or paste its figures.</source>
            <translation>مجاميع جميع الجهات. اختر جهة لكتابة أرقامها أو لصقها.</translation>
        </message>
        <message>
            <source>Nothing was pasted.</source>
            <translation>لم يُلصق شيء.</translation>
        </message>
    </context>
    <context>
        <name>ArmsHistory</name>
        <message>
            <source>The share by year</source>
            <translation>النسبة حسب السنة</translation>
        </message>
        <message>
            <source>Revisions of the year</source>
            <translation>تنقيحات السنة</translation>
        </message>
        <message>
            <source>Nothing was revised. From the closing of a year on, every change is kept here with its reason.</source>
            <translation>لم يُنقَّح شيء. منذ إقفال السنة يُحفظ هنا كل تغيير مع سببه.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Traced or established</source>
            <translation>ما جرى تعقبه أو إثبات منشئه</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>الجهات</translation>
        </message>
        <message>
            <source>As reported</source>
            <translation>كما أُبلغ عنها</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>{supplied} of {expected}</source>
            <translation>{supplied} من {expected}</translation>
        </message>
        <message>
            <source>Closed {date}</source>
            <translation>أُقفلت في {date}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <source>{state}, revised</source>
            <translation>{state}، نُقِّحت</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>حالياً</translation>
        </message>
        <message>
            <source>Arms traced or established, of those collected</source>
            <translation>الأسلحة التي جرى تعقبها أو إثبات منشئها من مجموع الأسلحة المجموعة</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>في المائة</translation>
        </message>
        <message>
            <source>Revisions of {year}</source>
            <translation>تنقيحات سنة {year}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>When</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>القائم بالتغيير</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>{place}: {change}</source>
            <translation>{place}: {change}</translation>
        </message>
        <message>
            <source>Opened again</source>
            <translation>أُعيد فتح السنة</translation>
        </message>
        <message>
            <source>Closed again</source>
            <translation>أُعيد إقفال السنة</translation>
        </message>
        <message>
            <source>{field} {before} → {after}</source>
            <translation>{field} {before} ← {after}</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>Why missing</source>
            <translation>سبب الغياب</translation>
        </message>
        <message>
            <source>Supplied</source>
            <translation>تاريخ التقديم</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
    </context>
    <context>
        <name>ArmsPage</name>
        <message>
            <source>Arms collected</source>
            <translation>الأسلحة المجموعة</translation>
        </message>
        <message>
            <source>Arms collected and traced (SDG 16.4.2)</source>
            <translation>الأسلحة المجموعة والمتعقَّبة (المؤشر 16-4-2)</translation>
        </message>
        <message>
            <source>Arms seized, found or surrendered in a year, and of how many the origin is known.</source>
            <translation>الأسلحة المضبوطة أو المعثور عليها أو المسلَّمة خلال السنة، وعدد ما عُرف منشؤه منها.</translation>
        </message>
        <message>
            <source>Take over into the indicator</source>
            <translation>نقل النسبة إلى المؤشر</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>الجدول</translation>
        </message>
        <message>
            <source>Other figures</source>
            <translation>أرقام أخرى</translation>
        </message>
        <message>
            <source>All years</source>
            <translation>جميع السنوات</translation>
        </message>
        <message>
            <source>No year yet</source>
            <translation>لا توجد سنة بعد</translation>
        </message>
        <message>
            <source>Each year the agencies that seize, find or are handed arms send their figures: how many arms of each type, and what came of tracing them. Begin with the last whole year.</source>
            <translation>ترسل كل سنة الجهات التي تضبط الأسلحة أو تعثر عليها أو تتسلمها أرقامها: عدد الأسلحة من كل نوع ونتيجة تعقبها. ابدأ بآخر سنة كاملة.</translation>
        </message>
        <message>
            <source>Begin {year}</source>
            <translation>بدء سنة {year}</translation>
        </message>
        <message>
            <source>Closed {date}</source>
            <translation>أُقفلت في {date}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>مفتوحة</translation>
        </message>
        <message>
            <source>Open again…</source>
            <translation>إعادة الفتح…</translation>
        </message>
        <message>
            <source>Close the year</source>
            <translation>إقفال السنة</translation>
        </message>
        <message>
            <source>Once a year is reported it is closed; later changes need a reason and keep what was.</source>
            <translation>تُقفل السنة بعد الإبلاغ عنها؛ وتحتاج التغييرات اللاحقة إلى سبب ويُحفظ ما كان قبلها.</translation>
        </message>
        <message>
            <source>{year} is closed. Why is it revised? What it was is kept.</source>
            <translation>سنة {year} مقفلة. لماذا تُنقَّح؟ يُحفظ ما كان قبل التنقيح.</translation>
        </message>
        <message>
            <source>Revise</source>
            <translation>تنقيح</translation>
        </message>
        <message>
            <source>Why is {year} opened again? What changes from now on is kept too.</source>
            <translation>لماذا يُعاد فتح سنة {year}؟ يُحفظ كذلك كل ما يتغير من الآن فصاعداً.</translation>
        </message>
        <message>
            <source>Open again</source>
            <translation>إعادة الفتح</translation>
        </message>
        <message>
            <source>The value of {year} is approved in the indicator. Why does it change?</source>
            <translation>قيمة سنة {year} معتمدة في المؤشر. لماذا تتغير؟</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>نقل</translation>
        </message>
    </context>
    <context>
        <name>ArmsSummary</name>
        <message>
            <source>not defined</source>
            <translation>غير محددة</translation>
        </message>
        <message>
            <source>{numerator} of {total}, at least {share}</source>
            <translation>{numerator} من {total}، {share} على الأقل</translation>
        </message>
        <message>
            <source>{numerator} of {total}, {share}</source>
            <translation>{numerator} من {total}، {share}</translation>
        </message>
        <message>
            <source>Measures how efficiently arms are traced, not the size of flows. An arm seized and later handed over counts once.</source>
            <translation>يقيس كفاءة تعقب الأسلحة لا حجم تدفقاتها. والسلاح الذي يُضبط ثم يُسلَّم يُحتسب مرة واحدة.</translation>
        </message>
        <message>
            <source>To trace every arm is not realistic, and the share may move with trafficking rather than with the work of the authorities. Read it with its counts and with the number of agencies that supplied.</source>
            <translation>تعقب كل سلاح أمر غير واقعي، وقد تتغير النسبة بتغير حجم الاتجار لا بعمل السلطات. تُقرأ مع أعدادها ومع عدد الجهات التي قدّمت أرقامها.</translation>
        </message>
        <message>
            <source>What is to be looked at</source>
            <translation>ما يلزم التحقق منه</translation>
        </message>
        <message>
            <source>≥ {share}</source>
            <translation>{share} على الأقل</translation>
        </message>
        <message>
            <source>Not defined</source>
            <translation>غير محددة</translation>
        </message>
        <message>
            <source>{context} {share}</source>
            <translation>{context} {share}</translation>
        </message>
        <message>
            <source>{numerator} of {total} arms collected were traced, or their origin established.</source>
            <translation>جرى تعقب {numerator} من أصل {total} من الأسلحة المجموعة أو إثبات منشئها.</translation>
        </message>
        <message>
            <source>No arms were collected: of nothing there is no share.</source>
            <translation>لم تُجمع أي أسلحة، فلا نسبة تُحتسب.</translation>
        </message>
        <message>
            <source>No figures yet.</source>
            <translation>لا توجد أرقام بعد.</translation>
        </message>
        <message>
            <source>{total} arms collected; it is not known how many were traced.</source>
            <translation>جُمع {total} من الأسلحة؛ ولا يُعرف عدد ما جرى تعقبه منها.</translation>
        </message>
        <message>
            <source>More arms are traced or established ({numerator}) than collected ({total}).</source>
            <translation>عدد الأسلحة المتعقَّبة أو المثبت منشؤها ({numerator}) أكبر من عدد المجموعة ({total}).</translation>
        </message>
        <message>
            <source>{supplied} of {expected} agencies supplied</source>
            <translation>قدّمت {supplied} من {expected} جهات أرقامها</translation>
        </message>
        <message>
            <source>No agency is expected</source>
            <translation>لا يُنتظر شيء من أي جهة</translation>
        </message>
        <message numerus="yes">
            <source>%n to check</source>
            <translation>
                <numerusform>لا شيء للتحقق منه</numerusform>
                <numerusform>بند واحد للتحقق منه</numerusform>
                <numerusform>بندان للتحقق منهما</numerusform>
                <numerusform>%n بنود للتحقق منها</numerusform>
                <numerusform>%n بنداً للتحقق منه</numerusform>
                <numerusform>%n بند للتحقق منه</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArmsTable</name>
        <message>
            <source>Copy</source>
            <translation>نسخ</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>لصق</translation>
        </message>
        <message>
            <source>Not known</source>
            <translation>غير معروف</translation>
        </message>
    </context>
    <context>
        <name>ArmsWords</name>
        <message>
            <source>Collected</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Traced</source>
            <translation>جرى تعقبها</translation>
        </message>
        <message>
            <source>Other authority</source>
            <translation>سلطة أخرى</translation>
        </message>
        <message>
            <source>Pending</source>
            <translation>قيد التعقب</translation>
        </message>
        <message>
            <source>Not possible</source>
            <translation>تعذَّر التعقب</translation>
        </message>
        <message>
            <source>Not attempted</source>
            <translation>لم تُتعقَّب</translation>
        </message>
        <message>
            <source>Marked</source>
            <translation>موسومة</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>النسبة</translation>
        </message>
        <message>
            <source>Arms collected, whatever became of tracing them</source>
            <translation>الأسلحة المجموعة أياً كانت نتيجة تعقبها</translation>
        </message>
        <message>
            <source>Of those collected, the uniquely marked (optional)</source>
            <translation>ما يحمل وسماً فريداً من الأسلحة المجموعة (اختياري)</translation>
        </message>
        <message>
            <source>Traced or established, of those collected</source>
            <translation>ما جرى تعقبه أو إثبات منشئه من الأسلحة المجموعة</translation>
        </message>
        <message>
            <source>Small arms</source>
            <translation>الأسلحة الصغيرة</translation>
        </message>
        <message>
            <source>Light weapons</source>
            <translation>الأسلحة الخفيفة</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>جميع الأنواع</translation>
        </message>
        <message>
            <source>Seized</source>
            <translation>مضبوطة</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>معثور عليها</translation>
        </message>
        <message>
            <source>Surrendered</source>
            <translation>مسلَّمة</translation>
        </message>
        <message>
            <source>Administrative</source>
            <translation>ضبط إداري</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Whole table</source>
            <translation>الجدول كاملاً</translation>
        </message>
        <message>
            <source>Seized administratively: not part of the indicator</source>
            <translation>مضبوطة إدارياً: لا تدخل في المؤشر</translation>
        </message>
        <message>
            <source>Seized in connection with offences, found and surrendered</source>
            <translation>المضبوطة لصلتها بجرائم والمعثور عليها والمسلَّمة</translation>
        </message>
        <message>
            <source>The outcomes add up to {outcomes}, and {total} were collected. Check which of them is right.</source>
            <translation>مجموع نتائج التعقب {outcomes}، وعدد الأسلحة المجموعة {total}. تحقق من الرقم الصحيح.</translation>
        </message>
        <message>
            <source>Not every outcome is known of rows with {arms} arms. Ask for the outcomes; missing is not zero.</source>
            <translation>لا تُعرف كل النتائج في صفوف تضم {arms} من الأسلحة. اطلب النتائج؛ فالغائب ليس صفراً.</translation>
        </message>
        <message>
            <source>All seizures ({arms}) are administrative. Check that none was connected with an offence.</source>
            <translation>جميع المضبوطات ({arms}) إدارية. تحقق من أن لا صلة لأي منها بجريمة.</translation>
        </message>
        <message>
            <source>It is said why figures are missing, and there are figures. Correct one of them.</source>
            <translation>ذُكر سبب لغياب الأرقام مع أن الأرقام موجودة. صحّح أحدهما.</translation>
        </message>
        <message>
            <source>Women, men and sex not known add up to {parts}, and the total is {total}. Correct one of them.</source>
            <translation>مجموع النساء والرجال ومن لم يُعرف جنسهم {parts}، والمجموع المذكور {total}. صحّح أحدهما.</translation>
        </message>
        <message>
            <source>{answered} requests were answered and {placed} placed. Check that the years are the same.</source>
            <translation>أُجيب عن {answered} من طلبات التعقب وقُدِّم {placed}. تحقق من أنها تخص السنة نفسها.</translation>
        </message>
        <message>
            <source>{disposed} arms were destroyed or marked and recorded, and {total} collected. Check whether arms of earlier years are among them.</source>
            <translation>دُمِّر أو وُسم وسُجِّل {disposed} من الأسلحة، وجُمع {total}. تحقق مما إذا كان بينها أسلحة من سنوات سابقة.</translation>
        </message>
        <message>
            <source>A revision of this year has no reason. Its figures should be explained.</source>
            <translation>لأحد تنقيحات هذه السنة سبب غير مذكور. ينبغي تعليل أرقامه.</translation>
        </message>
        <message>
            <source>Supplied, day not said</source>
            <translation>قُدِّمت دون ذكر التاريخ</translation>
        </message>
        <message>
            <source>Supplied {date}</source>
            <translation>قُدِّمت في {date}</translation>
        </message>
        <message>
            <source>Not supplied yet</source>
            <translation>لم تُقدَّم بعد</translation>
        </message>
        <message>
            <source>{place}: {sentence}</source>
            <translation>{place}: {sentence}</translation>
        </message>
    </context>
    <context>
        <name>BankFilter</name>
        <message>
            <source>Find a question</source>
            <translation>ابحث عن سؤال</translation>
        </message>
        <message>
            <source>Questions to show</source>
            <translation>الأسئلة المعروضة</translation>
        </message>
        <message>
            <source>Functional area</source>
            <translation>المجال الوظيفي</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>الزاوية</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>All questions</source>
            <translation>كل الأسئلة</translation>
        </message>
        <message>
            <source>Asked in this round</source>
            <translation>مطروحة في هذه الجولة</translation>
        </message>
        <message>
            <source>Not asked in this round</source>
            <translation>غير مطروحة في هذه الجولة</translation>
        </message>
        <message>
            <source>Our own</source>
            <translation>أسئلتنا الوطنية</translation>
        </message>
        <message>
            <source>Hidden</source>
            <translation>مخفية</translation>
        </message>
        <message>
            <source>Follow-ups</source>
            <translation>أسئلة تابعة</translation>
        </message>
        <message>
            <source>New in the pack</source>
            <translation>جديدة في الحزمة</translation>
        </message>
        <message>
            <source>Reworded in the pack</source>
            <translation>معدَّلة الصياغة في الحزمة</translation>
        </message>
        <message>
            <source>Retired</source>
            <translation>مسحوبة</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>كل المجالات</translation>
        </message>
        <message>
            <source>All lenses</source>
            <translation>كل الزوايا</translation>
        </message>
        <message>
            <source>All themes</source>
            <translation>كل المواضيع</translation>
        </message>
    </context>
    <context>
        <name>BankPage</name>
        <message>
            <source>Question bank</source>
            <translation>بنك الأسئلة</translation>
        </message>
        <message>
            <source>Add a question</source>
            <translation>إضافة سؤال</translation>
        </message>
        <message>
            <source>Questions of the bank</source>
            <translation>أسئلة البنك</translation>
        </message>
        <message>
            <source>No question matches. Choose another filter.</source>
            <translation>لا سؤال مطابق. اختر مرشحاً آخر.</translation>
        </message>
        <message>
            <source>Question pack {version} · asked: {asked} · our own: {own} · hidden: {hidden}</source>
            <translation>حزمة الأسئلة {version} · المطروحة: {asked} · أسئلتنا الوطنية: {own} · المخفية: {hidden}</translation>
        </message>
        <message>
            <source>{asked} asked</source>
            <translation>المطروح منها {asked}</translation>
        </message>
        <message>
            <source>{title}: {marks}</source>
            <translation>{title}: {marks}</translation>
        </message>
        <message>
            <source>own</source>
            <translation>وطني</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>مخفي</translation>
        </message>
        <message>
            <source>new in {version}</source>
            <translation>جديد في {version}</translation>
        </message>
        <message>
            <source>reworded in {version}</source>
            <translation>معدَّل الصياغة في {version}</translation>
        </message>
        <message>
            <source>retired</source>
            <translation>مسحوب</translation>
        </message>
        <message>
            <source>follow-up</source>
            <translation>تابع</translation>
        </message>
    </context>
    <context>
        <name>BankPanel</name>
        <message>
            <source>What shows each level</source>
            <translation>ما يدل على كل مستوى</translation>
        </message>
        <message>
            <source>About this question</source>
            <translation>عن هذا السؤال</translation>
        </message>
        <message>
            <source>Open it in the round</source>
            <translation>فتحه في الجولة</translation>
        </message>
        <message>
            <source>{level} – {words}</source>
            <translation>{level} – {words}</translation>
        </message>
        <message>
            <source>Asked about law and about practice</source>
            <translation>يتناول القانون والممارسة</translation>
        </message>
        <message>
            <source>Asked about law only</source>
            <translation>يتناول القانون فقط</translation>
        </message>
        <message>
            <source>Asked about practice only</source>
            <translation>يتناول الممارسة فقط</translation>
        </message>
        <message>
            <source>importance {importance} of 3</source>
            <translation>الأهمية {importance} من 3</translation>
        </message>
        <message>
            <source>Asked since version {version}</source>
            <translation>مطروح منذ النسخة {version}</translation>
        </message>
        <message>
            <source>reworded in version {version}</source>
            <translation>عُدّلت صياغته في النسخة {version}</translation>
        </message>
        <message>
            <source>no longer asked from version {version}</source>
            <translation>لم يعد مطروحاً ابتداء من النسخة {version}</translation>
        </message>
        <message>
            <source>Themes: {themes}</source>
            <translation>المواضيع: {themes}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>The round does not ask it: its pack version does not have it.</source>
            <translation>لا تطرحه الجولة: فهو ليس في نسخة الحزمة التي تستخدمها.</translation>
        </message>
        <message>
            <source>The round does not ask it: it is outside its scope.</source>
            <translation>لا تطرحه الجولة: فهو خارج نطاقها.</translation>
        </message>
        <message>
            <source>The round does not ask it: the question it follows stands too low.</source>
            <translation>لا تطرحه الجولة: فالسؤال الذي يتبعه دون المستوى المطلوب.</translation>
        </message>
        <message>
            <source>Asked only if this one stands at level {level} or above in law, or is still open:</source>
            <translation>لا يُطرح إلا إذا بلغ السؤال التالي المستوى {level} أو أعلى في القانون، أو لم يُحسم بعد:</translation>
        </message>
        <message>
            <source>Asked only if this one stands at level {level} or above in practice, or is still open:</source>
            <translation>لا يُطرح إلا إذا بلغ السؤال التالي المستوى {level} أو أعلى في الممارسة، أو لم يُحسم بعد:</translation>
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
            <source>Type 0–5 for law, then practice · ? not known · - not applicable · / not shared</source>
            <translation>اكتب 0–5 للقانون ثم للممارسة · ؟ غير معروف · - لا ينطبق · / غير متاح للمشاركة</translation>
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
            <translation>لا توجد جولة تقييم أساسي بعد</translation>
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
            <source>Closed on {date} · {answered} of {total} answered</source>
            <translation>أُغلقت في {date} · أُجيب عن {answered} من {total}</translation>
        </message>
        <message>
            <source>{state} since {date} · {answered} of {total} answered, {carried} of them carried</source>
            <translation>{state} منذ {date} · أُجيب عن {answered} من {total}، منها {carried} مرحَّلة</translation>
        </message>
        <message>
            <source>{state} since {date} · {answered} of {total} answered</source>
            <translation>{state} منذ {date} · أُجيب عن {answered} من {total}</translation>
        </message>
        <message>
            <source>not answered</source>
            <translation>بلا جواب</translation>
        </message>
        <message>
            <source>↻ {levels}</source>
            <translation>↻ {levels}</translation>
        </message>
        <message>
            <source>{title}: {levels}</source>
            <translation>{title}: {levels}</translation>
        </message>
    </context>
    <context>
        <name>BoardSection</name>
        <message>
            <source>What is counted</source>
            <translation>ما يُحصى</translation>
        </message>
        <message>
            <source>Statuses with their counts; each shows only what stands there</source>
            <translation>الحالات وأعدادها؛ كل منها يُظهر ما هو في تلك الحالة فقط</translation>
        </message>
        <message>
            <source>Plan and targets with their status</source>
            <translation>الخطة والأهداف وحالة كل منها</translation>
        </message>
        <message>
            <source>There is no action plan yet: the targets stand alone.</source>
            <translation>لا توجد خطة عمل بعد: ترد الأهداف وحدها.</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>الأهداف الاستراتيجية</translation>
        </message>
        <message>
            <source>Outcomes</source>
            <translation>النتائج</translation>
        </message>
        <message>
            <source>Outputs</source>
            <translation>النواتج</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>الأنشطة</translation>
        </message>
        <message>
            <source>Gap ({currency})</source>
            <translation>الفجوة ({currency})</translation>
        </message>
        <message>
            <source>What</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Below it</source>
            <translation>ما دونه</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>الجهة الرائدة</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message>
            <source>Calendar</source>
            <translation>التقويم</translation>
        </message>
        <message>
            <source>What is due: values, activities, reports and other dates, most urgent first.</source>
            <translation>كل ما هو مستحق: القيم والأنشطة والتقارير ومواعيد أخرى، بدءا بالأكثر إلحاحا.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>New deadline</source>
            <translation>موعد جديد</translation>
        </message>
        <message>
            <source>Add the usual deadlines</source>
            <translation>إضافة المواعيد المعتادة</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>كل الأنواع</translation>
        </message>
        <message>
            <source>Nothing fits. Choose another institution or kind.</source>
            <translation>لا شيء مطابق. اختر جهة أخرى أو نوعا آخر.</translation>
        </message>
        <message>
            <source>Nothing is due</source>
            <translation>لا شيء مستحق</translation>
        </message>
        <message>
            <source>Here stands what is owed by a day: values of indicators, activities of the plan, and deadlines such as reports to the United Nations. Begin with the usual deadlines; each can be changed.</source>
            <translation>هنا يرد كل ما يحل موعده في يوم محدد: قيم المؤشرات، وأنشطة الخطة، ومواعيد مثل تقارير الأمم المتحدة. ابدأ بالمواعيد المعتادة، ويمكن تعديل كل منها.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>today</source>
            <translation>اليوم</translation>
        </message>
        <message numerus="yes">
            <source>%n days late</source>
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
            <source>in %n days</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>بعد يوم واحد</numerusform>
                <numerusform>بعد يومين</numerusform>
                <numerusform>بعد %n أيام</numerusform>
                <numerusform>بعد %n يوما</numerusform>
                <numerusform>بعد %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>All institutions</source>
            <translation>كل الجهات</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>{group} ({count})</source>
            <translation>{group} ({count})</translation>
        </message>
        <message>
            <source>Export the calendar</source>
            <translation>تصدير التقويم</translation>
        </message>
        <message>
            <source>Calendar for other programs</source>
            <translation>تقويم لبرامج أخرى</translation>
        </message>
        <message>
            <source>List for printing</source>
            <translation>قائمة للطباعة</translation>
        </message>
        <message>
            <source>List as Excel workbook</source>
            <translation>قائمة في مصنف Excel</translation>
        </message>
        <message>
            <source>Writing the calendar…</source>
            <translation>جارٍ كتابة التقويم…</translation>
        </message>
    </context>
    <context>
        <name>Canvas</name>
        <message>
            <source>Drawing…</source>
            <translation>جارٍ الرسم…</translation>
        </message>
    </context>
    <context>
        <name>ChangesSection</name>
        <message>
            <source>Changed since</source>
            <translation>تغيّر منذ</translation>
        </message>
        <message>
            <source>Changed since this day</source>
            <translation>تغيّر منذ هذا اليوم</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>اليوم</numerusform>
                <numerusform>قبل يوم واحد</numerusform>
                <numerusform>قبل يومين</numerusform>
                <numerusform>قبل %n أيام</numerusform>
                <numerusform>قبل %n يوما</numerusform>
                <numerusform>قبل %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>The start of the year</source>
            <translation>بداية السنة</translation>
        </message>
        <message>
            <source>Another day</source>
            <translation>يوم آخر</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <source>What</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Before and after</source>
            <translation>قبل وبعد</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>Nothing has changed since {date}.</source>
            <translation>لم يتغير شيء منذ {date}.</translation>
        </message>
        <message numerus="yes">
            <source>%n changes since {date}</source>
            <translation>
                <numerusform>لا تغييرات منذ {date}</numerusform>
                <numerusform>تغيير واحد منذ {date}</numerusform>
                <numerusform>تغييران منذ {date}</numerusform>
                <numerusform>%n تغييرات منذ {date}</numerusform>
                <numerusform>%n تغييرا منذ {date}</numerusform>
                <numerusform>%n تغيير منذ {date}</numerusform>
            </translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} ← {after}</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Adopted by {body}</source>
            <translation>اعتمدته {body}</translation>
        </message>
        <message>
            <source>Target adopted</source>
            <translation>اعتماد هدف</translation>
        </message>
        <message>
            <source>Returned to draft</source>
            <translation>إعادة إلى مسودة</translation>
        </message>
        <message>
            <source>Target revised</source>
            <translation>تنقيح هدف</translation>
        </message>
        <message>
            <source>Decided by {body}: {reason}</source>
            <translation>قررته {body}: {reason}</translation>
        </message>
        <message>
            <source>{value} ({period})</source>
            <translation>{value} ({period})</translation>
        </message>
        <message>
            <source>Value approved</source>
            <translation>اعتماد قيمة</translation>
        </message>
        <message>
            <source>Activity moved</source>
            <translation>تحرك نشاط</translation>
        </message>
    </context>
    <context>
        <name>ChecklistBox</name>
        <message>
            <source>Gender analysis</source>
            <translation>التحليل الجنساني</translation>
        </message>
        <message>
            <source>What was found, or what is missing</source>
            <translation>ما تبيّن أو ما ينقص</translation>
        </message>
        <message>
            <source>{done} of {total}, where partly counts one half</source>
            <translation>{done} من {total}، وتُحسب «جزئيا» نصفا</translation>
        </message>
    </context>
    <context>
        <name>CollectPage</name>
        <message>
            <source>Collecting</source>
            <translation>جمع الأجوبة</translation>
        </message>
        <message>
            <source>Collecting answers</source>
            <translation>جمع الأجوبة</translation>
        </message>
        <message>
            <source>Send questionnaires out, take answered ones in, and follow what others still hold.</source>
            <translation>أرسل الاستبيانات، واستورد المجاب منها، وتابع ما لا يزال لدى الجهات الأخرى.</translation>
        </message>
        <message>
            <source>Import answers…</source>
            <translation>استيراد الأجوبة…</translation>
        </message>
        <message>
            <source>Data requests</source>
            <translation>طلبات البيانات</translation>
        </message>
        <message>
            <source>State of the requests</source>
            <translation>حالة الطلبات</translation>
        </message>
        <message>
            <source>Institution that holds it</source>
            <translation>الجهة التي لديها البيانات</translation>
        </message>
        <message>
            <source>No baseline round yet</source>
            <translation>لا توجد جولة تقييم أساسي بعد</translation>
        </message>
        <message>
            <source>Questionnaires and data requests belong to a round. Start one, then assign areas to institutions.</source>
            <translation>تندرج الاستبيانات وطلبات البيانات في جولة. ابدأ جولة، ثم أسند المجالات إلى الجهات.</translation>
        </message>
        <message>
            <source>Open the rounds</source>
            <translation>فتح الجولات</translation>
        </message>
        <message>
            <source>{words} ({count})</source>
            <translation>{words} ({count})</translation>
        </message>
        <message>
            <source>Still open</source>
            <translation>ما لم يُجب عنه بعد</translation>
        </message>
        <message>
            <source>All requests</source>
            <translation>جميع الطلبات</translation>
        </message>
        <message>
            <source>All institutions</source>
            <translation>جميع الجهات</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>لم تُحدد جهة</translation>
        </message>
        <message>
            <source>No request matches. Choose another state or institution.</source>
            <translation>لا يوجد طلب مطابق. اختر حالة أو جهة أخرى.</translation>
        </message>
        <message>
            <source>Nothing is asked of others yet. An answer that is not known or was not shared is put on this list with the institution that holds it.</source>
            <translation>لم يُطلب شيء من الجهات الأخرى بعد. كل جواب غير معروف أو غير متاح للمشاركة يوضع في هذه القائمة مع الجهة التي لديها البيانات.</translation>
        </message>
    </context>
    <context>
        <name>CommitmentsPage</name>
        <message>
            <source>By instrument</source>
            <translation>حسب الصك</translation>
        </message>
        <message>
            <source>The baseline by instrument</source>
            <translation>التقييم الأساسي حسب الصك</translation>
        </message>
        <message>
            <source>What each provision rests on: the answers, gaps and targets that speak to it, or nothing at all.</source>
            <translation>ما يقابل كل حكم من إجابات وثغرات وأهداف، أو لا شيء على الإطلاق.</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>الصكوك</translation>
        </message>
        <message>
            <source>Find an instrument</source>
            <translation>ابحث عن صك</translation>
        </message>
        <message>
            <source>No provision matches. Choose another filter.</source>
            <translation>لا حكم مطابق. اختر مرشحاً آخر.</translation>
        </message>
        <message>
            <source>No baseline round yet</source>
            <translation>لا جولة تقييم أساسي بعد</translation>
        </message>
        <message>
            <source>Once a round collects answers, this place shows provision by provision what the country has said, where its gaps are and which targets serve them.</source>
            <translation>متى جمعت جولة إجاباتها، يُعرض هنا حكماً حكماً ما أفاد به البلد، ومواضع ثغراته، والأهداف التي تخدمها.</translation>
        </message>
        <message>
            <source>Open the baseline</source>
            <translation>افتح التقييم الأساسي</translation>
        </message>
        <message>
            <source>All ({count})</source>
            <translation>الكل ({count})</translation>
        </message>
        <message>
            <source>Nothing speaks to it ({count})</source>
            <translation>بلا مقابل ({count})</translation>
        </message>
        <message>
            <source>With gaps ({count})</source>
            <translation>ذات ثغرات ({count})</translation>
        </message>
        <message>
            <source>Without target ({count})</source>
            <translation>بلا هدف ({count})</translation>
        </message>
        <message>
            <source>All instruments</source>
            <translation>كل الصكوك</translation>
        </message>
        <message numerus="yes">
            <source>%n silent</source>
            <translation>
                <numerusform>لا حكم بلا مقابل</numerusform>
                <numerusform>حكم واحد بلا مقابل</numerusform>
                <numerusform>حكمان بلا مقابل</numerusform>
                <numerusform>%n بلا مقابل</numerusform>
                <numerusform>%n بلا مقابل</numerusform>
                <numerusform>%n بلا مقابل</numerusform>
            </translation>
        </message>
        <message>
            <source>{number} · {instrument}</source>
            <translation>{number} · {instrument}</translation>
        </message>
        <message>
            <source>{provision}
⚠ {doubt}</source>
            <translation>{provision}
⚠ {doubt}</translation>
        </message>
        <message>
            <source>all spoken to</source>
            <translation>لكل منها مقابل</translation>
        </message>
        <message>
            <source>{answered} of {total}</source>
            <translation>{answered} من {total}</translation>
        </message>
        <message>
            <source>{number}: {subject}</source>
            <translation>{number}: {subject}</translation>
        </message>
    </context>
    <context>
        <name>ConsultationPanel</name>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>تاريخ الانعقاد</translation>
        </message>
        <message>
            <source>Kind of stakeholder</source>
            <translation>فئة صاحب المصلحة</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>نساء</translation>
        </message>
        <message>
            <source>Men</source>
            <translation>رجال</translation>
        </message>
        <message>
            <source>Not stated</source>
            <translation>غير مبيَّن</translation>
        </message>
        <message>
            <source>Functional areas talked about</source>
            <translation>المجالات الوظيفية التي جرى تناولها</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Consultation</source>
            <translation>مشاورة</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>It is saved once it has a title and counts somebody.</source>
            <translation>تُحفظ متى كان لها عنوان وعدد من الحاضرين.</translation>
        </message>
    </context>
    <context>
        <name>CostsGrid</name>
        <message>
            <source>Costs by source</source>
            <translation>التكاليف حسب المصدر</translation>
        </message>
        <message>
            <source>Costs of the line by year and source</source>
            <translation>تكاليف البند حسب السنة والمصدر</translation>
        </message>
        <message>
            <source>Enter the rate…</source>
            <translation>إدخال سعر الصرف…</translation>
        </message>
        <message>
            <source>Type in the empty row, or paste from a spreadsheet: line, year, currency and the four sources.</source>
            <translation>اكتب في الصف الفارغ، أو الصق من جدول بيانات: البند والسنة والعملة والمصادر الأربعة.</translation>
        </message>
        <message>
            <source>{total}, of which unfunded: {gap}</source>
            <translation>{total}، منها غير ممول: {gap}</translation>
        </message>
        <message>
            <source>Not costed yet</source>
            <translation>لم تُقدَّر التكلفة بعد</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was pasted: %n rows are refused.</source>
            <translation>
                <numerusform>لم يُلصق شيء: لم يُرفض أي صف.</numerusform>
                <numerusform>لم يُلصق شيء: رُفض صف واحد.</numerusform>
                <numerusform>لم يُلصق شيء: رُفض صفان.</numerusform>
                <numerusform>لم يُلصق شيء: رُفضت %n صفوف.</numerusform>
                <numerusform>لم يُلصق شيء: رُفض %n صفا.</numerusform>
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
            <source>Delete cost</source>
            <translation>حذف التكلفة</translation>
        </message>
    </context>
    <context>
        <name>CostsModel</name>
        <message>
            <source>Cost line</source>
            <translation>بند التكلفة</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>New cost…</source>
            <translation>تكلفة جديدة…</translation>
        </message>
    </context>
    <context>
        <name>CountsModel</name>
        <message>
            <source>Not defined: nothing was collected, or no outcome is known.</source>
            <translation>غير محددة: لم تُجمع أسلحة، أو لا تُعرف أي نتيجة.</translation>
        </message>
    </context>
    <context>
        <name>DeadlinePanel</name>
        <message>
            <source>What is due</source>
            <translation>ما هو مستحق</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>تاريخ الاستحقاق</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>التكرار</translation>
        </message>
        <message>
            <source>Remind days before</source>
            <translation>التذكير قبل (بالأيام)</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Not done after all</source>
            <translation>لم يُنجز بعد</translation>
        </message>
        <message>
            <source>The date is checked</source>
            <translation>جرى التحقق من التاريخ</translation>
        </message>
        <message>
            <source>Delete deadline</source>
            <translation>حذف الموعد</translation>
        </message>
        <message>
            <source>Not said yet</source>
            <translation>لم تُحدَّد بعد</translation>
        </message>
        <message>
            <source>New deadline</source>
            <translation>موعد جديد</translation>
        </message>
        <message>
            <source>⚠ Check this date: it was not read in an official text.</source>
            <translation>⚠ تحقق من هذا التاريخ: لم يؤخذ من نص رسمي.</translation>
        </message>
        <message>
            <source>⚠ This date is not verified. It is marked so wherever it is printed.</source>
            <translation>⚠ لم يجر التحقق من هذا التاريخ، ويشار إلى ذلك حيثما طُبع.</translation>
        </message>
        <message>
            <source>Done: {date}</source>
            <translation>إنجاز موعد {date}</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>✓ Done up to {date}</source>
            <translation>✓ أُنجز حتى {date}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>Coming up: {dates}</source>
            <translation>المواعيد القادمة: {dates}</translation>
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
        <name>DutyTree</name>
        <message>
            <source>What is due</source>
            <translation>ما هو مستحق</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>تاريخ الاستحقاق</translation>
        </message>
        <message>
            <source>When</source>
            <translation>المدة</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
    </context>
    <context>
        <name>EvidenceBox</name>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Number or place</source>
            <translation>الرقم أو مكان الحفظ</translation>
        </message>
        <message>
            <source>Date of the document</source>
            <translation>تاريخ الوثيقة</translation>
        </message>
        <message>
            <source>Verified by</source>
            <translation>تحقق منه</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>تاريخ التحقق</translation>
        </message>
        <message>
            <source>Add evidence</source>
            <translation>إضافة دليل</translation>
        </message>
        <message>
            <source>Attach a file…</source>
            <translation>إرفاق ملف…</translation>
        </message>
        <message>
            <source>Restricted: not named in exports</source>
            <translation>مقيَّد: لا يُذكر في التقارير المصدَّرة</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>file inside</source>
            <translation>الملف محفوظ</translation>
        </message>
        <message>
            <source>restricted</source>
            <translation>مقيَّد</translation>
        </message>
        <message>
            <source>Evidence: {grade}</source>
            <translation>الأدلة: {grade}</translation>
        </message>
        <message>
            <source>Choose a file to keep as evidence</source>
            <translation>اختر ملفا يُحفظ دليلا</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>جارٍ قراءة {file}…</translation>
        </message>
    </context>
    <context>
        <name>EvidenceSection</name>
        <message>
            <source>Functional area</source>
            <translation>المجال الوظيفي</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>بلا إجابة</translation>
        </message>
        <message>
            <source>Evidence by functional area</source>
            <translation>الأدلة بحسب المجال الوظيفي</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>جميع المجالات</translation>
        </message>
        <message>
            <source>{share} of the answers rest on a document that was seen or verified.</source>
            <translation>{share} من الإجابات تستند إلى وثيقة جرى الاطلاع عليها أو التحقق منها.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers have no evidence at all.</source>
            <translation>
                <numerusform>لا إجابة بلا دليل.</numerusform>
                <numerusform>إجابة واحدة بلا أي دليل.</numerusform>
                <numerusform>إجابتان بلا أي دليل.</numerusform>
                <numerusform>%n إجابات بلا أي دليل.</numerusform>
                <numerusform>%n إجابة بلا أي دليل.</numerusform>
                <numerusform>%n إجابة بلا أي دليل.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportChoices</name>
        <message>
            <source>&amp;What</source>
            <translation>&amp;ماذا</translation>
        </message>
        <message>
            <source>&amp;Roadmap</source>
            <translation>&amp;خارطة الطريق</translation>
        </message>
        <message>
            <source>&amp;Period</source>
            <translation>ال&amp;فترة</translation>
        </message>
        <message>
            <source>&amp;Template</source>
            <translation>ال&amp;نموذج</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>&amp;For whom</source>
            <translation>ل&amp;من</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>ال&amp;صيغة</translation>
        </message>
        <message>
            <source>&amp;As of</source>
            <translation>&amp;حتى تاريخ</translation>
        </message>
        <message>
            <source>All facts, for other programs</source>
            <translation>كل الوقائع، لبرامج أخرى</translation>
        </message>
        <message>
            <source>Your own template</source>
            <translation>نموذجكم الخاص</translation>
        </message>
        <message>
            <source>Empty: today. Delete empties the field.</source>
            <translation>فارغ: اليوم. مفتاح الحذف يُفرغ الحقل.</translation>
        </message>
        <message>
            <source>Both, side by side</source>
            <translation>كلتاهما جنبا إلى جنب</translation>
        </message>
        <message>
            <source>Choose a workbook or Word file…</source>
            <translation>اختيار مصنف أو ملف Word…</translation>
        </message>
        <message>
            <source>CSV tables for spreadsheets</source>
            <translation>جداول CSV لبرامج الجداول</translation>
        </message>
        <message>
            <source>JSON with a published schema</source>
            <translation>JSON بمخطط منشور</translation>
        </message>
        <message>
            <source>Frictionless data package</source>
            <translation>حزمة بيانات Frictionless</translation>
        </message>
        <message>
            <source>SDMX columns, SDG 16.4.2 only</source>
            <translation>أعمدة SDMX، المؤشر 16.4.2 وحده</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>مصنف Excel</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>مستند Word</translation>
        </message>
        <message>
            <source>PDF, for printing</source>
            <translation>PDF للطباعة</translation>
        </message>
        <message>
            <source>Names of persons, internal notes and small groups stay here unless it is for the country.</source>
            <translation>تبقى هنا أسماء الأشخاص والملاحظات الداخلية والمجموعات الصغيرة، إلا إذا كان للاستعمال داخل البلد.</translation>
        </message>
        <message>
            <source>Cells named nc_… in a workbook, or fields such as {{ nc_state }} in a Word file, are filled. Nothing else in it is touched.</source>
            <translation>تُملأ الخلايا المسماة nc_… في المصنف، أو الحقول مثل {{ nc_state }} في ملف Word. ولا يُمس شيء آخر فيه.</translation>
        </message>
        <message>
            <source>The report of that day: the targets, values and decisions known then. What came later is left out.</source>
            <translation>تقرير ذلك اليوم: ما كان معروفا حينئذ من أهداف وقيم وقرارات. ويُترك ما جاء بعده.</translation>
        </message>
        <message>
            <source>It is written beside its place, read back and checked, and only then put there.</source>
            <translation>يُكتب بجانب موضعه، ثم يُقرأ ويُتحقق منه، ولا يوضع هناك إلا بعد ذلك.</translation>
        </message>
        <message>
            <source>Workbooks and Word files ({endings})</source>
            <translation>مصنفات وملفات Word ({endings})</translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>A report, a table or a whole data set, drawn from the facts of this file.</source>
            <translation>تقرير أو جدول أو مجموعة بيانات كاملة، من وقائع هذا الملف.</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>What to write</source>
            <translation>ما يُكتب</translation>
        </message>
        <message>
            <source>What will be in it</source>
            <translation>ما سيحتويه</translation>
        </message>
        <message>
            <source>What is still missing</source>
            <translation>ما لا يزال ناقصا</translation>
        </message>
        <message>
            <source>Nothing: every question is answered and every gap decided.</source>
            <translation>لا شيء: أُجيب عن كل سؤال وتقرر في كل ثغرة.</translation>
        </message>
        <message>
            <source>Nothing: every target is adopted and every value approved.</source>
            <translation>لا شيء: كل هدف معتمد وكل قيمة معتمدة.</translation>
        </message>
        <message>
            <source>Nothing: every question is answered and every value approved.</source>
            <translation>لا شيء: أُجيب عن كل سؤال واعتُمدت كل قيمة.</translation>
        </message>
        <message>
            <source>The report says so where something is missing. Open what waits:</source>
            <translation>يذكر التقرير ما ينقصه في موضعه. افتح ما ينتظر:</translation>
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
            <source>%n carried answers not confirmed</source>
            <translation>
                <numerusform>لا إجابات منقولة غير مؤكدة</numerusform>
                <numerusform>إجابة منقولة واحدة غير مؤكدة</numerusform>
                <numerusform>إجابتان منقولتان غير مؤكدتين</numerusform>
                <numerusform>%n إجابات منقولة غير مؤكدة</numerusform>
                <numerusform>%n إجابة منقولة غير مؤكدة</numerusform>
                <numerusform>%n إجابة منقولة غير مؤكدة</numerusform>
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
                <numerusform>لا بطاقات مؤشرات مسودة</numerusform>
                <numerusform>بطاقة مؤشر واحدة مسودة</numerusform>
                <numerusform>بطاقتا مؤشر مسودتان</numerusform>
                <numerusform>%n بطاقات مؤشرات مسودة</numerusform>
                <numerusform>%n بطاقة مؤشر مسودة</numerusform>
                <numerusform>%n بطاقة مؤشر مسودة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n values not approved, which do not count</source>
            <translation>
                <numerusform>لا قيم غير معتمدة</numerusform>
                <numerusform>قيمة واحدة غير معتمدة، فلا تُحتسب</numerusform>
                <numerusform>قيمتان غير معتمدتين، فلا تُحتسبان</numerusform>
                <numerusform>%n قيم غير معتمدة، فلا تُحتسب</numerusform>
                <numerusform>%n قيمة غير معتمدة، فلا تُحتسب</numerusform>
                <numerusform>%n قيمة غير معتمدة، فلا تُحتسب</numerusform>
            </translation>
        </message>
        <message>
            <source>Filling the template…</source>
            <translation>جارٍ ملء النموذج…</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>جارٍ كتابة التقرير…</translation>
        </message>
        <message numerus="yes">
            <source>%n names filled.</source>
            <translation>
                <numerusform>لم يُملأ أي اسم.</numerusform>
                <numerusform>مُلئ اسم واحد.</numerusform>
                <numerusform>مُلئ اسمان.</numerusform>
                <numerusform>مُلئت %n أسماء.</numerusform>
                <numerusform>مُلئ %n اسما.</numerusform>
                <numerusform>مُلئ %n اسم.</numerusform>
            </translation>
        </message>
        <message>
            <source>Not known, left as they are: {names}</source>
            <translation>غير معروفة، تُركت كما هي: {names}</translation>
        </message>
        <message>
            <source>No single cell, or one with a formula, left alone: {names}</source>
            <translation>ليست خلية واحدة أو فيها صيغة، فتُركت: {names}</translation>
        </message>
    </context>
    <context>
        <name>FiguresModel</name>
        <message>
            <source>This agency</source>
            <translation>هذه الجهة</translation>
        </message>
        <message>
            <source>All agencies</source>
            <translation>جميع الجهات</translation>
        </message>
        <message numerus="yes">
            <source>%n agencies gave it.</source>
            <translation>
                <numerusform>لم تقدّمه أي جهة.</numerusform>
                <numerusform>قدّمته جهة واحدة.</numerusform>
                <numerusform>قدّمته جهتان.</numerusform>
                <numerusform>قدّمته %n جهات.</numerusform>
                <numerusform>قدّمته %n جهة.</numerusform>
                <numerusform>قدّمته %n جهة.</numerusform>
            </translation>
        </message>
        <message>
            <source>({number})</source>
            <translation>({number})</translation>
        </message>
        <message>
            <source>The sum by sex</source>
            <translation>المجموع حسب الجنس</translation>
        </message>
    </context>
    <context>
        <name>FiguresTable</name>
        <message>
            <source>Why missing</source>
            <translation>سبب الغياب</translation>
        </message>
    </context>
    <context>
        <name>FindingsSection</name>
        <message>
            <source>Findings</source>
            <translation>الاستنتاجات</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>الاستنتاج</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
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
            <source>Functional area</source>
            <translation>المجال الوظيفي</translation>
        </message>
        <message>
            <source>Questions of the finding</source>
            <translation>أسئلة الاستنتاج</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>مواطن القوة</translation>
        </message>
        <message numerus="yes">
            <source>In %n questions the law stands and is not applied.</source>
            <translation>
                <numerusform>لا أسئلة فيها قانون قائم غير مطبَّق.</numerusform>
                <numerusform>في سؤال واحد القانون قائم ولا يُطبَّق.</numerusform>
                <numerusform>في سؤالين القانون قائم ولا يُطبَّق.</numerusform>
                <numerusform>في %n أسئلة القانون قائم ولا يُطبَّق.</numerusform>
                <numerusform>في %n سؤالا القانون قائم ولا يُطبَّق.</numerusform>
                <numerusform>في %n سؤال القانون قائم ولا يُطبَّق.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n questions there is practice without a legal basis.</source>
            <translation>
                <numerusform>لا أسئلة فيها ممارسة بلا أساس قانوني.</numerusform>
                <numerusform>في سؤال واحد ممارسة بلا أساس قانوني.</numerusform>
                <numerusform>في سؤالين ممارسة بلا أساس قانوني.</numerusform>
                <numerusform>في %n أسئلة ممارسة بلا أساس قانوني.</numerusform>
                <numerusform>في %n سؤالا ممارسة بلا أساس قانوني.</numerusform>
                <numerusform>في %n سؤال ممارسة بلا أساس قانوني.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n questions every level that is wanted is reached.</source>
            <translation>
                <numerusform>لا أسئلة بلغت كل المستويات المنشودة.</numerusform>
                <numerusform>في سؤال واحد بُلغت كل المستويات المنشودة.</numerusform>
                <numerusform>في سؤالين بُلغت كل المستويات المنشودة.</numerusform>
                <numerusform>في %n أسئلة بُلغت كل المستويات المنشودة.</numerusform>
                <numerusform>في %n سؤالا بُلغت كل المستويات المنشودة.</numerusform>
                <numerusform>في %n سؤال بُلغت كل المستويات المنشودة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nowhere does a law of level 3 or more stand beside practice of level 1 or less.</source>
            <translation>لا يوجد قانون من المستوى 3 فما فوق إلى جانب ممارسة من المستوى 1 فما دون.</translation>
        </message>
        <message>
            <source>Nowhere does practice of level 3 or more stand beside law of level 1 or less.</source>
            <translation>لا توجد ممارسة من المستوى 3 فما فوق إلى جانب قانون من المستوى 1 فما دون.</translation>
        </message>
        <message>
            <source>No question has reached the level wanted on every side yet.</source>
            <translation>لم يبلغ أي سؤال بعد المستوى المنشود في كل جانب.</translation>
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
            <translation>افتح التقييم الأساسي</translation>
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
        <name>GapsSection</name>
        <message>
            <source>Theme</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>الثغرات</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>أعلاها</translation>
        </message>
        <message>
            <source>Gaps by theme</source>
            <translation>الثغرات بحسب الموضوع</translation>
        </message>
        <message>
            <source>Gaps of the theme</source>
            <translation>ثغرات الموضوع</translation>
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
            <source>Size × importance</source>
            <translation>الحجم × الأهمية</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>The answers given so far show no gap.</source>
            <translation>لا تُظهر الإجابات المقدمة حتى الآن أي ثغرة.</translation>
        </message>
        <message numerus="yes">
            <source>%n gaps, with priorities of {sum} together. A gap counts in each of its themes.</source>
            <translation>
                <numerusform>لا ثغرات، ومجموع أولوياتها {sum}. وتُحسب الثغرة في كل موضوع من مواضيعها.</numerusform>
                <numerusform>ثغرة واحدة، أولويتها {sum}. تُحتسب الثغرة في كل موضوع من مواضيعها.</numerusform>
                <numerusform>ثغرتان، مجموع أولوياتهما {sum}. تُحتسب الثغرة في كل موضوع من مواضيعها.</numerusform>
                <numerusform>%n ثغرات، مجموع أولوياتها {sum}. تُحتسب الثغرة في كل موضوع من مواضيعها.</numerusform>
                <numerusform>%n ثغرة، مجموع أولوياتها {sum}. تُحتسب الثغرة في كل موضوع من مواضيعها.</numerusform>
                <numerusform>%n ثغرة، مجموع أولوياتها {sum}. تُحتسب الثغرة في كل موضوع من مواضيعها.</numerusform>
            </translation>
        </message>
        <message>
            <source>{size} × {importance} = {computed}</source>
            <translation>{size} × {importance} = {computed}</translation>
        </message>
        <message>
            <source>✎ Priority set to {priority} instead of {computed}: {reason}</source>
            <translation>✎ حُددت الأولوية بـ {priority} بدلا من {computed}: {reason}</translation>
        </message>
        <message>
            <source>{parts} ✎</source>
            <translation>{parts} ✎</translation>
        </message>
    </context>
    <context>
        <name>HeatSection</name>
        <message numerus="yes">
            <source>In %n of the {cells} cells fewer than half of the levels are known.</source>
            <translation>
                <numerusform>في كل الخلايا وعددها {cells} يُعرف نصف المستويات أو أكثر.</numerusform>
                <numerusform>في خلية واحدة من أصل {cells} يُعرف أقل من نصف المستويات.</numerusform>
                <numerusform>في خليتين من أصل {cells} يُعرف أقل من نصف المستويات.</numerusform>
                <numerusform>في %n خلايا من أصل {cells} يُعرف أقل من نصف المستويات.</numerusform>
                <numerusform>في %n خلية من أصل {cells} يُعرف أقل من نصف المستويات.</numerusform>
                <numerusform>في %n خلية من أصل {cells} يُعرف أقل من نصف المستويات.</numerusform>
            </translation>
        </message>
        <message>
            <source>{area} · {lens}</source>
            <translation>{area} · {lens}</translation>
        </message>
        <message numerus="yes">
            <source>%n questions…</source>
            <translation>
                <numerusform>لا أسئلة</numerusform>
                <numerusform>سؤال واحد…</numerusform>
                <numerusform>سؤالان…</numerusform>
                <numerusform>%n أسئلة…</numerusform>
                <numerusform>%n سؤالا…</numerusform>
                <numerusform>%n سؤال…</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is asked here.</source>
            <translation>لا سؤال هنا.</translation>
        </message>
        <message>
            <source>No level is known.</source>
            <translation>لا يُعرف أي مستوى.</translation>
        </message>
        <message>
            <source>In law {law}, in practice {practice}, together {level} of 5; {coverage} of the levels are known.</source>
            <translation>في القانون {law}، في الممارسة {practice}، معا {level} من 5؛ والمعروف {coverage} من المستويات.</translation>
        </message>
        <message>
            <source>{title} (law {law}, practice {practice})</source>
            <translation>{title} (القانون {law}، الممارسة {practice})</translation>
        </message>
    </context>
    <context>
        <name>HideBox</name>
        <message>
            <source>Why it is not asked here</source>
            <translation>سبب عدم طرحه هنا</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>إخفاء</translation>
        </message>
        <message>
            <source>It is asked no more; answers that were given stay.</source>
            <translation>لا يُطرح بعد ذلك؛ وتبقى الإجابات التي أُعطيت.</translation>
        </message>
        <message>
            <source>Ask it again</source>
            <translation>إعادة طرحه</translation>
        </message>
        <message>
            <source>Write the reason first.</source>
            <translation>اكتب السبب أولاً.</translation>
        </message>
        <message>
            <source>Hidden since {date}: {reason}</source>
            <translation>مخفي منذ {date}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>HolderRow</name>
        <message>
            <source>Which institution holds it? It is put on the list of data requests.</source>
            <translation>أي جهة تحوز هذه المعلومات؟ تُضاف إلى قائمة طلبات البيانات.</translation>
        </message>
        <message>
            <source>Not said yet</source>
            <translation>لم تُذكر بعد</translation>
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
            <translation>جارٍ قراءة {file}…</translation>
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
                <numerusform>لا صفوف مرفوضة في {file}.</numerusform>
                <numerusform>رُفض صف واحد من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
                <numerusform>رُفض صفان من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
                <numerusform>رُفضت %n صفوف من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
                <numerusform>رُفض %n صفا من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
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
        <name>InclusionPage</name>
        <message>
            <source>Consulted</source>
            <translation>المشاورات</translation>
        </message>
        <message>
            <source>Who was consulted</source>
            <translation>من شملتهم المشاورات</translation>
        </message>
        <message>
            <source>A baseline that leaves people out misses what they know. See who is missing.</source>
            <translation>التقييم الذي يستثني أحدا يفوته ما يعرفه. انظر من لم يُستشر بعد.</translation>
        </message>
        <message>
            <source>Add a consultation</source>
            <translation>إضافة مشاورة</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>المشاورات</translation>
        </message>
        <message>
            <source>Gender analysis</source>
            <translation>التحليل الجنساني</translation>
        </message>
        <message>
            <source>Groups under {smallest} persons are not shown in exports.</source>
            <translation>لا تُعرض في التقارير المصدَّرة أي مجموعة يقل عددها عن {smallest} أشخاص.</translation>
        </message>
        <message>
            <source>Find a consultation</source>
            <translation>ابحث عن مشاورة</translation>
        </message>
        <message>
            <source>Kinds of stakeholders not consulted yet</source>
            <translation>فئات أصحاب المصلحة التي لم تُستشر بعد</translation>
        </message>
        <message>
            <source>No baseline round yet</source>
            <translation>لا جولة تقييم بعد</translation>
        </message>
        <message>
            <source>Consultations belong to a baseline round: who was met, women and men, on which areas.</source>
            <translation>المشاورات جزء من جولة التقييم: من جرى لقاؤهم، نساء ورجالا، وفي أي مجالات.</translation>
        </message>
        <message>
            <source>Open the baseline</source>
            <translation>فتح التقييم الأساسي</translation>
        </message>
        <message>
            <source>persons consulted</source>
            <translation>شخصا شملتهم المشاورات</translation>
        </message>
        <message>
            <source>women, of those whose sex is stated</source>
            <translation>نسبة النساء ممن ذُكر جنسهم</translation>
        </message>
        <message>
            <source>{count} of {total}</source>
            <translation>{count} من {total}</translation>
        </message>
        <message>
            <source>kinds of stakeholders</source>
            <translation>من فئات أصحاب المصلحة</translation>
        </message>
        <message>
            <source>areas talked about</source>
            <translation>من المجالات جرى تناولها</translation>
        </message>
        <message>
            <source>of the gender analysis</source>
            <translation>من بنود التحليل الجنساني</translation>
        </message>
        <message>
            <source>{date} · {kind}</source>
            <translation>{date} · {kind}</translation>
        </message>
        <message>
            <source>{women} women</source>
            <translation>النساء: {women}</translation>
        </message>
        <message>
            <source>Add a consultation of this kind</source>
            <translation>إضافة مشاورة مع هذه الفئة</translation>
        </message>
        <message>
            <source>Not consulted yet</source>
            <translation>لم تُستشر بعد</translation>
        </message>
        <message>
            <source>Every kind of the typical list was consulted.</source>
            <translation>شملت المشاورات جميع فئات القائمة المعتادة.</translation>
        </message>
    </context>
    <context>
        <name>IndicatorFields</name>
        <message>
            <source>Search for a paragraph or goal…</source>
            <translation>ابحث عن فقرة أو غاية…</translation>
        </message>
        <message>
            <source>What is measured</source>
            <translation>ما الذي يُقاس</translation>
        </message>
        <message>
            <source>How it is collected</source>
            <translation>كيف يُجمع</translation>
        </message>
        <message>
            <source>How it is judged</source>
            <translation>كيف يُقيَّم</translation>
        </message>
        <message>
            <source>Breakdown</source>
            <translation>التفصيل</translation>
        </message>
        <message>
            <source>Where it belongs</source>
            <translation>موضعه</translation>
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
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>Definition: what is counted, and what is not</source>
            <translation>التعريف: ما يُعدّ وما لا يُعدّ</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>Numerator: what is counted</source>
            <translation>البسط: ما يُعدّ</translation>
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
            <source>Method: how they are collected, and by whom</source>
            <translation>المنهجية: كيف تُجمع ومن يجمعها</translation>
        </message>
        <message>
            <source>Limits: what the figure cannot say</source>
            <translation>الحدود: ما لا يقوله الرقم</translation>
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
            <source>Line of the action plan it measures</source>
            <translation>بند خطة العمل الذي يقيسه</translation>
        </message>
        <message>
            <source>Provisions it speaks to</source>
            <translation>الأحكام التي يتصل بها</translation>
        </message>
        <message>
            <source>Rolls up to</source>
            <translation>يُجمَّع في</translation>
        </message>
        <message>
            <source>How it follows from those that roll up to it</source>
            <translation>كيف يُستخلص من المؤشرات التي تُجمَّع فيه</translation>
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
            <source>Plausible from</source>
            <translation>المعقول من</translation>
        </message>
        <message>
            <source>Plausible up to</source>
            <translation>المعقول إلى</translation>
        </message>
        <message>
            <source>Expected breakdown</source>
            <translation>التفصيل المتوقع</translation>
        </message>
        <message>
            <source>How disability is recorded</source>
            <translation>كيف تُسجَّل الإعاقة</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>كم مرة</translation>
        </message>
        <message>
            <source>Institution that sends it</source>
            <translation>الجهة التي ترسله</translation>
        </message>
    </context>
    <context>
        <name>IndicatorPanel</name>
        <message>
            <source>From the library. {confidence}.</source>
            <translation>من المكتبة. {confidence}.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>لا يوجد</translation>
        </message>
        <message>
            <source>Not said yet</source>
            <translation>لم تُحدد بعد</translation>
        </message>
        <message>
            <source>Not named yet</source>
            <translation>لم تُسمَّ بعد</translation>
        </message>
        <message>
            <source>No target</source>
            <translation>بلا هدف وطني</translation>
        </message>
        <message>
            <source>Nothing</source>
            <translation>لا شيء</translation>
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
            <source>To the next value that is not approved (F7), or back (Shift+F7)</source>
            <translation>إلى القيمة التالية غير المعتمدة (F7)، أو السابقة (Shift+F7)</translation>
        </message>
        <message>
            <source>Chart</source>
            <translation>الرسم البياني</translation>
        </message>
        <message>
            <source>This value</source>
            <translation>هذه القيمة</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>القيم</translation>
        </message>
        <message>
            <source>All indicators: {missing} of {asked} expected cells are missing ({share}).</source>
            <translation>جميع المؤشرات: الخلايا الناقصة {missing} من أصل {asked} خلية متوقعة ({share}).</translation>
        </message>
        <message numerus="yes">
            <source>Next of %n not approved</source>
            <translation>
                <numerusform>لا قيم غير معتمدة</numerusform>
                <numerusform>القيمة غير المعتمدة التالية (%n)</numerusform>
                <numerusform>التالية من قيمتين غير معتمدتين</numerusform>
                <numerusform>التالية من %n قيم غير معتمدة</numerusform>
                <numerusform>التالية من %n قيمة غير معتمدة</numerusform>
                <numerusform>التالية من %n قيمة غير معتمدة</numerusform>
            </translation>
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
        <message>
            <source>{share} of the breakdown missing</source>
            <translation>ينقص {share} من التفصيل</translation>
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
        <name>LeavingPage</name>
        <message>
            <source>What may leave</source>
            <translation>ما يجوز خروجه</translation>
        </message>
        <message>
            <source>What a report takes out of the country, kind by kind, and what is kept here.</source>
            <translation>ما يُخرجه التقرير من البلد، نوعا نوعا، وما يبقى هنا.</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>نوع السجل</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>يخرج</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>يبقى</translation>
        </message>
        <message>
            <source>Fields that stay</source>
            <translation>حقول تبقى</translation>
        </message>
        <message>
            <source>Kinds of records</source>
            <translation>أنواع السجلات</translation>
        </message>
        <message>
            <source>Everything is in it: such a report is for use within the country.</source>
            <translation>فيه كل شيء: فهذا التقرير للاستعمال داخل البلد.</translation>
        </message>
        <message numerus="yes">
            <source>%n records stay here</source>
            <translation>
                <numerusform>لا سجل يبقى هنا</numerusform>
                <numerusform>سجل واحد يبقى هنا</numerusform>
                <numerusform>سجلان يبقيان هنا</numerusform>
                <numerusform>%n سجلات تبقى هنا</numerusform>
                <numerusform>%n سجلا يبقى هنا</numerusform>
                <numerusform>%n سجل يبقى هنا</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n small groups are hidden</source>
            <translation>
                <numerusform>لا تُخفى مجموعات صغيرة</numerusform>
                <numerusform>تُخفى مجموعة صغيرة واحدة</numerusform>
                <numerusform>تُخفى مجموعتان صغيرتان</numerusform>
                <numerusform>تُخفى %n مجموعات صغيرة</numerusform>
                <numerusform>تُخفى %n مجموعة صغيرة</numerusform>
                <numerusform>تُخفى %n مجموعة صغيرة</numerusform>
            </translation>
        </message>
        <message>
            <source>{records}; {groups}.</source>
            <translation>{records}؛ {groups}.</translation>
        </message>
    </context>
    <context>
        <name>LeavingRecords</name>
        <message>
            <source>Records of this kind are not kept back one by one.</source>
            <translation>لا تُحجب سجلات هذا النوع واحدا واحدا.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Why it must not leave</source>
            <translation>لماذا يجب ألا يخرج</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>السجلات</translation>
        </message>
        <message>
            <source>Find a record…</source>
            <translation>البحث عن سجل…</translation>
        </message>
        <message>
            <source>Fields that stay here: {names}.</source>
            <translation>حقول تبقى هنا: {names}.</translation>
        </message>
        <message>
            <source>Every field may leave.</source>
            <translation>يجوز خروج كل الحقول.</translation>
        </message>
        <message>
            <source>Stays here</source>
            <translation>يبقى هنا</translation>
        </message>
        <message>
            <source>May leave</source>
            <translation>يجوز خروجه</translation>
        </message>
        <message>
            <source>Keep in the country</source>
            <translation>يبقى في البلد</translation>
        </message>
    </context>
    <context>
        <name>LedgerBox</name>
        <message>
            <source>Ledger: baseline, milestones and target</source>
            <translation>سجل التنقيحات: خط الأساس والمعالم والهدف</translation>
        </message>
        <message>
            <source>Revise…</source>
            <translation>تنقيح…</translation>
        </message>
        <message>
            <source>Revise baseline, milestones or target</source>
            <translation>تنقيح خط الأساس أو المعالم أو الهدف</translation>
        </message>
        <message>
            <source>Baseline {value} ({year})</source>
            <translation>خط الأساس {value} ({year})</translation>
        </message>
        <message>
            <source>Milestone {value} ({year})</source>
            <translation>مَعلَم {value} ({year})</translation>
        </message>
        <message>
            <source>Target {value} ({year})</source>
            <translation>الهدف {value} ({year})</translation>
        </message>
        <message>
            <source>In force since {since}, adopted by {body}</source>
            <translation>سارٍ منذ {since}، اعتمدته {body}</translation>
        </message>
        <message>
            <source>From {since} until {until}, adopted by {body}</source>
            <translation>من {since} حتى {until}، اعتمدته {body}</translation>
        </message>
        <message>
            <source>Ended by {body}: {reason}</source>
            <translation>أنهته {body}: {reason}</translation>
        </message>
    </context>
    <context>
        <name>LevelGuide</name>
        <message>
            <source>What shows each level  ▴</source>
            <translation>ما يدل على كل مستوى  ▴</translation>
        </message>
        <message>
            <source>What shows each level  ▾</source>
            <translation>ما يدل على كل مستوى  ▾</translation>
        </message>
    </context>
    <context>
        <name>LevelRow</name>
        <message>
            <source>{meaning}: {shown_by}</source>
            <translation>{meaning}: {shown_by}</translation>
        </message>
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
        <name>LibraryList</name>
        <message>
            <source>Sheets of the library</source>
            <translation>بطاقات المكتبة</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>مستخدم</translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>Indicator library</source>
            <translation>مكتبة المؤشرات</translation>
        </message>
        <message>
            <source>Ready sheets: tick what the country measures and take them over as drafts.</source>
            <translation>بطاقات جاهزة: اختر ما يقيسه البلد وانقله كمسودات.</translation>
        </message>
        <message>
            <source>Template…</source>
            <translation>القالب…</translation>
        </message>
        <message>
            <source>An empty workbook for a roadmap, in the language you choose</source>
            <translation>مصنف فارغ لخريطة طريق باللغة التي تختارها</translation>
        </message>
        <message>
            <source>Import a roadmap…</source>
            <translation>استيراد خريطة طريق…</translation>
        </message>
        <message>
            <source>Find a sheet…</source>
            <translation>البحث عن بطاقة…</translation>
        </message>
        <message>
            <source>Set of sheets</source>
            <translation>مجموعة البطاقات</translation>
        </message>
        <message>
            <source>No sheet matches. Type other words or choose another set.</source>
            <translation>لا توجد بطاقة مطابقة. اكتب كلمات أخرى أو اختر مجموعة أخرى.</translation>
        </message>
        <message>
            <source>Put what is taken over under</source>
            <translation>إدراج ما يُنقل تحت</translation>
        </message>
        <message>
            <source>Target to put the sheets under</source>
            <translation>الهدف الوطني الذي تُدرج البطاقات تحته</translation>
        </message>
        <message>
            <source>Line of the plan to put the sheets under</source>
            <translation>بند الخطة الذي تُدرج البطاقات تحته</translation>
        </message>
        <message numerus="yes">
            <source>Take over %n sheets</source>
            <translation>
                <numerusform>لا بطاقات للنقل</numerusform>
                <numerusform>نقل بطاقة واحدة</numerusform>
                <numerusform>نقل بطاقتين</numerusform>
                <numerusform>نقل %n بطاقات</numerusform>
                <numerusform>نقل %n بطاقة</numerusform>
                <numerusform>نقل %n بطاقة</numerusform>
            </translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>نقل</translation>
        </message>
        <message>
            <source>{set} ({count})</source>
            <translation>{set} ({count})</translation>
        </message>
        <message>
            <source>All sets</source>
            <translation>كل المجموعات</translation>
        </message>
        <message>
            <source>No target</source>
            <translation>بلا هدف وطني</translation>
        </message>
        <message>
            <source>No line of the plan</source>
            <translation>بلا بند في الخطة</translation>
        </message>
        <message>
            <source>Save the template</source>
            <translation>حفظ القالب</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>مصنف Excel</translation>
        </message>
        <message>
            <source>Writing the template…</source>
            <translation>جارٍ كتابة القالب…</translation>
        </message>
    </context>
    <context>
        <name>LibrarySheet</name>
        <message>
            <source>Sheet of the library</source>
            <translation>بطاقة من المكتبة</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>التعريف</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
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
            <source>Method</source>
            <translation>المنهجية</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>What it cannot say</source>
            <translation>ما لا يدل عليه</translation>
        </message>
        <message>
            <source>Expected breakdown</source>
            <translation>التفصيل المتوقع</translation>
        </message>
        <message>
            <source>Plausible values</source>
            <translation>القيم المعقولة</translation>
        </message>
        <message>
            <source>How the value of the country follows from its parts</source>
            <translation>كيف تُشتق قيمة البلد من أجزائها</translation>
        </message>
        <message>
            <source>Provisions it serves</source>
            <translation>الأحكام التي يخدمها</translation>
        </message>
        <message>
            <source>Supplied by</source>
            <translation>الجهة التي توفر القيمة</translation>
        </message>
        <message>
            <source>In use: open the indicator</source>
            <translation>مستخدم: فتح المؤشر</translation>
        </message>
        <message>
            <source>⚠ {confidence}</source>
            <translation>⚠ {confidence}</translation>
        </message>
        <message>
            <source>{axes}
Disability: {method}</source>
            <translation>{axes}
الإعاقة: {method}</translation>
        </message>
        <message>
            <source>From {low} to {high}</source>
            <translation>من {low} إلى {high}</translation>
        </message>
        <message>
            <source>{low} or more</source>
            <translation>{low} أو أكثر</translation>
        </message>
        <message>
            <source>{high} or less</source>
            <translation>{high} أو أقل</translation>
        </message>
        <message>
            <source>{provision}: {subject}</source>
            <translation>{provision}: {subject}</translation>
        </message>
        <message>
            <source>{provision} ({tag})</source>
            <translation>{provision} ({tag})</translation>
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
        <name>LineFields</name>
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
            <translation>ال&amp;لغة</translation>
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
            <source>Import &amp;answers…</source>
            <translation>استيراد إ&amp;جابات…</translation>
        </message>
        <message>
            <source>&amp;Export a report…</source>
            <translation>&amp;تصدير تقرير…</translation>
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
            <source>&amp;Remind me of what is due</source>
            <translation>&amp;ذكّرني بما هو مستحق</translation>
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
            <translation>قيمة</translation>
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
        <name>NewRound</name>
        <message>
            <source>A new round</source>
            <translation>جولة جديدة</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>تاريخ البدء</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>الموعد النهائي</translation>
        </message>
        <message>
            <source>Title of the round</source>
            <translation>عنوان الجولة</translation>
        </message>
        <message>
            <source>Plan it first: scope, team and areas, then collect</source>
            <translation>تخطيط أولا: النطاق والفريق والمجالات، ثم جمع الإجابات</translation>
        </message>
        <message>
            <source>Collect answers at once</source>
            <translation>جمع الإجابات فورا</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>إلغاء</translation>
        </message>
        <message>
            <source>Plan the round</source>
            <translation>تخطيط الجولة</translation>
        </message>
        <message>
            <source>Start the round</source>
            <translation>بدء الجولة</translation>
        </message>
        <message>
            <source>Start from “{title}”</source>
            <translation>البدء من «{title}»</translation>
        </message>
        <message numerus="yes">
            <source>%n answers are carried forward with their date and evidence; each waits to be confirmed.</source>
            <translation>
                <numerusform>لا تُرحَّل أي إجابة.</numerusform>
                <numerusform>تُرحَّل إجابة واحدة بتاريخها وأدلتها، وتنتظر التأكيد.</numerusform>
                <numerusform>تُرحَّل إجابتان بتاريخيهما وأدلتهما، وتنتظر كل منهما التأكيد.</numerusform>
                <numerusform>تُرحَّل %n إجابات بتواريخها وأدلتها، وتنتظر كل منها التأكيد.</numerusform>
                <numerusform>تُرحَّل %n إجابة بتواريخها وأدلتها، وتنتظر كل منها التأكيد.</numerusform>
                <numerusform>تُرحَّل %n إجابة بتواريخها وأدلتها، وتنتظر كل منها التأكيد.</numerusform>
            </translation>
        </message>
        <message>
            <source>Baseline {year}</source>
            <translation>التقييم الأساسي {year}</translation>
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
        <name>OutlookBox</name>
        <message numerus="yes">
            <source>At this pace the target is met in {year}: %n years late.</source>
            <translation>
                <numerusform>بهذه الوتيرة يتحقق الهدف في {year}: دون تأخير.</numerusform>
                <numerusform>بهذه الوتيرة يتحقق الهدف في {year}: بتأخير سنة واحدة.</numerusform>
                <numerusform>بهذه الوتيرة يتحقق الهدف في {year}: بتأخير سنتين.</numerusform>
                <numerusform>بهذه الوتيرة يتحقق الهدف في {year}: بتأخير %n سنوات.</numerusform>
                <numerusform>بهذه الوتيرة يتحقق الهدف في {year}: بتأخير %n سنة.</numerusform>
                <numerusform>بهذه الوتيرة يتحقق الهدف في {year}: بتأخير %n سنة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At this pace the target is met in {year}: %n years early.</source>
            <translation>
                <numerusform>بهذه الوتيرة يتحقق الهدف في {year}: دون تقديم.</numerusform>
                <numerusform>بهذه الوتيرة يتحقق الهدف في {year}: قبل موعده بسنة واحدة.</numerusform>
                <numerusform>بهذه الوتيرة يتحقق الهدف في {year}: قبل موعده بسنتين.</numerusform>
                <numerusform>بهذه الوتيرة يتحقق الهدف في {year}: قبل موعده بـ%n سنوات.</numerusform>
                <numerusform>بهذه الوتيرة يتحقق الهدف في {year}: قبل موعده بـ%n سنة.</numerusform>
                <numerusform>بهذه الوتيرة يتحقق الهدف في {year}: قبل موعده بـ%n سنة.</numerusform>
            </translation>
        </message>
        <message>
            <source>At this pace the target is met in {year}, on time.</source>
            <translation>بهذه الوتيرة يتحقق الهدف في {year}، أي في موعده.</translation>
        </message>
        <message>
            <source>No projection: there is no approved value since the baseline.</source>
            <translation>لا إسقاط: لا توجد قيمة معتمدة بعد خط الأساس.</translation>
        </message>
        <message>
            <source>The target is met.</source>
            <translation>تحقق الهدف.</translation>
        </message>
        <message>
            <source>No projection: a scale, a yes or no, a document or a band has no pace.</source>
            <translation>لا إسقاط: لا وتيرة لسُلَّم أو لجواب بنعم أو لا أو لوثيقة أو لنطاق.</translation>
        </message>
        <message>
            <source>No projection yet: the only value is that of the baseline year.</source>
            <translation>لا إسقاط بعد: القيمة الوحيدة هي قيمة سنة خط الأساس.</translation>
        </message>
        <message>
            <source>No projection: the value stands where the baseline was.</source>
            <translation>لا إسقاط: القيمة ما زالت عند خط الأساس.</translation>
        </message>
        <message>
            <source>No projection: the value moves away from the target.</source>
            <translation>لا إسقاط: القيمة تبتعد عن الهدف.</translation>
        </message>
        <message>
            <source>At this pace the target is not met before 2200.</source>
            <translation>بهذه الوتيرة لا يتحقق الهدف قبل عام 2200.</translation>
        </message>
        <message>
            <source>No projection: at its pace the target should be met by now. Enter a newer value.</source>
            <translation>لا إسقاط: كان ينبغي بوتيرته أن يكون الهدف قد تحقق. أدخل قيمة أحدث.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>{year}: {status}</source>
            <translation>{year}: {status}</translation>
        </message>
        <message>
            <source>Status history: {steps}</source>
            <translation>تاريخ الحالة: {steps}</translation>
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
            <source>of {total}</source>
            <translation>من {total}</translation>
        </message>
        <message>
            <source>Gaps</source>
            <translation>الثغرات</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الأجوبة</translation>
        </message>
        <message>
            <source>no target: {count}</source>
            <translation>بلا هدف: {count}</translation>
        </message>
        <message>
            <source>National targets</source>
            <translation>الأهداف الوطنية</translation>
        </message>
        <message>
            <source>{count} done</source>
            <translation>أُنجز {count}</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>الأنشطة</translation>
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
            <translation>التقييم الأساسي</translation>
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
        <name>OwnQuestionPanel</name>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>ما ينبغي التحقق منه</translation>
        </message>
        <message>
            <source>Functional area</source>
            <translation>المجال الوظيفي</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>الزاوية</translation>
        </message>
        <message>
            <source>Importance</source>
            <translation>الأهمية</translation>
        </message>
        <message>
            <source>Asked about</source>
            <translation>يتناول</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>المواضيع</translation>
        </message>
        <message>
            <source>Provisions it rests on</source>
            <translation>الأحكام التي يستند إليها</translation>
        </message>
        <message>
            <source>Search for a provision to add…</source>
            <translation>ابحث عن حكم لإضافته…</translation>
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
            <source>It is saved once it has a title and a question.</source>
            <translation>يُحفظ متى صار له عنوان ونص.</translation>
        </message>
        <message>
            <source>Open it in the round</source>
            <translation>فتحه في الجولة</translation>
        </message>
        <message>
            <source>{importance} of 3</source>
            <translation>{importance} من 3</translation>
        </message>
        <message>
            <source>A question of our own</source>
            <translation>سؤال وطني</translation>
        </message>
        <message>
            <source>New question</source>
            <translation>سؤال جديد</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Do not add it</source>
            <translation>عدم إضافته</translation>
        </message>
    </context>
    <context>
        <name>PictureBox</name>
        <message>
            <source>Copy picture</source>
            <translation>نسخ الصورة</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>حفظ باسم…</translation>
        </message>
        <message>
            <source>Copied.</source>
            <translation>تم النسخ.</translation>
        </message>
        <message>
            <source>Save the chart</source>
            <translation>حفظ الرسم البياني</translation>
        </message>
        <message>
            <source>Saving the picture…</source>
            <translation>جارٍ حفظ الصورة…</translation>
        </message>
        <message>
            <source>Saved: {file}</source>
            <translation>حُفظ: {file}</translation>
        </message>
    </context>
    <context>
        <name>PlanForm</name>
        <message>
            <source>Title of the plan</source>
            <translation>عنوان الخطة</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>السنة الأولى</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>السنة الأخيرة</translation>
        </message>
        <message>
            <source>Institution that hosts the plan</source>
            <translation>الجهة التي تستضيف الخطة</translation>
        </message>
        <message>
            <source>National strategy it belongs to (security, development)</source>
            <translation>الاستراتيجية الوطنية التي تندرج فيها (الأمن، التنمية)</translation>
        </message>
        <message>
            <source>Ministry of finance consulted on</source>
            <translation>تاريخ التشاور مع وزارة المالية</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>Delete the plan</source>
            <translation>حذف الخطة</translation>
        </message>
        <message>
            <source>Not named yet</source>
            <translation>لم تُسمَّ بعد</translation>
        </message>
        <message numerus="yes">
            <source>Make objectives from %n adopted targets</source>
            <translation>
                <numerusform>لا أهداف وطنية معتمدة تُنشأ منها أهداف استراتيجية</numerusform>
                <numerusform>إنشاء هدف استراتيجي من هدف وطني معتمد واحد</numerusform>
                <numerusform>إنشاء هدفين استراتيجيين من هدفين وطنيين معتمدين</numerusform>
                <numerusform>إنشاء أهداف استراتيجية من %n أهداف وطنية معتمدة</numerusform>
                <numerusform>إنشاء أهداف استراتيجية من %n هدفا وطنيا معتمدا</numerusform>
                <numerusform>إنشاء أهداف استراتيجية من %n هدف وطني معتمد</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanItemPanel</name>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>الجهة الرائدة</translation>
        </message>
        <message>
            <source>Begins and ends</source>
            <translation>البداية والنهاية</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>الجهات الشريكة</translation>
        </message>
        <message>
            <source>Indicators that measure it</source>
            <translation>المؤشرات التي تقيسه</translation>
        </message>
        <message>
            <source>National targets it serves</source>
            <translation>الأهداف الوطنية التي يخدمها</translation>
        </message>
        <message>
            <source>Functional area</source>
            <translation>المجال الوظيفي</translation>
        </message>
        <message>
            <source>Its status follows from</source>
            <translation>تُستخلص حالته من</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Begins on</source>
            <translation>يبدأ في</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>ينتهي في</translation>
        </message>
        <message>
            <source>Milestone: one day, without costs</source>
            <translation>معلَم: يوم واحد، بلا تكاليف</translation>
        </message>
        <message>
            <source>Search for a target to add…</source>
            <translation>البحث عن هدف وطني لإضافته…</translation>
        </message>
        <message>
            <source>Search for an indicator to add…</source>
            <translation>البحث عن مؤشر لإضافته…</translation>
        </message>
        <message>
            <source>New indicator for its target…</source>
            <translation>مؤشر جديد لهدفه الوطني…</translation>
        </message>
        <message>
            <source>No area</source>
            <translation>بلا مجال</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>لم تُسمَّ جهة</translation>
        </message>
        <message>
            <source>Since {day}</source>
            <translation>منذ {day}</translation>
        </message>
    </context>
    <context>
        <name>PlanLife</name>
        <message>
            <source>Life of the plan</source>
            <translation>مراحل الخطة</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>Steps so far</source>
            <translation>الخطوات حتى الآن</translation>
        </message>
        <message>
            <source>Nothing is missing: the plan is ready to be validated and approved.</source>
            <translation>لا ينقص شيء: الخطة جاهزة للمصادقة والإقرار.</translation>
        </message>
        <message>
            <source>{state} – {day}, {body}</source>
            <translation>{state} – {day}، {body}</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} ← {after}</translation>
        </message>
    </context>
    <context>
        <name>PlanMenu</name>
        <message>
            <source>Edit title</source>
            <translation>تعديل العنوان</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message>
            <source>New {level} below</source>
            <translation>جديد تحته: {level}</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>الجهة الرائدة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>لم تُسمَّ جهة</translation>
        </message>
    </context>
    <context>
        <name>PlanMoney</name>
        <message>
            <source>Costs of the plan</source>
            <translation>تكاليف الخطة</translation>
        </message>
        <message>
            <source>Costs by year and source</source>
            <translation>التكاليف حسب السنة والمصدر</translation>
        </message>
        <message>
            <source>Go to the first activity without costs</source>
            <translation>الانتقال إلى أول نشاط بلا تكاليف</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>No costs are entered yet. They stand with each activity.</source>
            <translation>لم تُدخل أي تكاليف بعد. ومكانها مع كل نشاط.</translation>
        </message>
        <message>
            <source>{total}, of which {share} on the national budget. Funding gap: {gap}.</source>
            <translation>{total}، منها {share} على الميزانية الوطنية. فجوة التمويل: {gap}.</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
    </context>
    <context>
        <name>PlanOutline</name>
        <message>
            <source>New line</source>
            <translation>بند جديد</translation>
        </message>
        <message>
            <source>New below</source>
            <translation>بند جديد تحته</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>نقل إلى أعلى</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>نقل إلى أسفل</translation>
        </message>
        <message>
            <source>One level higher</source>
            <translation>رفع مستوى واحد</translation>
        </message>
        <message>
            <source>One level deeper</source>
            <translation>إنزال مستوى واحد</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>حذف</translation>
        </message>
        <message>
            <source>Delete key</source>
            <translation>مفتاح الحذف</translation>
        </message>
        <message>
            <source>{command} ({key})</source>
            <translation>{command} ({key})</translation>
        </message>
        <message>
            <source>Outline of the action plan</source>
            <translation>هيكل خطة العمل</translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message>
            <source>Action plan</source>
            <translation>خطة العمل</translation>
        </message>
        <message>
            <source>National Action Plan</source>
            <translation>خطة العمل الوطنية</translation>
        </message>
        <message>
            <source>From objectives to activities: who leads, when, at what cost, and who pays.</source>
            <translation>من الأهداف الاستراتيجية إلى الأنشطة: من يقود، ومتى، وبأي تكلفة، ومن يدفع.</translation>
        </message>
        <message>
            <source>There is no action plan yet</source>
            <translation>لا توجد خطة عمل بعد</translation>
        </message>
        <message>
            <source>A plan says by which outcomes, outputs and activities the objectives are reached, who leads each activity, what it costs and what is still unfunded. It begins as a draft with one objective.</source>
            <translation>تبيّن الخطة النتائج والنواتج والأنشطة التي تتحقق بها الأهداف الاستراتيجية، ومن يقود كل نشاط، وتكلفته، وما لا يزال غير ممول. وتبدأ مسودةً بهدف استراتيجي واحد.</translation>
        </message>
        <message>
            <source>Start the action plan</source>
            <translation>بدء خطة العمل</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>الهيكل</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>البند</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>الأموال</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>التفاصيل</translation>
        </message>
        <message numerus="yes">
            <source>Start with objectives from %n adopted targets</source>
            <translation>
                <numerusform>لا أهداف وطنية معتمدة</numerusform>
                <numerusform>البدء بهدف استراتيجي من هدف وطني معتمد واحد</numerusform>
                <numerusform>البدء بهدفين استراتيجيين من هدفين وطنيين معتمدين</numerusform>
                <numerusform>البدء بأهداف استراتيجية من %n أهداف وطنية معتمدة</numerusform>
                <numerusform>البدء بأهداف استراتيجية من %n هدفا وطنيا معتمدا</numerusform>
                <numerusform>البدء بأهداف استراتيجية من %n هدف وطني معتمد</numerusform>
            </translation>
        </message>
        <message>
            <source>Start the next plan</source>
            <translation>بدء الخطة التالية</translation>
        </message>
        <message>
            <source>Next step: {state}…</source>
            <translation>الخطوة التالية: {state}…</translation>
        </message>
    </context>
    <context>
        <name>PlanStrip</name>
        <message>
            <source>Untitled plan</source>
            <translation>خطة بلا عنوان</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>خطة العمل</translation>
        </message>
        <message numerus="yes">
            <source>%n things are missing</source>
            <translation>
                <numerusform>لا ينقص شيء</numerusform>
                <numerusform>ينقص أمر واحد</numerusform>
                <numerusform>ينقص أمران</numerusform>
                <numerusform>تنقص %n أمور</numerusform>
                <numerusform>ينقص %n أمرا</numerusform>
                <numerusform>ينقص %n أمر</numerusform>
            </translation>
        </message>
        <message>
            <source>✓ Nothing is missing</source>
            <translation>✓ لا ينقص شيء</translation>
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
            <translation>قيمة</translation>
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
        <name>ProblemsBox</name>
        <message numerus="yes">
            <source>Not ready: %n things are missing.</source>
            <translation>
                <numerusform>لا ينقص الخطة شيء.</numerusform>
                <numerusform>غير جاهزة: ينقصها أمر واحد.</numerusform>
                <numerusform>غير جاهزة: ينقصها أمران.</numerusform>
                <numerusform>غير جاهزة: تنقصها %n أمور.</numerusform>
                <numerusform>غير جاهزة: ينقصها %n أمرا.</numerusform>
                <numerusform>غير جاهزة: ينقصها %n أمر.</numerusform>
            </translation>
        </message>
        <message>
            <source>The first {number} are shown.</source>
            <translation>يُعرض أول {number} منها.</translation>
        </message>
        <message>
            <source>{number} {title}: {problem}</source>
            <translation>{number} {title}: {problem}</translation>
        </message>
    </context>
    <context>
        <name>ProgressDetail</name>
        <message>
            <source>Its status is</source>
            <translation>حالته هي</translation>
        </message>
        <message>
            <source>What it follows from</source>
            <translation>ما تُستخلص منه</translation>
        </message>
        <message>
            <source>Target {code}</source>
            <translation>الهدف {code}</translation>
        </message>
        <message>
            <source>Open the target</source>
            <translation>فتح الهدف</translation>
        </message>
        <message>
            <source>Open in the action plan</source>
            <translation>فتح في خطة العمل</translation>
        </message>
        <message>
            <source>Lead: {name}</source>
            <translation>الجهة الرائدة: {name}</translation>
        </message>
        <message>
            <source>Funding gap: {amount} {currency}</source>
            <translation>فجوة التمويل: {amount} {currency}</translation>
        </message>
        <message>
            <source>An activity's status follows from its state and its days: {state}, from {start} to {end}.</source>
            <translation>تُستخلص حالة النشاط من مرحلته وتاريخيه: {state}، من {start} إلى {end}.</translation>
        </message>
        <message>
            <source>There is nothing below it yet that its status could follow from.</source>
            <translation>لا يوجد دونه بعد ما يمكن أن تُستخلص منه حالته.</translation>
        </message>
        <message>
            <source>Some parts are achieved, the others have not had to start or are on track.</source>
            <translation>تحقق بعض الأجزاء، والأخرى لم يحِن بدؤها أو هي على المسار.</translation>
        </message>
        <message numerus="yes">
            <source>The worst of %n parts: {status}.</source>
            <translation>
                <numerusform>لا أجزاء: {status}.</numerusform>
                <numerusform>حالة الجزء الوحيد: {status}.</numerusform>
                <numerusform>أسوأ حالتي الجزأين: {status}.</numerusform>
                <numerusform>أسوأ حالة بين %n أجزاء: {status}.</numerusform>
                <numerusform>أسوأ حالة بين %n جزءا: {status}.</numerusform>
                <numerusform>أسوأ حالة بين %n جزء: {status}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The most frequent among %n parts: {status}.</source>
            <translation>
                <numerusform>لا أجزاء: {status}.</numerusform>
                <numerusform>حالة الجزء الوحيد: {status}.</numerusform>
                <numerusform>أكثر الحالات تكرارا بين الجزأين: {status}.</numerusform>
                <numerusform>أكثر الحالات تكرارا بين %n أجزاء: {status}.</numerusform>
                <numerusform>أكثر الحالات تكرارا بين %n جزءا: {status}.</numerusform>
                <numerusform>أكثر الحالات تكرارا بين %n جزء: {status}.</numerusform>
            </translation>
        </message>
        <message>
            <source>{status}: {title}</source>
            <translation>{status}: {title}</translation>
        </message>
    </context>
    <context>
        <name>ProgressPage</name>
        <message>
            <source>Progress</source>
            <translation>التقدم المحرز</translation>
        </message>
        <message>
            <source>How far plan and targets have come, and what changed.</source>
            <translation>مدى تقدم الخطة والأهداف، وما الذي تغيّر.</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>نسخ الجدول</translation>
        </message>
        <message>
            <source>Where things stand</source>
            <translation>الوضع الراهن</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>ما الذي تغيّر</translation>
        </message>
        <message>
            <source>Sections of the progress page</source>
            <translation>أقسام صفحة التقدم المحرز</translation>
        </message>
        <message>
            <source>Nothing to follow yet</source>
            <translation>لا شيء للمتابعة بعد</translation>
        </message>
        <message>
            <source>Progress follows from targets with their values, and from the activities of the plan.</source>
            <translation>يُستخلص التقدم من الأهداف وقيمها ومن أنشطة الخطة.</translation>
        </message>
        <message>
            <source>Set a target</source>
            <translation>تحديد هدف</translation>
        </message>
        <message>
            <source>Targets outside the plan</source>
            <translation>أهداف خارج الخطة</translation>
        </message>
        <message>
            <source>Comparing two days…</source>
            <translation>تجري المقارنة بين يومين…</translation>
        </message>
    </context>
    <context>
        <name>ProvisionPanel</name>
        <message>
            <source>A proposed element, not agreed text</source>
            <translation>عنصر مقترح، وليس نصاً متفقاً عليه</translation>
        </message>
        <message>
            <source>Nothing speaks to it: no question of this round rests on it, and no target serves it.</source>
            <translation>لا شيء يقابله: لا سؤال في هذه الجولة يستند إليه، ولا هدف يخدمه.</translation>
        </message>
        <message>
            <source>Set a target on it</source>
            <translation>تحديد هدف له</translation>
        </message>
        <message>
            <source>{number}: {subject}</source>
            <translation>{number}: {subject}</translation>
        </message>
        <message>
            <source>⚠ {doubt}</source>
            <translation>⚠ {doubt}</translation>
        </message>
        <message>
            <source>Law {law} · practice {practice} · coverage {coverage}</source>
            <translation>القانون {law} · الممارسة {practice} · التغطية {coverage}</translation>
        </message>
        <message>
            <source>Questions: {answered} of {total} answered</source>
            <translation>الأسئلة: أُجيب عن {answered} من {total}</translation>
        </message>
        <message>
            <source>Gaps, with their priority</source>
            <translation>الثغرات، مع أولويتها</translation>
        </message>
        <message>
            <source>No gap</source>
            <translation>لا ثغرات</translation>
        </message>
        <message>
            <source>Priority {priority}</source>
            <translation>الأولوية {priority}</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>No target serves it yet</source>
            <translation>لا هدف يخدمه بعد</translation>
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
            <source>not answered</source>
            <translation>بلا جواب</translation>
        </message>
        <message>
            <source>{title}: {words}</source>
            <translation>{title}: {words}</translation>
        </message>
    </context>
    <context>
        <name>ProvisionTable</name>
        <message>
            <source>Provisions</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <source>Provision</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>المجاب عنها</translation>
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
            <source>Gaps</source>
            <translation>الثغرات</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>الأهداف</translation>
        </message>
    </context>
    <context>
        <name>QuestionnaireBox</name>
        <message>
            <source>Questionnaires</source>
            <translation>الاستبيانات</translation>
        </message>
        <message>
            <source>Assign areas</source>
            <translation>إسناد المجالات</translation>
        </message>
        <message>
            <source>Excel…</source>
            <translation>إلى Excel…</translation>
        </message>
        <message>
            <source>A workbook to be filled in and imported again</source>
            <translation>مصنَّف يُملأ ثم يُستورد من جديد</translation>
        </message>
        <message>
            <source>Print (PDF)…</source>
            <translation>للطباعة…</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>فتح</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>فتح المجلد</translation>
        </message>
        <message>
            <source>Institution the questionnaire goes to</source>
            <translation>الجهة التي يُرسل إليها الاستبيان</translation>
        </message>
        <message>
            <source>Language of the questionnaire</source>
            <translation>لغة الاستبيان</translation>
        </message>
        <message>
            <source>Blank or with the answers held so far</source>
            <translation>فارغ أو مع الأجوبة المتوافرة حتى الآن</translation>
        </message>
        <message>
            <source>Blank</source>
            <translation>فارغ</translation>
        </message>
        <message>
            <source>Prefilled</source>
            <translation>مملوء مسبقا</translation>
        </message>
        <message>
            <source>All institutions</source>
            <translation>جميع الجهات</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message numerus="yes">
            <source>%n questions</source>
            <translation>
                <numerusform>لا أسئلة</numerusform>
                <numerusform>سؤال واحد</numerusform>
                <numerusform>سؤالان</numerusform>
                <numerusform>%n أسئلة</numerusform>
                <numerusform>%n سؤالا</numerusform>
                <numerusform>%n سؤال</numerusform>
            </translation>
        </message>
        <message>
            <source>No area is assigned to it and nothing is requested of it.</source>
            <translation>لم يُسند إليها أي مجال ولم يُطلب منها شيء.</translation>
        </message>
        <message>
            <source>{areas}: {questions}</source>
            <translation>{areas}: {questions}</translation>
        </message>
        <message>
            <source>Save questionnaire</source>
            <translation>حفظ الاستبيان</translation>
        </message>
        <message>
            <source>Writing the questionnaire…</source>
            <translation>جارٍ كتابة الاستبيان…</translation>
        </message>
        <message>
            <source>Saved and checked: {path}</source>
            <translation>حُفظ وجرى التحقق منه: {path}</translation>
        </message>
    </context>
    <context>
        <name>RatesBox</name>
        <message>
            <source>Currency and rates</source>
            <translation>العملة وأسعار الصرف</translation>
        </message>
        <message>
            <source>Costs are added up in</source>
            <translation>تُجمع التكاليف بالعملة</translation>
        </message>
        <message>
            <source>Currency (three letters)</source>
            <translation>العملة (ثلاثة أحرف)</translation>
        </message>
        <message>
            <source>Worth of one unit</source>
            <translation>قيمة الوحدة الواحدة</translation>
        </message>
        <message>
            <source>Day of the rate</source>
            <translation>تاريخ سعر الصرف</translation>
        </message>
        <message>
            <source>Source of the rate</source>
            <translation>مصدر سعر الصرف</translation>
        </message>
        <message>
            <source>Delete the rate of {currency}</source>
            <translation>حذف سعر صرف {currency}</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>One unit of another currency is worth so much in {currency}:</source>
            <translation>قيمة الوحدة الواحدة من عملة أخرى بالعملة {currency}:</translation>
        </message>
    </context>
    <context>
        <name>ReasonLine</name>
        <message>
            <source>The reason, for whoever reads it later</source>
            <translation>السبب، لمن يقرؤه لاحقا</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Leave it as it was</source>
            <translation>تركها كما كانت</translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message>
            <source>Open the calendar</source>
            <translation>فتح التقويم</translation>
        </message>
        <message>
            <source>Do not remind me</source>
            <translation>عدم التذكير</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message numerus="yes">
            <source>%n things are late</source>
            <translation>
                <numerusform>لا شيء متأخر</numerusform>
                <numerusform>أمر واحد متأخر</numerusform>
                <numerusform>أمران متأخران</numerusform>
                <numerusform>%n أمور متأخرة</numerusform>
                <numerusform>%n أمرا متأخرا</numerusform>
                <numerusform>%n أمر متأخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things are due soon</source>
            <translation>
                <numerusform>لا شيء يحل قريبا</numerusform>
                <numerusform>أمر واحد يحل قريبا</numerusform>
                <numerusform>أمران يحلان قريبا</numerusform>
                <numerusform>%n أمور تحل قريبا</numerusform>
                <numerusform>%n أمرا يحل قريبا</numerusform>
                <numerusform>%n أمر يحل قريبا</numerusform>
            </translation>
        </message>
        <message>
            <source>▼ In the calendar, {late} and {near}.</source>
            <translation>▼ في التقويم: {late}، و{near}.</translation>
        </message>
        <message>
            <source>▼ In the calendar, {what}.</source>
            <translation>▼ في التقويم: {what}.</translation>
        </message>
    </context>
    <context>
        <name>ReportAnswer</name>
        <message>
            <source>No answer, because it is</source>
            <translation>لا إجابة، لأنها</translation>
        </message>
        <message>
            <source>This is no number. Write digits only.</source>
            <translation>ليس هذا عددا. اكتب أرقاما فقط.</translation>
        </message>
        <message>
            <source>Remark, printed beside the answer</source>
            <translation>ملاحظة تُطبع بجانب الإجابة</translation>
        </message>
        <message>
            <source>One on each line</source>
            <translation>واحد في كل سطر</translation>
        </message>
    </context>
    <context>
        <name>ReportClearance</name>
        <message>
            <source>Clearance</source>
            <translation>الإجازة</translation>
        </message>
        <message>
            <source>Steps so far</source>
            <translation>الخطوات حتى الآن</translation>
        </message>
        <message>
            <source>See what is missing</source>
            <translation>عرض الناقص</translation>
        </message>
        <message>
            <source>Submitted: nothing in this report can be changed any more. Open it again as its next version.</source>
            <translation>قُدِّم: لم يعد ممكنا تغيير شيء في هذا التقرير. أعد فتحه بوصفه نسخته التالية.</translation>
        </message>
        <message>
            <source>All versions and what changed between them</source>
            <translation>كل النسخ وما تغير بينها</translation>
        </message>
        <message>
            <source>{state} – {day}, {body}</source>
            <translation>{state} – {day}، {body}</translation>
        </message>
        <message>
            <source>{state} – {day}</source>
            <translation>{state} – {day}</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} ← {after}</translation>
        </message>
        <message numerus="yes">
            <source>%n questions have no confirmed answer; the report says so.</source>
            <translation>
                <numerusform>لكل سؤال إجابة مؤكدة.</numerusform>
                <numerusform>سؤال واحد بلا إجابة مؤكدة، ويذكر التقرير ذلك.</numerusform>
                <numerusform>سؤالان بلا إجابة مؤكدة، ويذكر التقرير ذلك.</numerusform>
                <numerusform>%n أسئلة بلا إجابة مؤكدة، ويذكر التقرير ذلك.</numerusform>
                <numerusform>%n سؤالا بلا إجابة مؤكدة، ويذكر التقرير ذلك.</numerusform>
                <numerusform>%n سؤال بلا إجابة مؤكدة، ويذكر التقرير ذلك.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contradictions are left.</source>
            <translation>
                <numerusform>لم يبق أي تناقض.</numerusform>
                <numerusform>بقي تناقض واحد.</numerusform>
                <numerusform>بقي تناقضان.</numerusform>
                <numerusform>بقيت %n تناقضات.</numerusform>
                <numerusform>بقي %n تناقضا.</numerusform>
                <numerusform>بقي %n تناقض.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportContents</name>
        <message>
            <source>Sections 1 to 10</source>
            <translation>الأقسام من 1 إلى 10</translation>
        </message>
        <message>
            <source>The template of 2020, answered from the facts</source>
            <translation>نموذج عام 2020، مجابا عنه من الوقائع</translation>
        </message>
        <message>
            <source>SDG 16.4.2</source>
            <translation>المؤشر 16.4.2</translation>
        </message>
        <message>
            <source>Arms collected and traced in each of the two years</source>
            <translation>الأسلحة المجموعة والمتعقبة في كل من السنتين</translation>
        </message>
        <message>
            <source>Copy sheet</source>
            <translation>ورقة النسخ</translation>
        </message>
        <message>
            <source>Field by field, in the order of the form on the web</source>
            <translation>حقلا حقلا، بترتيب الاستمارة على الشبكة</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>الإجازة</translation>
        </message>
        <message>
            <source>The steps, with room for signatures</source>
            <translation>الخطوات، مع موضع للتوقيع</translation>
        </message>
        <message>
            <source>Elsewhere</source>
            <translation>في موضع آخر</translation>
        </message>
        <message>
            <source>What facts cannot answer is filled in under Reports</source>
            <translation>ما لا تجيب عنه الوقائع يُملأ في «التقارير»</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>الملخص</translation>
        </message>
        <message>
            <source>Targets by status, activities, money</source>
            <translation>الأهداف بحسب الحالة، والأنشطة، والمال</translation>
        </message>
        <message>
            <source>Objectives</source>
            <translation>الغايات</translation>
        </message>
        <message>
            <source>Each with its activities, indicators and milestones</source>
            <translation>كل منها بأنشطته ومؤشراته ومعالمه</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <source>What was moved or revised in the half-year</source>
            <translation>ما نُقل أو نُقح في نصف السنة</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>المال</translation>
        </message>
        <message>
            <source>Costs by source and year, with the funding gap</source>
            <translation>التكاليف بحسب المصدر والسنة، مع فجوة التمويل</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>The share with its two counts, year by year</source>
            <translation>النسبة وعدداها، سنة بسنة</translation>
        </message>
        <message>
            <source>Table</source>
            <translation>الجدول</translation>
        </message>
        <message>
            <source>Context and weapon type by outcome of tracing</source>
            <translation>السياق ونوع السلاح بحسب نتيجة التعقب</translation>
        </message>
        <message>
            <source>Beside it</source>
            <translation>إلى جانبه</translation>
        </message>
        <message>
            <source>Administrative seizures, coverage, other figures</source>
            <translation>المضبوطات الإدارية والتغطية وأرقام أخرى</translation>
        </message>
        <message>
            <source>Goals</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>Each with its indicators and their values</source>
            <translation>كل منها بمؤشراته وقيمها</translation>
        </message>
        <message>
            <source>Not measured</source>
            <translation>غير مقيس</translation>
        </message>
        <message>
            <source>Indicators of the roadmap that are not taken over yet</source>
            <translation>مؤشرات خارطة الطريق التي لم تُعتمد بعد</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Scores by area, targets by status</source>
            <translation>الدرجات بحسب المجال، والأهداف بحسب الحالة</translation>
        </message>
        <message>
            <source>Priorities and needs</source>
            <translation>الأولويات والاحتياجات</translation>
        </message>
        <message>
            <source>Open gaps and adopted targets</source>
            <translation>الثغرات المفتوحة والأهداف المعتمدة</translation>
        </message>
        <message>
            <source>Partnerships</source>
            <translation>الشراكات</translation>
        </message>
        <message>
            <source>Donors and partners</source>
            <translation>الجهات المانحة والشركاء</translation>
        </message>
        <message>
            <source>Resources</source>
            <translation>الموارد</translation>
        </message>
        <message>
            <source>Documents that are not restricted</source>
            <translation>الوثائق غير المقيدة</translation>
        </message>
        <message>
            <source>One page</source>
            <translation>صفحة واحدة</translation>
        </message>
        <message>
            <source>Three charts, three sentences, what is asked of the minister</source>
            <translation>ثلاثة رسوم وثلاث جمل وما يُطلب من الوزير</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>الجداول</translation>
        </message>
        <message>
            <source>Every fact that may leave, one table for each kind of record</source>
            <translation>كل واقعة يجوز خروجها، جدول لكل نوع من السجلات</translation>
        </message>
        <message>
            <source>Schema</source>
            <translation>المخطط</translation>
        </message>
        <message>
            <source>What each column means, readable without natcoord</source>
            <translation>معنى كل عمود، يُقرأ من دون natcoord</translation>
        </message>
        <message>
            <source>The State, the day, the period</source>
            <translation>الدولة واليوم والفترة</translation>
        </message>
        <message>
            <source>Each target by its code: title, baseline, target, status, owner</source>
            <translation>كل هدف برمزه: العنوان وخط الأساس والهدف والحالة والجهة</translation>
        </message>
        <message>
            <source>Each indicator by its code: name, unit, value, period</source>
            <translation>كل مؤشر برمزه: الاسم والوحدة والقيمة والفترة</translation>
        </message>
        <message>
            <source>Scores by functional area, in law and in practice</source>
            <translation>الدرجات بحسب المجال الوظيفي، في القانون وفي الممارسة</translation>
        </message>
        <message>
            <source>The money of the action plan</source>
            <translation>أموال خطة العمل</translation>
        </message>
        <message>
            <source>SDG 16.4.2 by year</source>
            <translation>المؤشر 16.4.2 بحسب السنة</translation>
        </message>
        <message>
            <source>Lists, for loops in a Word file</source>
            <translation>قوائم للتكرار في ملف Word</translation>
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
                <numerusform>لا بطاقات مؤشرات</numerusform>
                <numerusform>بطاقة مؤشر واحدة</numerusform>
                <numerusform>بطاقتا مؤشرين</numerusform>
                <numerusform>%n بطاقات مؤشرات</numerusform>
                <numerusform>%n بطاقة مؤشر</numerusform>
                <numerusform>%n بطاقة مؤشر</numerusform>
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
            <source>Comparison</source>
            <translation>المقارنة</translation>
        </message>
        <message>
            <source>Changes since the round before</source>
            <translation>ما تغيّر منذ الجولة السابقة</translation>
        </message>
        <message>
            <source>The scores and what they say</source>
            <translation>الدرجات وما تدل عليه</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>الدرجات</translation>
        </message>
        <message>
            <source>Heat map</source>
            <translation>الخريطة الحرارية</translation>
        </message>
        <message>
            <source>Areas through each lens</source>
            <translation>المجالات من كل زاوية</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>الاستنتاجات</translation>
        </message>
        <message>
            <source>Law against practice; strengths</source>
            <translation>القانون مقابل الممارسة؛ مواطن القوة</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Levels, or why there are none</source>
            <translation>المستويات أو سبب غيابها</translation>
        </message>
        <message>
            <source>Evidence register</source>
            <translation>سجل الأدلة</translation>
        </message>
        <message>
            <source>Each item with its grade</source>
            <translation>كل دليل مع درجته</translation>
        </message>
        <message>
            <source>Data requests</source>
            <translation>طلبات البيانات</translation>
        </message>
        <message>
            <source>What was asked of others</source>
            <translation>ما طُلب من جهات أخرى</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>المشاورات</translation>
        </message>
        <message>
            <source>Who was heard and who was not</source>
            <translation>من استُشير ومن لم يُستشر</translation>
        </message>
        <message>
            <source>Gender checklist</source>
            <translation>القائمة المرجعية الجنسانية</translation>
        </message>
        <message>
            <source>Each line with its answer</source>
            <translation>كل بند مع جوابه</translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>الالتزامات</translation>
        </message>
        <message>
            <source>Levels by provision</source>
            <translation>المستويات بحسب الحكم</translation>
        </message>
        <message>
            <source>The rules, and what is left out</source>
            <translation>القواعد، وما لا يرد في التقرير</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>المتابعة</translation>
        </message>
        <message numerus="yes">
            <source>%n indicators over the years, with their status</source>
            <translation>
                <numerusform>لا مؤشرات</numerusform>
                <numerusform>مؤشر واحد عبر السنوات وحالته</numerusform>
                <numerusform>مؤشران عبر السنوات وحالتاهما</numerusform>
                <numerusform>%n مؤشرات عبر السنوات وحالاتها</numerusform>
                <numerusform>%n مؤشرا عبر السنوات وحالاتها</numerusform>
                <numerusform>%n مؤشر عبر السنوات وحالاتها</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n values by period and breakdown</source>
            <translation>
                <numerusform>لا قيم</numerusform>
                <numerusform>قيمة واحدة بحسب الفترة والتفصيل</numerusform>
                <numerusform>قيمتان بحسب الفترة والتفصيل</numerusform>
                <numerusform>%n قيم بحسب الفترة والتفصيل</numerusform>
                <numerusform>%n قيمة بحسب الفترة والتفصيل</numerusform>
                <numerusform>%n قيمة بحسب الفترة والتفصيل</numerusform>
            </translation>
        </message>
        <message>
            <source>Parts and totals</source>
            <translation>الأجزاء والمجاميع</translation>
        </message>
        <message>
            <source>Parts by breakdown against their totals</source>
            <translation>الأجزاء بحسب التفصيل مقابل مجاميعها</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الخطة</translation>
        </message>
        <message numerus="yes">
            <source>%n lines with costs and funding gap</source>
            <translation>
                <numerusform>لا بنود</numerusform>
                <numerusform>بند واحد بتكاليفه وفجوة تمويله</numerusform>
                <numerusform>بندان بتكاليفهما وفجوة تمويلهما</numerusform>
                <numerusform>%n بنود بتكاليفها وفجوة تمويلها</numerusform>
                <numerusform>%n بندا بتكاليفها وفجوة تمويلها</numerusform>
                <numerusform>%n بند بتكاليفها وفجوة تمويلها</numerusform>
            </translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>التكاليف</translation>
        </message>
        <message numerus="yes">
            <source>%n lines of costs</source>
            <translation>
                <numerusform>لا بنود تكاليف</numerusform>
                <numerusform>بند تكلفة واحد</numerusform>
                <numerusform>بندا تكلفة</numerusform>
                <numerusform>%n بنود تكاليف</numerusform>
                <numerusform>%n بند تكلفة</numerusform>
                <numerusform>%n بند تكلفة</numerusform>
            </translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>المالية</translation>
        </message>
        <message>
            <source>The plan for the ministry of finance</source>
            <translation>الخطة معدّة لوزارة المالية</translation>
        </message>
        <message>
            <source>Arms 16.4.2</source>
            <translation>الأسلحة 16.4.2</translation>
        </message>
        <message numerus="yes">
            <source>%n years of arms collected and traced</source>
            <translation>
                <numerusform>لا سنوات</numerusform>
                <numerusform>سنة واحدة من الأسلحة المجموعة والمتعقَّبة</numerusform>
                <numerusform>سنتان من الأسلحة المجموعة والمتعقَّبة</numerusform>
                <numerusform>%n سنوات من الأسلحة المجموعة والمتعقَّبة</numerusform>
                <numerusform>%n سنة من الأسلحة المجموعة والمتعقَّبة</numerusform>
                <numerusform>%n سنة من الأسلحة المجموعة والمتعقَّبة</numerusform>
            </translation>
        </message>
        <message>
            <source>Breakdown debt</source>
            <translation>دَين التفصيل</translation>
        </message>
        <message>
            <source>What is missing of the breakdown</source>
            <translation>ما ينقص من التفصيل</translation>
        </message>
        <message>
            <source>What is measured, and how</source>
            <translation>ما يُقاس وكيف يُقاس</translation>
        </message>
        <message>
            <source>{answered} of {total} questions answered</source>
            <translation>أُجيب عن {answered} من أصل {total} سؤالا</translation>
        </message>
    </context>
    <context>
        <name>ReportExport</name>
        <message>
            <source>Export this report</source>
            <translation>تصدير هذا التقرير</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>&amp;Format</source>
            <translation>ال&amp;صيغة</translation>
        </message>
        <message>
            <source>Both, side by side</source>
            <translation>كلتاهما جنبا إلى جنب</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>مصنف Excel</translation>
        </message>
        <message>
            <source>Word document</source>
            <translation>مستند Word</translation>
        </message>
        <message>
            <source>PDF, for printing</source>
            <translation>PDF للطباعة</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>This draws the report anew from the facts of today. The files as submitted are under Clearance.</source>
            <translation>يُرسم التقرير هنا من جديد من وقائع اليوم. أما الملفات كما قُدمت فتحت «الإجازة».</translation>
        </message>
        <message>
            <source>A public report leaves out every person and every restricted record.</source>
            <translation>لا يرد في التقرير العام أي شخص ولا أي سجل مقيَّد.</translation>
        </message>
        <message>
            <source>{for_whom}: it holds names and restricted records. Give it to nobody else.</source>
            <translation>{for_whom}: فيه أسماء وسجلات مقيَّدة. لا تعطه لأحد غيرهم.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Writing the report…</source>
            <translation>جارٍ كتابة التقرير…</translation>
        </message>
    </context>
    <context>
        <name>ReportField</name>
        <message>
            <source>It still holds</source>
            <translation>ما زالت صحيحة</translation>
        </message>
        <message>
            <source>Keep it as it is now</source>
            <translation>تثبيتها كما هي الآن</translation>
        </message>
        <message>
            <source>The report keeps this answer, also when the facts change later.</source>
            <translation>يحتفظ التقرير بهذه الإجابة، وإن تغيرت الوقائع لاحقا.</translation>
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
            <source>Owed by {institution}</source>
            <translation>على عاتق {institution}</translation>
        </message>
        <message>
            <source>Not asked, because of what is said to: {question}</source>
            <translation>لا يُسأل، بسبب ما قيل في: {question}</translation>
        </message>
        <message>
            <source>Unchanged since the report of {period}?</source>
            <translation>ألم يتغير منذ تقرير {period}؟</translation>
        </message>
        <message>
            <source>Unchanged since then?</source>
            <translation>ألم يتغير منذ ذلك الحين؟</translation>
        </message>
        <message>
            <source>Unchanged since the report of {period}.</source>
            <translation>لم يتغير منذ تقرير {period}.</translation>
        </message>
        <message>
            <source>Unchanged since then.</source>
            <translation>لم يتغير منذ ذلك الحين.</translation>
        </message>
        <message>
            <source>This table is drawn from the facts; nothing is filled in here.</source>
            <translation>يُستخرج هذا الجدول من الوقائع، فلا يُعبأ هنا شيء.</translation>
        </message>
        <message>
            <source>From the facts</source>
            <translation>من الوقائع</translation>
        </message>
        <message>
            <source>The facts say nothing yet</source>
            <translation>لا تقول الوقائع شيئا بعد</translation>
        </message>
        <message>
            <source>Open the record</source>
            <translation>فتح السجل</translation>
        </message>
        <message>
            <source>Enter it where it belongs</source>
            <translation>إدخالها في موضعها</translation>
        </message>
        <message>
            <source>⚠ {sentence}</source>
            <translation>⚠ {sentence}</translation>
        </message>
    </context>
    <context>
        <name>ReportFill</name>
        <message>
            <source>Missing or to confirm</source>
            <translation>ناقص أو للتأكيد</translation>
        </message>
        <message>
            <source>Answered by the facts</source>
            <translation>أجابت عنه الوقائع</translation>
        </message>
        <message>
            <source>Filled in</source>
            <translation>معبَّأ</translation>
        </message>
        <message>
            <source>With contradictions</source>
            <translation>فيه تناقض</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>ما يُسأل</translation>
        </message>
        <message>
            <source>All questions</source>
            <translation>كل الأسئلة</translation>
        </message>
        <message>
            <source>Which questions</source>
            <translation>أي الأسئلة</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>No question matches. Choose another section or filter.</source>
            <translation>لا سؤال مطابق. اختر قسما آخر أو مرشحا آخر.</translation>
        </message>
        <message>
            <source>Type 1–3 to choose · ? not available · - not applicable · / not shared</source>
            <translation>اكتب 1–3 للاختيار · ؟ غير متاح · - لا ينطبق · / لم يُشارك</translation>
        </message>
        <message>
            <source>Many at once</source>
            <translation>إجابات عدة معا</translation>
        </message>
        <message>
            <source>All sections</source>
            <translation>كل الأقسام</translation>
        </message>
        <message>
            <source>{number}  {title} ({left})</source>
            <translation>{number}  {title} ({left})</translation>
        </message>
        <message>
            <source>{number}  {title} ✓</source>
            <translation>{number}  {title} ✓</translation>
        </message>
        <message numerus="yes">
            <source>%n still open</source>
            <translation>
                <numerusform>لا شيء مفتوح</numerusform>
                <numerusform>واحد ما زال مفتوحا</numerusform>
                <numerusform>اثنان ما زالا مفتوحين</numerusform>
                <numerusform>%n ما زالت مفتوحة</numerusform>
                <numerusform>%n ما زال مفتوحا</numerusform>
                <numerusform>%n ما زال مفتوحا</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing open</source>
            <translation>لا شيء مفتوح</translation>
        </message>
        <message>
            <source>{done} of {total}</source>
            <translation>{done} من {total}</translation>
        </message>
        <message>
            <source>⚠ {state}</source>
            <translation>⚠ {state}</translation>
        </message>
        <message>
            <source>{question}: {state}</source>
            <translation>{question}: {state}</translation>
        </message>
        <message>
            <source>Carry this section from the report of {period}</source>
            <translation>ترحيل هذا القسم من تقرير {period}</translation>
        </message>
        <message>
            <source>Carry the whole report from the one of {period}</source>
            <translation>ترحيل التقرير كله من تقرير {period}</translation>
        </message>
        <message>
            <source>Confirm what was carried in this section ({count})</source>
            <translation>تأكيد ما رُحِّل في هذا القسم ({count})</translation>
        </message>
        <message>
            <source>Confirm all that was carried ({count})</source>
            <translation>تأكيد كل ما رُحِّل ({count})</translation>
        </message>
        <message>
            <source>Keep the facts of this section as they are now ({count})</source>
            <translation>تثبيت وقائع هذا القسم كما هي الآن ({count})</translation>
        </message>
        <message>
            <source>Keep all facts as they are now ({count})</source>
            <translation>تثبيت الوقائع كلها كما هي الآن ({count})</translation>
        </message>
        <message numerus="yes">
            <source>%n answers were carried. Confirm each that still holds.</source>
            <translation>
                <numerusform>لم تُرحَّل أي إجابة.</numerusform>
                <numerusform>رُحِّلت إجابة واحدة. أكِّدها إن كانت ما زالت صحيحة.</numerusform>
                <numerusform>رُحِّلت إجابتان. أكِّد ما زال صحيحا منهما.</numerusform>
                <numerusform>رُحِّلت %n إجابات. أكِّد كل ما زال صحيحا منها.</numerusform>
                <numerusform>رُحِّلت %n إجابة. أكِّد كل ما زال صحيحا منها.</numerusform>
                <numerusform>رُحِّلت %n إجابة. أكِّد كل ما زال صحيحا منها.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers were confirmed.</source>
            <translation>
                <numerusform>لم تُؤكَّد أي إجابة.</numerusform>
                <numerusform>أُكِّدت إجابة واحدة.</numerusform>
                <numerusform>أُكِّدت إجابتان.</numerusform>
                <numerusform>أُكِّدت %n إجابات.</numerusform>
                <numerusform>أُكِّدت %n إجابة.</numerusform>
                <numerusform>أُكِّدت %n إجابة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers are kept as the facts say now.</source>
            <translation>
                <numerusform>لم تُثبَّت أي إجابة.</numerusform>
                <numerusform>ثُبِّتت إجابة واحدة كما تقول الوقائع الآن.</numerusform>
                <numerusform>ثُبِّتت إجابتان كما تقول الوقائع الآن.</numerusform>
                <numerusform>ثُبِّتت %n إجابات كما تقول الوقائع الآن.</numerusform>
                <numerusform>ثُبِّتت %n إجابة كما تقول الوقائع الآن.</numerusform>
                <numerusform>ثُبِّتت %n إجابة كما تقول الوقائع الآن.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportForm</name>
        <message>
            <source>&amp;Kind</source>
            <translation>ال&amp;نوع</translation>
        </message>
        <message>
            <source>&amp;Roadmap</source>
            <translation>&amp;خارطة الطريق</translation>
        </message>
        <message>
            <source>&amp;Period</source>
            <translation>ال&amp;فترة</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>ال&amp;لغة</translation>
        </message>
        <message>
            <source>&amp;For whom</source>
            <translation>ل&amp;من</translation>
        </message>
        <message>
            <source>&amp;Own title</source>
            <translation>&amp;عنوان خاص</translation>
        </message>
        <message>
            <source>P&amp;repared by</source>
            <translation>أع&amp;دته</translation>
        </message>
        <message>
            <source>&amp;Due on</source>
            <translation>ال&amp;موعد</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>ملا&amp;حظة</translation>
        </message>
        <message>
            <source>Own title</source>
            <translation>عنوان خاص</translation>
        </message>
        <message>
            <source>Make the report</source>
            <translation>إنشاء التقرير</translation>
        </message>
        <message>
            <source>Not now</source>
            <translation>ليس الآن</translation>
        </message>
        <message>
            <source>Delete the report</source>
            <translation>حذف التقرير</translation>
        </message>
        <message>
            <source>With what was filled in; it can be undone.</source>
            <translation>مع كل ما عُبئ فيه، ويمكن التراجع عن الحذف.</translation>
        </message>
        <message>
            <source>Both, side by side</source>
            <translation>كلتاهما جنبا إلى جنب</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>لم تُحدد جهة</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>تقرير جديد</translation>
        </message>
        <message>
            <source>What this report is</source>
            <translation>ما هذا التقرير</translation>
        </message>
        <message>
            <source>To the United Nations, every two years, on the Programme of Action and the ITI.</source>
            <translation>إلى الأمم المتحدة، كل سنتين، عن برنامج العمل والصك الدولي للتعقب.</translation>
        </message>
        <message>
            <source>To the mechanism, every half-year, on how far the action plan has come.</source>
            <translation>إلى آلية التنسيق، كل نصف سنة، عما بلغته خطة العمل.</translation>
        </message>
        <message>
            <source>Where the country stands by the current round, area by area.</source>
            <translation>أين يقف البلد بحسب الجولة الحالية، مجالا مجالا.</translation>
        </message>
        <message>
            <source>Arms seized, found and surrendered in a year, and how many were traced.</source>
            <translation>الأسلحة المضبوطة والمعثور عليها والمسلَّمة في سنة، وكم تُعقب منها.</translation>
        </message>
        <message>
            <source>To the region, every half-year, on the key figures of its roadmap.</source>
            <translation>إلى الإقليم، كل نصف سنة، عن المؤشرات الرئيسية لخارطة طريقه.</translation>
        </message>
        <message>
            <source>The country in a few sections, for partners and donors.</source>
            <translation>البلد في أقسام قليلة، للشركاء والمانحين.</translation>
        </message>
        <message>
            <source>One page with three charts, for a minister.</source>
            <translation>صفحة واحدة فيها ثلاثة رسوم بيانية، لوزير.</translation>
        </message>
        <message>
            <source>The whole chain from the baseline to values, for everyone who coordinates.</source>
            <translation>السلسلة كلها من التقييم الأساسي إلى القيم، لكل من ينسق.</translation>
        </message>
        <message>
            <source>A workbook with live formulas for those who follow the plan.</source>
            <translation>مصنف فيه صيغ حسابية حية، لمن يتابع الخطة.</translation>
        </message>
    </context>
    <context>
        <name>ReportList</name>
        <message>
            <source>version {number}</source>
            <translation>النسخة {number}</translation>
        </message>
    </context>
    <context>
        <name>ReportMissing</name>
        <message>
            <source>Nothing is missing: every question that is asked has an answer.</source>
            <translation>لا شيء ناقص: لكل سؤال يُسأل إجابة.</translation>
        </message>
        <message>
            <source>None: the report agrees with the facts, with itself and with the one before it.</source>
            <translation>لا تناقض: يتفق التقرير مع الوقائع ومع نفسه ومع التقرير الذي قبله.</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <translation>التناقضات</translation>
        </message>
        <message>
            <source>Copy the list</source>
            <translation>نسخ القائمة</translation>
        </message>
        <message>
            <source>Enter the fact</source>
            <translation>إدخال الواقعة</translation>
        </message>
        <message>
            <source>Opens the record that answers this question in every report.</source>
            <translation>يفتح السجل الذي يجيب عن هذا السؤال في كل تقرير.</translation>
        </message>
        <message>
            <source>Who owes it</source>
            <translation>من يدين بها</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Owed by</source>
            <translation>على عاتق</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>الناقص</translation>
        </message>
        <message>
            <source>What contradicts what</source>
            <translation>وجه التناقض</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>لم تُحدد جهة</translation>
        </message>
        <message>
            <source>Owed by anyone</source>
            <translation>على عاتق أي جهة</translation>
        </message>
        <message>
            <source>nobody named</source>
            <translation>لم تُحدد جهة</translation>
        </message>
    </context>
    <context>
        <name>ReportParts</name>
        <message>
            <source>Fill in</source>
            <translation>التعبئة</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>الناقص</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>المعاينة</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>الإجازة</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>التصدير</translation>
        </message>
        <message>
            <source>About</source>
            <translation>عن التقرير</translation>
        </message>
        <message>
            <source>Parts of the work on a report</source>
            <translation>أجزاء العمل على التقرير</translation>
        </message>
        <message>
            <source>Missing ({count})</source>
            <translation>الناقص ({count})</translation>
        </message>
    </context>
    <context>
        <name>ReportPreview</name>
        <message>
            <source>Language of the preview</source>
            <translation>لغة المعاينة</translation>
        </message>
        <message>
            <source>Size of the pages</source>
            <translation>حجم الصفحات</translation>
        </message>
        <message>
            <source>Pages of the report</source>
            <translation>صفحات التقرير</translation>
        </message>
        <message>
            <source>Something was changed since these pages were drawn. Draw them again.</source>
            <translation>تغير شيء منذ رسم هذه الصفحات. ارسمها من جديد.</translation>
        </message>
        <message>
            <source>Fit width</source>
            <translation>بعرض الإطار</translation>
        </message>
        <message>
            <source>Both, side by side</source>
            <translation>كلتاهما جنبا إلى جنب</translation>
        </message>
        <message>
            <source>Drawing the pages…</source>
            <translation>جارٍ رسم الصفحات…</translation>
        </message>
        <message>
            <source>Draw again</source>
            <translation>الرسم من جديد</translation>
        </message>
        <message>
            <source>Draw the pages</source>
            <translation>رسم الصفحات</translation>
        </message>
        <message>
            <source>See every page here before it is written to a file.</source>
            <translation>شاهد كل صفحة هنا قبل أن تُكتب في ملف.</translation>
        </message>
        <message>
            <source>Page {page} of {total}</source>
            <translation>الصفحة {page} من {total}</translation>
        </message>
        <message>
            <source>Page {page} of {total}; the first {count} are shown</source>
            <translation>الصفحة {page} من {total}، وتظهر أول {count} منها</translation>
        </message>
    </context>
    <context>
        <name>ReportStep</name>
        <message>
            <source>Next step</source>
            <translation>الخطوة التالية</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>تاريخ القرار</translation>
        </message>
        <message>
            <source>Body that cleared it</source>
            <translation>الهيئة التي أجازته</translation>
        </message>
        <message>
            <source>Person, kept out of exports</source>
            <translation>الشخص، ولا يظهر في ما يُصدَّر</translation>
        </message>
        <message>
            <source>Note; going back needs the reason</source>
            <translation>ملاحظة، والعودة تتطلب السبب</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>تقديم</translation>
        </message>
        <message>
            <source>Open again as version {number}</source>
            <translation>إعادة الفتح بوصفه النسخة {number}</translation>
        </message>
        <message>
            <source>Submit and freeze</source>
            <translation>التقديم والتجميد</translation>
        </message>
        <message>
            <source>Open it again</source>
            <translation>إعادة فتحه</translation>
        </message>
        <message>
            <source>Back to draft</source>
            <translation>العودة إلى مسودة</translation>
        </message>
        <message>
            <source>Record this step</source>
            <translation>تسجيل هذه الخطوة</translation>
        </message>
        <message>
            <source>Freezing facts and files…</source>
            <translation>جارٍ تجميد الوقائع والملفات…</translation>
        </message>
    </context>
    <context>
        <name>ReportsPage</name>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>New report</source>
            <translation>تقرير جديد</translation>
        </message>
        <message>
            <source>Find a report…</source>
            <translation>البحث عن تقرير…</translation>
        </message>
        <message>
            <source>All reports</source>
            <translation>كل التقارير</translation>
        </message>
        <message>
            <source>No report yet</source>
            <translation>لا تقرير بعد</translation>
        </message>
        <message>
            <source>A report tells others what this file knows: facts that were entered once answer its questions, you fill in the rest, see what is missing and who owes it, have it cleared step by step, and submit it. Most States begin with the national report on the Programme of Action and the International Tracing Instrument.</source>
            <translation>يبلغ التقرير غيرك بما يعرفه هذا الملف: فالوقائع التي أُدخلت مرة واحدة تجيب عن أسئلته، وتعبئ أنت الباقي، وترى ما ينقص وعلى عاتق من يقع، ثم يُجاز التقرير خطوة خطوة ويُقدَّم. وتبدأ معظم الدول بالتقرير الوطني عن برنامج العمل والصك الدولي للتعقب.</translation>
        </message>
        <message>
            <source>Begin the national report</source>
            <translation>البدء بالتقرير الوطني</translation>
        </message>
        <message>
            <source>Made from the facts of this file, filled in, cleared, and submitted.</source>
            <translation>تُعد من وقائع هذا الملف، وتُعبأ وتُجاز وتُقدَّم.</translation>
        </message>
        <message>
            <source>in Arabic and English</source>
            <translation>بالعربية والإنكليزية</translation>
        </message>
        <message>
            <source>in Arabic</source>
            <translation>بالعربية</translation>
        </message>
        <message>
            <source>in English</source>
            <translation>بالإنكليزية</translation>
        </message>
        <message>
            <source>version {number}</source>
            <translation>النسخة {number}</translation>
        </message>
        <message>
            <source>{done} of {total} answered</source>
            <translation>أُجيب عن {done} من {total}</translation>
        </message>
        <message>
            <source>can only be read</source>
            <translation>للقراءة فقط</translation>
        </message>
    </context>
    <context>
        <name>RequestPanel</name>
        <message>
            <source>Held by</source>
            <translation>لدى الجهة</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>تاريخ الطلب</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>الموعد النهائي</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>تاريخ الورود</translation>
        </message>
        <message>
            <source>Refused on</source>
            <translation>تاريخ الرفض</translation>
        </message>
        <message>
            <source>Why it was refused</source>
            <translation>سبب الرفض</translation>
        </message>
        <message>
            <source>Asked today</source>
            <translation>طُلب اليوم</translation>
        </message>
        <message>
            <source>Received today</source>
            <translation>ورد اليوم</translation>
        </message>
        <message>
            <source>Open the question</source>
            <translation>فتح السؤال</translation>
        </message>
        <message>
            <source>Not said yet</source>
            <translation>لم تُحدد بعد</translation>
        </message>
        <message>
            <source>Say first which institution holds it.</source>
            <translation>حدد أولا الجهة التي لديها البيانات.</translation>
        </message>
    </context>
    <context>
        <name>RequestTable</name>
        <message>
            <source>{absence}, in law and in practice</source>
            <translation>{absence}، في القانون وفي الممارسة</translation>
        </message>
        <message>
            <source>In law: {absence}</source>
            <translation>في القانون: {absence}</translation>
        </message>
        <message>
            <source>In practice: {absence}</source>
            <translation>في الممارسة: {absence}</translation>
        </message>
        <message>
            <source>Data requests</source>
            <translation>طلبات البيانات</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>الناقص</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>لدى الجهة</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>تاريخ الطلب</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>الموعد النهائي</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
    </context>
    <context>
        <name>RevisionBox</name>
        <message>
            <source>Decided on</source>
            <translation>تاريخ القرار</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>الجهة المقرِّرة</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>The line so far stays in the ledger and, drawn thin, in the charts.</source>
            <translation>يبقى المسار السابق في السجل، ويظهر خطا رفيعا في الرسوم البيانية.</translation>
        </message>
        <message>
            <source>Leave it as it is</source>
            <translation>إبقاؤه كما هو</translation>
        </message>
        <message>
            <source>Revise the line</source>
            <translation>تنقيح المسار</translation>
        </message>
        <message>
            <source>Return to draft</source>
            <translation>إعادة إلى مسودة</translation>
        </message>
        <message>
            <source>Revise</source>
            <translation>تنقيح</translation>
        </message>
        <message>
            <source>Name the body that decided.</source>
            <translation>اذكر الجهة التي قررت.</translation>
        </message>
        <message>
            <source>Say why, for whoever reads the ledger later.</source>
            <translation>اذكر السبب لمن يقرأ السجل لاحقا.</translation>
        </message>
        <message>
            <source>Nothing is changed yet: change a value, a year or a milestone.</source>
            <translation>لم يتغير شيء بعد: غيّر قيمة أو سنة أو مَعلَما.</translation>
        </message>
    </context>
    <context>
        <name>RoadmapModel</name>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>الغاية</translation>
        </message>
        <message>
            <source>Baseline → target</source>
            <translation>خط الأساس ← الهدف</translation>
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
            <source>{baseline} → {target}</source>
            <translation>{baseline} ← {target}</translation>
        </message>
        <message>
            <source>Cell {cell}: {sentence}</source>
            <translation>الخلية {cell}: {sentence}</translation>
        </message>
        <message>
            <source>Changes: {fields}</source>
            <translation>يتغير: {fields}</translation>
        </message>
        <message>
            <source>name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>definition</source>
            <translation>التعريف</translation>
        </message>
        <message>
            <source>unit</source>
            <translation>الوحدة</translation>
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
            <source>breakdown</source>
            <translation>التفصيل</translation>
        </message>
        <message>
            <source>numerator</source>
            <translation>البسط</translation>
        </message>
        <message>
            <source>denominator</source>
            <translation>المقام</translation>
        </message>
        <message>
            <source>source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>notes</source>
            <translation>الملاحظات</translation>
        </message>
        <message>
            <source>band</source>
            <translation>النطاق</translation>
        </message>
        <message>
            <source>baseline and target</source>
            <translation>خط الأساس والهدف</translation>
        </message>
        <message>
            <source>place in the plan</source>
            <translation>الموضع في الخطة</translation>
        </message>
    </context>
    <context>
        <name>RoadmapPanel</name>
        <message>
            <source>Import a roadmap</source>
            <translation>استيراد خريطة طريق</translation>
        </message>
        <message>
            <source>Make an objective of the action plan for each goal</source>
            <translation>إنشاء هدف استراتيجي في خطة العمل لكل غاية</translation>
        </message>
        <message>
            <source>Choose the spreadsheet of a roadmap</source>
            <translation>اختيار جدول خريطة الطريق</translation>
        </message>
        <message>
            <source>Spreadsheets (*.xlsx *.csv)</source>
            <translation>جداول البيانات (*.xlsx *.csv)</translation>
        </message>
        <message>
            <source>Reading {file}…</source>
            <translation>جارٍ قراءة {file}…</translation>
        </message>
        <message>
            <source>The first row names the columns: indicator and unit, and what else the roadmap says. The template has all of them.</source>
            <translation>يسمي الصف الأول الأعمدة: المؤشر والوحدة وما تتضمنه خريطة الطريق غير ذلك. وترد كلها في القالب.</translation>
        </message>
        <message>
            <source>{file} holds nothing that is not in the country file already.</source>
            <translation>لا يتضمن {file} شيئا غير موجود في ملف البلد.</translation>
        </message>
        <message numerus="yes">
            <source>%n rows of {file} are refused, so nothing can be imported yet.</source>
            <translation>
                <numerusform>لا صفوف مرفوضة في {file}.</numerusform>
                <numerusform>رُفض صف واحد من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
                <numerusform>رُفض صفان من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
                <numerusform>رُفضت %n صفوف من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
                <numerusform>رُفض %n صفا من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
                <numerusform>رُفض %n صف من {file}، فلا يمكن استيراد شيء بعد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheets of {file} will be written.</source>
            <translation>
                <numerusform>لن تُكتب أي بطاقة من {file}.</numerusform>
                <numerusform>ستُكتب بطاقة واحدة من {file}.</numerusform>
                <numerusform>ستُكتب بطاقتان من {file}.</numerusform>
                <numerusform>ستُكتب %n بطاقات من {file}.</numerusform>
                <numerusform>ستُكتب %n بطاقة من {file}.</numerusform>
                <numerusform>ستُكتب %n بطاقة من {file}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft targets will be written.</source>
            <translation>
                <numerusform>لن يُكتب أي هدف.</numerusform>
                <numerusform>ستُكتب مسودة هدف وطني واحد.</numerusform>
                <numerusform>ستُكتب مسودتا هدفين وطنيين.</numerusform>
                <numerusform>ستُكتب مسودات %n أهداف وطنية.</numerusform>
                <numerusform>ستُكتب مسودات %n هدفا وطنيا.</numerusform>
                <numerusform>ستُكتب مسودات %n هدف وطني.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objectives will be written.</source>
            <translation>
                <numerusform>لن يُكتب أي هدف استراتيجي.</numerusform>
                <numerusform>سيُكتب هدف استراتيجي واحد.</numerusform>
                <numerusform>سيُكتب هدفان استراتيجيان.</numerusform>
                <numerusform>ستُكتب %n أهداف استراتيجية.</numerusform>
                <numerusform>سيُكتب %n هدفا استراتيجيا.</numerusform>
                <numerusform>سيُكتب %n هدف استراتيجي.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundAreas</name>
        <message>
            <source>Who answers for which area</source>
            <translation>الجهات المسؤولة عن المجالات</translation>
        </message>
        <message>
            <source>In the list of questions, the filter “Mine” shows each person the areas that carry their name.</source>
            <translation>يعرض مرشّح «الأسئلة المسندة إليّ» في قائمة الأسئلة لكل شخص المجالات التي تحمل اسمه.</translation>
        </message>
        <message>
            <source>{area}: institution</source>
            <translation>{area}: الجهة</translation>
        </message>
        <message>
            <source>{area}: person</source>
            <translation>{area}: الشخص</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>No institution</source>
            <translation>بلا جهة</translation>
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
        <name>RoundComparison</name>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>The earlier round</source>
            <translation>الجولة السابقة</translation>
        </message>
        <message>
            <source>The later round</source>
            <translation>الجولة اللاحقة</translation>
        </message>
        <message>
            <source>Changes to show</source>
            <translation>التغييرات المعروضة</translation>
        </message>
        <message>
            <source>Law or practice</source>
            <translation>القانون أو الممارسة</translation>
        </message>
        <message>
            <source>What changed between the two rounds</source>
            <translation>ما تغيّر بين الجولتين</translation>
        </message>
        <message>
            <source>By area</source>
            <translation>حسب المجال</translation>
        </message>
        <message>
            <source>By lens</source>
            <translation>حسب الزاوية</translation>
        </message>
        <message>
            <source>All rounds</source>
            <translation>جميع الجولات</translation>
        </message>
        <message>
            <source>No level changed so between these two rounds. Choose another filter.</source>
            <translation>لم يتغير أي مستوى على هذا النحو بين هاتين الجولتين. اختر مرشّحا آخر.</translation>
        </message>
        <message>
            <source>All that changed</source>
            <translation>كل ما تغيّر</translation>
        </message>
        <message>
            <source>All questions</source>
            <translation>جميع الأسئلة</translation>
        </message>
        <message>
            <source>Law and practice</source>
            <translation>القانون والممارسة</translation>
        </message>
        <message>
            <source>In law</source>
            <translation>في القانون</translation>
        </message>
        <message>
            <source>In practice</source>
            <translation>في الممارسة</translation>
        </message>
        <message numerus="yes">
            <source>Compares the %n questions that both rounds ask.</source>
            <translation>
                <numerusform>لا تشترك الجولتان في أي سؤال.</numerusform>
                <numerusform>تشمل المقارنة السؤال الوحيد المطروح في الجولتين.</numerusform>
                <numerusform>تشمل المقارنة السؤالين المطروحين في الجولتين.</numerusform>
                <numerusform>تشمل المقارنة %n أسئلة مطروحة في الجولتين.</numerusform>
                <numerusform>تشمل المقارنة %n سؤالا مطروحا في الجولتين.</numerusform>
                <numerusform>تشمل المقارنة %n سؤال مطروح في الجولتين.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions that only one of them asks are left out.</source>
            <translation>
                <numerusform>لم يُستبعد أي سؤال.</numerusform>
                <numerusform>استُبعد سؤال واحد مطروح في إحداهما فقط.</numerusform>
                <numerusform>استُبعد سؤالان مطروحان في إحداهما فقط.</numerusform>
                <numerusform>استُبعدت %n أسئلة مطروحة في إحداهما فقط.</numerusform>
                <numerusform>استُبعد %n سؤالا مطروحا في إحداهما فقط.</numerusform>
                <numerusform>استُبعد %n سؤال مطروح في إحداهما فقط.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers of the later round are carried and not confirmed.</source>
            <translation>
                <numerusform>لا إجابات مرحَّلة غير مؤكدة في الجولة اللاحقة.</numerusform>
                <numerusform>في الجولة اللاحقة إجابة مرحَّلة واحدة لم تؤكَّد.</numerusform>
                <numerusform>في الجولة اللاحقة إجابتان مرحَّلتان لم تؤكَّدا.</numerusform>
                <numerusform>في الجولة اللاحقة %n إجابات مرحَّلة لم تؤكَّد.</numerusform>
                <numerusform>في الجولة اللاحقة %n إجابة مرحَّلة لم تؤكَّد.</numerusform>
                <numerusform>في الجولة اللاحقة %n إجابة مرحَّلة لم تؤكَّد.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions were reworded in between.</source>
            <translation>
                <numerusform>لم تُعدَّل صياغة أي سؤال بينهما.</numerusform>
                <numerusform>عُدِّلت صياغة سؤال واحد بينهما.</numerusform>
                <numerusform>عُدِّلت صياغة سؤالين بينهما.</numerusform>
                <numerusform>عُدِّلت صياغة %n أسئلة بينهما.</numerusform>
                <numerusform>عُدِّلت صياغة %n سؤالا بينهما.</numerusform>
                <numerusform>عُدِّلت صياغة %n سؤال بينهما.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Over the %n questions that these rounds share.</source>
            <translation>
                <numerusform>لا تشترك هذه الجولات في أي سؤال.</numerusform>
                <numerusform>على السؤال الوحيد المشترك بين هذه الجولات.</numerusform>
                <numerusform>على السؤالين المشتركين بين هذه الجولات.</numerusform>
                <numerusform>على %n أسئلة مشتركة بين هذه الجولات.</numerusform>
                <numerusform>على %n سؤالا مشتركا بين هذه الجولات.</numerusform>
                <numerusform>على %n سؤال مشترك بين هذه الجولات.</numerusform>
            </translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المجال</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>الزاوية</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>الجانب</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيّر</translation>
        </message>
        <message>
            <source>Changes ({count})</source>
            <translation>التغييرات ({count})</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>{title} ✎ reworded</source>
            <translation>{title} ✎ عُدِّلت صياغته</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>جميع المجالات</translation>
        </message>
    </context>
    <context>
        <name>RoundHistory</name>
        <message>
            <source>Who moved it</source>
            <translation>سجل الانتقال بين المراحل</translation>
        </message>
        <message>
            <source>{before} → {after}</source>
            <translation>{before} ← {after}</translation>
        </message>
        <message>
            <source>Entered as: {state}</source>
            <translation>أُدرجت في مرحلة: {state}</translation>
        </message>
        <message>
            <source>No move is recorded.</source>
            <translation>لم يُسجَّل أي انتقال.</translation>
        </message>
    </context>
    <context>
        <name>RoundPlan</name>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>تاريخ البدء</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>الموعد النهائي</translation>
        </message>
        <message>
            <source>Person who leads it</source>
            <translation>المسؤول عن الجولة</translation>
        </message>
        <message>
            <source>Institution that leads it</source>
            <translation>الجهة التي تقودها</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>Scope</source>
            <translation>النطاق</translation>
        </message>
        <message>
            <source>Title of the round</source>
            <translation>عنوان الجولة</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>Where nothing is ticked, nothing is left out. A question is asked when it fits the ticked areas, the ticked instruments and the ticked themes.</source>
            <translation>حيث لا يُحدَّد شيء لا يُستبعد شيء. ويُطرح السؤال إذا وافق المجالات المحددة والصكوك المحددة والمواضيع المحددة.</translation>
        </message>
        <message>
            <source>Not named yet</source>
            <translation>لم تُسمَّ بعد</translation>
        </message>
        <message numerus="yes">
            <source>This round asks %n questions.</source>
            <translation>
                <numerusform>لا تطرح هذه الجولة أي سؤال.</numerusform>
                <numerusform>تطرح هذه الجولة سؤالا واحدا.</numerusform>
                <numerusform>تطرح هذه الجولة سؤالين.</numerusform>
                <numerusform>تطرح هذه الجولة %n أسئلة.</numerusform>
                <numerusform>تطرح هذه الجولة %n سؤالا.</numerusform>
                <numerusform>تطرح هذه الجولة %n سؤال.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundState</name>
        <message>
            <source>Another state…</source>
            <translation>مرحلة أخرى…</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>نقل</translation>
        </message>
        <message>
            <source>State to move to</source>
            <translation>المرحلة المنقول إليها</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Question pack {version} · {counted} answered</source>
            <translation>حزمة الأسئلة {version} · أُجيب عن {counted}</translation>
        </message>
        <message>
            <source>{state}: done</source>
            <translation>{state}: انتهت</translation>
        </message>
        <message>
            <source>{state}: now</source>
            <translation>{state}: الآن</translation>
        </message>
        <message>
            <source>{state}: ahead</source>
            <translation>{state}: لاحقا</translation>
        </message>
        <message numerus="yes">
            <source>Confirm %n carried answers</source>
            <translation>
                <numerusform>لا إجابات مرحَّلة للتأكيد</numerusform>
                <numerusform>تأكيد الإجابة المرحَّلة</numerusform>
                <numerusform>تأكيد الإجابتين المرحَّلتين</numerusform>
                <numerusform>تأكيد %n إجابات مرحَّلة</numerusform>
                <numerusform>تأكيد %n إجابة مرحَّلة</numerusform>
                <numerusform>تأكيد %n إجابة مرحَّلة</numerusform>
            </translation>
        </message>
        <message>
            <source>Close the round</source>
            <translation>إغلاق الجولة</translation>
        </message>
        <message>
            <source>Move to: {state}</source>
            <translation>نقل إلى: {state}</translation>
        </message>
        <message>
            <source>Once it is closed, its answers can be read and no longer changed.</source>
            <translation>بعد الإغلاق يمكن قراءة إجاباتها ولا يمكن تعديلها.</translation>
        </message>
        <message numerus="yes">
            <source>%n questions have no answer.</source>
            <translation>
                <numerusform>لجميع الأسئلة إجابات.</numerusform>
                <numerusform>يبقى سؤال واحد بلا إجابة.</numerusform>
                <numerusform>يبقى سؤالان بلا إجابة.</numerusform>
                <numerusform>تبقى %n أسئلة بلا إجابة.</numerusform>
                <numerusform>يبقى %n سؤالا بلا إجابة.</numerusform>
                <numerusform>يبقى %n سؤال بلا إجابة.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n carried answers are not confirmed.</source>
            <translation>
                <numerusform>جميع الإجابات المرحَّلة مؤكدة.</numerusform>
                <numerusform>لم تؤكَّد إجابة مرحَّلة واحدة.</numerusform>
                <numerusform>لم تؤكَّد إجابتان مرحَّلتان.</numerusform>
                <numerusform>لم تؤكَّد %n إجابات مرحَّلة.</numerusform>
                <numerusform>لم تؤكَّد %n إجابة مرحَّلة.</numerusform>
                <numerusform>لم تؤكَّد %n إجابة مرحَّلة.</numerusform>
            </translation>
        </message>
        <message>
            <source>Closed on {date}. Its answers can be read and no longer changed.</source>
            <translation>أُغلقت في {date}. يمكن قراءة إجاباتها ولا يمكن تعديلها.</translation>
        </message>
        <message>
            <source>Question pack {version} is there: {added} new, {changed} reworded, {retired} retired. Look…</source>
            <translation>تتوفر حزمة الأسئلة {version}: {added} جديدة، {changed} معدَّلة الصياغة، {retired} مسحوبة. عرض…</translation>
        </message>
        <message>
            <source>Reason, needed to move back</source>
            <translation>السبب، وهو مطلوب للعودة إلى مرحلة سابقة</translation>
        </message>
        <message>
            <source>Reason, if there is one</source>
            <translation>السبب، إن وُجد</translation>
        </message>
    </context>
    <context>
        <name>RoundsPage</name>
        <message>
            <source>Rounds</source>
            <translation>الجولات</translation>
        </message>
        <message>
            <source>Baseline rounds</source>
            <translation>جولات التقييم الأساسي</translation>
        </message>
        <message>
            <source>Each round from its plan to its closing, and what changed from one to another.</source>
            <translation>كل جولة من تخطيطها إلى إغلاقها، وما تغيّر بين جولة وأخرى.</translation>
        </message>
        <message>
            <source>New round</source>
            <translation>جولة جديدة</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>المقارنة</translation>
        </message>
        <message>
            <source>Find a round…</source>
            <translation>ابحث عن جولة…</translation>
        </message>
        <message>
            <source>One round, nothing to compare yet</source>
            <translation>جولة واحدة، ولا شيء للمقارنة بعد</translation>
        </message>
        <message>
            <source>Once a second round collects answers, this place shows what improved, what got worse, what is newly known and what is no longer known: in law and in practice, by area and by lens.</source>
            <translation>حين تجمع جولة ثانية إجاباتها يظهر هنا ما تحسّن وما تراجع وما صار معروفا وما لم يعد معروفا: في القانون وفي الممارسة، حسب المجال وحسب الزاوية.</translation>
        </message>
        <message>
            <source>Back to the rounds</source>
            <translation>العودة إلى الجولات</translation>
        </message>
        <message>
            <source>No baseline round yet</source>
            <translation>لا جولة تقييم أساسي بعد</translation>
        </message>
        <message>
            <source>A round is planned, collects answers, is analysed and validated, and is closed. The next one can start from its answers.</source>
            <translation>تُخطَّط الجولة ثم تجمع الإجابات ثم تُحلَّل ويُصادق عليها وتُغلق. ويمكن أن تبدأ الجولة التالية من إجاباتها.</translation>
        </message>
        <message>
            <source>Plan the first round</source>
            <translation>تخطيط الجولة الأولى</translation>
        </message>
        <message>
            <source>{state} · ↻ {count}</source>
            <translation>{state} · ↻ {count}</translation>
        </message>
    </context>
    <context>
        <name>SavedLine</name>
        <message>
            <source>Open file</source>
            <translation>فتح الملف</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>إظهار المجلد</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message>
            <source>Saved and checked: {path}</source>
            <translation>حُفظ وجرى التحقق منه: {path}</translation>
        </message>
    </context>
    <context>
        <name>SavedNotice</name>
        <message>
            <source>Open file</source>
            <translation>فتح الملف</translation>
        </message>
        <message>
            <source>Show folder</source>
            <translation>إظهار المجلد</translation>
        </message>
        <message>
            <source>Saved and checked: {path}</source>
            <translation>حُفظ وتُحقق منه: {path}</translation>
        </message>
    </context>
    <context>
        <name>ScopeEdit</name>
        <message>
            <source>Areas: all</source>
            <translation>المجالات: الكل</translation>
        </message>
        <message>
            <source>Areas: {count} of {total}</source>
            <translation>المجالات: {count} من {total}</translation>
        </message>
        <message>
            <source>Instruments: all</source>
            <translation>الصكوك: الكل</translation>
        </message>
        <message>
            <source>Instruments: {count} of {total}</source>
            <translation>الصكوك: {count} من {total}</translation>
        </message>
        <message>
            <source>Themes: all</source>
            <translation>المواضيع: الكل</translation>
        </message>
        <message>
            <source>Themes: {count} of {total}</source>
            <translation>المواضيع: {count} من {total}</translation>
        </message>
    </context>
    <context>
        <name>ScoresSection</name>
        <message>
            <source>Functional area</source>
            <translation>المجال الوظيفي</translation>
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
            <source>Coverage</source>
            <translation>التغطية</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>المجاب عنها</translation>
        </message>
        <message>
            <source>Carried</source>
            <translation>المرحَّلة</translation>
        </message>
        <message>
            <source>Scores by functional area</source>
            <translation>الدرجات بحسب المجال الوظيفي</translation>
        </message>
        <message>
            <source>{answered} of {total}</source>
            <translation>{answered} من {total}</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>جميع المجالات</translation>
        </message>
        <message>
            <source>Practice is weakest in {area}: {score}.</source>
            <translation>الممارسة أضعف ما تكون في {area}: {score}.</translation>
        </message>
        <message numerus="yes">
            <source>%n answers are carried from an earlier round and not confirmed yet.</source>
            <translation>
                <numerusform>لا إجابات مرحَّلة من جولة سابقة.</numerusform>
                <numerusform>إجابة واحدة مرحَّلة من جولة سابقة ولم تُؤكَّد بعد.</numerusform>
                <numerusform>إجابتان مرحَّلتان من جولة سابقة ولم تُؤكَّدا بعد.</numerusform>
                <numerusform>%n إجابات مرحَّلة من جولة سابقة ولم تُؤكَّد بعد.</numerusform>
                <numerusform>%n إجابة مرحَّلة من جولة سابقة ولم تُؤكَّد بعد.</numerusform>
                <numerusform>%n إجابة مرحَّلة من جولة سابقة ولم تُؤكَّد بعد.</numerusform>
            </translation>
        </message>
        <message>
            <source>The law is ahead of practice: {law} against {practice} of 5.</source>
            <translation>القانون متقدم على الممارسة: {law} مقابل {practice} من 5.</translation>
        </message>
        <message>
            <source>Practice is ahead of the law: {practice} against {law} of 5.</source>
            <translation>الممارسة متقدمة على القانون: {practice} مقابل {law} من 5.</translation>
        </message>
        <message>
            <source>Law and practice stand close together: {law} and {practice} of 5.</source>
            <translation>القانون والممارسة متقاربان: {law} و{practice} من 5.</translation>
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
            <translation>معثور عليها</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Provision</source>
            <translation>حكم</translation>
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
            <source>You</source>
            <translation>أنت</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>اسمك</translation>
        </message>
        <message>
            <source>It is kept on this computer and noted with each step you take in a file.</source>
            <translation>يُحفظ على هذا الحاسوب ويُدوَّن مع كل خطوة تقوم بها في ملف.</translation>
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
        <name>SeveralBox</name>
        <message numerus="yes">
            <source>%n lines chosen</source>
            <translation>
                <numerusform>لم يُختر أي بند</numerusform>
                <numerusform>اختير بند واحد</numerusform>
                <numerusform>اختير بندان</numerusform>
                <numerusform>اختيرت %n بنود</numerusform>
                <numerusform>اختير %n بندا</numerusform>
                <numerusform>اختير %n بند</numerusform>
            </translation>
        </message>
        <message>
            <source>Lead of all chosen lines</source>
            <translation>الجهة الرائدة لجميع البنود المختارة</translation>
        </message>
        <message>
            <source>State of all chosen activities</source>
            <translation>حالة جميع الأنشطة المختارة</translation>
        </message>
        <message>
            <source>Lead of all…</source>
            <translation>الجهة الرائدة للجميع…</translation>
        </message>
        <message>
            <source>Nobody named</source>
            <translation>لم تُسمَّ جهة</translation>
        </message>
        <message>
            <source>State of all…</source>
            <translation>حالة الجميع…</translation>
        </message>
    </context>
    <context>
        <name>SourcesLine</name>
        <message>
            <source>{provision} ⚠</source>
            <translation>{provision} ⚠</translation>
        </message>
        <message>
            <source>Rests on: {provisions}</source>
            <translation>يستند إلى: {provisions}</translation>
        </message>
        <message>
            <source>{provisions}   ⚠ check against official text</source>
            <translation>{provisions}   ⚠ يُراجَع مقابل النص الرسمي</translation>
        </message>
        <message>
            <source>⚠ The number was not compared with the official text. Check it before you quote it.</source>
            <translation>⚠ لم يُقارن الرقم بالنص الرسمي. تحقق منه قبل الاستشهاد به.</translation>
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
        <name>StepForm</name>
        <message>
            <source>Move to</source>
            <translation>النقل إلى</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>تاريخ القرار</translation>
        </message>
        <message>
            <source>Deciding body</source>
            <translation>الهيئة التي تتخذ القرار</translation>
        </message>
        <message>
            <source>Note; a step back needs the reason</source>
            <translation>ملاحظة؛ والعودة إلى حالة سابقة تستلزم ذكر السبب</translation>
        </message>
        <message>
            <source>Move to: {state}</source>
            <translation>النقل إلى: {state}</translation>
        </message>
        <message>
            <source>Complete what is missing first.</source>
            <translation>استكمل أولا ما ينقص.</translation>
        </message>
    </context>
    <context>
        <name>SubmittedChanges</name>
        <message>
            <source>&amp;From</source>
            <translation>&amp;من</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>&amp;إلى</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>&amp;بشأن</translation>
        </message>
        <message>
            <source>For &amp;whom</source>
            <translation>ل&amp;من</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>قارن</translation>
        </message>
        <message>
            <source>Export…</source>
            <translation>تصدير…</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>نسخ الجدول</translation>
        </message>
        <message>
            <source>About</source>
            <translation>بشأن</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>What</source>
            <translation>ماذا</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>التغييرات</translation>
        </message>
        <message>
            <source>{report}, version {number}, {day}</source>
            <translation>{report}، النسخة {number}، {day}</translation>
        </message>
        <message>
            <source>The facts now</source>
            <translation>الوقائع الآن</translation>
        </message>
        <message>
            <source>Comparing…</source>
            <translation>جارٍ المقارنة…</translation>
        </message>
        <message>
            <source>{name} ({count})</source>
            <translation>{name} ({count})</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Nothing differs.</source>
            <translation>لا فرق.</translation>
        </message>
        <message numerus="yes">
            <source>%n differences</source>
            <translation>
                <numerusform>لا فروق</numerusform>
                <numerusform>فرق واحد</numerusform>
                <numerusform>فرقان</numerusform>
                <numerusform>%n فروق</numerusform>
                <numerusform>%n فرقا</numerusform>
                <numerusform>%n فرق</numerusform>
            </translation>
        </message>
        <message>
            <source>The first {count} are shown; the export has all.</source>
            <translation>يُعرض أول {count}؛ والتصدير يضمها كلها.</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Excel, Word or PDF ({endings})</source>
            <translation>Excel أو Word أو PDF ({endings})</translation>
        </message>
        <message>
            <source>Writing what changed…</source>
            <translation>جارٍ كتابة ما تغير…</translation>
        </message>
    </context>
    <context>
        <name>SubmittedPage</name>
        <message>
            <source>Submitted</source>
            <translation>المقدَّم</translation>
        </message>
        <message>
            <source>Each report as it was submitted, with its facts and files; nothing entered later changes it.</source>
            <translation>كل تقرير كما قُدم، بوقائعه وملفاته؛ ولا يغيره شيء يُدخل بعد ذلك.</translation>
        </message>
        <message>
            <source>As submitted</source>
            <translation>كما قُدم</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>ما تغير</translation>
        </message>
        <message>
            <source>Submissions</source>
            <translation>التقارير المقدمة</translation>
        </message>
        <message>
            <source>Find a submission…</source>
            <translation>البحث عن تقرير مقدم…</translation>
        </message>
        <message>
            <source>Nothing has been submitted yet</source>
            <translation>لم يُقدم شيء بعد</translation>
        </message>
        <message>
            <source>When a report has been cleared and is submitted, its facts and files are frozen here with a fingerprint, and any two can be compared later.</source>
            <translation>متى أُجيز تقرير وقُدم، جُمدت وقائعه وملفاته هنا مع بصمة، وأمكن مقارنة أي اثنين لاحقا.</translation>
        </message>
        <message>
            <source>Go to the reports</source>
            <translation>الانتقال إلى التقارير</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <translation>النسخة {number}</translation>
        </message>
    </context>
    <context>
        <name>SubmittedPanel</name>
        <message>
            <source>Fingerprint of the facts (SHA-256)</source>
            <translation>بصمة الوقائع (SHA-256)</translation>
        </message>
        <message>
            <source>Copy fingerprint</source>
            <translation>نسخ البصمة</translation>
        </message>
        <message>
            <source>Verify</source>
            <translation>تحقق</translation>
        </message>
        <message>
            <source>Compare every byte that was kept with its fingerprint.</source>
            <translation>مقارنة كل بايت محفوظ ببصمته.</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>فتح التقرير</translation>
        </message>
        <message>
            <source>Files, as they were submitted</source>
            <translation>الملفات، كما قُدمت</translation>
        </message>
        <message>
            <source>Version {number}, submitted on {day} to {body}.</source>
            <translation>النسخة {number}، قُدمت في {day} إلى {body}.</translation>
        </message>
        <message>
            <source>Version {number}, submitted on {day}.</source>
            <translation>النسخة {number}، قُدمت في {day}.</translation>
        </message>
        <message>
            <source>Save {file} as…</source>
            <translation>حفظ {file} باسم…</translation>
        </message>
        <message>
            <source>Comparing with the fingerprints…</source>
            <translation>جارٍ المقارنة بالبصمات…</translation>
        </message>
        <message>
            <source>✓ Every byte is as it was submitted.</source>
            <translation>✓ كل بايت كما قُدم.</translation>
        </message>
        <message>
            <source>the facts</source>
            <translation>الوقائع</translation>
        </message>
        <message>
            <source>✕ No longer as it was submitted: {names}. Take it from a backup of that day.</source>
            <translation>✕ لم يعد كما قُدم: {names}. استعده من نسخة احتياطية لذلك اليوم.</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>حفظ باسم</translation>
        </message>
        <message>
            <source>Saving the file…</source>
            <translation>جارٍ حفظ الملف…</translation>
        </message>
    </context>
    <context>
        <name>SummaryCard</name>
        <message>
            <source>Score</source>
            <translation>الدرجة</translation>
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
            <source>{before} → {after}</source>
            <translation>‏{before} ← {after}</translation>
        </message>
    </context>
    <context>
        <name>SupplyLine</name>
        <message>
            <source>Supplied on</source>
            <translation>قُدِّمت في</translation>
        </message>
        <message>
            <source>or missing:</source>
            <translation>أو سبب الغياب:</translation>
        </message>
        <message>
            <source>Why figures are missing</source>
            <translation>سبب غياب الأرقام</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
    </context>
    <context>
        <name>TakenLine</name>
        <message>
            <source>Open the first</source>
            <translation>فتح الأول</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>إغلاق</translation>
        </message>
        <message numerus="yes">
            <source>%n sheets were taken over as drafts.</source>
            <translation>
                <numerusform>لم تُنقل أي بطاقة.</numerusform>
                <numerusform>نُقلت بطاقة واحدة كمسودة.</numerusform>
                <numerusform>نُقلت بطاقتان كمسودتين.</numerusform>
                <numerusform>نُقلت %n بطاقات كمسودات.</numerusform>
                <numerusform>نُقلت %n بطاقة كمسودات.</numerusform>
                <numerusform>نُقلت %n بطاقة كمسودات.</numerusform>
            </translation>
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
        <name>TimelineLegend</name>
        <message>
            <source>What the shapes of the timeline mean</source>
            <translation>معاني أشكال الجدول الزمني</translation>
        </message>
    </context>
    <context>
        <name>TimelinePage</name>
        <message>
            <source>Timeline</source>
            <translation>الجدول الزمني</translation>
        </message>
        <message>
            <source>Timeline of the plan</source>
            <translation>الجدول الزمني للخطة</translation>
        </message>
        <message>
            <source>When each activity begins and ends, what is late, and which years targets name.</source>
            <translation>متى يبدأ كل نشاط ومتى ينتهي، وما هو متأخر، والسنوات التي تحددها الأهداف.</translation>
        </message>
        <message>
            <source>Print on one page…</source>
            <translation>طباعة في صفحة واحدة…</translation>
        </message>
        <message>
            <source>Institution that leads or helps</source>
            <translation>الجهة التي تقود أو تشارك</translation>
        </message>
        <message>
            <source>Functional area</source>
            <translation>المجال الوظيفي</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>سنوات</translation>
        </message>
        <message>
            <source>Quarters</source>
            <translation>أرباع السنة</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>أشهر</translation>
        </message>
        <message>
            <source>Plus and minus do the same</source>
            <translation>مفتاحا الزائد والناقص يؤديان الغرض نفسه</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>اليوم</translation>
        </message>
        <message>
            <source>No line of the plan fits. Choose another institution or area.</source>
            <translation>لا يطابق أي بند من الخطة. اختر جهة أخرى أو مجالا آخر.</translation>
        </message>
        <message>
            <source>Open in the plan</source>
            <translation>فتح في الخطة</translation>
        </message>
        <message>
            <source>No action plan yet</source>
            <translation>لا توجد خطة عمل بعد</translation>
        </message>
        <message>
            <source>Once the plan has activities with dates, this place shows them along time, with what is late.</source>
            <translation>عندما تتضمن الخطة أنشطة محددة التواريخ، تُعرض هنا على امتداد الزمن مع بيان المتأخر منها.</translation>
        </message>
        <message>
            <source>Open the action plan</source>
            <translation>فتح خطة العمل</translation>
        </message>
        <message>
            <source>{level} {title}</source>
            <translation>{level} {title}</translation>
        </message>
        <message>
            <source>led by {name}</source>
            <translation>بقيادة {name}</translation>
        </message>
        <message>
            <source>with {names}</source>
            <translation>بمشاركة {names}</translation>
        </message>
        <message>
            <source>, </source>
            <translation>، </translation>
        </message>
        <message>
            <source>without dates</source>
            <translation>بلا تواريخ</translation>
        </message>
        <message>
            <source>{start} to {end}</source>
            <translation>من {start} إلى {end}</translation>
        </message>
        <message numerus="yes">
            <source>%n late activities</source>
            <translation>
                <numerusform>لا أنشطة متأخرة</numerusform>
                <numerusform>نشاط واحد متأخر</numerusform>
                <numerusform>نشاطان متأخران</numerusform>
                <numerusform>%n أنشطة متأخرة</numerusform>
                <numerusform>%n نشاطا متأخرا</numerusform>
                <numerusform>%n نشاط متأخر</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>لا تأخير</numerusform>
                <numerusform>متأخر يوما واحدا</numerusform>
                <numerusform>متأخر يومين</numerusform>
                <numerusform>متأخر %n أيام</numerusform>
                <numerusform>متأخر %n يوما</numerusform>
                <numerusform>متأخر %n يوم</numerusform>
            </translation>
        </message>
        <message>
            <source>targets: {years}</source>
            <translation>الأهداف: {years}</translation>
        </message>
        <message>
            <source>milestones of targets: {years}</source>
            <translation>معالم الأهداف: {years}</translation>
        </message>
        <message>
            <source>All institutions</source>
            <translation>كل الجهات</translation>
        </message>
        <message>
            <source>All areas</source>
            <translation>كل المجالات</translation>
        </message>
        <message>
            <source>Print the timeline</source>
            <translation>طباعة الجدول الزمني</translation>
        </message>
        <message>
            <source>PDF, one A4 page</source>
            <translation>PDF، صفحة A4 واحدة</translation>
        </message>
        <message>
            <source>Writing the page…</source>
            <translation>جارٍ كتابة الصفحة…</translation>
        </message>
    </context>
    <context>
        <name>TimelineView</name>
        <message>
            <source>Timeline of the action plan</source>
            <translation>الجدول الزمني لخطة العمل</translation>
        </message>
    </context>
    <context>
        <name>TraceDock</name>
        <message>
            <source>Trace</source>
            <translation>التتبع</translation>
        </message>
        <message>
            <source>Choose a question, a gap, a target, a line of the plan or a value to see what it is linked to.</source>
            <translation>اختر سؤالا أو ثغرة أو هدفا أو بندا من الخطة أو قيمة لترى ما يرتبط به.</translation>
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
            <source>{level} {number}</source>
            <translation>{level} {number}</translation>
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
            <translation>الحكم</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>التقرير</translation>
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
        <name>UpgradeCard</name>
        <message>
            <source>Look at what changes before you take it over. Every answer stays, and the step can be undone.</source>
            <translation>اطّلع على ما يتغير قبل اعتمادها. تبقى كل إجابة، ويمكن التراجع عن هذه الخطوة.</translation>
        </message>
        <message>
            <source>Question pack {version} is there. The round “{round}” asks pack {current}.</source>
            <translation>تتوفر حزمة الأسئلة {version}. والجولة «{round}» تطرح أسئلة الحزمة {current}.</translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>لا جديد</numerusform>
                <numerusform>سؤال جديد واحد</numerusform>
                <numerusform>سؤالان جديدان</numerusform>
                <numerusform>%n أسئلة جديدة</numerusform>
                <numerusform>%n سؤالاً جديداً</numerusform>
                <numerusform>%n سؤال جديد</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reworded</source>
            <translation>
                <numerusform>لا تعديل في الصياغة</numerusform>
                <numerusform>سؤال واحد معدَّل الصياغة</numerusform>
                <numerusform>سؤالان معدَّلا الصياغة</numerusform>
                <numerusform>%n أسئلة معدَّلة الصياغة</numerusform>
                <numerusform>%n سؤالاً معدَّل الصياغة</numerusform>
                <numerusform>%n سؤال معدَّل الصياغة</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n retired</source>
            <translation>
                <numerusform>لا سؤال مسحوباً</numerusform>
                <numerusform>سؤال واحد مسحوب</numerusform>
                <numerusform>سؤالان مسحوبان</numerusform>
                <numerusform>%n أسئلة مسحوبة</numerusform>
                <numerusform>%n سؤالاً مسحوباً</numerusform>
                <numerusform>%n سؤال مسحوب</numerusform>
            </translation>
        </message>
        <message>
            <source>Take over version {version}</source>
            <translation>اعتماد النسخة {version}</translation>
        </message>
    </context>
    <context>
        <name>ValuePanel</name>
        <message>
            <source>Submit</source>
            <translation>تقديم</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>إعادة…</translation>
        </message>
        <message>
            <source>Why the parts differ from the total</source>
            <translation>لماذا تختلف الأجزاء عن المجموع</translation>
        </message>
        <message>
            <source>What it was before</source>
            <translation>ما كانت عليه من قبل</translation>
        </message>
        <message>
            <source>There is no value here yet. Type it, or say why it is missing.</source>
            <translation>لا توجد قيمة هنا بعد. اكتبها، أو بيّن سبب غيابها.</translation>
        </message>
        <message>
            <source>Entered by {person}, {date}</source>
            <translation>أدخلها {person}، {date}</translation>
        </message>
        <message>
            <source>Entered {date}</source>
            <translation>أُدخلت في {date}</translation>
        </message>
        <message>
            <source>Submitted by {person}, {date}</source>
            <translation>قدّمها {person}، {date}</translation>
        </message>
        <message>
            <source>Submitted {date}</source>
            <translation>قُدّمت في {date}</translation>
        </message>
        <message>
            <source>Approved by {person}, {date}</source>
            <translation>اعتمدها {person}، {date}</translation>
        </message>
        <message>
            <source>Approved {date}</source>
            <translation>اعتُمدت في {date}</translation>
        </message>
        <message>
            <source>Source: {source}</source>
            <translation>المصدر: {source}</translation>
        </message>
        <message>
            <source>{value} ({state}) until {date}, changed by {person}: {reason}</source>
            <translation>{value} ({state}) حتى {date}، غيّرها {person}: {reason}</translation>
        </message>
        <message>
            <source>{value} ({state}) until {date}: {reason}</source>
            <translation>{value} ({state}) حتى {date}: {reason}</translation>
        </message>
        <message>
            <source>Why is it sent back?</source>
            <translation>لماذا تُعاد؟</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>إعادة</translation>
        </message>
    </context>
    <context>
        <name>ValueReason</name>
        <message numerus="yes">
            <source>Why are %n values sent back?</source>
            <translation>
                <numerusform>لا تُعاد أي قيمة.</numerusform>
                <numerusform>لماذا تُعاد القيمة؟</numerusform>
                <numerusform>لماذا تُعاد القيمتان؟</numerusform>
                <numerusform>لماذا تُعاد %n قيم؟</numerusform>
                <numerusform>لماذا تُعاد %n قيمة؟</numerusform>
                <numerusform>لماذا تُعاد %n قيمة؟</numerusform>
            </translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>إعادة</translation>
        </message>
        <message>
            <source>Keep the new value</source>
            <translation>حفظ القيمة الجديدة</translation>
        </message>
        <message numerus="yes">
            <source>%n approved values change. Why?</source>
            <translation>
                <numerusform>لا تتغير أي قيمة معتمدة.</numerusform>
                <numerusform>تتغير قيمة معتمدة واحدة. لماذا؟</numerusform>
                <numerusform>تتغير قيمتان معتمدتان. لماذا؟</numerusform>
                <numerusform>تتغير %n قيم معتمدة. لماذا؟</numerusform>
                <numerusform>تتغير %n قيمة معتمدة. لماذا؟</numerusform>
                <numerusform>تتغير %n قيمة معتمدة. لماذا؟</numerusform>
            </translation>
        </message>
        <message>
            <source>{period} is approved: {before} becomes {after}. Why?</source>
            <translation>قيمة {period} معتمدة: {before} تصبح {after}. لماذا؟</translation>
        </message>
    </context>
    <context>
        <name>ValueWords</name>
        <message>
            <source>{share} ({numerator} of {denominator})</source>
            <translation>{share} ({numerator} من {denominator})</translation>
        </message>
        <message>
            <source>{number} percentage points</source>
            <translation>{number} نقطة مئوية</translation>
        </message>
        <message>
            <source>{missing} of {asked} expected cells are missing ({share}).</source>
            <translation>الخلايا الناقصة {missing} من أصل {asked} خلية متوقعة ({share}).</translation>
        </message>
        <message>
            <source>{missing} of {asked} expected cells are missing ({share}); {explained} are empty for a stated reason.</source>
            <translation>الخلايا الناقصة {missing} من أصل {asked} خلية متوقعة ({share})؛ والخالية لسبب مذكور: {explained}.</translation>
        </message>
        <message>
            <source>No expected cell is missing; {explained} of {asked} are empty for a stated reason.</source>
            <translation>لا تنقص أي خلية متوقعة؛ والخالية لسبب مذكور: {explained} من أصل {asked}.</translation>
        </message>
        <message>
            <source>All {asked} expected cells are there.</source>
            <translation>جميع الخلايا المتوقعة موجودة، وعددها {asked}.</translation>
        </message>
    </context>
    <context>
        <name>ValuesBar</name>
        <message>
            <source>How the values are broken down</source>
            <translation>كيف تُفصَّل القيم</translation>
        </message>
        <message>
            <source>Add a category</source>
            <translation>إضافة فئة</translation>
        </message>
        <message>
            <source>Choose a category; a place, or ages such as 15-24, can be typed.</source>
            <translation>اختر فئة؛ ويمكن كتابة مكان أو فئة عمرية مثل 15-24.</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>تقديم</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>إعادة…</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Every cell</source>
            <translation>كل الخلايا</translation>
        </message>
        <message>
            <source>By {axis}</source>
            <translation>حسب {axis}</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>إضافة…</translation>
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
        <message>
            <source>The chosen values.</source>
            <translation>القيم المختارة.</translation>
        </message>
        <message>
            <source>All values of the indicator.</source>
            <translation>جميع قيم المؤشر.</translation>
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
        <message>
            <source>○ draft, ◐ submitted. Empty because: {letters}.</source>
            <translation>○ مسودة، ◐ مقدَّمة. سبب الخلو: {letters}.</translation>
        </message>
        <message numerus="yes">
            <source>Nothing was pasted: %n rows are refused.</source>
            <translation>
                <numerusform>لم يُلصق شيء: لم يُرفض أي صف.</numerusform>
                <numerusform>لم يُلصق شيء: رُفض صف واحد.</numerusform>
                <numerusform>لم يُلصق شيء: رُفض صفان.</numerusform>
                <numerusform>لم يُلصق شيء: رُفضت %n صفوف.</numerusform>
                <numerusform>لم يُلصق شيء: رُفض %n صفا.</numerusform>
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
        <message>
            <source>Missing because</source>
            <translation>سبب الغياب</translation>
        </message>
        <message>
            <source>Submit</source>
            <translation>تقديم</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>اعتماد</translation>
        </message>
        <message>
            <source>Send back…</source>
            <translation>إعادة…</translation>
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
            <translation>قيمة</translation>
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
            <source>Parts − total</source>
            <translation>الأجزاء − المجموع</translation>
        </message>
        <message>
            <source>Why they differ</source>
            <translation>سبب الاختلاف</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Needs a reason</source>
            <translation>يلزم سبب</translation>
        </message>
        <message>
            <source>Not kept yet</source>
            <translation>لم يُحفظ بعد</translation>
        </message>
    </context>
    <context>
        <name>ViewTabs</name>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>Collecting</source>
            <translation>الجمع</translation>
        </message>
        <message>
            <source>Consulted</source>
            <translation>المشاورات</translation>
        </message>
        <message>
            <source>Analysis</source>
            <translation>التحليل</translation>
        </message>
        <message>
            <source>By instrument</source>
            <translation>حسب الصك</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>الجولات</translation>
        </message>
        <message>
            <source>Question bank</source>
            <translation>بنك الأسئلة</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>الأهداف الوطنية</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>خطة العمل</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>الجدول الزمني</translation>
        </message>
        <message>
            <source>Progress</source>
            <translation>التقدم المحرز</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>التقويم</translation>
        </message>
        <message>
            <source>Indicators and values</source>
            <translation>المؤشرات والقيم</translation>
        </message>
        <message>
            <source>Library</source>
            <translation>المكتبة</translation>
        </message>
        <message>
            <source>Arms collected (16.4.2)</source>
            <translation>الأسلحة المجموعة (16-4-2)</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>تصدير</translation>
        </message>
        <message>
            <source>Submitted</source>
            <translation>المقدَّم</translation>
        </message>
        <message>
            <source>What may leave</source>
            <translation>ما يجوز خروجه</translation>
        </message>
        <message>
            <source>Views of the baseline</source>
            <translation>صفحات التقييم الأساسي</translation>
        </message>
        <message>
            <source>Views of targets and plan</source>
            <translation>صفحات الأهداف والخطة</translation>
        </message>
        <message>
            <source>Views of the indicators</source>
            <translation>صفحات المؤشرات</translation>
        </message>
        <message>
            <source>Views of the reports</source>
            <translation>عروض التقارير</translation>
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
        <name>baseline_charts</name>
        <message>
            <source>Source: {round}, answers as of {date}.</source>
            <translation>المصدر: {round}، الإجابات حتى {date}.</translation>
        </message>
        <message>
            <source>From 0 at the centre to 5 at the rim, natcoord's own scale.</source>
            <translation>من 0 في المركز إلى 5 عند الحافة، على مقياس natcoord الخاص.</translation>
        </message>
        <message>
            <source>Scores by functional area</source>
            <translation>الدرجات بحسب المجال الوظيفي</translation>
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
            <source>Law and practice together, from 0 to 5, natcoord's own scale. A dash: no level is known.</source>
            <translation>القانون والممارسة معا، من 0 إلى 5، على مقياس natcoord الخاص. الشَّرطة: لا يُعرف أي مستوى.</translation>
        </message>
        <message>
            <source>Scores by functional area and lens</source>
            <translation>الدرجات بحسب المجال الوظيفي والزاوية</translation>
        </message>
        <message>
            <source>Hatched: fewer than half of the levels are known</source>
            <translation>مُظلَّل بخطوط: المعروف أقل من نصف المستويات</translation>
        </message>
        <message>
            <source>Nothing is asked here</source>
            <translation>لا سؤال هنا</translation>
        </message>
        <message>
            <source>Not answered</source>
            <translation>بلا إجابة</translation>
        </message>
        <message>
            <source>Evidence behind the answers</source>
            <translation>الأدلة التي تستند إليها الإجابات</translation>
        </message>
        <message>
            <source>Number of questions.</source>
            <translation>عدد الأسئلة.</translation>
        </message>
    </context>
    <context>
        <name>baseline_report</name>
        <message>
            <source>{state}: baseline report on small arms control</source>
            <translation>{state}: تقرير التقييم الأساسي عن مراقبة الأسلحة الصغيرة</translation>
        </message>
        <message>
            <source>Scores, findings, gaps, evidence and consultations</source>
            <translation>الدرجات والاستنتاجات والثغرات والأدلة والمشاورات</translation>
        </message>
        <message>
            <source>What changed since the round before</source>
            <translation>ما تغيّر منذ الجولة السابقة</translation>
        </message>
        <message>
            <source>The round, its scores and what the figures say</source>
            <translation>الجولة ودرجاتها وما تقوله الأرقام</translation>
        </message>
        <message>
            <source>Each functional area through each lens</source>
            <translation>كل مجال وظيفي من كل زاوية</translation>
        </message>
        <message>
            <source>Where law and practice are far apart, and what is strong</source>
            <translation>مواضع التباعد بين القانون والممارسة، ومواطن القوة</translation>
        </message>
        <message>
            <source>Each question with its levels, or why there is none</source>
            <translation>كل سؤال مع مستوييه، أو سبب غيابهما</translation>
        </message>
        <message>
            <source>Each document and statement, with its grade</source>
            <translation>كل وثيقة وإفادة مع درجتها</translation>
        </message>
        <message>
            <source>What was asked of the institutions that hold it</source>
            <translation>ما طُلب من الجهات التي لديها البيانات</translation>
        </message>
        <message>
            <source>Who was consulted, and who was not</source>
            <translation>من شملتهم المشاورات ومن لم تشملهم</translation>
        </message>
        <message>
            <source>How far the gender analysis has come</source>
            <translation>مدى تقدم التحليل الجنساني</translation>
        </message>
        <message>
            <source>The levels by provision of each instrument</source>
            <translation>المستويات بحسب أحكام كل صك</translation>
        </message>
        <message>
            <source>How scores, gaps and findings are made, and what is left out</source>
            <translation>كيفية التوصل إلى الدرجات والثغرات والاستنتاجات، وما لا يرد في التقرير</translation>
        </message>
        <message>
            <source>No person is named in this report, no small group is counted and no restricted document described.</source>
            <translation>لا يرد في هذا التقرير اسم أي شخص، ولا عدد أي مجموعة صغيرة، ولا وصف لأي وثيقة مقيَّدة.</translation>
        </message>
        <message>
            <source>Baseline report on small arms control</source>
            <translation>تقرير التقييم الأساسي عن مراقبة الأسلحة الصغيرة</translation>
        </message>
        <message>
            <source>Confidence of the answer</source>
            <translation>درجة الثقة في الإجابة</translation>
        </message>
        <message>
            <source>Answered on</source>
            <translation>تاريخ الإجابة</translation>
        </message>
        <message>
            <source>Carried and not confirmed</source>
            <translation>مرحَّلة من جولة ولم تُؤكَّد</translation>
        </message>
        <message>
            <source>A carried answer bears the date of the original until it is confirmed or changed.</source>
            <translation>تحمل الإجابة المرحَّلة تاريخ الإجابة الأصلية إلى أن تُؤكَّد أو تُعدَّل.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Title of the evidence</source>
            <translation>عنوان الدليل</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Date of the document</source>
            <translation>تاريخ الوثيقة</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>تاريخ التحقق</translation>
        </message>
        <message>
            <source>A restricted document is counted and graded; its title and place stay in the country file.</source>
            <translation>تُحصى الوثيقة المقيَّدة وتُبيَّن درجتها؛ أما عنوانها ومكانها فيبقيان في ملف البلد.</translation>
        </message>
        <message>
            <source>No evidence is recorded in this round.</source>
            <translation>لم يُسجَّل أي دليل في هذه الجولة.</translation>
        </message>
        <message>
            <source>What speaks for the answers</source>
            <translation>ما يدعم الإجابات</translation>
        </message>
        <message>
            <source>Evidence register</source>
            <translation>سجل الأدلة</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>الناقص</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>لدى الجهة</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>تاريخ الطلب</translation>
        </message>
        <message>
            <source>Due by</source>
            <translation>الموعد النهائي</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>تاريخ الورود</translation>
        </message>
        <message>
            <source>Refused on</source>
            <translation>تاريخ الرفض</translation>
        </message>
        <message>
            <source>State of the request</source>
            <translation>حالة الطلب</translation>
        </message>
        <message>
            <source>Nothing had to be asked of others in this round.</source>
            <translation>لم يلزم طلب أي شيء من جهات أخرى في هذه الجولة.</translation>
        </message>
        <message>
            <source>Data requested of others</source>
            <translation>البيانات المطلوبة من جهات أخرى</translation>
        </message>
        <message>
            <source>Data requests</source>
            <translation>طلبات البيانات</translation>
        </message>
        <message>
            <source>By functional area</source>
            <translation>بحسب المجال الوظيفي</translation>
        </message>
        <message>
            <source>By lens</source>
            <translation>بحسب الزاوية</translation>
        </message>
        <message>
            <source>Levels that changed</source>
            <translation>المستويات التي تغيّرت</translation>
        </message>
        <message>
            <source>From {before} to {after}</source>
            <translation>من «{before}» إلى «{after}»</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>المقارنة</translation>
        </message>
        <message>
            <source>Questions that both rounds ask: {both}; asked by only one of them and left out: {left_out}; carried and not confirmed: {carried}; reworded in between: {reworded}. The scores are over the questions whose level both rounds know, so that nothing moves them but a change in the country.</source>
            <translation>الأسئلة المطروحة في الجولتين: {both}؛ والمطروحة في إحداهما فقط وقد استُبعدت: {left_out}؛ والمرحَّلة إجاباتها دون تأكيد: {carried}؛ والمعدَّلة صياغتها بينهما: {reworded}. وتُحسب الدرجات على الأسئلة المعروف مستواها في الجولتين، فلا يحركها إلا تغيّر في البلد.</translation>
        </message>
        <message>
            <source>In law before</source>
            <translation>في القانون سابقا</translation>
        </message>
        <message>
            <source>In law now</source>
            <translation>في القانون الآن</translation>
        </message>
        <message>
            <source>In practice before</source>
            <translation>في الممارسة سابقا</translation>
        </message>
        <message>
            <source>In practice now</source>
            <translation>في الممارسة الآن</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>الجانب</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>سابقا</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>الآن</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيّر</translation>
        </message>
        <message>
            <source>Question reworded</source>
            <translation>عُدِّلت صياغة السؤال</translation>
        </message>
        <message>
            <source>No level changed.</source>
            <translation>لم يتغير أي مستوى.</translation>
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
            <source>Strengths: level {wanted} or more on every side</source>
            <translation>مواطن القوة: المستوى {wanted} فأعلى في كل جانب</translation>
        </message>
        <message>
            <source>Findings and strengths</source>
            <translation>الاستنتاجات ومواطن القوة</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>الاستنتاجات</translation>
        </message>
        <message>
            <source>None in this round.</source>
            <translation>لا شيء في هذه الجولة.</translation>
        </message>
        <message>
            <source>A gap counts in each theme of its question; one that was rejected counts in none.</source>
            <translation>تُحسب الثغرة في كل موضوع من مواضيع سؤالها؛ والمرفوضة لا تُحسب في أي موضوع.</translation>
        </message>
        <message>
            <source>Gaps by theme</source>
            <translation>الثغرات بحسب الموضوع</translation>
        </message>
        <message>
            <source>Size × importance</source>
            <translation>الحجم × الأهمية</translation>
        </message>
        <message>
            <source>Priority set by the country</source>
            <translation>الأولوية التي حددها البلد</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>المواضيع</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Sum of priorities</source>
            <translation>مجموع الأولويات</translation>
        </message>
        <message>
            <source>Highest priority</source>
            <translation>أعلى أولوية</translation>
        </message>
        <message>
            <source>Kinds of stakeholders not consulted</source>
            <translation>فئات أصحاب المصلحة التي لم تُستشر</translation>
        </message>
        <message>
            <source>Functional areas nobody was consulted on</source>
            <translation>المجالات الوظيفية التي لم تتناولها أي مشاورة</translation>
        </message>
        <message>
            <source>Consultations held</source>
            <translation>المشاورات المعقودة</translation>
        </message>
        <message>
            <source>Who was consulted</source>
            <translation>من شملتهم المشاورات</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>المشاورات</translation>
        </message>
        <message>
            <source>“{mark}” stands for the count of a group of fewer than {smallest} persons, or for one from which the size of such a group could be found by subtraction.</source>
            <translation>تحل كلمة «{mark}» محل عدد مجموعة يقل أفرادها عن {smallest}، أو عدد يمكن بالطرح أن يُستنتج منه حجم مجموعة كهذه.</translation>
        </message>
        <message>
            <source>hidden</source>
            <translation>محجوب</translation>
        </message>
        <message>
            <source>Kind of stakeholder</source>
            <translation>فئة صاحب المصلحة</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>نساء</translation>
        </message>
        <message>
            <source>Men</source>
            <translation>رجال</translation>
        </message>
        <message>
            <source>Sex not stated</source>
            <translation>الجنس غير مبيَّن</translation>
        </message>
        <message>
            <source>Persons in all</source>
            <translation>مجموع الأشخاص</translation>
        </message>
        <message>
            <source>Share of women</source>
            <translation>نسبة النساء</translation>
        </message>
        <message>
            <source>All kinds together</source>
            <translation>جميع الفئات معا</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>لا شيء.</translation>
        </message>
        <message>
            <source>Title of the consultation</source>
            <translation>عنوان المشاورة</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>تاريخ الانعقاد</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Functional areas</source>
            <translation>المجالات الوظيفية</translation>
        </message>
        <message>
            <source>No consultation is recorded in this round.</source>
            <translation>لم تُسجَّل أي مشاورة في هذه الجولة.</translation>
        </message>
        <message>
            <source>Done: {done} of {total} lines; partly counts one half.</source>
            <translation>المنجز: {done} من أصل {total} من البنود؛ وتُحسب «جزئيا» نصفا.</translation>
        </message>
        <message>
            <source>What is asked</source>
            <translation>ما يُسأل عنه</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الإجابة</translation>
        </message>
        <message>
            <source>Checklist of the gender analysis</source>
            <translation>القائمة المرجعية للتحليل الجنساني</translation>
        </message>
        <message>
            <source>Gender checklist</source>
            <translation>القائمة المرجعية الجنسانية</translation>
        </message>
        <message>
            <source>Provision</source>
            <translation>الحكم</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>الموضوع</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>المجاب عنها</translation>
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
            <source>The levels are those of the questions that rest on the provision. A provision without question and target is one that nothing speaks to yet. Elements proposed to a conference and not agreed are named as such.</source>
            <translation>المستويات هي مستويات الأسئلة المستندة إلى الحكم. والحكم الذي لا سؤال له ولا هدف لم يتناوله شيء بعد. والعناصر المقترحة على مؤتمر ولم يُتفق عليها يُشار إليها بهذه الصفة.</translation>
        </message>
        <message>
            <source>The baseline by provision of each instrument</source>
            <translation>التقييم الأساسي بحسب أحكام كل صك</translation>
        </message>
        <message>
            <source>Commitments</source>
            <translation>الالتزامات</translation>
        </message>
        <message>
            <source>The levels</source>
            <translation>المستويات</translation>
        </message>
        <message>
            <source>How the baseline was made</source>
            <translation>كيفية إعداد التقييم الأساسي</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>المنهجية</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <source>Meaning, in law and in practice alike</source>
            <translation>المعنى، في القانون وفي الممارسة على السواء</translation>
        </message>
        <message>
            <source>Scores and coverage</source>
            <translation>الدرجات والتغطية</translation>
        </message>
        <message>
            <source>A question is answered once for the law and once for the practice, where each applies. A score is the mean of the levels, weighted by the importance of the questions (1 to 3). What is not known, not applicable or not shared has no level and is never averaged. Coverage is the share of levels that are known, of those that can be asked; what does not apply is not asked.</source>
            <translation>يُجاب عن السؤال مرة عن القانون ومرة عن الممارسة، حيث ينطبق كل منهما. والدرجة هي متوسط المستويات مرجحا بأهمية الأسئلة (1 إلى 3). وما ليس معروفا أو لا ينطبق أو ليس متاحا للمشاركة لا مستوى له ولا يدخل في المتوسط أبدا. والتغطية هي نسبة المستويات المعروفة مما يمكن السؤال عنه؛ وما لا ينطبق لا يُسأل عنه.</translation>
        </message>
        <message>
            <source>Evidence grades</source>
            <translation>درجات الأدلة</translation>
        </message>
        <message>
            <source>The strongest item that speaks for an answer grades it: no evidence, stated, a document that was seen, or verified by somebody named in the country file.</source>
            <translation>تُمنح الإجابة درجة أقوى ما يدعمها: لا دليل، أو مُصرَّح به، أو وثيقة جرى الاطلاع عليها، أو متحقق منه على يد شخص مذكور اسمه في ملف البلد.</translation>
        </message>
        <message>
            <source>Question pack</source>
            <translation>حزمة الأسئلة</translation>
        </message>
        <message>
            <source>The round asks the questions of pack {version} that fit its scope, with those the country added and without those it hid. A question that follows another is skipped when the other settles it.</source>
            <translation>تطرح الجولة أسئلة الحزمة {version} الداخلة في نطاقها، ومعها الأسئلة التي أضافها البلد ومن دون الأسئلة التي أخفاها. والسؤال التابع لسؤال آخر يُتجاوز إذا حسمه جواب ذلك السؤال.</translation>
        </message>
        <message>
            <source>The law exists and is not applied: level 3 or more in law, 1 or less in practice. Practised without legal basis: the reverse. A strength has the level wanted on every side that applies.</source>
            <translation>القانون قائم وغير مطبق: المستوى 3 فأعلى في القانون و1 فأدنى في الممارسة. ممارسة بلا أساس قانوني: العكس. وموطن القوة هو ما بلغ المستوى المنشود في كل جانب ينطبق.</translation>
        </message>
        <message>
            <source>Comparison of rounds</source>
            <translation>المقارنة بين الجولات</translation>
        </message>
        <message>
            <source>Two rounds are compared over the questions that both ask, and their scores over the levels that both know. A carried answer keeps its date and evidence and is marked until it is confirmed or changed.</source>
            <translation>تُقارَن جولتان على الأسئلة المطروحة في كلتيهما، وتُقارَن درجاتهما على المستويات المعروفة في كلتيهما. وتحتفظ الإجابة المرحَّلة بتاريخها ودليلها وتبقى معلَّمة إلى أن تُؤكَّد أو تُعدَّل.</translation>
        </message>
        <message>
            <source>Small groups</source>
            <translation>المجموعات الصغيرة</translation>
        </message>
        <message>
            <source>Persons and restricted documents</source>
            <translation>الأشخاص والوثائق المقيَّدة</translation>
        </message>
        <message>
            <source>Who leads, answers, verifies or takes part is not named here. Of a restricted document only its grade is given.</source>
            <translation>لا يُذكر هنا اسم من يقود أو يجيب أو يتحقق أو يشارك. ولا يُذكر عن الوثيقة المقيَّدة سوى درجتها.</translation>
        </message>
        <message>
            <source>Coverage in law</source>
            <translation>التغطية في القانون</translation>
        </message>
        <message>
            <source>Coverage in practice</source>
            <translation>التغطية في الممارسة</translation>
        </message>
        <message>
            <source>Carried, not confirmed</source>
            <translation>المرحَّلة دون تأكيد</translation>
        </message>
        <message>
            <source>Scores</source>
            <translation>الدرجات</translation>
        </message>
        <message>
            <source>How much of each cell is known, of the levels that can be asked there. An empty cell: nothing is asked.</source>
            <translation>نسبة المعروف في كل خلية من المستويات التي يمكن السؤال عنها فيها. والخلية الفارغة لا سؤال فيها.</translation>
        </message>
        <message>
            <source>Functional areas through each lens</source>
            <translation>المجالات الوظيفية من كل زاوية</translation>
        </message>
        <message>
            <source>Heat map</source>
            <translation>الخريطة الحرارية</translation>
        </message>
        <message>
            <source>The round</source>
            <translation>الجولة</translation>
        </message>
        <message>
            <source>The scores</source>
            <translation>الدرجات</translation>
        </message>
        <message>
            <source>What the figures say</source>
            <translation>ما تقوله الأرقام</translation>
        </message>
        <message>
            <source>Levels that changed since {before}</source>
            <translation>المستويات التي تغيّرت منذ «{before}»</translation>
        </message>
        <message>
            <source>The baseline in short</source>
            <translation>التقييم الأساسي بإيجاز</translation>
        </message>
        <message>
            <source>{what}: {value}</source>
            <translation>{what}: {value}</translation>
        </message>
        <message>
            <source>All</source>
            <translation>الكل</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>الجولة</translation>
        </message>
        <message>
            <source>State of the round</source>
            <translation>مرحلة الجولة</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>تاريخ البدء</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>تاريخ الإغلاق</translation>
        </message>
        <message>
            <source>Institution that leads it</source>
            <translation>الجهة التي تقودها</translation>
        </message>
        <message>
            <source>Instruments</source>
            <translation>الصكوك</translation>
        </message>
        <message>
            <source>Answers carried from</source>
            <translation>الإجابات مرحَّلة من</translation>
        </message>
        <message>
            <source>No level is known yet, so there is no score.</source>
            <translation>لا يُعرف أي مستوى بعد، فلا توجد درجة.</translation>
        </message>
        <message>
            <source>Score in law: {law}; in practice: {practice}, on a scale from 0 to 5. Of the levels that can be asked, {coverage} are known.</source>
            <translation>الدرجة في القانون: {law}؛ وفي الممارسة: {practice}، على مقياس من 0 إلى 5. والمعروف من المستويات التي يمكن السؤال عنها: {coverage}.</translation>
        </message>
        <message>
            <source>In law, strongest: {strong} ({high}); weakest: {weak} ({low}).</source>
            <translation>في القانون، المجال الأقوى: {strong} ({high})؛ والأضعف: {weak} ({low}).</translation>
        </message>
        <message>
            <source>In practice, strongest: {strong} ({high}); weakest: {weak} ({low}).</source>
            <translation>في الممارسة، المجال الأقوى: {strong} ({high})؛ والأضعف: {weak} ({low}).</translation>
        </message>
        <message>
            <source>Questions where the law exists and is not applied: {unapplied}; practised without a legal basis: {lawless}; at the level wanted on every side: {strengths}.</source>
            <translation>عدد الأسئلة التي فيها القانون قائم وغير مطبق: {unapplied}؛ والتي فيها ممارسة بلا أساس قانوني: {lawless}؛ والتي بلغت المستوى المنشود في كل جانب: {strengths}.</translation>
        </message>
        <message>
            <source>Gaps found: {gaps}; accepted: {accepted}, deferred: {deferred}, rejected: {rejected}, undecided: {undecided}. Priorities set by the country: {overridden}.</source>
            <translation>الثغرات المرصودة: {gaps}؛ المقبولة: {accepted}، والمؤجلة: {deferred}، والمرفوضة: {rejected}، والتي لم يُبت فيها: {undecided}. والأولويات التي حددها البلد: {overridden}.</translation>
        </message>
        <message>
            <source>Theme with the highest sum of priorities: {theme} ({sum}, gaps: {gaps}).</source>
            <translation>الموضوع الذي له أعلى مجموع للأولويات: {theme} ({sum}، الثغرات: {gaps}).</translation>
        </message>
        <message>
            <source>Answers resting on verified evidence: {verified}; on a document that was seen: {document}; on a statement alone: {stated}; on nothing: {none}. Questions without an answer: {unanswered}.</source>
            <translation>الإجابات المستندة إلى دليل متحقق منه: {verified}؛ وإلى وثيقة جرى الاطلاع عليها: {document}؛ وإلى إفادة وحدها: {stated}؛ وغير المستندة إلى شيء: {none}. والأسئلة التي بلا إجابة: {unanswered}.</translation>
        </message>
        <message>
            <source>Answers carried from an earlier round and not confirmed yet: {carried}.</source>
            <translation>الإجابات المرحَّلة من جولة سابقة ولم تُؤكَّد بعد: {carried}.</translation>
        </message>
        <message>
            <source>Questions whose answer others hold: {requests}; answered since: {answered}.</source>
            <translation>الأسئلة التي جوابها لدى جهات أخرى: {requests}؛ وما أُجيب عنه منها لاحقا: {answered}.</translation>
        </message>
        <message>
            <source>Since {before}, over the questions whose level both rounds know: in law from {law_before} to {law_after}, in practice from {practice_before} to {practice_after}.</source>
            <translation>منذ «{before}»، وعلى الأسئلة المعروف مستواها في الجولتين: في القانون من {law_before} إلى {law_after}، وفي الممارسة من {practice_before} إلى {practice_after}.</translation>
        </message>
        <message>
            <source>Consultations: {meetings}; kinds of stakeholders consulted: {met} of {kinds}; share of women among those whose sex is stated: {share}.</source>
            <translation>المشاورات: {meetings}؛ وفئات أصحاب المصلحة التي استُشيرت: {met} من أصل {kinds}؛ ونسبة النساء ممن ذُكر جنسهم: {share}.</translation>
        </message>
        <message>
            <source>Together</source>
            <translation>معا</translation>
        </message>
    </context>
    <context>
        <name>calendar</name>
        <message>
            <source>Late</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>In the next 30 days</source>
            <translation>خلال الأيام الثلاثين القادمة</translation>
        </message>
        <message>
            <source>Later, this year and the next</source>
            <translation>لاحقا، في هذه السنة والسنة التالية</translation>
        </message>
        <message>
            <source>In the years after</source>
            <translation>في السنوات التالية</translation>
        </message>
        <message>
            <source>{country}: calendar of what is due</source>
            <translation>{country}: تقويم المواعيد المستحقة</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>بلا عنوان</translation>
        </message>
        <message>
            <source>{indicator} · {period}</source>
            <translation>{indicator} · {period}</translation>
        </message>
        <message>
            <source>{title} (date to be checked)</source>
            <translation>{title} (التاريخ بحاجة إلى تدقيق)</translation>
        </message>
        <message>
            <source>{title} (date not verified)</source>
            <translation>{title} (تاريخ لم يجر التحقق منه)</translation>
        </message>
        <message>
            <source>What is due, by when and by whom</source>
            <translation>ما هو مستحق، ومتى، وعلى أي جهة</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>التقويم</translation>
        </message>
        <message>
            <source>Nothing is due.</source>
            <translation>لا شيء مستحق.</translation>
        </message>
        <message>
            <source>A date that is not verified must be checked with whoever sets it.</source>
            <translation>كل تاريخ لم يجر التحقق منه ينبغي التأكد منه لدى الجهة التي تحدده.</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>تاريخ الاستحقاق</translation>
        </message>
        <message>
            <source>What is due</source>
            <translation>ما هو مستحق</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>الجهة</translation>
        </message>
    </context>
    <context>
        <name>changes</name>
        <message>
            <source>Country and institutions</source>
            <translation>الدولة والجهات</translation>
        </message>
        <message>
            <source>Baseline</source>
            <translation>التقييم الأساسي</translation>
        </message>
        <message>
            <source>Targets and indicators</source>
            <translation>الأهداف والمؤشرات</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>القيم</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>خطة العمل</translation>
        </message>
        <message>
            <source>Arms collected</source>
            <translation>الأسلحة المجموعة</translation>
        </message>
        <message>
            <source>Calendar</source>
            <translation>التقويم</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>The facts of {date}</source>
            <translation>البيانات بتاريخ {date}</translation>
        </message>
        <message>
            <source>{report}, version {number}, submitted on {date}</source>
            <translation>{report}، النسخة {number}، قُدّم في {date}</translation>
        </message>
        <message>
            <source>What changed</source>
            <translation>ما الذي تغيّر</translation>
        </message>
        <message>
            <source>Before: {side}.</source>
            <translation>قبل: {side}.</translation>
        </message>
        <message>
            <source>After: {side}.</source>
            <translation>بعد: {side}.</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>ملخص</translation>
        </message>
        <message>
            <source>Compared is what the two hold, record by record and field by field. When something was typed, and the steps of clearance of reports, are no change of facts.</source>
            <translation>تُقارن محتويات الجانبين سجلًا بسجل وحقلًا بحقل. ولا يُعد وقت الإدخال ولا خطوات إجازة التقارير تغيّرًا في البيانات.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>السجلات</translation>
        </message>
        <message>
            <source>Nothing differs between the two.</source>
            <translation>لا فرق بين الجانبين.</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>نوع السجل</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>التغيير</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>الحقل</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>قبل</translation>
        </message>
        <message>
            <source>After</source>
            <translation>بعد</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>أضيف</translation>
        </message>
        <message>
            <source>Removed</source>
            <translation>حُذف</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>تغيّر</translation>
        </message>
        <message>
            <source>{field} ({language})</source>
            <translation>{field} ({language})</translation>
        </message>
        <message>
            <source>Both languages</source>
            <translation>اللغتان</translation>
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
            <translation>التقييم الأساسي</translation>
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
            <source>Path until {date}</source>
            <translation>المسار حتى {date}</translation>
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
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>في المائة</translation>
        </message>
        <message>
            <source>The {drawn} largest of {known} categories.</source>
            <translation>أكبر {drawn} فئات من أصل {known}.</translation>
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
        <name>gantt</name>
        <message>
            <source>Too many rows for one page: activities are left out. Choose an institution or an area to print them.</source>
            <translation>عدد البنود أكبر مما تتسع له صفحة واحدة، فلم تُدرج الأنشطة. اختر جهة أو مجالا لطباعتها.</translation>
        </message>
        <message>
            <source>Too many rows for one page: only objectives and outcomes are shown.</source>
            <translation>عدد البنود أكبر مما تتسع له صفحة واحدة، فلا تظهر سوى الأهداف الاستراتيجية والنتائج.</translation>
        </message>
        <message>
            <source>Too many rows for one page: only objectives are shown.</source>
            <translation>عدد البنود أكبر مما تتسع له صفحة واحدة، فلا تظهر سوى الأهداف الاستراتيجية.</translation>
        </message>
        <message>
            <source>Timeline of the action plan</source>
            <translation>الجدول الزمني لخطة العمل</translation>
        </message>
        <message>
            <source>Institution: {name}</source>
            <translation>الجهة: {name}</translation>
        </message>
        <message>
            <source>Area: {name}</source>
            <translation>المجال: {name}</translation>
        </message>
        <message>
            <source>No dates</source>
            <translation>بلا تواريخ</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>معلَم</translation>
        </message>
        <message>
            <source>Year of a target</source>
            <translation>سنة هدف</translation>
        </message>
        <message>
            <source>Milestone of a target</source>
            <translation>معلَم هدف</translation>
        </message>
        <message>
            <source>Today, {date}</source>
            <translation>اليوم، {date}</translation>
        </message>
        <message>
            <source>Q{number}</source>
            <translation>الربع {number}</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Without a title</source>
            <translation>بلا عنوان</translation>
        </message>
    </context>
    <context>
        <name>glossary</name>
        <message>
            <source>Baseline</source>
            <translation>خط الأساس</translation>
        </message>
        <message>
            <source>The value that progress towards a target is counted from.</source>
            <translation>القيمة التي يُحسب منها التقدم نحو الهدف.</translation>
        </message>
        <message>
            <source>Breakdown</source>
            <translation>التفصيل</translation>
        </message>
        <message>
            <source>A figure given apart for groups, such as by sex, age or weapon type.</source>
            <translation>رقم يُعطى لكل فئة على حدة، كالجنس أو العمر أو نوع السلاح.</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>التغطية</translation>
        </message>
        <message>
            <source>The share of questions that are answered; a score says little where it is low.</source>
            <translation>نسبة الأسئلة المجاب عنها؛ ولا تفيد الدرجة كثيرا حيث تنخفض.</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>الثغرة</translation>
        </message>
        <message>
            <source>The distance between the level wanted and the level found in one question of the baseline.</source>
            <translation>البعد بين المستوى المنشود والمستوى الموجود في سؤال من أسئلة التقييم الأساسي.</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>المَعلَم</translation>
        </message>
        <message>
            <source>A value to be reached in a year on the way to a target.</source>
            <translation>قيمة يُراد بلوغها في سنة على الطريق إلى الهدف.</translation>
        </message>
        <message>
            <source>National Action Plan</source>
            <translation>خطة العمل الوطنية</translation>
        </message>
        <message>
            <source>The objectives, outcomes, outputs and activities by which the State carries out its commitments.</source>
            <translation>الغايات والنتائج والنواتج والأنشطة التي تنفذ بها الدولة التزاماتها.</translation>
        </message>
        <message>
            <source>Programme of Action</source>
            <translation>برنامج العمل</translation>
        </message>
        <message>
            <source>The United Nations programme of 2001 against the illicit trade in small arms and light weapons.</source>
            <translation>برنامج الأمم المتحدة لعام 2001 لمكافحة الاتجار غير المشروع بالأسلحة الصغيرة والأسلحة الخفيفة.</translation>
        </message>
        <message>
            <source>International Tracing Instrument</source>
            <translation>الصك الدولي للتعقب</translation>
        </message>
        <message>
            <source>The United Nations instrument of 2005 on marking, record-keeping and tracing.</source>
            <translation>صك الأمم المتحدة لعام 2005 بشأن الوسم وحفظ السجلات والتعقب.</translation>
        </message>
        <message>
            <source>Tracing</source>
            <translation>التعقب</translation>
        </message>
        <message>
            <source>Following an arm from its making or import to the point where it left lawful hands.</source>
            <translation>تتبع السلاح من صنعه أو استيراده إلى النقطة التي خرج فيها من الحيازة المشروعة.</translation>
        </message>
        <message>
            <source>Surrendered</source>
            <translation>المسلَّمة طوعا</translation>
        </message>
        <message>
            <source>Arms handed over willingly to a competent authority.</source>
            <translation>أسلحة سُلمت طوعا إلى سلطة مختصة.</translation>
        </message>
        <message>
            <source>On track</source>
            <translation>على المسار</translation>
        </message>
        <message>
            <source>At least the share of the expected progress that this State asks for; 95 per cent unless it sets another.</source>
            <translation>ما لا يقل عن نسبة التقدم المتوقع التي تطلبها هذه الدولة؛ وهي 95 في المائة ما لم تحدد غيرها.</translation>
        </message>
        <message>
            <source>Unfunded</source>
            <translation>غير ممول</translation>
        </message>
        <message>
            <source>The part of the costs for which no source has been found.</source>
            <translation>الجزء من التكاليف الذي لم يُعثر له على مصدر.</translation>
        </message>
        <message>
            <source>Small arms and light weapons</source>
            <translation>الأسلحة الصغيرة والأسلحة الخفيفة</translation>
        </message>
        <message>
            <source>Arms with a barrel or tube for one person or a few, as the tracing instrument defines them.</source>
            <translation>أسلحة ذات سبطانة أو أنبوب لشخص أو بضعة أشخاص، بحسب تعريف صك التعقب.</translation>
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
            <source>Go to the view before or after, where a page has several</source>
            <translation>الانتقال إلى العرض السابق أو التالي حيث تتعدد العروض</translation>
        </message>
        <message>
            <source>Undo and redo a step</source>
            <translation>التراجع عن خطوة وإعادتها</translation>
        </message>
        <message>
            <source>Next or previous value that is not approved</source>
            <translation>القيمة غير المعتمدة التالية أو السابقة</translation>
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
            <translation>لم يُشارك</translation>
        </message>
        <message>
            <source>Not collected</source>
            <translation>لم يُجمع</translation>
        </message>
        <message>
            <source>Not permitted</source>
            <translation>غير مسموح به</translation>
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
            <source>Planned</source>
            <translation>مخطط لها</translation>
        </message>
        <message>
            <source>Collecting answers</source>
            <translation>جمع الإجابات</translation>
        </message>
        <message>
            <source>Being analysed</source>
            <translation>قيد التحليل</translation>
        </message>
        <message>
            <source>Being validated</source>
            <translation>قيد المصادقة</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>مغلقة</translation>
        </message>
        <message>
            <source>Low confidence</source>
            <translation>ثقة منخفضة</translation>
        </message>
        <message>
            <source>Medium confidence</source>
            <translation>ثقة متوسطة</translation>
        </message>
        <message>
            <source>High confidence</source>
            <translation>ثقة عالية</translation>
        </message>
        <message>
            <source>Statement</source>
            <translation>إفادة</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>وثيقة</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>نعم</translation>
        </message>
        <message>
            <source>Partly</source>
            <translation>جزئيا</translation>
        </message>
        <message>
            <source>No</source>
            <translation>لا</translation>
        </message>
        <message>
            <source>Improved</source>
            <translation>تحسّن</translation>
        </message>
        <message>
            <source>Worse</source>
            <translation>تراجع</translation>
        </message>
        <message>
            <source>Unchanged</source>
            <translation>بلا تغيير</translation>
        </message>
        <message>
            <source>Newly known</source>
            <translation>صار معروفا</translation>
        </message>
        <message>
            <source>No longer known</source>
            <translation>لم يعد معروفا</translation>
        </message>
        <message>
            <source>Known in neither</source>
            <translation>غير معروف في الجولتين</translation>
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
            <source>Percentage</source>
            <translation>نسبة مئوية</translation>
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
            <source>Reach</source>
            <translation>بلوغ</translation>
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
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Civil society</source>
            <translation>المجتمع المدني</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>الشريك</translation>
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
            <translation>تغيّر</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>مطابق</translation>
        </message>
        <message>
            <source>National report on the PoA and ITI</source>
            <translation>التقرير الوطني عن برنامج العمل والصك الدولي للتعقب</translation>
        </message>
        <message>
            <source>Action plan monitoring report</source>
            <translation>تقرير رصد خطة العمل</translation>
        </message>
        <message>
            <source>SDG 16.4.2 sheet</source>
            <translation>صحيفة المؤشر 16.4.2</translation>
        </message>
        <message>
            <source>Regional roadmap report</source>
            <translation>تقرير خارطة الطريق الإقليمية</translation>
        </message>
        <message>
            <source>Country page</source>
            <translation>الصفحة القطرية</translation>
        </message>
        <message>
            <source>Ministerial brief</source>
            <translation>موجز للوزير</translation>
        </message>
        <message>
            <source>National coordination report</source>
            <translation>تقرير التنسيق الوطني</translation>
        </message>
        <message>
            <source>Indicator tracking workbook</source>
            <translation>مصنف متابعة المؤشرات</translation>
        </message>
        <message>
            <source>Cleared technically</source>
            <translation>مجاز فنيا</translation>
        </message>
        <message>
            <source>Cleared between ministries</source>
            <translation>مجاز بين الوزارات</translation>
        </message>
        <message>
            <source>Cleared politically</source>
            <translation>مجاز سياسيا</translation>
        </message>
        <message>
            <source>Public</source>
            <translation>عام</translation>
        </message>
        <message>
            <source>Restricted: for use within the country</source>
            <translation>مقيد: للاستعمال داخل البلد</translation>
        </message>
        <message>
            <source>In development</source>
            <translation>قيد الإعداد</translation>
        </message>
        <message>
            <source>Not available</source>
            <translation>غير متاح</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>هدف استراتيجي</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>نتيجة</translation>
        </message>
        <message>
            <source>Output</source>
            <translation>ناتج</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>نشاط</translation>
        </message>
        <message>
            <source>Consulted</source>
            <translation>جرى التشاور بشأنها</translation>
        </message>
        <message>
            <source>Validated</source>
            <translation>مصادق عليها</translation>
        </message>
        <message>
            <source>Politically approved</source>
            <translation>معتمدة سياسيا</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>سارية</translation>
        </message>
        <message>
            <source>Mid-term reviewed</source>
            <translation>خضعت لاستعراض منتصف المدة</translation>
        </message>
        <message>
            <source>Not begun</source>
            <translation>لم يبدأ</translation>
        </message>
        <message>
            <source>Under way</source>
            <translation>قيد التنفيذ</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>منجز</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>Country and settings</source>
            <translation>البلد والإعدادات</translation>
        </message>
        <message>
            <source>Institutions</source>
            <translation>الجهات</translation>
        </message>
        <message>
            <source>Baseline rounds</source>
            <translation>جولات التقييم الأساسي</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Decisions on gaps</source>
            <translation>القرارات في الثغرات</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>Milestones of targets</source>
            <translation>معالم الأهداف</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>القيم</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الأدلة</translation>
        </message>
        <message>
            <source>Steps of rounds</source>
            <translation>خطوات الجولات</translation>
        </message>
        <message>
            <source>Areas assigned in rounds</source>
            <translation>المجالات المسندة في الجولات</translation>
        </message>
        <message>
            <source>Data requests</source>
            <translation>طلبات البيانات</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>المشاورات</translation>
        </message>
        <message>
            <source>Gender checklist</source>
            <translation>القائمة المرجعية الجنسانية</translation>
        </message>
        <message>
            <source>Own questions</source>
            <translation>الأسئلة الوطنية</translation>
        </message>
        <message>
            <source>Hidden questions</source>
            <translation>الأسئلة المخفية</translation>
        </message>
        <message>
            <source>Action plans</source>
            <translation>خطط العمل</translation>
        </message>
        <message>
            <source>Steps of action plans</source>
            <translation>خطوات خطط العمل</translation>
        </message>
        <message>
            <source>Lines of the plan</source>
            <translation>بنود الخطة</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>التكاليف</translation>
        </message>
        <message>
            <source>Exchange rates</source>
            <translation>أسعار الصرف</translation>
        </message>
        <message>
            <source>Former lines of targets</source>
            <translation>الخطوط السابقة للأهداف</translation>
        </message>
        <message>
            <source>Former values</source>
            <translation>القيم السابقة</translation>
        </message>
        <message>
            <source>Arms collected</source>
            <translation>الأسلحة المجموعة</translation>
        </message>
        <message>
            <source>Figures beside the table of arms</source>
            <translation>أرقام إلى جانب جدول الأسلحة</translation>
        </message>
        <message>
            <source>Figures supplied by agencies</source>
            <translation>أرقام قدمتها الجهات</translation>
        </message>
        <message>
            <source>Years of the table of arms</source>
            <translation>سنوات جدول الأسلحة</translation>
        </message>
        <message>
            <source>Revisions of closed years of arms</source>
            <translation>تنقيحات السنوات المغلقة للأسلحة</translation>
        </message>
        <message>
            <source>Deadlines</source>
            <translation>المواعيد</translation>
        </message>
        <message>
            <source>Reports</source>
            <translation>التقارير</translation>
        </message>
        <message>
            <source>What was filled in</source>
            <translation>ما مُلئ في التقارير</translation>
        </message>
        <message>
            <source>Steps of clearance</source>
            <translation>خطوات الإجازة</translation>
        </message>
        <message>
            <source>Records kept in the country</source>
            <translation>سجلات تبقى في البلد</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>Reason for no value</source>
            <translation>سبب عدم وجود قيمة</translation>
        </message>
        <message>
            <source>Threshold of needs acceleration</source>
            <translation>عتبة «يحتاج إلى تسريع»</translation>
        </message>
        <message>
            <source>Action plan</source>
            <translation>خطة العمل</translation>
        </message>
        <message>
            <source>Adopted by</source>
            <translation>الهيئة التي اعتمدته</translation>
        </message>
        <message>
            <source>Adopted on</source>
            <translation>تاريخ الاعتماد</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>Answered at</source>
            <translation>وقت الإجابة</translation>
        </message>
        <message>
            <source>Approved at</source>
            <translation>وقت الاعتماد</translation>
        </message>
        <message>
            <source>Approved by (person)</source>
            <translation>الشخص الذي اعتمدها</translation>
        </message>
        <message>
            <source>Functional area</source>
            <translation>المجال الوظيفي</translation>
        </message>
        <message>
            <source>Functional areas</source>
            <translation>المجالات الوظيفية</translation>
        </message>
        <message>
            <source>Asked on</source>
            <translation>تاريخ الطلب</translation>
        </message>
        <message>
            <source>Baseline round</source>
            <translation>جولة التقييم الأساسي</translation>
        </message>
        <message>
            <source>Attached file</source>
            <translation>الملف المرفق</translation>
        </message>
        <message>
            <source>Breakdown asked for</source>
            <translation>التفصيل المطلوب</translation>
        </message>
        <message>
            <source>Upper end of the band</source>
            <translation>الحد الأعلى للنطاق</translation>
        </message>
        <message>
            <source>Lower end of the band</source>
            <translation>الحد الأدنى للنطاق</translation>
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
            <source>Deciding body</source>
            <translation>الهيئة التي تتخذ القرار</translation>
        </message>
        <message>
            <source>Carried from</source>
            <translation>مرحَّل من</translation>
        </message>
        <message>
            <source>Breakdown cell</source>
            <translation>خانة التفصيل</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>الاختيار</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>الاختيارات</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>تاريخ الإغلاق</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>الرمز</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>درجة الثقة</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Decided on</source>
            <translation>تاريخ القرار</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>القرار</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>التعريف</translation>
        </message>
        <message>
            <source>Denominator</source>
            <translation>المقام</translation>
        </message>
        <message>
            <source>Why parts differ from the total</source>
            <translation>سبب اختلاف الأجزاء عن المجموع</translation>
        </message>
        <message>
            <source>Digits</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>الاتجاه</translation>
        </message>
        <message>
            <source>Method for disability</source>
            <translation>طريقة قياس الإعاقة</translation>
        </message>
        <message>
            <source>Date of the document</source>
            <translation>تاريخ الوثيقة</translation>
        </message>
        <message>
            <source>Done on</source>
            <translation>تاريخ الإنجاز</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>تاريخ الاستحقاق</translation>
        </message>
        <message>
            <source>Ends on</source>
            <translation>تاريخ الانتهاء</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>السنة الأخيرة</translation>
        </message>
        <message>
            <source>Filled in at</source>
            <translation>وقت الملء</translation>
        </message>
        <message>
            <source>Entered by (person)</source>
            <translation>الشخص الذي أدخلها</translation>
        </message>
        <message>
            <source>Established otherwise</source>
            <translation>ثبت مصدره بطريقة أخرى</translation>
        </message>
        <message>
            <source>Question of the report</source>
            <translation>سؤال التقرير</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>اسم الملف</translation>
        </message>
        <message>
            <source>Finance consulted on</source>
            <translation>تاريخ استشارة وزارة المالية</translation>
        </message>
        <message>
            <source>Frequency</source>
            <translation>التواتر</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Guidance</source>
            <translation>الإرشاد</translation>
        </message>
        <message>
            <source>Held on</source>
            <translation>تاريخ الانعقاد</translation>
        </message>
        <message>
            <source>Hidden on</source>
            <translation>تاريخ الإخفاء</translation>
        </message>
        <message>
            <source>Highest plausible value</source>
            <translation>أعلى قيمة معقولة</translation>
        </message>
        <message>
            <source>Importance</source>
            <translation>الأهمية</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>المؤشر</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Instrument</source>
            <translation>الصك</translation>
        </message>
        <message>
            <source>Information insufficient</source>
            <translation>معلومات غير كافية</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>مؤكد</translation>
        </message>
        <message>
            <source>Training example</source>
            <translation>مثال تدريبي</translation>
        </message>
        <message>
            <source>Key indicator</source>
            <translation>مؤشر رئيسي</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>مقيَّد</translation>
        </message>
        <message>
            <source>Line of the checklist</source>
            <translation>بند القائمة المرجعية</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Reason for no level in law</source>
            <translation>سبب عدم وجود مستوى في القانون</translation>
        </message>
        <message>
            <source>Asked in law</source>
            <translation>يُسأل عنه في القانون</translation>
        </message>
        <message>
            <source>Level in law</source>
            <translation>المستوى في القانون</translation>
        </message>
        <message>
            <source>Leader of the round</source>
            <translation>قائد الجولة</translation>
        </message>
        <message>
            <source>Days of notice</source>
            <translation>أيام التذكير المسبق</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>الزاوية</translation>
        </message>
        <message>
            <source>Level of the plan</source>
            <translation>مستوى الخطة</translation>
        </message>
        <message>
            <source>Sheet of the library</source>
            <translation>بطاقة المكتبة</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>الحدود</translation>
        </message>
        <message>
            <source>Cost line</source>
            <translation>بند التكلفة</translation>
        </message>
        <message>
            <source>Lowest plausible value</source>
            <translation>أدنى قيمة معقولة</translation>
        </message>
        <message>
            <source>Uniquely marked</source>
            <translation>موسومة وسما فريدا</translation>
        </message>
        <message>
            <source>Men</source>
            <translation>الرجال</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>Milestones</source>
            <translation>المعالم</translation>
        </message>
        <message>
            <source>Month names</source>
            <translation>أسماء الأشهر</translation>
        </message>
        <message>
            <source>Moved at</source>
            <translation>وقت الانتقال</translation>
        </message>
        <message>
            <source>Moved on</source>
            <translation>تاريخ الانتقال</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>الاسم</translation>
        </message>
        <message>
            <source>National budget</source>
            <translation>الميزانية الوطنية</translation>
        </message>
        <message>
            <source>Tracing not attempted</source>
            <translation>لم يُحاوَل التعقب</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>العدد</translation>
        </message>
        <message>
            <source>Numerator</source>
            <translation>البسط</translation>
        </message>
        <message>
            <source>Threshold of on track</source>
            <translation>عتبة «على المسار»</translation>
        </message>
        <message>
            <source>Reason for the priority</source>
            <translation>سبب الأولوية</translation>
        </message>
        <message>
            <source>Pack version</source>
            <translation>نسخة الحزمة</translation>
        </message>
        <message>
            <source>Line above</source>
            <translation>البند الأعلى</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>الجهات الشريكة</translation>
        </message>
        <message>
            <source>Tracing pending</source>
            <translation>التعقب قيد الانتظار</translation>
        </message>
        <message>
            <source>Rate per unit</source>
            <translation>السعر للوحدة</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>الفترة</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>الشخص</translation>
        </message>
        <message>
            <source>Line of the plan</source>
            <translation>بند الخطة</translation>
        </message>
        <message>
            <source>Pledged</source>
            <translation>معلن التبرع به</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>الترتيب</translation>
        </message>
        <message>
            <source>Reason for no level in practice</source>
            <translation>سبب عدم وجود مستوى في الممارسة</translation>
        </message>
        <message>
            <source>Asked in practice</source>
            <translation>يُسأل عنه في الممارسة</translation>
        </message>
        <message>
            <source>Level in practice</source>
            <translation>المستوى في الممارسة</translation>
        </message>
        <message>
            <source>Priority set by the country</source>
            <translation>الأولوية التي حددها البلد</translation>
        </message>
        <message>
            <source>Provisions</source>
            <translation>الأحكام</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Questions served</source>
            <translation>الأسئلة التي يخدمها</translation>
        </message>
        <message>
            <source>Rate of</source>
            <translation>تاريخ السعر</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>Received on</source>
            <translation>تاريخ الورود</translation>
        </message>
        <message>
            <source>Row</source>
            <translation>الصف</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>السجل</translation>
        </message>
        <message>
            <source>Recorded at</source>
            <translation>وقت التسجيل</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Refused on</source>
            <translation>تاريخ الرفض</translation>
        </message>
        <message>
            <source>Repeats</source>
            <translation>التكرار</translation>
        </message>
        <message>
            <source>Replaced at</source>
            <translation>وقت الاستبدال</translation>
        </message>
        <message>
            <source>Replaced by (person)</source>
            <translation>الشخص الذي استبدلها</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>التصنيف</translation>
        </message>
        <message>
            <source>Report</source>
            <translation>تقرير</translation>
        </message>
        <message>
            <source>Respondent</source>
            <translation>المجيب</translation>
        </message>
        <message>
            <source>Kept back since</source>
            <translation>يبقى في البلد منذ</translation>
        </message>
        <message>
            <source>Revised at</source>
            <translation>وقت التنقيح</translation>
        </message>
        <message>
            <source>Revised by</source>
            <translation>الهيئة التي نقحته</translation>
        </message>
        <message>
            <source>Revised on</source>
            <translation>تاريخ التنقيح</translation>
        </message>
        <message>
            <source>Rolls up to</source>
            <translation>يُجمَّع في</translation>
        </message>
        <message>
            <source>Rule of roll-up</source>
            <translation>قاعدة التجميع</translation>
        </message>
        <message>
            <source>Functional areas in scope</source>
            <translation>المجالات الوظيفية في النطاق</translation>
        </message>
        <message>
            <source>Instruments in scope</source>
            <translation>الصكوك في النطاق</translation>
        </message>
        <message>
            <source>Themes in scope</source>
            <translation>المواضيع في النطاق</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>المصدر</translation>
        </message>
        <message>
            <source>Stakeholder</source>
            <translation>صاحب المصلحة</translation>
        </message>
        <message>
            <source>Started on</source>
            <translation>تاريخ البدء</translation>
        </message>
        <message>
            <source>Starts on</source>
            <translation>تاريخ البدء</translation>
        </message>
        <message>
            <source>First year</source>
            <translation>السنة الأولى</translation>
        </message>
        <message>
            <source>State of work</source>
            <translation>المرحلة</translation>
        </message>
        <message>
            <source>In this state since</source>
            <translation>في هذه المرحلة منذ</translation>
        </message>
        <message>
            <source>Strategy it belongs to</source>
            <translation>الاستراتيجية التي ينتمي إليها</translation>
        </message>
        <message>
            <source>Submitted at</source>
            <translation>وقت التقديم</translation>
        </message>
        <message>
            <source>Submitted by (person)</source>
            <translation>الشخص الذي قدمها</translation>
        </message>
        <message>
            <source>Supplied on</source>
            <translation>تاريخ تقديم الأرقام</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>السجلات</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>الهدف</translation>
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
            <source>Team</source>
            <translation>الفريق</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>النموذج</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>النص</translation>
        </message>
        <message>
            <source>Themes</source>
            <translation>المواضيع</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Traced</source>
            <translation>جرى تعقبها</translation>
        </message>
        <message>
            <source>Unfunded</source>
            <translation>غير ممول</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
        </message>
        <message>
            <source>Sex not stated</source>
            <translation>الجنس غير مذكور</translation>
        </message>
        <message>
            <source>Verified by (person)</source>
            <translation>الشخص الذي تحقق منه</translation>
        </message>
        <message>
            <source>Verified on</source>
            <translation>تاريخ التحقق</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>النسخة</translation>
        </message>
        <message>
            <source>Level wanted</source>
            <translation>المستوى المنشود</translation>
        </message>
        <message>
            <source>What it was</source>
            <translation>ما كان عليه</translation>
        </message>
        <message>
            <source>Weapon type</source>
            <translation>نوع السلاح</translation>
        </message>
        <message>
            <source>Women</source>
            <translation>النساء</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>السنة</translation>
        </message>
        <message>
            <source>Name of the State</source>
            <translation>اسم الدولة</translation>
        </message>
        <message>
            <source>Lead institution</source>
            <translation>الجهة الرائدة</translation>
        </message>
        <message>
            <source>Host institution</source>
            <translation>الجهة المستضيفة</translation>
        </message>
        <message>
            <source>Rule of the status</source>
            <translation>قاعدة الحالة</translation>
        </message>
        <message>
            <source>Donor</source>
            <translation>الجهة المانحة</translation>
        </message>
        <message>
            <source>Held by</source>
            <translation>الجهة الحائزة للبيانات</translation>
        </message>
        <message>
            <source>Prepared by</source>
            <translation>أعدته</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>الإجازة</translation>
        </message>
        <message>
            <source>Former value</source>
            <translation>القيمة السابقة</translation>
        </message>
        <message>
            <source>Cleared by</source>
            <translation>الهيئة التي أجازته</translation>
        </message>
        <message>
            <source>Sum</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Share: numerators over denominators</source>
            <translation>نسبة: البسوط على المقامات</translation>
        </message>
        <message>
            <source>Highest</source>
            <translation>الأعلى</translation>
        </message>
        <message>
            <source>Lowest</source>
            <translation>الأدنى</translation>
        </message>
        <message>
            <source>Yes only if all are yes</source>
            <translation>نعم فقط إذا كانت كلها نعم</translation>
        </message>
        <message>
            <source>The worst below it</source>
            <translation>أسوأ ما دونه</translation>
        </message>
        <message>
            <source>The most frequent below it</source>
            <translation>الأكثر تواترا فيما دونه</translation>
        </message>
        <message>
            <source>Once</source>
            <translation>مرة واحدة</translation>
        </message>
        <message>
            <source>Every half-year</source>
            <translation>كل نصف سنة</translation>
        </message>
        <message>
            <source>Every year</source>
            <translation>كل سنة</translation>
        </message>
        <message>
            <source>Every two years</source>
            <translation>كل سنتين</translation>
        </message>
        <message>
            <source>Every six years</source>
            <translation>كل ست سنوات</translation>
        </message>
        <message>
            <source>Persons brought into contact with the police</source>
            <translation>الأشخاص الذين احتكوا بالشرطة رسميا</translation>
        </message>
        <message>
            <source>Persons prosecuted</source>
            <translation>الأشخاص الملاحقون قضائيا</translation>
        </message>
        <message>
            <source>Persons convicted</source>
            <translation>الأشخاص المدانون</translation>
        </message>
        <message>
            <source>Arms destroyed</source>
            <translation>الأسلحة المدمَّرة</translation>
        </message>
        <message>
            <source>Arms marked and recorded</source>
            <translation>الأسلحة الموسومة والمسجلة</translation>
        </message>
        <message>
            <source>Diversion incidents</source>
            <translation>حوادث التسريب</translation>
        </message>
        <message>
            <source>Tracing requests placed</source>
            <translation>طلبات التعقب المقدمة</translation>
        </message>
        <message>
            <source>Tracing requests answered</source>
            <translation>طلبات التعقب المجاب عنها</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>قيمة</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>معلَم</translation>
        </message>
        <message>
            <source>Report or date</source>
            <translation>تقرير أو موعد</translation>
        </message>
        <message>
            <source>Enter the first and the last year of the plan.</source>
            <translation>أدخلوا السنة الأولى والسنة الأخيرة للخطة.</translation>
        </message>
        <message>
            <source>Name the institution that hosts the plan.</source>
            <translation>سمّوا الجهة التي تستضيف الخطة.</translation>
        </message>
        <message>
            <source>Add an objective: the plan has none.</source>
            <translation>أضيفوا هدفا استراتيجيا: فالخطة خالية منه.</translation>
        </message>
        <message>
            <source>Give this objective an indicator, or link it to a target that has one.</source>
            <translation>ضعوا لهذا الهدف مؤشرا، أو اربطوه بهدف وطني له مؤشر.</translation>
        </message>
        <message>
            <source>Name who leads this activity.</source>
            <translation>سمّوا من يقود هذا النشاط.</translation>
        </message>
        <message>
            <source>One institution leads every activity: share the work with other ministries.</source>
            <translation>جهة واحدة تقود جميع الأنشطة: وزعوا العمل على وزارات أخرى.</translation>
        </message>
        <message>
            <source>Enter when this activity begins and ends.</source>
            <translation>أدخلوا موعد بدء هذا النشاط وانتهائه.</translation>
        </message>
        <message>
            <source>This activity lies outside the years of the plan, or ends before it begins.</source>
            <translation>يقع هذا النشاط خارج سنوات الخطة، أو ينتهي قبل أن يبدأ.</translation>
        </message>
        <message>
            <source>Cost this activity.</source>
            <translation>قدّروا تكلفة هذا النشاط.</translation>
        </message>
        <message>
            <source>Nothing stands on the national budget: enter what the State pays itself.</source>
            <translation>لا شيء مدرج في الميزانية الوطنية: أدخلوا ما تدفعه الدولة بنفسها.</translation>
        </message>
        <message>
            <source>Consult the ministry of finance, and enter the day.</source>
            <translation>تشاوروا مع وزارة المالية وأدخلوا تاريخ التشاور.</translation>
        </message>
        <message>
            <source>Name the national security or development strategy the plan belongs to.</source>
            <translation>سمّوا الاستراتيجية الوطنية للأمن أو التنمية التي تندرج فيها الخطة.</translation>
        </message>
        <message>
            <source>{value} lies outside the plausible range of the sheet, {low} to {high}.</source>
            <translation>تقع القيمة {value} خارج النطاق المعقول الوارد في البطاقة، من {low} إلى {high}.</translation>
        </message>
        <message>
            <source>{value} differs from {before} in {period_before} by more than the rule allows ({limit}).</source>
            <translation>تختلف القيمة {value} عن {before} في {period_before} بأكثر مما تسمح به القاعدة ({limit}).</translation>
        </message>
        <message>
            <source>A running total cannot fall: {value} after {before} in {period_before}.</source>
            <translation>لا يمكن أن ينخفض المجموع التراكمي: {value} بعد {before} في {period_before}.</translation>
        </message>
        <message>
            <source>The parts by {axis} make {parts}, the total is {total}. Correct one, or say why they differ.</source>
            <translation>مجموع الأجزاء حسب {axis} هو {parts} والمجموع الكلي {total}. صححوا أحدهما أو بيّنوا سبب الاختلاف.</translation>
        </message>
        <message>
            <source>Some parts by {axis} are missing, so that they cannot make the total of {total}.</source>
            <translation>بعض الأجزاء حسب {axis} مفقود، فلا يمكن أن تبلغ المجموع الكلي {total}.</translation>
        </message>
        <message>
            <source>{value} is entered, but what rolls up to it makes {parts}.</source>
            <translation>القيمة المدخلة {value}، لكن ما يُجمَّع فيها يبلغ {parts}.</translation>
        </message>
        <message>
            <source>The part {value} is larger than the total {total}.</source>
            <translation>الجزء {value} أكبر من المجموع الكلي {total}.</translation>
        </message>
        <message>
            <source>The age band {band} does not begin and end at the usual ages, so that it cannot be compared.</source>
            <translation>الفئة العمرية {band} لا تبدأ ولا تنتهي عند الأعمار المعتادة، فتتعذر مقارنتها.</translation>
        </message>
        <message>
            <source>Say by which method disability was recorded.</source>
            <translation>بيّنوا الطريقة التي سُجلت بها الإعاقة.</translation>
        </message>
        <message>
            <source>sex</source>
            <translation>نوع الجنس</translation>
        </message>
        <message>
            <source>age</source>
            <translation>السن</translation>
        </message>
        <message>
            <source>disability</source>
            <translation>الإعاقة</translation>
        </message>
        <message>
            <source>place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>type of weapon</source>
            <translation>نوع السلاح</translation>
        </message>
        <message>
            <source>relationship</source>
            <translation>صلة القرابة</translation>
        </message>
        <message>
            <source>context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>outcome</source>
            <translation>نتيجة التعقب</translation>
        </message>
        <message>
            <source>axes of breakdown</source>
            <translation>محاور التفصيل</translation>
        </message>
        <message>
            <source>reason</source>
            <translation>السبب</translation>
        </message>
        <message>
            <source>day</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>deciding body</source>
            <translation>الهيئة التي تتخذ القرار</translation>
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
            <source>Baseline report</source>
            <translation>تقرير التقييم الأساسي</translation>
        </message>
        <message>
            <source>Start baseline round</source>
            <translation>بدء جولة التقييم الأساسي</translation>
        </message>
        <message>
            <source>Plan baseline round</source>
            <translation>تخطيط جولة التقييم الأساسي</translation>
        </message>
        <message>
            <source>Edit plan of the round</source>
            <translation>تعديل خطة الجولة</translation>
        </message>
        <message>
            <source>Move round to another state</source>
            <translation>نقل الجولة إلى مرحلة أخرى</translation>
        </message>
        <message>
            <source>Close baseline round</source>
            <translation>إغلاق جولة التقييم الأساسي</translation>
        </message>
        <message>
            <source>Take over newer question pack</source>
            <translation>اعتماد حزمة أسئلة أحدث</translation>
        </message>
        <message>
            <source>Assign area</source>
            <translation>إسناد مجال</translation>
        </message>
        <message>
            <source>Answer question</source>
            <translation>الإجابة عن سؤال</translation>
        </message>
        <message>
            <source>Confirm carried answers</source>
            <translation>تأكيد الإجابات المرحَّلة</translation>
        </message>
        <message>
            <source>Edit evidence</source>
            <translation>تعديل دليل</translation>
        </message>
        <message>
            <source>Attach file</source>
            <translation>إرفاق ملف</translation>
        </message>
        <message>
            <source>Verify evidence</source>
            <translation>التحقق من دليل</translation>
        </message>
        <message>
            <source>Delete evidence</source>
            <translation>حذف دليل</translation>
        </message>
        <message>
            <source>Edit data request</source>
            <translation>تعديل طلب بيانات</translation>
        </message>
        <message>
            <source>Edit consultation</source>
            <translation>تعديل مشاورة</translation>
        </message>
        <message>
            <source>Delete consultation</source>
            <translation>حذف مشاورة</translation>
        </message>
        <message>
            <source>Answer checklist</source>
            <translation>الإجابة عن بند من القائمة المرجعية</translation>
        </message>
        <message>
            <source>Import answers</source>
            <translation>استيراد إجابات</translation>
        </message>
        <message>
            <source>Edit own question</source>
            <translation>تعديل سؤال وطني</translation>
        </message>
        <message>
            <source>Delete own question</source>
            <translation>حذف سؤال وطني</translation>
        </message>
        <message>
            <source>Hide question</source>
            <translation>إخفاء سؤال</translation>
        </message>
        <message>
            <source>Show question</source>
            <translation>إظهار سؤال</translation>
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
            <source>Edit action plan</source>
            <translation>تعديل خطة العمل</translation>
        </message>
        <message>
            <source>Start action plan</source>
            <translation>بدء خطة العمل</translation>
        </message>
        <message>
            <source>Delete action plan</source>
            <translation>حذف خطة العمل</translation>
        </message>
        <message>
            <source>Move action plan to another state</source>
            <translation>نقل خطة العمل إلى مرحلة أخرى</translation>
        </message>
        <message>
            <source>Add to the plan</source>
            <translation>إضافة إلى الخطة</translation>
        </message>
        <message>
            <source>Edit line of the plan</source>
            <translation>تعديل بند في الخطة</translation>
        </message>
        <message>
            <source>Edit lines of the plan</source>
            <translation>تعديل بنود في الخطة</translation>
        </message>
        <message>
            <source>Delete from the plan</source>
            <translation>حذف من الخطة</translation>
        </message>
        <message>
            <source>Move in the plan</source>
            <translation>نقل داخل الخطة</translation>
        </message>
        <message>
            <source>Change level in the plan</source>
            <translation>تغيير المستوى في الخطة</translation>
        </message>
        <message>
            <source>Make objectives from targets</source>
            <translation>إنشاء أهداف استراتيجية من الأهداف الوطنية</translation>
        </message>
        <message>
            <source>Edit cost</source>
            <translation>تعديل تكلفة</translation>
        </message>
        <message>
            <source>Edit costs</source>
            <translation>تعديل التكاليف</translation>
        </message>
        <message>
            <source>Delete cost</source>
            <translation>حذف تكلفة</translation>
        </message>
        <message>
            <source>Delete costs</source>
            <translation>حذف التكاليف</translation>
        </message>
        <message>
            <source>Edit exchange rate</source>
            <translation>تعديل سعر صرف</translation>
        </message>
        <message>
            <source>Change currency of the plan</source>
            <translation>تغيير عملة الخطة</translation>
        </message>
        <message>
            <source>Delete exchange rate</source>
            <translation>حذف سعر صرف</translation>
        </message>
        <message>
            <source>Add the usual deadlines</source>
            <translation>إضافة المواعيد المعتادة</translation>
        </message>
        <message>
            <source>Edit deadline</source>
            <translation>تعديل موعد</translation>
        </message>
        <message>
            <source>Delete deadline</source>
            <translation>حذف موعد</translation>
        </message>
        <message>
            <source>Mark deadline as done</source>
            <translation>وسم الموعد بأنه منجز</translation>
        </message>
        <message>
            <source>Mark deadline as not done</source>
            <translation>وسم الموعد بأنه غير منجز</translation>
        </message>
        <message>
            <source>Revise target</source>
            <translation>تنقيح هدف</translation>
        </message>
        <message>
            <source>Submit values</source>
            <translation>تقديم القيم</translation>
        </message>
        <message>
            <source>Send values back</source>
            <translation>إعادة القيم</translation>
        </message>
        <message>
            <source>Revise approved value</source>
            <translation>تنقيح قيمة معتمدة</translation>
        </message>
        <message>
            <source>Explain difference of parts</source>
            <translation>تعليل فرق الأجزاء</translation>
        </message>
        <message>
            <source>Edit arms collected</source>
            <translation>تعديل الأسلحة المجموعة</translation>
        </message>
        <message>
            <source>Edit figure of the year</source>
            <translation>تعديل رقم من أرقام السنة</translation>
        </message>
        <message>
            <source>Edit figures of the year</source>
            <translation>تعديل أرقام السنة</translation>
        </message>
        <message>
            <source>Edit supply of figures</source>
            <translation>تعديل ورود الأرقام</translation>
        </message>
        <message>
            <source>Close year of arms</source>
            <translation>إقفال سنة الأسلحة</translation>
        </message>
        <message>
            <source>Open year of arms again</source>
            <translation>إعادة فتح سنة الأسلحة</translation>
        </message>
        <message>
            <source>Revise figure of a closed year</source>
            <translation>تنقيح رقم في سنة مقفلة</translation>
        </message>
        <message>
            <source>Take figures over into the indicator</source>
            <translation>نقل الأرقام إلى المؤشر</translation>
        </message>
        <message>
            <source>Open year of arms</source>
            <translation>فتح سنة الأسلحة</translation>
        </message>
        <message>
            <source>Name agencies that send figures</source>
            <translation>تسمية الجهات التي ترسل الأرقام</translation>
        </message>
        <message>
            <source>Take sheets from the library</source>
            <translation>أخذ بطاقات من المكتبة</translation>
        </message>
        <message>
            <source>Import roadmap</source>
            <translation>استيراد خريطة طريق</translation>
        </message>
        <message>
            <source>Set rule of a level</source>
            <translation>تحديد قاعدة مستوى</translation>
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
            <source>Edit report</source>
            <translation>تعديل التقرير</translation>
        </message>
        <message>
            <source>Delete report</source>
            <translation>حذف التقرير</translation>
        </message>
        <message>
            <source>Fill in report</source>
            <translation>تعبئة التقرير</translation>
        </message>
        <message>
            <source>Confirm carried answers of the report</source>
            <translation>تأكيد الإجابات المرحَّلة في التقرير</translation>
        </message>
        <message>
            <source>Carry answers from an earlier report</source>
            <translation>ترحيل الإجابات من تقرير سابق</translation>
        </message>
        <message>
            <source>Keep what the facts say</source>
            <translation>تثبيت ما تقوله الوقائع</translation>
        </message>
        <message>
            <source>Move report to another step</source>
            <translation>نقل التقرير إلى خطوة أخرى</translation>
        </message>
        <message>
            <source>Open report again</source>
            <translation>إعادة فتح التقرير</translation>
        </message>
        <message>
            <source>Keep record in the country</source>
            <translation>إبقاء السجل في البلد</translation>
        </message>
        <message>
            <source>Let record leave again</source>
            <translation>السماح بخروج السجل من جديد</translation>
        </message>
        <message>
            <source>Submit report</source>
            <translation>تقديم التقرير</translation>
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
            <translation>الوحدة</translation>
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
        <message>
            <source>Nobody named</source>
            <translation>لم تُحدد جهة</translation>
        </message>
        <message>
            <source>To be asked</source>
            <translation>يُنتظر طلبه</translation>
        </message>
        <message>
            <source>Asked</source>
            <translation>طُلب</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>تجاوز موعده</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>وارد</translation>
        </message>
        <message>
            <source>Answered</source>
            <translation>أُجيب عنه</translation>
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
        <message>
            <source>{first} and {second}</source>
            <translation>{first} و{second}</translation>
        </message>
    </context>
    <context>
        <name>plan_words</name>
        <message>
            <source>National Action Plan on small arms and light weapons</source>
            <translation>خطة العمل الوطنية بشأن الأسلحة الصغيرة والأسلحة الخفيفة</translation>
        </message>
        <message>
            <source>Cost ({currency})</source>
            <translation>التكلفة ({currency})</translation>
        </message>
        <message>
            <source>Gap ({currency})</source>
            <translation>الفجوة ({currency})</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>الجهة الرائدة</translation>
        </message>
        <message>
            <source>Dates</source>
            <translation>التواريخ</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Late, or something is missing</source>
            <translation>متأخر، أو ينقصه شيء</translation>
        </message>
        <message>
            <source>{level} without a title</source>
            <translation>{level} بلا عنوان</translation>
        </message>
        <message>
            <source>No indicator of this objective has a source and a target with baseline and value: complete one.</source>
            <translation>لا يوجد لهذا الهدف مؤشر له مصدر وهدف وطني ذو خط أساس وقيمة مستهدفة: استكملوا واحدا منها.</translation>
        </message>
        <message>
            <source>Late: it should have ended on {day}.</source>
            <translation>متأخر: كان ينبغي أن ينتهي في {day}.</translation>
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
        <name>questionnaire</name>
        <message>
            <source>Questionnaire: {round}</source>
            <translation>استبيان: {round}</translation>
        </message>
        <message>
            <source>All institutions</source>
            <translation>جميع الجهات</translation>
        </message>
        <message>
            <source>As of {date}.</source>
            <translation>حتى {date}.</translation>
        </message>
        <message>
            <source>From an earlier round: confirm or correct it.</source>
            <translation>من جولة سابقة: تُؤكَّد أو تُصحَّح.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>الدولة</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>الجولة</translation>
        </message>
        <message>
            <source>Institution</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Made on</source>
            <translation>تاريخ الإعداد</translation>
        </message>
        <message>
            <source>Return it by</source>
            <translation>موعد الإعادة</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>عدد الأسئلة</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>اللغة</translation>
        </message>
        <message>
            <source>Nobody who was asked here can say. Write who may hold the information.</source>
            <translation>لا يستطيع أحد ممن سُئلوا هنا الإجابة. تُكتب الجهة التي قد تكون المعلومات لديها.</translation>
        </message>
        <message>
            <source>The question does not concern this State.</source>
            <translation>السؤال لا يعني هذه الدولة.</translation>
        </message>
        <message>
            <source>It is known, but may not be told.</source>
            <translation>الجواب معروف، لكن لا يجوز الإفصاح عنه.</translation>
        </message>
        <message>
            <source>{level} – {meaning}</source>
            <translation>{level} – {meaning}</translation>
        </message>
        <message>
            <source>Held by: {holder}</source>
            <translation>المعلومات لدى: {holder}</translation>
        </message>
        <message>
            <source>Questionnaire of the baseline assessment</source>
            <translation>استبيان التقييم الأساسي</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>الخيار</translation>
        </message>
        <message>
            <source>What it means</source>
            <translation>معناه</translation>
        </message>
        <message>
            <source>How to fill it in</source>
            <translation>كيفية ملء الاستبيان</translation>
        </message>
        <message>
            <source>{name}: {value}</source>
            <translation>{name}: {value}</translation>
        </message>
        <message>
            <source>The choices of a level</source>
            <translation>خيارات المستوى</translation>
        </message>
        <message>
            <source>Read first</source>
            <translation>يُقرأ أولاً</translation>
        </message>
        <message>
            <source>Levels</source>
            <translation>المستويات</translation>
        </message>
        <message>
            <source>In your words</source>
            <translation>بيان المجيب</translation>
        </message>
        <message>
            <source>{number}. {text}</source>
            <translation>{number}. {text}</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الإجابات</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>القوائم</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>المفتاح</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Area</source>
            <translation>المجال</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>What to look at, and the levels</source>
            <translation>ما يُنظر فيه، والمستويات</translation>
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
            <source>Who holds it, when not known</source>
            <translation>لدى من المعلومات، إن لم تكن معروفة</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>ملاحظة</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>الدليل</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>المرجع</translation>
        </message>
        <message>
            <source>Respondent</source>
            <translation>المجيب</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>درجة الثقة</translation>
        </message>
        <message>
            <source>Held so far</source>
            <translation>المتوافر حتى الآن</translation>
        </message>
        <message>
            <source>Not in the list</source>
            <translation>ليس في القائمة</translation>
        </message>
        <message>
            <source>Choose low, medium or high confidence from the list.</source>
            <translation>تُختار من القائمة ثقة منخفضة أو متوسطة أو عالية.</translation>
        </message>
        <message>
            <source>Choose a level from {lowest} to {highest} from the list, or why there is none: not known, not applicable or not shared.</source>
            <translation>يُختار من القائمة مستوى من {lowest} إلى {highest}، أو سبب غيابه: غير معروف أو لا ينطبق أو غير متاح للمشاركة.</translation>
        </message>
        <message>
            <source>Open the sheet “{sheet}”. Write in the yellow cells only: all others are locked, and a grey cell is not asked.</source>
            <translation>تُفتح ورقة «{sheet}». تُكتب الإجابات في الخلايا الصفراء وحدها: فالخلايا الأخرى مقفلة، والخلية الرمادية لا يُسأل عنها.</translation>
        </message>
        <message>
            <source>Choose from the list of each cell the level in law (what laws and rules say) and the level in practice (what is really done).</source>
            <translation>يُختار من قائمة كل خلية المستوى في القانون (ما تنص عليه القوانين والقواعد) والمستوى في الممارسة (ما يجري فعلاً).</translation>
        </message>
        <message>
            <source>Do not move, sort, delete or add rows. Save the workbook as .xlsx and send it back under any name.</source>
            <translation>لا تُنقل الصفوف ولا تُرتَّب ولا تُحذف ولا تُضاف. يُحفظ المصنف بصيغة ‎.xlsx‎ ويُعاد بأي اسم.</translation>
        </message>
        <message>
            <source>Tick one box for the level in law (what laws and rules say) and one for the level in practice (what is really done). Where there is no box, nothing is asked.</source>
            <translation>توضع علامة في مربع واحد للمستوى في القانون (ما تنص عليه القوانين والقواعد) وفي مربع واحد للمستوى في الممارسة (ما يجري فعلاً). وحيث لا مربع فلا سؤال.</translation>
        </message>
        <message>
            <source>The answers held so far are ticked, with their date. Correct what no longer holds.</source>
            <translation>الإجابات المتوافرة حتى الآن مؤشَّر عليها مع تاريخها. يُصحَّح ما لم يعد صحيحاً.</translation>
        </message>
        <message>
            <source>Say “not known” rather than guess, and write who holds the information.</source>
            <translation>تُختار «غير معروف» بدلاً من التخمين، وتُكتب الجهة التي لديها المعلومات.</translation>
        </message>
        <message>
            <source>Name what speaks for the answer: its title under “Evidence”; its number, date, page or address under “Reference”.</source>
            <translation>يُذكر ما يدعم الإجابة: عنوانه تحت «الدليل»، ورقمه أو تاريخه أو صفحته أو موقعه تحت «المرجع».</translation>
        </message>
        <message>
            <source>Under “Respondent” name who answers, so that questions can be put back; the name appears in no report.</source>
            <translation>يُذكر تحت «المجيب» اسم من يجيب، ليتسنى الرجوع إليه بالأسئلة؛ ولا يظهر الاسم في أي تقرير.</translation>
        </message>
        <message>
            <source>The answers held so far are filled in, with their date under “Held so far”. Correct what no longer holds.</source>
            <translation>الإجابات المتوافرة حتى الآن مدوَّنة، وتاريخها تحت «المتوافر حتى الآن». يُصحَّح ما لم يعد صحيحاً.</translation>
        </message>
    </context>
    <context>
        <name>refusals</name>
        <message>
            <source>The report cannot be drawn as of {day}: that day has not come. Choose today or an earlier day.</source>
            <translation>لا يمكن إعداد التقرير بحسب يوم {day}، فهو لم يحِن بعد. اختر اليوم الحالي أو يوما سابقا.</translation>
        </message>
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
            <source>{kind} is not a kind of report. Choose one of the kinds that the program lists.</source>
            <translation>{kind} ليس نوعا من التقارير. اختر نوعا مما يسرده البرنامج.</translation>
        </message>
        <message>
            <source>{indicator}, {period}: the parts by {axis} add up to {parts}, the total says {total}. Correct one of them, or say on the total why they differ.</source>
            <translation>{indicator}، {period}: مجموع الأجزاء بحسب {axis} هو {parts}، والمجموع المسجل {total}. صحّح أحدهما، أو اذكر عند المجموع سبب الفرق.</translation>
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
            <source>Row {row} gives the same indicator, period and breakdown as row {first}. Keep one of them.</source>
            <translation>يذكر الصف {row} المؤشر والفترة والتفصيل نفسها المذكورة في الصف {first}. أبقِ أحدهما.</translation>
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
            <source>{text} is not understood as a part of a breakdown. Use one of these: {choices}.</source>
            <translation>لا يُفهم {text} كجزء من التفصيل. استخدم أحد الرموز الآتية: {choices}.</translation>
        </message>
        <message>
            <source>{indicator}, {period}: the age bands {first} and {second} overlap, so that persons would be counted twice. Delete or change one of them.</source>
            <translation>{indicator}، {period}: الفئتان العمريتان {first} و{second} متداخلتان، فيُحتسب أشخاص مرتين. احذف إحداهما أو غيّرها.</translation>
        </message>
        <message>
            <source>{indicator}, {period}: this value is approved. Add a column “reason” that says why it changes, or leave the row out.</source>
            <translation>{indicator}، {period}: هذه القيمة معتمدة. أضف عمود «السبب» يبيّن سبب تغييرها، أو احذف الصف.</translation>
        </message>
        <message>
            <source>{indicator}, {period}: an approved value changes only with a reason. Write it, and the old value is kept beside the new one.</source>
            <translation>{indicator}، {period}: لا تتغير القيمة المعتمدة إلا بسبب. اكتب السبب، وتُحفظ القيمة القديمة إلى جانب الجديدة.</translation>
        </message>
        <message>
            <source>{indicator}, {period}: this value is or was approved, so it is not deleted. Change it with a reason, or enter why there is no value.</source>
            <translation>{indicator}، {period}: هذه القيمة معتمدة أو سبق اعتمادها، فلا تُحذف. غيّرها مع ذكر السبب، أو أدخل سبب غيابها.</translation>
        </message>
        <message>
            <source>{indicator}, {period}: {value} is below zero, but a flow counts what happened. Correct it, or choose another kind on the sheet.</source>
            <translation>{indicator}، {period}: القيمة {value} أقل من الصفر، أما التدفق فيحصي ما حدث. صحّحها، أو اختر نوعاً آخر في صحيفة المؤشر.</translation>
        </message>
        <message>
            <source>{indicator}, {period}: {value} is not a step of the scale. Enter a whole number from {low} to {high}.</source>
            <translation>{indicator}، {period}: القيمة {value} ليست درجة من درجات المقياس. أدخل عدداً صحيحاً من {low} إلى {high}.</translation>
        </message>
        <message>
            <source>{text} can be read in two ways in a sheet with decimal commas. Write it without a comma between the thousands.</source>
            <translation>يمكن قراءة {text} على وجهين في جدول تُكتب كسوره العشرية بعد الفاصلة. اكتبه بلا فاصلة بين الآلاف.</translation>
        </message>
        <message>
            <source>Say by which method disability was recorded on the sheet {code}: it has figures by disability.</source>
            <translation>بيّن في الصحيفة {code} طريقة تسجيل الإعاقة: ففيها أرقام بحسب الإعاقة.</translation>
        </message>
        <message>
            <source>{code} is not adopted, so there is nothing to revise. Edit the draft itself.</source>
            <translation>{code} غير معتمد، فلا شيء يُنقَّح. عدّل المسودة نفسها.</translation>
        </message>
        <message>
            <source>{code} is adopted: its baseline, milestones and target are not edited but revised. Use “Revise”, with day, body and reason.</source>
            <translation>{code} معتمد: لا تُعدَّل قيمة خط الأساس والمعالم والهدف بل تُنقَّح. استخدم «تنقيح» مع ذكر اليوم والجهة والسبب.</translation>
        </message>
        <message>
            <source>{code}: a change of an adopted target needs its {field}. Fill it in.</source>
            <translation>{code}: يحتاج تغيير هدف معتمد إلى {field}. أدخل ذلك.</translation>
        </message>
        <message>
            <source>{code}: {day} is before {last}, the last day in its ledger. Choose that day or a later one.</source>
            <translation>{code}: اليوم {day} يسبق {last}، وهو آخر يوم في سجلّه. اختر ذلك اليوم أو يوما لاحقا.</translation>
        </message>
        <message>
            <source>{code}: nothing is different from the line in force. Change the baseline, a milestone or the target first.</source>
            <translation>{code}: لا شيء يختلف عن الخط الساري. غيّر أولا خط الأساس أو معلَما أو الهدف.</translation>
        </message>
        <message>
            <source>These indicators roll up to one another in a circle: {codes}. Take one of the links out.</source>
            <translation>تُجمَّع هذه المؤشرات بعضها في بعض في حلقة مغلقة: {codes}. أزل إحدى الصلات.</translation>
        </message>
        <message>
            <source>{code} cannot roll up to {parent}: their {field} does not fit. Both need the same kind and unit, and the part must be measured at least as often.</source>
            <translation>لا يمكن تجميع {code} في {parent}: لا يتوافقان من حيث {field}. يجب أن يكون لهما النوع والوحدة نفسهما، وأن يُقاس الجزء بالتواتر نفسه على الأقل.</translation>
        </message>
        <message>
            <source>{code}: this roll-up rule does not fit the kind of the indicator. Choose another rule.</source>
            <translation>{code}: قاعدة التجميع هذه لا تناسب نوع المؤشر. اختر قاعدة أخرى.</translation>
        </message>
        <message>
            <source>{code}: the lower end of the plausible range is above its upper end.</source>
            <translation>{code}: الحد الأدنى للنطاق المعقول أعلى من حده الأقصى.</translation>
        </message>
        <message>
            <source>{code} is no longer a draft, so the roadmap does not change it. Edit it on the page Indicators, or take it out of the sheet.</source>
            <translation>لم يعد {code} مسودة، فلا تغيره خريطة الطريق. عدّله في صفحة المؤشرات أو احذفه من الجدول.</translation>
        </message>
        <message>
            <source>{code} has values, so its kind stays. Give the kind it has, or delete its values first.</source>
            <translation>للمؤشر {code} قيم، فيبقى نوعه كما هو. اكتب نوعه الحالي أو احذف قيمه أولا.</translation>
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
            <source>This round is not collecting answers now. Move it back to collecting, with a reason, to change them.</source>
            <translation>هذه الجولة ليست في مرحلة جمع الإجابات. أعدها إلى مرحلة الجمع، مع ذكر السبب، لتغيير الإجابات.</translation>
        </message>
        <message>
            <source>Give the round a title.</source>
            <translation>أعط الجولة عنوانا.</translation>
        </message>
        <message>
            <source>The round would end on {due}, before it starts on {started}. Correct one of the dates.</source>
            <translation>تنتهي الجولة في {due} قبل أن تبدأ في {started}. صحّح أحد التاريخين.</translation>
        </message>
        <message>
            <source>Give the question a title and its text.</source>
            <translation>أعط السؤال عنوانا ونصا.</translation>
        </message>
        <message>
            <source>A question asks about law, about practice, or about both. Choose at least one.</source>
            <translation>يتناول السؤال القانون أو الممارسة أو كليهما. اختر واحدا على الأقل.</translation>
        </message>
        <message>
            <source>Answers, a data request or a target hang on this question, so it is not deleted. Hide it: it is asked no more and nothing is lost.</source>
            <translation>ترتبط بهذا السؤال إجابات أو طلب بيانات أو هدف، فلا يُحذف. أخفه: لا يُطرح بعد ذلك ولا يضيع شيء.</translation>
        </message>
        <message>
            <source>Name the evidence: a title, a reference or an attached file.</source>
            <translation>سمّ الدليل: بعنوان أو مرجع أو ملف مرفق.</translation>
        </message>
        <message>
            <source>Say who has verified it.</source>
            <translation>اذكر من تحقق منه.</translation>
        </message>
        <message>
            <source>{file} has {size} MB; a file kept inside has at most {largest} MB. Keep it where it is and give its reference.</source>
            <translation>حجم {file} هو {size} ميغابايت، والحد الأقصى لملف يُحفظ في الداخل {largest} ميغابايت. اتركه في مكانه واذكر مرجعه.</translation>
        </message>
        <message>
            <source>{file} cannot be read, or is empty. Check that it opens, then attach it again.</source>
            <translation>تتعذر قراءة {file} أو أنه فارغ. تأكد من أنه يُفتح ثم أرفقه من جديد.</translation>
        </message>
        <message>
            <source>{file} is named as evidence but is not inside this file. Attach it again.</source>
            <translation>{file} مذكور دليلا لكنه ليس محفوظا في هذا الملف. أرفقه من جديد.</translation>
        </message>
        <message>
            <source>Say what the consultation was: give it a title.</source>
            <translation>اذكر ما كانت المشاورة: أعطها عنوانا.</translation>
        </message>
        <message>
            <source>Count the people who came: women, men, or not stated.</source>
            <translation>أدخل عدد الحاضرين: نساء أو رجال أو غير مبيَّن.</translation>
        </message>
        <message>
            <source>The answer would be due on {due}, before it was asked for on {asked}. Correct one of the days.</source>
            <translation>الموعد النهائي للجواب {due} يسبق تاريخ طلبه {asked}. صحح أحد التاريخين.</translation>
        </message>
        <message>
            <source>It would have been received on {received}, before it was asked for on {asked}. Correct one of the days.</source>
            <translation>تاريخ الورود {received} يسبق تاريخ الطلب {asked}. صحح أحد التاريخين.</translation>
        </message>
        <message>
            <source>It would have been refused on {refused}, before it was asked for on {asked}. Correct one of the days.</source>
            <translation>تاريخ الرفض {refused} يسبق تاريخ الطلب {asked}. صحح أحد التاريخين.</translation>
        </message>
        <message>
            <source>Write why it was refused: whoever asks again will need it.</source>
            <translation>اكتب سبب الرفض: سيحتاج إليه من يطلب مرة أخرى.</translation>
        </message>
        <message>
            <source>There is no baseline round yet, so there is nothing to ask. Start a round first.</source>
            <translation>لا توجد جولة تقييم أساسي بعد، فلا شيء يُسأل عنه. ابدأ جولة أولاً.</translation>
        </message>
        <message>
            <source>{institution} is not an institution of this file. Use its name or key, or “all”.</source>
            <translation>{institution} ليست من الجهات المسجلة في هذا الملف. استخدم اسمها أو مفتاحها، أو all.</translation>
        </message>
        <message>
            <source>There is no question for {institution}. Assign an area to it, or choose all institutions.</source>
            <translation>لا يوجد سؤال موجه إلى {institution}. أسند إليها مجالاً، أو اختر جميع الجهات.</translation>
        </message>
        <message>
            <source>{file} is not a questionnaire made by this natcoord. Choose the workbook that was sent out and came back.</source>
            <translation>{file} ليس استبياناً أعده هذا الإصدار من natcoord. اختر المصنف الذي أُرسل وأُعيد.</translation>
        </message>
        <message>
            <source>{file} was altered: a row was moved, added or deleted, or a locked text was changed. Nothing was changed here. Copy the answers into a new questionnaire and import that.</source>
            <translation>عُدِّلت بنية {file}: نُقل صف أو أُضيف أو حُذف، أو غُيِّر نص مقفل. لم يتغير شيء هنا. انسخ الإجابات إلى استبيان جديد واستورده.</translation>
        </message>
        <message>
            <source>{file} was made from the country file of {theirs}; this is another one, of {mine}. Nothing was changed. Open the file it was made from.</source>
            <translation>أُعدَّ {file} من ملف بلد {theirs}؛ وهذا ملف آخر لبلد {mine}. لم يتغير شيء. افتح الملف الذي أُعدَّ منه.</translation>
        </message>
        <message>
            <source>{file} belongs to the round {theirs}; the round now is {mine}. Nothing was changed. Send out a questionnaire of this round.</source>
            <translation>يخص {file} جولة {theirs}؛ والجولة الحالية هي {mine}. لم يتغير شيء. أرسل استبياناً لهذه الجولة.</translation>
        </message>
        <message>
            <source>{file} asks the questions of pack {theirs}; this round asks those of pack {mine}. Nothing was changed. Send out a new questionnaire.</source>
            <translation>يطرح {file} أسئلة الحزمة {theirs}؛ وهذه الجولة تطرح أسئلة الحزمة {mine}. لم يتغير شيء. أرسل استبياناً جديداً.</translation>
        </message>
        <message>
            <source>{text} is not a choice of this cell. Choose from its list: a level from 0 to 5, or why there is none; low, medium or high confidence.</source>
            <translation>{text} ليس من خيارات هذه الخلية. اختر من قائمتها: مستوى من 0 إلى 5 أو سبب غيابه؛ أو ثقة منخفضة أو متوسطة أو عالية.</translation>
        </message>
        <message>
            <source>The question of this row is no longer asked. Show it again in the question bank, or clear the answers of the row.</source>
            <translation>سؤال هذا الصف لم يعد مطروحاً. أظهره من جديد في بنك الأسئلة، أو امسح إجابات الصف.</translation>
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
            <source>The pack {file} is not whole: {key}, {field} is missing or not allowed. Correct it, or install natcoord again.</source>
            <translation>الحزمة {file} غير سليمة: {key}، الحقل {field} ناقص أو غير مسموح به. صحّحه أو أعد تثبيت natcoord.</translation>
        </message>
        <message>
            <source>The pack {file}: entry {key} has no key. Give it one that no other entry has.</source>
            <translation>الحزمة {file}: المدخل {key} بلا مفتاح. أعطه مفتاحا لا يحمله مدخل آخر.</translation>
        </message>
        <message>
            <source>The pack {file}: the key {key} stands there twice. Rename one of them.</source>
            <translation>الحزمة {file}: المفتاح {key} مكرر. أعد تسمية أحدهما.</translation>
        </message>
        <message>
            <source>The pack {file}: {key} names the provision {provision}, which is in no instrument. Correct it.</source>
            <translation>الحزمة {file}: يذكر {key} الحكم {provision} وهو غير وارد في أي صك. صحّحه.</translation>
        </message>
        <message>
            <source>The pack {file}: {key} waits for itself ({path}). Take one of the conditions out.</source>
            <translation>الحزمة {file}: يتوقف {key} على نفسه ({path}). أزل أحد الشروط.</translation>
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
            <source>Cell {cell}: {sentence}</source>
            <translation>الخلية {cell}: {sentence}</translation>
        </message>
        <message>
            <source>Row {row}: {sentence}</source>
            <translation>الصف {row}: {sentence}</translation>
        </message>
        <message>
            <source>{text} is below zero. A count of arms or persons is 0 or more; leave it empty where it is not known.</source>
            <translation>{text} أقل من الصفر. عدد الأسلحة أو الأشخاص صفر فأكثر؛ واترك الخانة فارغة إذا كان العدد غير معروف.</translation>
        </message>
        <message>
            <source>{text} is not a whole number. Arms and persons are counted one by one.</source>
            <translation>{text} ليس عدداً صحيحاً. تُعدّ الأسلحة والأشخاص واحداً واحداً.</translation>
        </message>
        <message>
            <source>Outcomes of tracing are given and the number collected is not. Type first how many arms were collected.</source>
            <translation>ذُكرت نتائج التعقب ولم يُذكر عدد الأسلحة المجموعة. اكتب أولاً عدد ما جُمع منها.</translation>
        </message>
        <message>
            <source>{traced} traced and {established} established otherwise are more than the {total} collected. Correct one of them.</source>
            <translation>مجموع ما جرى تعقبه ({traced}) وما أُثبت منشؤه بطريق آخر ({established}) أكبر من عدد الأسلحة المجموعة ({total}). صحّح أحد هذه الأرقام.</translation>
        </message>
        <message>
            <source>{marked} uniquely marked are more than the {total} collected. Correct one of them.</source>
            <translation>عدد الأسلحة الموسومة وسماً فريداً ({marked}) أكبر من عدد الأسلحة المجموعة ({total}). صحّح أحدهما.</translation>
        </message>
        <message>
            <source>Row {row}: {text} is not a type of the table. Name the types as the table does, or paste only figures.</source>
            <translation>الصف {row}: {text} ليس نوعاً من أنواع الجدول. سمِّ الأنواع كما في الجدول، أو الصق الأرقام وحدها.</translation>
        </message>
        <message>
            <source>The block does not fit: from this cell on there is room for {rows} rows and {columns} columns. Choose the first cell, or the whole table.</source>
            <translation>لا يتسع المكان لما يُراد لصقه: من هذه الخانة يوجد مكان لعدد من الصفوف هو {rows} ومن الأعمدة هو {columns}. اختر الخانة الأولى أو الجدول كاملاً.</translation>
        </message>
        <message>
            <source>{year} cannot be a year of the table. Type four digits, 1990 or later.</source>
            <translation>{year} لا يمكن أن تكون سنة في الجدول. اكتب أربعة أرقام، من 1990 فما بعد.</translation>
        </message>
        <message>
            <source>{year} is closed. Revise it with a reason, or open it again.</source>
            <translation>سنة {year} مقفلة. نقّحها مع ذكر السبب، أو أعد فتحها.</translation>
        </message>
        <message>
            <source>{year} is closed and has been reported. Say why it changes; what it was is kept.</source>
            <translation>سنة {year} مقفلة وقد أُبلغ عنها. اذكر سبب التغيير؛ ويُحفظ ما كان قبله.</translation>
        </message>
        <message>
            <source>{year} has {count} figures that cannot be right, so it was not closed. Correct those listed under the result.</source>
            <translation>في سنة {year} عدد من الأرقام لا يمكن أن يكون صحيحاً ({count})، فلم تُقفل. صحّح ما هو مذكور تحت النتيجة.</translation>
        </message>
        <message>
            <source>An agency of {year} that would be left out has sent figures. Take its figures away first.</source>
            <translation>قدّمت إحدى جهات سنة {year} التي يُراد حذفها أرقاماً. احذف أرقامها أولاً.</translation>
        </message>
        <message>
            <source>There is no indicator for 16.4.2 yet. Take its sheet over from the library, then do it again.</source>
            <translation>لا يوجد بعد مؤشر لـ16.4.2. اعتمد بطاقته من المكتبة ثم أعد المحاولة.</translation>
        </message>
        <message>
            <source>For {year} the share is not defined: no arms were collected, or it is not known how many were traced.</source>
            <translation>النسبة غير محددة لسنة {year}: لم تُجمع أسلحة، أو لا يُعرف عدد ما جرى تعقبه منها.</translation>
        </message>
        <message>
            <source>There is no action plan in {file} to print. Start one on the page of the action plan.</source>
            <translation>لا توجد خطة عمل في {file} لطباعتها. ابدأ واحدة في صفحة خطة العمل.</translation>
        </message>
        <message>
            <source>The deadline has no title. Say what is due, in one language at least.</source>
            <translation>الموعد بلا عنوان. اذكر ما هو مستحق بلغة واحدة على الأقل.</translation>
        </message>
        <message>
            <source>The plan is not ready: {count} things are missing. Complete what the tab State lists, then move it.</source>
            <translation>الخطة غير جاهزة: ينقصها {count} من الأمور. استكملوا ما يرد في علامة التبويب «الحالة» ثم انقلوها.</translation>
        </message>
        <message>
            <source>Name the body that decided this step.</source>
            <translation>سمّوا الهيئة التي قررت هذه الخطوة.</translation>
        </message>
        <message>
            <source>The plan cannot go there from its present state. Take the next step, or go back to an earlier state.</source>
            <translation>لا يمكن أن تنتقل الخطة إلى هناك من حالتها الراهنة. اتخذوا الخطوة التالية أو عودوا إلى حالة سابقة.</translation>
        </message>
        <message>
            <source>Write in the note why the plan goes back.</source>
            <translation>اذكروا في الملاحظة سبب إعادة الخطة.</translation>
        </message>
        <message>
            <source>The last step was decided on {asked}. Enter that day or a later one.</source>
            <translation>اتُّخذ قرار الخطوة الأخيرة في {asked}. أدخلوا ذلك اليوم أو يوما بعده.</translation>
        </message>
        <message>
            <source>The plan would end in {last}, before it begins in {first}. Correct one of the years.</source>
            <translation>تنتهي الخطة في {last} قبل أن تبدأ في {first}. صححوا إحدى السنتين.</translation>
        </message>
        <message>
            <source>A line cannot stand there: an objective stands at the top, every other line below one of a higher level. Choose another place.</source>
            <translation>لا يمكن وضع البند هنا: فالهدف الاستراتيجي في الأعلى، وكل بند آخر تحت بند من مستوى أعلى. اختاروا موضعا آخر.</translation>
        </message>
        <message>
            <source>There is no line before it that it could go below. Move it down first.</source>
            <translation>لا يوجد قبله بند يمكن إدراجه تحته. انقلوه إلى أسفل أولا.</translation>
        </message>
        <message>
            <source>It cannot go deeper: nothing stands below an activity. Choose a line of a higher level.</source>
            <translation>لا يمكن إنزاله أكثر: فلا شيء يندرج تحت النشاط. اختاروا بندا من مستوى أعلى.</translation>
        </message>
        <message>
            <source>An objective is the highest level; it cannot go higher.</source>
            <translation>الهدف الاستراتيجي هو أعلى المستويات، فلا يمكن رفعه.</translation>
        </message>
        <message>
            <source>There is no rate for {currency}. Enter it under Money, Currency and rates.</source>
            <translation>لا يوجد سعر صرف للعملة {currency}. أدخلوه تحت «الأموال»، «العملة وأسعار الصرف».</translation>
        </message>
        <message>
            <source>{text} is not the code of a currency. Type its three letters, such as USD or EUR.</source>
            <translation>{text} ليس رمز عملة. اكتبوا حروفها الثلاثة، مثل USD أو EUR.</translation>
        </message>
        <message>
            <source>{line}: an amount cannot be below zero. Correct it, or leave it empty.</source>
            <translation>{line}: لا يمكن أن يكون المبلغ أقل من الصفر. صححوه أو اتركوه فارغا.</translation>
        </message>
        <message>
            <source>The rate of {currency} must be above zero. Type what one unit is worth.</source>
            <translation>يجب أن يكون سعر صرف {currency} أكبر من الصفر. اكتبوا ما تساويه الوحدة الواحدة.</translation>
        </message>
        <message>
            <source>Costs are added up in {currency} itself, so it needs no rate. Name another currency.</source>
            <translation>تُجمع التكاليف بالعملة {currency} نفسها، فلا حاجة إلى سعر صرف لها. سمّوا عملة أخرى.</translation>
        </message>
        <message>
            <source>{count} costs are in {currency}, so its rate is not deleted. Change the currency of these costs first.</source>
            <translation>توجد {count} من التكاليف بالعملة {currency}، فلا يُحذف سعر صرفها. غيّروا عملة هذه التكاليف أولا.</translation>
        </message>
        <message>
            <source>This report is not in the file any more. Go back to the list of reports and choose another.</source>
            <translation>لم يعد هذا التقرير في الملف. ارجع إلى قائمة التقارير واختر غيره.</translation>
        </message>
        <message>
            <source>{period} is no period of this report. Two years are written 2024-2025, a half-year 2025-H1, a year 2025.</source>
            <translation>{period} ليست فترة لهذا التقرير. تُكتب السنتان 2024-2025، ونصف السنة 2025-H1، والسنة 2025.</translation>
        </message>
        <message>
            <source>{report_class} is no class of reports. Use: public, restricted.</source>
            <translation>{report_class} ليس تصنيفا للتقارير. استعمل: public أو restricted.</translation>
        </message>
        <message>
            <source>This report was submitted and is not changed any more. Open it again as its next version.</source>
            <translation>قُدِّم هذا التقرير ولم يعد يقبل أي تغيير. أعد فتحه بوصفه نسخة تالية.</translation>
        </message>
        <message>
            <source>A version of this report was submitted and stays in the file, so the report is not deleted.</source>
            <translation>قُدِّمت نسخة من هذا التقرير وتبقى في الملف، ولذلك لا يُحذف التقرير.</translation>
        </message>
        <message>
            <source>Choose the roadmap this report is made on.</source>
            <translation>اختر خريطة الطريق التي يُعد عنها هذا التقرير.</translation>
        </message>
        <message>
            <source>The template of this report does not ask this any more. Open the report again.</source>
            <translation>لم يعد نموذج هذا التقرير يطرح هذا السؤال. أعد فتح التقرير.</translation>
        </message>
        <message>
            <source>This does not answer {question}. Choose one of the answers that are offered there.</source>
            <translation>هذا لا يجيب عن {question}. اختر إحدى الإجابات المعروضة هناك.</translation>
        </message>
        <message>
            <source>{question} takes a number from zero up. Where it is not known, say that it is not available.</source>
            <translation>يقبل {question} عدداً من الصفر فما فوق. وإذا كان غير معروف فاذكر أنه غير متاح.</translation>
        </message>
        <message>
            <source>The text of {question} is longer than {limit} characters. Shorten it, or attach it as a document and name it here.</source>
            <translation>نص {question} أطول من {limit} حرف. اختصره، أو أرفقه كوثيقة واذكر اسمها هنا.</translation>
        </message>
        <message>
            <source>Answers are carried only from another report of the same kind. Choose one from the list.</source>
            <translation>لا تُرحَّل الإجابات إلا من تقرير آخر من النوع نفسه. اختر تقريراً من القائمة.</translation>
        </message>
        <message>
            <source>A report goes one step forward at a time, or back to draft. It is submitted with its files, from the last step.</source>
            <translation>يتقدم التقرير خطوة واحدة في كل مرة، أو يعود إلى مسودة. ويُقدَّم مع ملفاته من الخطوة الأخيرة.</translation>
        </message>
        <message>
            <source>Write in the note why the report goes back to draft.</source>
            <translation>اكتب في الملاحظة سبب عودة التقرير إلى مسودة.</translation>
        </message>
        <message>
            <source>{day} is still to come. Give the day on which this step was decided.</source>
            <translation>لم يحن {day} بعد. أدخل اليوم الذي تقررت فيه هذه الخطوة.</translation>
        </message>
        <message>
            <source>The step before was taken on {last}. Give that day or a later one.</source>
            <translation>اتُّخذت الخطوة السابقة في {last}. أدخل ذلك اليوم أو يوماً بعده.</translation>
        </message>
        <message>
            <source>This report was not submitted, so it is still open. Edit it as it is.</source>
            <translation>لم يُقدَّم هذا التقرير بعد، فهو ما زال مفتوحاً. عدِّله كما هو.</translation>
        </message>
        <message>
            <source>This report cannot be submitted yet: it is not cleared politically. Note the steps of its clearance first.</source>
            <translation>لا يمكن تقديم هذا التقرير بعد: لم يُجَز سياسيًا. سجّل خطوات إجازته أولًا.</translation>
        </message>
        <message>
            <source>The file was changed while the report was being prepared, so nothing was submitted. Look at the report again, then submit it once more.</source>
            <translation>تغيّر الملف أثناء إعداد التقرير، فلم يُقدَّم شيء. راجع التقرير ثم قدّمه من جديد.</translation>
        </message>
        <message>
            <source>This submission is not in the file any more: it was taken back. Choose another in the list.</source>
            <translation>لم يعد هذا التقديم موجودًا في الملف: فقد أُلغي. اختر غيره من القائمة.</translation>
        </message>
        <message>
            <source>The facts that were submitted on {day} are damaged or missing, so they cannot be read. Open the newest copy in the backups folder beside the file, or use the submitted files themselves.</source>
            <translation>البيانات المقدَّمة في {day} تالفة أو مفقودة، فلا يمكن قراءتها. افتح أحدث نسخة في مجلد النسخ الاحتياطية بجانب الملف، أو استعمل الملفات المقدَّمة نفسها.</translation>
        </message>
        <message>
            <source>{file} is no longer as it was submitted: its bytes were changed. It was not written; open the newest copy in the backups folder beside the country file.</source>
            <translation>لم يعد {file} كما قُدّم: فقد تغيّر محتواه. لم يُكتب؛ افتح أحدث نسخة في مجلد النسخ الاحتياطية بجانب ملف الدولة.</translation>
        </message>
        <message>
            <source>{form} is no form of facts. Use one of: {forms}.</source>
            <translation>{form} ليس صيغة من صيغ البيانات. استعمل إحدى هذه: {forms}.</translation>
        </message>
        <message>
            <source>{file} does not end like this form. End its name in {suffix}.</source>
            <translation>لا ينتهي اسم {file} بما يناسب هذه الصيغة. اجعله ينتهي بـ {suffix}.</translation>
        </message>
        <message>
            <source>The country itself cannot be kept back: every report names it. Choose the records that must stay.</source>
            <translation>لا يمكن إبقاء البلد نفسه: كل تقرير يسميه. اختر السجلات التي يجب أن تبقى.</translation>
        </message>
        <message>
            <source>There are no records called {table}. Choose one of the groups on the page What may leave.</source>
            <translation>لا توجد سجلات باسم {table}. اختر إحدى المجموعات في صفحة ما يجوز خروجه.</translation>
        </message>
        <message>
            <source>The record {key} of {table} is not in the file any more. Open the group again and choose another.</source>
            <translation>السجل {key} من {table} لم يعد في الملف. افتح المجموعة من جديد واختر غيره.</translation>
        </message>
        <message>
            <source>The template {file} is not there. Choose it again.</source>
            <translation>النموذج {file} غير موجود. اختره من جديد.</translation>
        </message>
        <message>
            <source>{file} does not end like its template. End its name in {suffix}.</source>
            <translation>لا ينتهي {file} كنموذجه. اجعل اسمه ينتهي بـ {suffix}.</translation>
        </message>
        <message>
            <source>{file} is the template itself. Choose another name, so that it can be used again.</source>
            <translation>{file} هو النموذج نفسه. اختر اسما آخر كي يمكن استعماله من جديد.</translation>
        </message>
        <message>
            <source>{file} cannot be read as a workbook or Word file. Open it in the program it was made with and save it again.</source>
            <translation>لا يمكن قراءة {file} بوصفه مصنفا أو ملف Word. افتحه في البرنامج الذي أُعد به واحفظه من جديد.</translation>
        </message>
        <message>
            <source>{file} names nothing to fill in. Give a cell of a workbook the name nc_state, or write that name in double braces in a Word file.</source>
            <translation>لا يسمي {file} شيئا يُملأ. أعط خلية في المصنف الاسم nc_state، أو اكتب هذا الاسم بين قوسين معقوفين مزدوجين في ملف Word.</translation>
        </message>
        <message>
            <source>A field of {file} is not written as it must be: {detail}. Mend it and try again.</source>
            <translation>حقل في {file} غير مكتوب كما يجب: {detail}. صححه وأعد المحاولة.</translation>
        </message>
    </context>
    <context>
        <name>report_words</name>
        <message>
            <source>✓ filled in</source>
            <translation>✓ معبَّأ</translation>
        </message>
        <message>
            <source>≡ facts</source>
            <translation>≡ الوقائع</translation>
        </message>
        <message>
            <source>↻ to confirm</source>
            <translation>↻ للتأكيد</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>ناقص</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>اختياري</translation>
        </message>
        <message>
            <source>not asked</source>
            <translation>لا يُسأل</translation>
        </message>
        <message>
            <source>The report says {said}, the facts say {against}.</source>
            <translation>يقول التقرير {said}، وتقول الوقائع {against}.</translation>
        </message>
        <message>
            <source>Answered with {said}, but it is not asked after the answers before it.</source>
            <translation>أُجيب بـ{said}، مع أنه لا يُسأل بعد الإجابات التي قبله.</translation>
        </message>
        <message>
            <source>The report says yes, but no target is adopted.</source>
            <translation>يقول التقرير نعم، ولا هدف معتمد رسميا.</translation>
        </message>
        <message>
            <source>The report says yes, but no action plan is approved.</source>
            <translation>يقول التقرير نعم، ولا خطة عمل معتمدة.</translation>
        </message>
        <message>
            <source>The report says yes, but no approved value is broken down by sex.</source>
            <translation>يقول التقرير نعم، ولا قيمة معتمدة مصنفة حسب الجنس.</translation>
        </message>
        <message>
            <source>{said} is more than all the arms collected, which are {against}.</source>
            <translation>{said} أكثر من مجموع الأسلحة التي جُمعت، وهو {against}.</translation>
        </message>
        <message>
            <source>The arms of {said} contradict themselves. Places: {against}.</source>
            <translation>أرقام أسلحة عام {said} متناقضة. عدد المواضع: {against}.</translation>
        </message>
        <message>
            <source>Now the report says {said}; the one submitted before it said {against}.</source>
            <translation>يقول التقرير الآن {said}، وقال التقرير المقدَّم قبله {against}.</translation>
        </message>
        <message>
            <source>Named in the report submitted before and no longer: {against}. Now: {said}.</source>
            <translation>ذُكر في التقرير المقدَّم قبله ولم يعد يُذكر: {against}. والآن: {said}.</translation>
        </message>
        <message>
            <source>No answer now ({said}); the report submitted before it said {against}.</source>
            <translation>لا إجابة الآن ({said})، وقال التقرير المقدَّم قبله {against}.</translation>
        </message>
        <message>
            <source>{one}, {other}</source>
            <translation>{one}، {other}</translation>
        </message>
    </context>
    <context>
        <name>reporting</name>
        <message>
            <source>{state}: {title}</source>
            <translation>{state}: {title}</translation>
        </message>
        <message>
            <source>Class: {class_name}.</source>
            <translation>التصنيف: {class_name}.</translation>
        </message>
        <message>
            <source>Date: {date}.</source>
            <translation>التاريخ: {date}.</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>المحتويات</translation>
        </message>
        <message>
            <source>Period: {period}.</source>
            <translation>الفترة: {period}.</translation>
        </message>
        <message>
            <source>Version {number}: {step}.</source>
            <translation>النسخة {number}: {step}.</translation>
        </message>
        <message>
            <source>{class_name} · not cleared for submission</source>
            <translation>{class_name} · غير مجاز للتقديم</translation>
        </message>
        <message>
            <source>Prepared by: {institution}.</source>
            <translation>أعدّته: {institution}.</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>الخطوة</translation>
        </message>
        <message>
            <source>Cleared by</source>
            <translation>أجازته</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>المكان</translation>
        </message>
        <message>
            <source>Places that figures are known of. This page names maps and draws none.</source>
            <translation>أماكن تتوافر عنها أرقام. وتذكر هذه الصفحة الخرائط ولا ترسمها.</translation>
        </message>
        <message>
            <source>Donor</source>
            <translation>المانح</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Donors of the National Action Plan</source>
            <translation>مانحو خطة العمل الوطنية</translation>
        </message>
        <message>
            <source>Partner</source>
            <translation>الشريك</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>النوع</translation>
        </message>
        <message>
            <source>Activities</source>
            <translation>الأنشطة</translation>
        </message>
        <message>
            <source>Partners in activities</source>
            <translation>الشركاء في الأنشطة</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>الوثيقة</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>التاريخ</translation>
        </message>
        <message>
            <source>Answers it supports</source>
            <translation>الإجابات التي تدعمها</translation>
        </message>
        <message>
            <source>Documents of the baseline</source>
            <translation>وثائق التقييم الأساسي</translation>
        </message>
        <message>
            <source>SDG indicator 16.4.2 in {year}</source>
            <translation>مؤشر أهداف التنمية المستدامة 16-4-2 لعام {year}</translation>
        </message>
        <message>
            <source>What</source>
            <translation>البيان</translation>
        </message>
        <message>
            <source>Arms</source>
            <translation>الأسلحة</translation>
        </message>
        <message>
            <source>Denominator: the three together</source>
            <translation>المقام: الثلاثة معاً</translation>
        </message>
        <message>
            <source>Numerator: traced or established</source>
            <translation>البسط: ما تُعقب أو ثبت منشؤه</translation>
        </message>
        <message>
            <source>The value</source>
            <translation>القيمة</translation>
        </message>
        <message>
            <source>The indicator is not defined for {year}: nothing was collected, or nothing is known of the outcome. It is not 0.</source>
            <translation>المؤشر غير معرَّف لعام {year}: إما أنه لم يُجمع شيء أو لا يُعرف شيء عن النتيجة. وهو لا يساوي 0.</translation>
        </message>
        <message>
            <source>In {year} the origin of {numerator} of {denominator} arms is known: at least {share}, as not every outcome is known.</source>
            <translation>في عام {year} عُرف منشأ {numerator} من أصل {denominator} من الأسلحة: أي {share} على الأقل، إذ لا تُعرف جميع النتائج.</translation>
        </message>
        <message>
            <source>In {year} the origin of {numerator} of {denominator} arms is known: {share}.</source>
            <translation>في عام {year} عُرف منشأ {numerator} من أصل {denominator} من الأسلحة: أي {share}.</translation>
        </message>
        <message>
            <source>No administrative seizure is recorded; it would stand apart and be in no sum.</source>
            <translation>لم تُسجل أي مضبوطات إدارية؛ ولو سُجلت لوردت على حدة ولم تدخل في أي مجموع.</translation>
        </message>
        <message>
            <source>Seized administratively, apart and in no sum of the indicator: {number}.</source>
            <translation>المضبوطة إدارياً، وهي على حدة ولا تدخل في أي مجموع من مجاميع المؤشر: {number}.</translation>
        </message>
        <message>
            <source>The share tells how well a State traces the arms it collects. It tells nothing of how many arms cross its borders: it may rise because fewer are collected, and fall because more are.</source>
            <translation>تدل النسبة على مدى نجاح الدولة في تعقب ما تجمعه من أسلحة، ولا تدل على عدد الأسلحة العابرة لحدودها: فقد ترتفع لأن ما جُمع أقل، وقد تنخفض لأنه أكثر.</translation>
        </message>
        <message>
            <source>Figures of an earlier cycle may be revised; what was reported then stands beside what is known now.</source>
            <translation>يجوز تنقيح أرقام دورة سابقة؛ ويرد ما أُبلغ عنه حينئذ إلى جانب المعروف الآن.</translation>
        </message>
        <message>
            <source>Earlier years</source>
            <translation>السنوات السابقة</translation>
        </message>
        <message>
            <source>As known now</source>
            <translation>كما هو معروف الآن</translation>
        </message>
        <message>
            <source>As reported</source>
            <translation>كما أُبلغ عنه</translation>
        </message>
        <message>
            <source>Share of arms traced or established</source>
            <translation>نسبة الأسلحة التي تُعقبت أو ثبت منشؤها</translation>
        </message>
        <message>
            <source>Revision of figures already reported</source>
            <translation>تنقيح أرقام سبق الإبلاغ عنها</translation>
        </message>
        <message>
            <source>Revisions</source>
            <translation>التنقيحات</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Place in the table</source>
            <translation>الموضع في الجدول</translation>
        </message>
        <message>
            <source>What to look at</source>
            <translation>ما ينبغي النظر فيه</translation>
        </message>
        <message>
            <source>No contradiction was found in the table of this year.</source>
            <translation>لم يُعثر على أي تناقض في جدول هذه السنة.</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>تنبيهات</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>What is counted</source>
            <translation>ما يُحتسب</translation>
        </message>
        <message>
            <source>Denominator: arms seized in connection with criminal offences, arms found, arms surrendered. Numerator: those of them whose point of diversion was found by tracing, or whose origin or context another competent authority established. Not counted: {apart}; antiques and replicas; ammunition, parts and components. Mortars count below 100 mm.</source>
            <translation>المقام: الأسلحة المضبوطة في سياق جرائم، والأسلحة المعثور عليها، والأسلحة المسلَّمة. البسط: ما حُددت منها نقطة تحويل مساره بالتعقب، أو أثبتت سلطة مختصة أخرى منشأه أو سياقه. ولا يُحتسب: {apart}؛ والقطع العتيقة والنسخ المقلدة؛ والذخيرة والأجزاء والمكونات. وتُحتسب مدافع الهاون التي يقل عيارها عن 100 ملم.</translation>
        </message>
        <message>
            <source>What is not known</source>
            <translation>ما هو غير معروف</translation>
        </message>
        <message>
            <source>A figure that is missing is not zero. Where a row lacks outcomes, its arms stand in the denominator and the share can only be higher. Where nothing was collected the share is not defined.</source>
            <translation>الرقم الناقص ليس صفراً. وحيث تنقص النتائج في صف ما، تبقى أسلحته في المقام ولا يمكن للنسبة إلا أن تكون أعلى. وحيث لم يُجمع شيء فالنسبة غير معرَّفة.</translation>
        </message>
        <message>
            <source>Counting once</source>
            <translation>الاحتساب مرة واحدة</translation>
        </message>
        <message>
            <source>Years are calendar years. Arms are counted once, where they were first taken: one that is seized and handed over later is a seizure.</source>
            <translation>السنوات سنوات تقويمية. وتُحتسب قطعة السلاح مرة واحدة حيث أُخذت أولاً: فما ضُبط ثم سُلِّم لاحقاً يُعد مضبوطاً.</translation>
        </message>
        <message>
            <source>Confidence of sources</source>
            <translation>درجة الثقة في المصادر</translation>
        </message>
        <message>
            <source>The rules follow the official metadata of 2018 of the two custodians, the United Nations Office on Drugs and Crime and the United Nations Office for Disarmament Affairs; the warnings are natcoord's own.</source>
            <translation>تتبع القواعد البيانات الوصفية الرسمية لعام 2018 الصادرة عن الجهتين الراعيتين، وهما مكتب الأمم المتحدة المعني بالمخدرات والجريمة ومكتب الأمم المتحدة لشؤون نزع السلاح؛ أما التنبيهات فمن وضع natcoord.</translation>
        </message>
        <message>
            <source>Signature</source>
            <translation>التوقيع</translation>
        </message>
        <message>
            <source>This draft goes through the steps below before it is submitted. Nothing in it is an official position yet.</source>
            <translation>تمر هذه المسودة بالخطوات أدناه قبل تقديمها. وليس فيها بعدُ موقف رسمي.</translation>
        </message>
        <message>
            <source>Clearance</source>
            <translation>الإجازة</translation>
        </message>
        <message>
            <source>Term</source>
            <translation>المصطلح</translation>
        </message>
        <message>
            <source>Meaning in this report</source>
            <translation>معناه في هذا التقرير</translation>
        </message>
        <message>
            <source>Glossary</source>
            <translation>مسرد المصطلحات</translation>
        </message>
        <message>
            <source>Taken over from an earlier report, to be confirmed</source>
            <translation>مأخوذ من تقرير سابق وينتظر التأكيد</translation>
        </message>
        <message>
            <source>Not written yet.</source>
            <translation>لم يُكتب بعد.</translation>
        </message>
        <message>
            <source>Implementation of the Programme of Action and the International Tracing Instrument</source>
            <translation>تنفيذ برنامج العمل والصك الدولي للتعقب</translation>
        </message>
        <message>
            <source>About this report</source>
            <translation>عن هذا التقرير</translation>
        </message>
        <message>
            <source>This report covers {period} and follows the United Nations template in use since 2020, section by section. It is the text for clearance; the report itself is entered online by the national point of contact or the Permanent Mission.</source>
            <translation>يغطي هذا التقرير {period}، ويتبع قسماً قسماً نموذج الأمم المتحدة المعمول به منذ عام 2020. وهو النص المعروض للموافقة؛ أما التقرير نفسه فتُدخله جهة الاتصال الوطنية أو البعثة الدائمة عبر الإنترنت.</translation>
        </message>
        <message>
            <source>Each table gives the source of a question, the question, the answer and remarks. The answers of the form are yes, no and in development. Questions that do not arise, by the answers before them, are left out of the tables and said to be so in the copy sheet.</source>
            <translation>يبين كل جدول مصدر السؤال والسؤال والجواب والملاحظات. والأجوبة في الاستمارة هي: نعم، ولا، وقيد الإعداد. أما الأسئلة التي لا محل لها بحسب الأجوبة السابقة فلا ترد في الجداول، ويُنص على ذلك في ورقة النسخ.</translation>
        </message>
        <message>
            <source>The number of a question is printed only where it has been checked against the form. Where none stands, the section and the words show the way.</source>
            <translation>لا يُطبع رقم السؤال إلا إذا جرى التحقق منه بالرجوع إلى الاستمارة. وحيث لا يرد رقم يُستدل بالقسم وبنص السؤال.</translation>
        </message>
        <message>
            <source>Answers from the facts of the country file hold as long as nothing else is filled in; the remarks say where they come from.</source>
            <translation>تبقى الأجوبة المستمدة من وقائع ملف البلد قائمة ما لم يُدخل غيرها؛ وتبين الملاحظات مصدرها.</translation>
        </message>
        <message>
            <source>This is a public report: names, telephone numbers and addresses of persons are kept out, and marked as restricted. The restricted report holds them.</source>
            <translation>هذا تقرير علني: لا ترد فيه أسماء الأشخاص ولا أرقام هواتفهم ولا عناوينهم، ويُشار إليها بكلمة «مقيَّد». وهي واردة في التقرير المقيَّد.</translation>
        </message>
        <message>
            <source>All questions</source>
            <translation>جميع الأسئلة</translation>
        </message>
        <message>
            <source>Answers of this report</source>
            <translation>أجوبة هذا التقرير</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>الأسئلة</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>المصادر</translation>
        </message>
        <message>
            <source>Question</source>
            <translation>السؤال</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>الجواب</translation>
        </message>
        <message>
            <source>Questions of this section that are not asked: {number}.</source>
            <translation>الأسئلة غير المطروحة من هذا القسم: {number}.</translation>
        </message>
        <message>
            <source>No national target has been adopted yet.</source>
            <translation>لم يُعتمد أي هدف وطني بعد.</translation>
        </message>
        <message>
            <source>Annex: national targets adopted</source>
            <translation>مرفق: الأهداف الوطنية المعتمدة رسمياً</translation>
        </message>
        <message>
            <source>Country page</source>
            <translation>صفحة البلد</translation>
        </message>
        <message>
            <source>Small arms: status, priorities, needs and partnerships</source>
            <translation>الأسلحة الصغيرة: الحالة والأولويات والاحتياجات والشراكات</translation>
        </message>
        <message>
            <source>Scores run from 0 to 5 on natcoord's own scale, which compares a State with its own aims and not with other States. The coverage says how much of an area is known.</source>
            <translation>تتراوح الدرجات بين 0 و5 على مقياس natcoord الخاص، وهو يقارن الدولة بأهدافها لا بدول أخرى. وتبين التغطية مقدار المعروف من كل مجال.</translation>
        </message>
        <message>
            <source>Baseline by functional area</source>
            <translation>التقييم الأساسي بحسب المجال الوظيفي</translation>
        </message>
        <message>
            <source>National targets</source>
            <translation>الأهداف الوطنية</translation>
        </message>
        <message>
            <source>The most pressing gaps: {shown} of {all}</source>
            <translation>أشد الثغرات إلحاحاً: {shown} من {all}</translation>
        </message>
        <message>
            <source>National targets adopted</source>
            <translation>الأهداف الوطنية المعتمدة رسمياً</translation>
        </message>
        <message>
            <source>Gaps: {number}. First: {named}.</source>
            <translation>الثغرات: {number}. أولها: {named}.</translation>
        </message>
        <message>
            <source>Section</source>
            <translation>القسم</translation>
        </message>
        <message>
            <source>Laws, regulations and procedures</source>
            <translation>القوانين واللوائح والإجراءات</translation>
        </message>
        <message>
            <source>No law or procedure is listed yet.</source>
            <translation>لم يُذكر أي قانون أو إجراء بعد.</translation>
        </message>
        <message>
            <source>Annex: laws and procedures listed</source>
            <translation>مرفق: القوانين والإجراءات المذكورة</translation>
        </message>
        <message>
            <source>Laws</source>
            <translation>القوانين</translation>
        </message>
        <message>
            <source>Where the answers come from</source>
            <translation>مصادر الأجوبة</translation>
        </message>
        <message>
            <source>Sources and method</source>
            <translation>المصادر والمنهجية</translation>
        </message>
        <message>
            <source>Yes, no and in development</source>
            <translation>نعم، ولا، وقيد الإعداد</translation>
        </message>
        <message>
            <source>Where the baseline answers a question, the higher of the levels in law and in practice decides: level 3 or above is yes, 1 or 2 is in development, 0 is no. A question that knows only yes and no is answered yes from level 3. What is not known, not shared or not applicable gives no answer. An action plan is there once it is approved, a target once it is adopted.</source>
            <translation>حيث يجيب التقييم الأساسي عن سؤال يُعتد بأعلى المستويين في القانون وفي الممارسة: المستوى 3 فما فوق نعم، والمستويان 1 و 2 قيد الإعداد، والمستوى 0 لا. والسؤال الذي لا يحتمل إلا نعم أو لا يُجاب عنه بنعم ابتداءً من المستوى 3. وما كان غير معروف أو غير متاح للمشاركة أو لا ينطبق لا يعطي جواباً. وتُعد خطة العمل قائمة متى ووفق عليها، والهدف قائماً متى اعتُمد رسمياً.</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>A figure of the reporting period is the sum of its two years. If a year has none, the sum is not known. Arms for which tracing was requested or attempted are those traced, those being traced and those not traced for want of information. SDG 16.4.2 is the share of arms traced, or whose origin another competent authority established, among those seized in connection with criminal offences, found or surrendered.</source>
            <translation>الرقم الخاص بالفترة المشمولة بالتقرير هو مجموع سنتيها. وإذا خلت سنة من الرقم فالمجموع غير معروف. والأسلحة التي طُلب تعقبها أو شُرع فيه هي التي جرى تعقبها، والتي يجري تعقبها، والتي تعذر تعقبها لعدم كفاية المعلومات. والمؤشر 16.4.2 هو نسبة الأسلحة التي جرى تعقبها، أو التي حددت سلطة مختصة أخرى منشأها، من الأسلحة المضبوطة لصلتها بجرائم أو المعثور عليها أو المسلَّمة.</translation>
        </message>
        <message>
            <source>What is filled in</source>
            <translation>ما يُدخل يدوياً</translation>
        </message>
        <message>
            <source>What is filled in for this report stands above the facts and changes none of them. An answer taken over from an earlier report is marked until somebody confirms it.</source>
            <translation>ما يُدخل لهذا التقرير مقدَّم على الوقائع ولا يغير شيئاً منها. والجواب المأخوذ من تقرير سابق يبقى معلَّماً إلى أن يؤكَّد.</translation>
        </message>
        <message>
            <source>Confidence of numbers and sources</source>
            <translation>درجة الثقة في الأرقام والمصادر</translation>
        </message>
        <message>
            <source>The numbers of questions and provisions are those seen in the official texts or known from memory. The number of anything unverified is never printed; the provision is named by its subject.</source>
            <translation>أرقام الأسئلة والأحكام هي الأرقام التي اطُّلع عليها في النصوص الرسمية أو المعروفة من الذاكرة. ولا يُطبع أبداً رقم لم يُتحقق منه، بل يُذكر الحكم بموضوعه.</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>الأجوبة</translation>
        </message>
        <message>
            <source>Which</source>
            <translation>بيانها</translation>
        </message>
        <message>
            <source>Nothing has been answered yet.</source>
            <translation>لم يُجب عن أي سؤال بعد.</translation>
        </message>
        <message>
            <source>{title}, begun on {date}</source>
            <translation>{title}، بدأت في {date}</translation>
        </message>
        <message>
            <source>Targets adopted: {number}</source>
            <translation>الأهداف المعتمدة رسمياً: {number}</translation>
        </message>
        <message>
            <source>{year}: {supplied} of {expected} agencies</source>
            <translation>{year}: {supplied} من {expected} من الجهات</translation>
        </message>
        <message>
            <source>Arms by outcome of tracing</source>
            <translation>الأسلحة بحسب نتيجة التعقب</translation>
        </message>
        <message>
            <source>No figures of {year} have been entered yet.</source>
            <translation>لم تُدخل أرقام سنة {year} بعد.</translation>
        </message>
        <message>
            <source>Arms table</source>
            <translation>جدول الأسلحة</translation>
        </message>
        <message>
            <source>Arms collected</source>
            <translation>الأسلحة المجموعة</translation>
        </message>
        <message>
            <source>Of these: uniquely marked</source>
            <translation>منها: الموسومة وسماً فريداً</translation>
        </message>
        <message>
            <source>Of these: tracing requested or attempted</source>
            <translation>منها: ما طُلب تعقبه أو شُرع فيه</translation>
        </message>
        <message>
            <source>Arms and the outcome of tracing</source>
            <translation>الأسلحة ونتيجة التعقب</translation>
        </message>
        <message>
            <source>Only arms seized in connection with criminal offences, found or surrendered are counted. An empty cell says that the figure is not known; it is no zero. The share says how well arms are traced, not how large illicit flows are.</source>
            <translation>لا تُحسب إلا الأسلحة المضبوطة لصلتها بجرائم أو المعثور عليها أو المسلَّمة. والخانة الفارغة تعني أن الرقم غير معروف، وليست صفراً. وتدل النسبة على جودة التعقب لا على حجم التدفقات غير المشروعة.</translation>
        </message>
        <message>
            <source>The share of SDG 16.4.2 is not defined from these figures.</source>
            <translation>لا يمكن تحديد نسبة المؤشر 16.4.2 من هذه الأرقام.</translation>
        </message>
        <message>
            <source>SDG 16.4.2: at least {share}, that is {numerator} of {denominator} arms.</source>
            <translation>المؤشر 16.4.2: {share} على الأقل، أي {numerator} من أصل {denominator} من الأسلحة.</translation>
        </message>
        <message>
            <source>SDG 16.4.2: {share}, that is {numerator} of {denominator} arms.</source>
            <translation>المؤشر 16.4.2: {share}، أي {numerator} من أصل {denominator} من الأسلحة.</translation>
        </message>
        <message>
            <source>Arms seized administratively, which do not count: {number}.</source>
            <translation>الأسلحة المضبوطة إدارياً، وهي غير محسوبة: {number}.</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>Value to paste</source>
            <translation>القيمة المراد نسخها</translation>
        </message>
        <message>
            <source>Characters</source>
            <translation>عدد الحروف</translation>
        </message>
        <message>
            <source>Values stand here as the online form takes them: numbers without marks, texts as they were written. The length counts characters, spaces included. Where nothing is to be pasted, the note says why.</source>
            <translation>ترد القيم هنا كما تقبلها الاستمارة الإلكترونية: الأرقام دون فواصل، والنصوص كما كُتبت. ويُحسب الطول بالحروف مع المسافات. وحيث لا شيء يُنسخ تبين الملاحظة السبب.</translation>
        </message>
        <message>
            <source>Copy sheet for the online form</source>
            <translation>ورقة النسخ إلى الاستمارة الإلكترونية</translation>
        </message>
        <message>
            <source>Copy sheet</source>
            <translation>ورقة النسخ</translation>
        </message>
        <message>
            <source>{year}, {row}: {column}</source>
            <translation>{year}، {row}: {column}</translation>
        </message>
        <message>
            <source>Filled in for this report</source>
            <translation>أُدخل لهذا التقرير</translation>
        </message>
        <message>
            <source>From the facts of the country file</source>
            <translation>من وقائع ملف البلد</translation>
        </message>
        <message>
            <source>No answer yet</source>
            <translation>لا جواب بعد</translation>
        </message>
        <message>
            <source>Left open (optional)</source>
            <translation>تُرك فارغاً (اختياري)</translation>
        </message>
        <message>
            <source>Restricted</source>
            <translation>مقيَّد</translation>
        </message>
        <message>
            <source>Not asked</source>
            <translation>غير مطروح</translation>
        </message>
        <message>
            <source>Baseline assessment</source>
            <translation>التقييم الأساسي</translation>
        </message>
        <message>
            <source>National Action Plan</source>
            <translation>خطة العمل الوطنية</translation>
        </message>
        <message>
            <source>Recorded values</source>
            <translation>القيم المسجلة</translation>
        </message>
        <message>
            <source>Arms table of SDG 16.4.2</source>
            <translation>جدول الأسلحة للمؤشر 16.4.2</translation>
        </message>
        <message>
            <source>Consultations</source>
            <translation>المشاورات</translation>
        </message>
        <message>
            <source>See the table of arms below.</source>
            <translation>انظر جدول الأسلحة أدناه.</translation>
        </message>
        <message>
            <source>From the baseline: {question}</source>
            <translation>من التقييم الأساسي: {question}</translation>
        </message>
        <message>
            <source>From the facts: {source}</source>
            <translation>من الوقائع: {source}</translation>
        </message>
        <message>
            <source>Unchanged since the report of {period}.</source>
            <translation>لم يتغير منذ تقرير {period}.</translation>
        </message>
        <message>
            <source>Unchanged since an earlier report.</source>
            <translation>لم يتغير منذ تقرير سابق.</translation>
        </message>
        <message>
            <source>Still to be confirmed.</source>
            <translation>لم يؤكَّد بعد.</translation>
        </message>
        <message>
            <source>Page {number} of {total}</source>
            <translation>الصفحة {number} من {total}</translation>
        </message>
        <message>
            <source>Only {shown} of {all} rows are printed here; the workbook holds every one.</source>
            <translation>لا يُطبع هنا سوى {shown} صف من أصل {all}؛ والمصنف يضمها جميعا.</translation>
        </message>
        <message>
            <source>Arms by context, type and outcome of tracing</source>
            <translation>الأسلحة بحسب السياق والنوع ونتيجة التعقب</translation>
        </message>
        <message>
            <source>Table of the year</source>
            <translation>جدول السنة</translation>
        </message>
        <message>
            <source>Nothing has been entered for this year yet.</source>
            <translation>لم يُدخل شيء عن هذه السنة بعد.</translation>
        </message>
        <message>
            <source>No agency is expected to supply figures of this year yet.</source>
            <translation>لا يُنتظر من أي جهة تقديم أرقام هذه السنة بعد.</translation>
        </message>
        <message>
            <source>Coverage by agency</source>
            <translation>شمول الجهات</translation>
        </message>
        <message>
            <source>These figures stand beside the indicator. An empty one is not known; it is not zero.</source>
            <translation>ترد هذه الأرقام إلى جانب المؤشر. والخانة الفارغة غير معروفة وليست صفراً.</translation>
        </message>
        <message>
            <source>Marked and recorded, or destroyed, of the arms collected: {share}. Such an indicator was discussed internationally and not agreed; it is national.</source>
            <translation>ما وُسم وسُجل أو دُمر من الأسلحة المجموعة: {share}. وقد نوقش مؤشر كهذا دولياً ولم يُتفق عليه؛ فهو مؤشر وطني.</translation>
        </message>
        <message>
            <source>Complementary figures</source>
            <translation>أرقام تكميلية</translation>
        </message>
        <message>
            <source>Share, in per cent</source>
            <translation>النسبة، في المائة</translation>
        </message>
        <message>
            <source>No reason given</source>
            <translation>لم يُذكر سبب</translation>
        </message>
        <message>
            <source>Ministerial brief: small arms</source>
            <translation>موجز وزاري: الأسلحة الصغيرة</translation>
        </message>
        <message>
            <source>Baseline, targets and money on one page</source>
            <translation>التقييم الأساسي والأهداف والأموال في صفحة واحدة</translation>
        </message>
        <message>
            <source>What is asked of the minister</source>
            <translation>المطلوب من معالي الوزير</translation>
        </message>
        <message>
            <source>Brief</source>
            <translation>الموجز</translation>
        </message>
        <message>
            <source>{state}, {date}</source>
            <translation>{state}، {date}</translation>
        </message>
        <message>
            <source>The baseline has not been taken yet.</source>
            <translation>لم يُجر التقييم الأساسي بعد.</translation>
        </message>
        <message>
            <source>Baseline, from {low} to {high}: {law} in law, {practice} in practice; {coverage} is known, and {gaps} gaps are found.</source>
            <translation>التقييم الأساسي، من {low} إلى {high}: في القانون {law}، وفي الممارسة {practice}؛ والمعروف {coverage}، وعدد الثغرات {gaps}.</translation>
        </message>
        <message>
            <source>No deadline is in the calendar.</source>
            <translation>لا موعد في التقويم.</translation>
        </message>
        <message>
            <source>Next deadline: {date}, {what}.</source>
            <translation>الموعد المقبل: {date}، {what}.</translation>
        </message>
        <message>
            <source>All targets</source>
            <translation>جميع الأهداف</translation>
        </message>
        <message>
            <source>The whole plan</source>
            <translation>الخطة كلها</translation>
        </message>
        <message>
            <source>Where the gaps are: the areas with the most</source>
            <translation>مواضع الثغرات: المجالات الأكثر ثغرات</translation>
        </message>
        <message>
            <source>Gaps a target serves</source>
            <translation>ثغرات يخدمها هدف</translation>
        </message>
        <message>
            <source>Gaps without a target</source>
            <translation>ثغرات بلا هدف</translation>
        </message>
        <message>
            <source>Monitoring report on the National Action Plan</source>
            <translation>تقرير رصد خطة العمل الوطنية</translation>
        </message>
        <message>
            <source>Activities, indicators, milestones and money: {period}</source>
            <translation>الأنشطة والمؤشرات والمعالم والأموال: {period}</translation>
        </message>
        <message>
            <source>Milestone</source>
            <translation>المَعلَم</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>تاريخ الاستحقاق</translation>
        </message>
        <message>
            <source>Value due</source>
            <translation>القيمة المستحقة</translation>
        </message>
        <message>
            <source>Value reached</source>
            <translation>القيمة المحققة</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>No milestone fell into this period.</source>
            <translation>لم يقع أي مَعلَم في هذه الفترة.</translation>
        </message>
        <message>
            <source>A milestone of a target stands at the end of its year. It is reached where the value of that year is at least as good; without a value of that year it is not known.</source>
            <translation>يقع مَعلَم الهدف في نهاية سنته. ويُعد متحققاً متى كانت قيمة تلك السنة مساوية له أو أفضل منه؛ وإن لم توجد قيمة لتلك السنة فالنتيجة غير معروفة.</translation>
        </message>
        <message>
            <source>Milestones of the period</source>
            <translation>معالم الفترة</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>تحقق</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>لم يتحقق في موعده</translation>
        </message>
        <message>
            <source>Not known yet</source>
            <translation>غير معروف بعد</translation>
        </message>
        <message>
            <source>Still ahead</source>
            <translation>لم يحن موعده</translation>
        </message>
        <message>
            <source>Targets whose status changed</source>
            <translation>أهداف تغيرت حالتها</translation>
        </message>
        <message>
            <source>Targets adopted</source>
            <translation>أهداف اعتُمدت رسمياً</translation>
        </message>
        <message>
            <source>Targets revised</source>
            <translation>أهداف نُقحت</translation>
        </message>
        <message>
            <source>Steps of the plan</source>
            <translation>مراحل الخطة</translation>
        </message>
        <message>
            <source>Activities that moved on</source>
            <translation>أنشطة تغيرت حالتها</translation>
        </message>
        <message>
            <source>Values approved</source>
            <translation>قيم اعتُمدت</translation>
        </message>
        <message>
            <source>Nothing changed in this period.</source>
            <translation>لم يتغير شيء خلال هذه الفترة.</translation>
        </message>
        <message>
            <source>What changed in the period</source>
            <translation>ما تغير خلال الفترة</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>التغيرات</translation>
        </message>
        <message>
            <source>Before the period</source>
            <translation>قبل الفترة</translation>
        </message>
        <message>
            <source>At its end</source>
            <translation>في نهايتها</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>الجهة التي قررت</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>كان</translation>
        </message>
        <message>
            <source>Is now</source>
            <translation>أصبح</translation>
        </message>
        <message>
            <source>{value} ({year})</source>
            <translation>{value} ({year})</translation>
        </message>
        <message>
            <source>From step</source>
            <translation>من مرحلة</translation>
        </message>
        <message>
            <source>To step</source>
            <translation>إلى مرحلة</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>النشاط</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>منذ</translation>
        </message>
        <message>
            <source>State of the activity</source>
            <translation>وضع النشاط</translation>
        </message>
        <message>
            <source>Achieved or on track</source>
            <translation>تحقق أو على المسار</translation>
        </message>
        <message>
            <source>Needs acceleration</source>
            <translation>يحتاج إلى تسريع</translation>
        </message>
        <message>
            <source>Off track, deteriorating or missed</source>
            <translation>خارج المسار أو في تراجع أو لم يتحقق في موعده</translation>
        </message>
        <message>
            <source>Not started or no data</source>
            <translation>لم يبدأ أو لا بيانات</translation>
        </message>
        <message>
            <source>Targets by status</source>
            <translation>الأهداف بحسب حالتها</translation>
        </message>
        <message>
            <source>Amounts in {currency}. What is unfunded is the funding gap.</source>
            <translation>المبالغ بعملة {currency}. وغير الممول هو فجوة التمويل.</translation>
        </message>
        <message>
            <source>Money by source</source>
            <translation>الأموال بحسب مصدرها</translation>
        </message>
        <message>
            <source>Place in the plan</source>
            <translation>الموضع في الخطة</translation>
        </message>
        <message>
            <source>What is missing</source>
            <translation>ما ينقص</translation>
        </message>
        <message>
            <source>The checks are those a plan passes before it may be validated; they apply afterwards too.</source>
            <translation>هذه هي الفحوص التي تجتازها الخطة قبل المصادقة عليها، وهي تسري بعدها أيضاً.</translation>
        </message>
        <message>
            <source>No weakness was found by the checks.</source>
            <translation>لم تُظهر الفحوص أي موطن ضعف.</translation>
        </message>
        <message>
            <source>Weaknesses of the plan</source>
            <translation>مواطن ضعف الخطة</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>مواطن الضعف</translation>
        </message>
        <message>
            <source>The plan itself</source>
            <translation>الخطة نفسها</translation>
        </message>
        <message>
            <source>Status of targets</source>
            <translation>حالة الأهداف</translation>
        </message>
        <message>
            <source>A target is judged by the newest approved value of its indicator, held against straight lines from the baseline over the milestones to the target. It is on track from {on_track} of the progress expected by then, and needs acceleration from {acceleration}. Drafts of values never count.</source>
            <translation>يُحكم على الهدف بأحدث قيمة معتمدة لمؤشره، مقارنةً بخطوط مستقيمة تمتد من خط الأساس عبر المعالم إلى الهدف. ويكون على المسار ابتداءً من {on_track} من التقدم المتوقع حتى ذلك الحين، ويحتاج إلى تسريع ابتداءً من {acceleration}. ولا تُحتسب مسودات القيم أبداً.</translation>
        </message>
        <message>
            <source>Status of the plan</source>
            <translation>حالة الخطة</translation>
        </message>
        <message>
            <source>An activity that is done is achieved, one past its last day is off track, one not begun after its first day needs acceleration. Above the activities a line follows from its own targets and from the lines directly below it, by the worst of them unless the plan says by the most frequent.</source>
            <translation>النشاط المنجز متحقق، والنشاط الذي انقضى موعده الأخير خارج المسار، والنشاط الذي لم يبدأ بعد حلول يومه الأول يحتاج إلى تسريع. وفوق مستوى الأنشطة تُستمد حالة كل بند من أهدافه ومن البنود التي تليه مباشرة، بحسب أسوأ حالاتها ما لم تنص الخطة على أكثرها تكراراً.</translation>
        </message>
        <message>
            <source>At this pace</source>
            <translation>بهذه الوتيرة</translation>
        </message>
        <message>
            <source>The year in which a straight line from the baseline through the latest value meets the target. It is an extrapolation and no forecast.</source>
            <translation>السنة التي يبلغ فيها الهدفَ خطٌّ مستقيم ممتد من خط الأساس مروراً بأحدث قيمة. وهذا استقراء لا تنبؤ.</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>الأموال</translation>
        </message>
        <message>
            <source>Costs are added up in the currency of the country file, at the rates entered there; a currency without a rate is in no sum and is named. The funding gap is what has no source yet.</source>
            <translation>تُجمع التكاليف بعملة ملف البلد وبأسعار الصرف المدخلة فيه؛ والعملة التي لا سعر لها لا تدخل في أي مجموع وتُذكر باسمها. وفجوة التمويل هي ما لا مصدر له بعد.</translation>
        </message>
        <message>
            <source>Costs and funding gap</source>
            <translation>التكاليف وفجوة التمويل</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>التكاليف</translation>
        </message>
        <message>
            <source>Amounts are in {currency}. What is pledged has not been received yet; what is unfunded is the funding gap. An amount that is not stated is not nothing.</source>
            <translation>المبالغ بعملة {currency}. وما أُعلن التبرع به لم يرد بعد؛ وما لم يُموَّل هو فجوة التمويل. والمبلغ غير المذكور ليس صفراً.</translation>
        </message>
        <message>
            <source>By objective</source>
            <translation>بحسب الهدف الاستراتيجي</translation>
        </message>
        <message>
            <source>Objective</source>
            <translation>الهدف الاستراتيجي</translation>
        </message>
        <message>
            <source>By year</source>
            <translation>بحسب السنة</translation>
        </message>
        <message>
            <source>No value yet</source>
            <translation>لا قيمة بعد</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>تحقق</translation>
        </message>
        <message>
            <source>No pace to reckon with</source>
            <translation>لا وتيرة يُحسب بها</translation>
        </message>
        <message>
            <source>Too early to say</source>
            <translation>من السابق لأوانه القول</translation>
        </message>
        <message>
            <source>Stands still</source>
            <translation>لم يتحرك</translation>
        </message>
        <message>
            <source>Moves away</source>
            <translation>يبتعد عن الهدف</translation>
        </message>
        <message>
            <source>Not in sight</source>
            <translation>ليس في الأفق</translation>
        </message>
        <message>
            <source>No newer value</source>
            <translation>لا قيمة أحدث</translation>
        </message>
        <message>
            <source>Objective {number}</source>
            <translation>الهدف الاستراتيجي {number}</translation>
        </message>
        <message>
            <source>Objectives of the plan</source>
            <translation>الأهداف الاستراتيجية للخطة</translation>
        </message>
        <message>
            <source>Indicators outside the plan</source>
            <translation>مؤشرات خارج الخطة</translation>
        </message>
        <message>
            <source>Status of the objective: {status}</source>
            <translation>حالة الهدف الاستراتيجي: {status}</translation>
        </message>
        <message>
            <source>Outcomes, outputs and activities</source>
            <translation>النتائج والنواتج والأنشطة</translation>
        </message>
        <message>
            <source>Indicators</source>
            <translation>المؤشرات</translation>
        </message>
        <message>
            <source>Targets</source>
            <translation>الأهداف</translation>
        </message>
        <message>
            <source>Nothing stands below this objective yet.</source>
            <translation>لا شيء يندرج تحت هذا الهدف الاستراتيجي بعد.</translation>
        </message>
        <message>
            <source>No indicator measures this yet.</source>
            <translation>لا مؤشر يقيس ذلك بعد.</translation>
        </message>
        <message>
            <source>This objective serves no target yet.</source>
            <translation>لا يخدم هذا الهدف الاستراتيجي أي هدف وطني بعد.</translation>
        </message>
        <message>
            <source>Changes and milestones are those of {first} to {last}; all else stands as it is known on {today}.</source>
            <translation>التغيرات والمعالم هي تلك الواقعة بين {first} و{last}؛ وما عدا ذلك فبحسب المعروف في {today}.</translation>
        </message>
        <message>
            <source>The plan in short</source>
            <translation>الخطة في سطور</translation>
        </message>
        <message>
            <source>No national target has been set yet.</source>
            <translation>لم يُحدد أي هدف وطني بعد.</translation>
        </message>
        <message>
            <source>National targets: {all}. Achieved or on track: {good}; need acceleration: {slow}; off track, deteriorating or missed: {bad}; not started or without data: {open}.</source>
            <translation>الأهداف الوطنية: {all}. ما تحقق أو هو على المسار: {good}؛ ما يحتاج إلى تسريع: {slow}؛ ما هو خارج المسار أو في تراجع أو لم يتحقق في موعده: {bad}؛ ما لم يبدأ أو لا بيانات عنه: {open}.</translation>
        </message>
        <message>
            <source>Activities of the plan: {all}. Done: {done}; under way: {under_way}; still planned: {planned}; stopped: {stopped}; late: {late}.</source>
            <translation>أنشطة الخطة: {all}. المنجز: {done}؛ الجاري: {under_way}؛ المخطط له: {planned}؛ الموقوف: {stopped}؛ المتأخر: {late}.</translation>
        </message>
        <message>
            <source>The plan costs {total} {currency}: {share} is on the national budget, and {gap} {currency} is not funded yet.</source>
            <translation>تبلغ تكلفة الخطة {total} {currency}: منها {share} على الميزانية الوطنية، ولم يُموَّل بعد مبلغ {gap} {currency}.</translation>
        </message>
        <message>
            <source>Of these, late</source>
            <translation>منها المتأخر</translation>
        </message>
        <message>
            <source>Report on the roadmap</source>
            <translation>تقرير عن خريطة الطريق</translation>
        </message>
        <message>
            <source>{roadmap}. Period: {period}, with the half-years and years before it.</source>
            <translation>{roadmap}. الفترة: {period}، مع ما سبقها من أنصاف سنوات وسنوات.</translation>
        </message>
        <message>
            <source>Goal</source>
            <translation>الغاية</translation>
        </message>
        <message>
            <source>Indicators adopted</source>
            <translation>مؤشرات مأخوذ بها</translation>
        </message>
        <message>
            <source>With a value of the period</source>
            <translation>منها ما له قيمة في الفترة</translation>
        </message>
        <message>
            <source>Not adopted</source>
            <translation>غير مأخوذ بها</translation>
        </message>
        <message>
            <source>No goal of this roadmap is known.</source>
            <translation>لا تُعرف أي غاية من غايات خريطة الطريق هذه.</translation>
        </message>
        <message>
            <source>Goals and indicators</source>
            <translation>الغايات والمؤشرات</translation>
        </message>
        <message>
            <source>The period in short</source>
            <translation>الفترة في سطور</translation>
        </message>
        <message>
            <source>An indicator that serves several goals stands under each of them. A yearly indicator has no value of a half-year: its year stands beside.</source>
            <translation>المؤشر الذي يخدم عدة غايات يرد تحت كل منها. وليس للمؤشر السنوي قيمة نصف سنوية: وترد سنته إلى جانبه.</translation>
        </message>
        <message>
            <source>Indicators not adopted</source>
            <translation>مؤشرات غير مأخوذ بها</translation>
        </message>
        <message>
            <source>No indicator belongs to this goal.</source>
            <translation>لا مؤشر تابع لهذه الغاية.</translation>
        </message>
        <message>
            <source>Goal {number}</source>
            <translation>الغاية {number}</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>القيم</translation>
        </message>
        <message>
            <source>Only approved values count. The value of a half-year is the one recorded for it, or follows from its quarters or months: a flow is their sum, a percentage the sum of numerators over that of denominators, anything else the last of them. If a part is missing, the whole is not known; it is not zero. Years follow from their periods by the same rule.</source>
            <translation>لا تُحتسب إلا القيم المعتمدة. وقيمة نصف السنة هي المسجلة له، أو تُستمد من أرباعه أو أشهره: فالتدفق مجموعها، والنسبة المئوية مجموع البسوط على مجموع المقامات، وما عداهما آخرها. وإذا نقص جزء كان الكل غير معروف، لا صفراً. وتُستمد السنوات من فتراتها بالقاعدة نفسها.</translation>
        </message>
        <message>
            <source>Numbers of indicators and goals</source>
            <translation>أرقام المؤشرات والغايات</translation>
        </message>
        <message>
            <source>A number is printed where it was checked against the official text or is known from memory, never where it is unverified: then the words stand alone. The confidence stands beside each indicator.</source>
            <translation>يُطبع الرقم متى جرى التحقق منه بالرجوع إلى النص الرسمي أو كان معروفاً من الذاكرة، ولا يُطبع أبداً متى لم يُتحقق منه: فترد الصياغة وحدها. وترد درجة الثقة إلى جانب كل مؤشر.</translation>
        </message>
        <message>
            <source>Who supplies what</source>
            <translation>من يقدم ماذا</translation>
        </message>
        <message>
            <source>Some figures come from a regional body and not from the State. They are named as such and are no omission of the State.</source>
            <translation>ترد بعض الأرقام من هيئة إقليمية لا من الدولة. ويُنص على ذلك، ولا يُعد غيابها تقصيراً من الدولة.</translation>
        </message>
        <message>
            <source>Other indicators</source>
            <translation>مؤشرات أخرى</translation>
        </message>
        <message>
            <source>The regional body SEESAC supplies it</source>
            <translation>تقدمه الهيئة الإقليمية SEESAC</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>الفئة</translation>
        </message>
        <message>
            <source>Breakdown</source>
            <translation>التفصيل</translation>
        </message>
        <message>
            <source>Who supplies it</source>
            <translation>من يقدمه</translation>
        </message>
        <message>
            <source>The State, once it adopts the indicator</source>
            <translation>الدولة، متى أخذت بالمؤشر</translation>
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
            <translation>حتى {date}.</translation>
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
            <translation>الأدلة</translation>
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
            <translation>لا تُظهر الإجابات المقدمة حتى الآن أي ثغرة.</translation>
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
            <translation>البيان</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>قيمة</translation>
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
            <translation>درجة الثقة في المصادر</translation>
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
            <translation>الحالة</translation>
        </message>
        <message>
            <source>Adopted on</source>
            <translation>تاريخ الاعتماد</translation>
        </message>
        <message>
            <source>Adopted by</source>
            <translation>الهيئة التي اعتمدته</translation>
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
            <translation>السنة المستهدفة</translation>
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
            <translation>الوحدة</translation>
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
            <translation>ملخص</translation>
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
            <translation>خانة التفصيل</translation>
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
        <message>
            <source>Restricted document</source>
            <translation>وثيقة مقيَّدة</translation>
        </message>
        <message>
            <source>Drawn again on {made} as of {day}: what was decided, recorded or approved later is left out. Names, links and settings are those of the day it was drawn.</source>
            <translation>أُعيد إعداده في {made} بحسب ما كان معروفا في {day}: لا يرد فيه ما تقرر أو سُجّل أو اعتُمد بعد ذلك. أما الأسماء والروابط والإعدادات فهي كما كانت يوم إعداده.</translation>
        </message>
        <message>
            <source>Computed from {indicators}: {rule}</source>
            <translation>محسوبة من {indicators}: {rule}</translation>
        </message>
        <message>
            <source>A row without a breakdown is the total. Missing is not zero: an absent value has no number but a reason. Percentages are formulas on numerator and denominator. The keys in grey stay the same from one workbook to the next.</source>
            <translation>الصف بلا تفصيل هو المجموع. والناقص ليس صفرا: فالقيمة الغائبة لها سبب لا رقم. والنسب المئوية صيغ على البسط والمقام. والمفاتيح المكتوبة بالرمادي لا تتغير من مصنف إلى آخر.</translation>
        </message>
        <message>
            <source>Values by indicator, period and breakdown</source>
            <translation>القيم حسب المؤشر والفترة والتفصيل</translation>
        </message>
        <message>
            <source>Breakdown as a key</source>
            <translation>مفتاح التفصيل</translation>
        </message>
        <message>
            <source>Axes as a key</source>
            <translation>مفتاح المحاور</translation>
        </message>
        <message>
            <source>Breakdown</source>
            <translation>التفصيل</translation>
        </message>
        <message>
            <source>Other breakdown</source>
            <translation>تفصيل آخر</translation>
        </message>
        <message>
            <source>Per cent</source>
            <translation>في المائة</translation>
        </message>
        <message>
            <source>Entered on</source>
            <translation>تاريخ الإدخال</translation>
        </message>
        <message>
            <source>Approved on</source>
            <translation>تاريخ الاعتماد</translation>
        </message>
        <message>
            <source>Key of the value</source>
            <translation>مفتاح القيمة</translation>
        </message>
        <message>
            <source>{state}: indicator tracking</source>
            <translation>{state}: متابعة المؤشرات</translation>
        </message>
        <message>
            <source>Indicators, values, action plan and SDG 16.4.2; restricted</source>
            <translation>المؤشرات والقيم وخطة العمل والمؤشر 16-4-2؛ مقيَّد</translation>
        </message>
        <message>
            <source>SDG 16.4.2: arms traced or established, of those seized, found or surrendered</source>
            <translation>المؤشر 16-4-2: الأسلحة التي جرى تعقبها أو إثبات منشئها من مجموع الأسلحة المضبوطة أو المعثور عليها أو المسلَّمة</translation>
        </message>
        <message>
            <source>Arms 16.4.2</source>
            <translation>الأسلحة 16-4-2</translation>
        </message>
        <message>
            <source>The indicator says how well arms are traced, not how large illicit flows are. It counts arms seized in connection with criminal offences, found and surrendered; administrative seizures stand apart. Where nothing was collected, or nothing is known of the outcome, the share is not defined: it is not 0.</source>
            <translation>يبيّن المؤشر مدى كفاءة تعقب الأسلحة، لا حجم التدفقات غير المشروعة. وتُحتسب فيه الأسلحة المضبوطة في سياق جرائم والمعثور عليها والمسلَّمة؛ أما المضبوطة إداريا فتبقى على حدة. وإذا لم تُجمع أسلحة أو لم يُعرف شيء عن نتيجة تعقبها، فالنسبة غير محددة وليست صفرا.</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>النسبة</translation>
        </message>
        <message>
            <source>Agencies that supplied</source>
            <translation>الجهات التي قدّمت أرقامها</translation>
        </message>
        <message>
            <source>Agencies expected</source>
            <translation>الجهات المنتظرة</translation>
        </message>
        <message>
            <source>Denominator as reported</source>
            <translation>المقام كما أُبلغ عنه</translation>
        </message>
        <message>
            <source>Numerator as reported</source>
            <translation>البسط كما أُبلغ عنه</translation>
        </message>
        <message>
            <source>Share as reported</source>
            <translation>النسبة كما أُبلغ عنها</translation>
        </message>
        <message>
            <source>No year of the arms table has been entered yet.</source>
            <translation>لم تُدخل بعد أي سنة في جدول الأسلحة.</translation>
        </message>
        <message>
            <source>Open: may still change</source>
            <translation>مفتوحة: قابلة للتغيير</translation>
        </message>
        <message>
            <source>Reported on {date}, revised since</source>
            <translation>أُبلغ عنها في {date} ثم نُقحت</translation>
        </message>
        <message>
            <source>Reported on {date}</source>
            <translation>أُبلغ عنها في {date}</translation>
        </message>
        <message>
            <source>The year {year}</source>
            <translation>سنة {year}</translation>
        </message>
        <message>
            <source>{supplied} of {expected} agencies supplied figures.</source>
            <translation>الجهات التي قدّمت أرقامها: {supplied} من {expected}.</translation>
        </message>
        <message>
            <source>Agencies, {year}</source>
            <translation>الجهات، {year}</translation>
        </message>
        <message>
            <source>Figures beside the table, {year}</source>
            <translation>أرقام مكمّلة للجدول، {year}</translation>
        </message>
        <message>
            <source>Revisions, {year}</source>
            <translation>التنقيحات، {year}</translation>
        </message>
        <message>
            <source>Agency</source>
            <translation>الجهة</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>الأرقام</translation>
        </message>
        <message>
            <source>Supplied on</source>
            <translation>تاريخ التقديم</translation>
        </message>
        <message>
            <source>Collected</source>
            <translation>المجموعة</translation>
        </message>
        <message>
            <source>Supplied</source>
            <translation>قدّمت أرقامها</translation>
        </message>
        <message>
            <source>Not supplied yet</source>
            <translation>لم تقدّم أرقامها بعد</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>الرقم</translation>
        </message>
        <message>
            <source>By sex</source>
            <translation>حسب نوع الجنس</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>المجموع</translation>
        </message>
        <message>
            <source>Agencies that gave it</source>
            <translation>الجهات التي قدّمته</translation>
        </message>
        <message>
            <source>Revised on</source>
            <translation>تاريخ التنقيح</translation>
        </message>
        <message>
            <source>All types</source>
            <translation>جميع الأنواع</translation>
        </message>
        <message>
            <source>The three contexts</source>
            <translation>السياقات الثلاثة</translation>
        </message>
        <message>
            <source>The three contexts: the indicator</source>
            <translation>السياقات الثلاثة: المؤشر</translation>
        </message>
        <message>
            <source>{context}: not in the indicator</source>
            <translation>{context}: خارج المؤشر</translation>
        </message>
        <message>
            <source>Context</source>
            <translation>السياق</translation>
        </message>
        <message>
            <source>Weapon type</source>
            <translation>نوع السلاح</translation>
        </message>
        <message>
            <source>Uniquely marked</source>
            <translation>موسومة وسما فريدا</translation>
        </message>
        <message>
            <source>Outcome not known</source>
            <translation>نتيجة غير معروفة</translation>
        </message>
        <message>
            <source>Traced or established</source>
            <translation>جرى تعقبها أو إثبات منشئها</translation>
        </message>
        <message>
            <source>For every period that has a total, the sheet of the indicator asks for a cell of each category. A cell that is empty for a coded reason is explained; the debt is what is neither there nor explained.</source>
            <translation>في كل فترة لها مجموع تتطلب صحيفة المؤشر خانة لكل فئة. والخانة الفارغة لسبب مرمَّز خانة معلَّلة؛ أما الدَّين فهو ما ليس موجودا ولا معلَّلا.</translation>
        </message>
        <message>
            <source>No indicator sheet asks for a breakdown.</source>
            <translation>لا تتطلب أي بطاقة مؤشر تفصيلا.</translation>
        </message>
        <message>
            <source>Disaggregation debt</source>
            <translation>دَين التفصيل</translation>
        </message>
        <message>
            <source>Breakdown debt</source>
            <translation>دَين التفصيل</translation>
        </message>
        <message>
            <source>Broken down by</source>
            <translation>مفصَّلة حسب</translation>
        </message>
        <message>
            <source>Cells expected</source>
            <translation>الخانات المنتظرة</translation>
        </message>
        <message>
            <source>Cells there</source>
            <translation>الخانات الموجودة</translation>
        </message>
        <message>
            <source>Missing</source>
            <translation>الناقصة</translation>
        </message>
        <message>
            <source>Debt</source>
            <translation>الدَّين</translation>
        </message>
        <message>
            <source>All indicators</source>
            <translation>جميع المؤشرات</translation>
        </message>
        <message>
            <source>The plan for the ministry of finance</source>
            <translation>الخطة لوزارة المالية</translation>
        </message>
        <message>
            <source>There is no action plan yet.</source>
            <translation>لا توجد خطة عمل بعد.</translation>
        </message>
        <message>
            <source>All sums are in {currency} unless another currency is named, and follow from the sheet of costs by formula. What is pledged has not been received yet; what is unfunded is the funding gap.</source>
            <translation>جميع المبالغ بالعملة {currency} ما لم تُذكر عملة أخرى، وتُحسب بصيغ من ورقة التكاليف. وما أُعلن التبرع به لم يرد بعد؛ وغير الممول هو فجوة التمويل.</translation>
        </message>
        <message>
            <source>By year and source</source>
            <translation>حسب السنة والمصدر</translation>
        </message>
        <message>
            <source>By currency, with the rate used</source>
            <translation>حسب العملة، مع سعر الصرف المستخدم</translation>
        </message>
        <message>
            <source>By leading institution</source>
            <translation>حسب الجهة الرائدة</translation>
        </message>
        <message>
            <source>Finance</source>
            <translation>المالية</translation>
        </message>
        <message>
            <source>No lead named</source>
            <translation>لم تُسمَّ جهة رائدة</translation>
        </message>
        <message>
            <source>Leading institution</source>
            <translation>الجهة الرائدة</translation>
        </message>
        <message>
            <source>Share on the national budget</source>
            <translation>النسبة على الميزانية الوطنية</translation>
        </message>
        <message>
            <source>Currency</source>
            <translation>العملة</translation>
        </message>
        <message>
            <source>Rate: one unit in {currency}</source>
            <translation>السعر: قيمة الوحدة بالعملة {currency}</translation>
        </message>
        <message>
            <source>Total as stated</source>
            <translation>المجموع كما ورد</translation>
        </message>
        <message>
            <source>Total in {currency}</source>
            <translation>المجموع بالعملة {currency}</translation>
        </message>
        <message>
            <source>Rated on</source>
            <translation>تاريخ سعر الصرف</translation>
        </message>
        <message>
            <source>Source of the rate</source>
            <translation>مصدر سعر الصرف</translation>
        </message>
        <message>
            <source>No costs have been entered yet.</source>
            <translation>لم تُدخل بعد أي تكاليف.</translation>
        </message>
        <message>
            <source>Rolls up to</source>
            <translation>يُجمَّع في</translation>
        </message>
        <message>
            <source>Rule for what rolls up to it</source>
            <translation>قاعدة ما يُجمَّع فيه</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>درجة الثقة</translation>
        </message>
        <message>
            <source>Method</source>
            <translation>الطريقة</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>الحدود</translation>
        </message>
        <message>
            <source>How disability is recorded</source>
            <translation>كيف تُسجَّل الإعاقة</translation>
        </message>
        <message>
            <source>Sheet of the library</source>
            <translation>صحيفة المكتبة</translation>
        </message>
        <message>
            <source>Indicators by status</source>
            <translation>المؤشرات حسب الحالة</translation>
        </message>
        <message>
            <source>Class of this workbook</source>
            <translation>تصنيف هذا المصنف</translation>
        </message>
        <message>
            <source>Restricted: it is made for the use of the country. Values by sex, age, disability, place or relationship are shown as they are, however small the group; before figures of fewer than five persons leave the country's hands they are to be left out or put into larger groups. No person is named.</source>
            <translation>مقيَّد: أُعد للاستعمال الوطني. وتُعرض القيم حسب نوع الجنس والسن والإعاقة والمكان والعلاقة كما هي مهما صغرت المجموعة؛ وقبل خروج أرقام تقل عن خمسة أشخاص من أيدي البلد يجب حذفها أو ضمها إلى مجموعات أكبر. ولا يُذكر فيه اسم أي شخص.</translation>
        </message>
        <message>
            <source>Values and years</source>
            <translation>القيم والسنوات</translation>
        </message>
        <message>
            <source>Only approved values count. The value of a year is that of the year where it was entered as such; of finer periods it is the sum of all of them for a flow, the sum of numerators over the sum of denominators for a percentage, and the last period for every other kind. Where a period is missing, the year is not defined and its cell is empty; missing is never zero.</source>
            <translation>لا تُحتسب إلا القيم المعتمدة. وقيمة السنة هي ما أُدخل للسنة نفسها؛ فإن كانت الفترات أقصر فهي مجموعها كلها للتدفق، ومجموع البسوط على مجموع المقامات للنسبة المئوية، وقيمة الفترة الأخيرة لسائر الأنواع. وإذا نقصت فترة فالسنة غير محددة وخانتها فارغة؛ والناقص ليس صفرا أبدا.</translation>
        </message>
        <message>
            <source>Roll-up between indicators</source>
            <translation>التجميع بين المؤشرات</translation>
        </message>
        <message>
            <source>Where an indicator has a rule and no approved value of its own, it follows from the indicators that roll up to it: their sum, the sum of numerators over the sum of denominators, the highest, the lowest, or yes only if all are yes. If one of them has no value, neither has the whole.</source>
            <translation>إذا كانت للمؤشر قاعدة ولم تكن له قيمة معتمدة خاصة به، فإنه يُحسب من المؤشرات التي تُجمَّع فيه: مجموعها، أو مجموع البسوط على مجموع المقامات، أو أعلاها، أو أدناها، أو «نعم» إذا كانت كلها «نعم» فقط. وإذا خلا أحدها من قيمة خلا الكل منها.</translation>
        </message>
        <message>
            <source>The first indicator of a target by code speaks for it, and the values of the target are in its unit; the other indicators of the target have no status of their own. The expected value follows straight lines from the baseline over the milestones to the target, each standing at the end of its year. p is the share of the way that the latest value has gone, e the share expected by then, and r = p / e. A flow that is measured more than once a year is judged by its latest whole year.</source>
            <translation>المؤشر الأول للهدف بحسب الرمز هو المعبِّر عنه، وقيم الهدف بوحدته؛ وليس لسائر مؤشرات الهدف حالة خاصة بها. وتسير القيمة المتوقعة في خطوط مستقيمة من خط الأساس عبر المعالم إلى الهدف، وكل منها في نهاية سنته. و p هي نسبة ما قُطع من الطريق بأحدث قيمة، و e النسبة المتوقعة حتى ذلك الحين، و r = p / e. والتدفق الذي يُقاس أكثر من مرة في السنة يُحكم عليه بأحدث سنة مكتملة.</translation>
        </message>
        <message>
            <source>Word of the status</source>
            <translation>كلمة الحالة</translation>
        </message>
        <message>
            <source>{source}, as stated</source>
            <translation>{source}، كما ورد</translation>
        </message>
        <message>
            <source>There is no rate for {currencies}: these costs are in no sum. Enter a rate under Money, Currency and rates, or in the table of rates on the finance sheet.</source>
            <translation>لا يوجد سعر صرف للعملات الآتية: {currencies}؛ وتكاليفها لا تدخل في أي مجموع. أدخلوا سعرا تحت «الأموال»، «العملة وأسعار الصرف»، أو في جدول الأسعار في ورقة المالية.</translation>
        </message>
        <message>
            <source>Each amount is multiplied by the rate of its currency, which stands on the finance sheet: change the rate there and every sum follows.</source>
            <translation>يُضرب كل مبلغ في سعر صرف عملته المبيَّن في ورقة المالية: غيّروا السعر هناك فتتبعه جميع المجاميع.</translation>
        </message>
        <message>
            <source>Lines of costs</source>
            <translation>بنود التكاليف</translation>
        </message>
        <message>
            <source>Costs</source>
            <translation>التكاليف</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>الرقم المتسلسل</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>النشاط</translation>
        </message>
        <message>
            <source>Line of costs</source>
            <translation>بند التكاليف</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>السعر</translation>
        </message>
        <message>
            <source>Lead</source>
            <translation>الجهة الرائدة</translation>
        </message>
        <message>
            <source>Donor</source>
            <translation>الجهة المانحة</translation>
        </message>
        <message>
            <source>The parts of each total by each axis are added up on the values sheet and held against the total. A difference of no more than half a unit is none. Where a part is missing, the parts cannot make the total; that is no error. Arms seized administratively stand apart and are in no sum.</source>
            <translation>تُجمع أجزاء كل مجموع حسب كل محور في ورقة القيم وتُقارن بالمجموع. والفرق الذي لا يتجاوز نصف وحدة لا يُعد فرقا. وإذا نقص جزء فلا يمكن للأجزاء أن تبلغ المجموع، وليس ذلك خطأ. والأسلحة المضبوطة إداريا تبقى على حدة ولا تدخل في أي مجموع.</translation>
        </message>
        <message>
            <source>No total has a breakdown yet.</source>
            <translation>لا تفصيل لأي مجموع بعد.</translation>
        </message>
        <message>
            <source>Parts by breakdown and their totals</source>
            <translation>الأجزاء حسب التفصيل ومجاميعها</translation>
        </message>
        <message>
            <source>Parts and totals</source>
            <translation>الأجزاء والمجاميع</translation>
        </message>
        <message>
            <source>Sum of the parts</source>
            <translation>مجموع الأجزاء</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>الفرق</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>النتيجة</translation>
        </message>
        <message>
            <source>Reason stated</source>
            <translation>السبب المذكور</translation>
        </message>
        <message>
            <source>Agrees</source>
            <translation>متطابق</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>مختلف</translation>
        </message>
        <message>
            <source>Explained</source>
            <translation>معلَّل</translation>
        </message>
        <message>
            <source>Incomplete</source>
            <translation>غير مكتمل</translation>
        </message>
        <message>
            <source>National Action Plan: lines, costs and funding gap</source>
            <translation>خطة العمل الوطنية: البنود والتكاليف وفجوة التمويل</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>الخطة</translation>
        </message>
        <message>
            <source>{plan} ({first} to {last}): {state}</source>
            <translation>{plan} ({first} إلى {last}): {state}</translation>
        </message>
        <message>
            <source>Amounts are in {currency}. Each line is the sum of what is below it; the lines of costs stand on their own sheet. What is unfunded is the funding gap. An amount that is not stated is not nothing.</source>
            <translation>المبالغ بالعملة {currency}. وكل بند هو مجموع ما تحته؛ ولبنود التكاليف ورقة خاصة بها. وغير الممول هو فجوة التمويل. والمبلغ غير المذكور ليس صفرا.</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>المستوى</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>العنوان</translation>
        </message>
        <message>
            <source>From</source>
            <translation>من</translation>
        </message>
        <message>
            <source>To</source>
            <translation>إلى</translation>
        </message>
        <message>
            <source>Late</source>
            <translation>متأخر</translation>
        </message>
        <message>
            <source>Partners</source>
            <translation>الجهات الشريكة</translation>
        </message>
        <message>
            <source>Total of the plan</source>
            <translation>مجموع الخطة</translation>
        </message>
        <message>
            <source>Tracking</source>
            <translation>المتابعة</translation>
        </message>
        <message>
            <source>Indicator performance tracking</source>
            <translation>متابعة أداء المؤشرات</translation>
        </message>
        <message>
            <source>{state}, as of {date}</source>
            <translation>{state}، كما في {date}</translation>
        </message>
        <message>
            <source>Restricted: for the use of the country only. Small groups of persons are shown as they are. Only approved values count; the statuses, totals and percentages are formulas.</source>
            <translation>مقيَّد: للاستعمال الوطني حصرا. وتُعرض المجموعات الصغيرة من الأشخاص كما هي. ولا تُحتسب إلا القيم المعتمدة؛ والحالات والمجاميع والنسب المئوية صيغ حسابية.</translation>
        </message>
        <message>
            <source>Expected then</source>
            <translation>المتوقع حينها</translation>
        </message>
        <message>
            <source>Line of the plan</source>
            <translation>بند الخطة</translation>
        </message>
        <message>
            <source>State of the sheet</source>
            <translation>حالة الصحيفة</translation>
        </message>
    </context>
    <context>
        <name>roadmap</name>
        <message>
            <source>Goal number</source>
            <translation>رقم الغاية</translation>
        </message>
        <message>
            <source>Goal title</source>
            <translation>عنوان الغاية</translation>
        </message>
        <message>
            <source>Indicator name</source>
            <translation>اسم المؤشر</translation>
        </message>
        <message>
            <source>Definition</source>
            <translation>التعريف</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>الوحدة</translation>
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
            <source>Frequency</source>
            <translation>التواتر</translation>
        </message>
        <message>
            <source>Breakdown axes</source>
            <translation>محاور التفصيل</translation>
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
            <source>Baseline value</source>
            <translation>قيمة خط الأساس</translation>
        </message>
        <message>
            <source>Baseline year</source>
            <translation>سنة خط الأساس</translation>
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
            <source>Band from</source>
            <translation>النطاق من</translation>
        </message>
        <message>
            <source>Band to</source>
            <translation>النطاق إلى</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>ملاحظات</translation>
        </message>
        <message>
            <source>Choices</source>
            <translation>الخيارات</translation>
        </message>
        <message>
            <source>Roadmap</source>
            <translation>خريطة الطريق</translation>
        </message>
        <message>
            <source>Example</source>
            <translation>مثال</translation>
        </message>
        <message>
            <source>Stockpiles are safe</source>
            <translation>مخزونات آمنة</translation>
        </message>
        <message>
            <source>Storage sites that meet the national standard</source>
            <translation>مواقع التخزين المستوفية للمعيار الوطني</translation>
        </message>
        <message>
            <source>Sites inspected and found to meet every point of the standard</source>
            <translation>المواقع التي جرى تفتيشها وتبين استيفاؤها جميع بنود المعيار</translation>
        </message>
        <message>
            <source>per cent</source>
            <translation>في المائة</translation>
        </message>
        <message>
            <source>Sites that meet the standard</source>
            <translation>المواقع المستوفية للمعيار</translation>
        </message>
        <message>
            <source>All storage sites</source>
            <translation>جميع مواقع التخزين</translation>
        </message>
        <message>
            <source>Inspection reports</source>
            <translation>تقارير التفتيش</translation>
        </message>
        <message>
            <source>This row is only read by people; leave it or delete it.</source>
            <translation>هذا الصف للقراءة فقط ولا يُستورد، فاتركه أو احذفه.</translation>
        </message>
    </context>
</TS>
