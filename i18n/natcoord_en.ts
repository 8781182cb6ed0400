<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>AnswersPanel</name>
        <message numerus="yes">
            <source>%n answers of {file} are refused, so nothing can be imported yet.</source>
            <translation>
                <numerusform>%n answer of {file} is refused, so nothing can be imported yet.</numerusform>
                <numerusform>%n answers of {file} are refused, so nothing can be imported yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers of {file} will be written.</source>
            <translation>
                <numerusform>%n answer of {file} will be written.</numerusform>
                <numerusform>%n answers of {file} will be written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n differ from mine and are left for later: decide, or import the file again.</source>
            <translation>
                <numerusform>%n differs from mine and is left for later: decide, or import the file again.</numerusform>
                <numerusform>%n differ from mine and are left for later: decide, or import the file again.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ArmsSummary</name>
        <message numerus="yes">
            <source>%n to check</source>
            <translation>
                <numerusform>%n to check</numerusform>
                <numerusform>%n to check</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CalendarPage</name>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>in %n day</numerusform>
                <numerusform>in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChangesSection</name>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n day ago</numerusform>
                <numerusform>%n days ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n changes since {date}</source>
            <translation>
                <numerusform>%n change since {date}</numerusform>
                <numerusform>%n changes since {date}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CommitmentsPage</name>
        <message numerus="yes">
            <source>%n silent</source>
            <translation>
                <numerusform>%n silent</numerusform>
                <numerusform>%n silent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CostsGrid</name>
        <message numerus="yes">
            <source>Nothing was pasted: %n rows are refused.</source>
            <translation>
                <numerusform>Nothing was pasted: %n row is refused.</numerusform>
                <numerusform>Nothing was pasted: %n rows are refused.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceSection</name>
        <message numerus="yes">
            <source>%n answers have no evidence at all.</source>
            <translation>
                <numerusform>%n answer has no evidence at all.</numerusform>
                <numerusform>%n answers have no evidence at all.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportPage</name>
        <message numerus="yes">
            <source>%n unanswered questions</source>
            <translation>
                <numerusform>%n unanswered question</numerusform>
                <numerusform>%n unanswered questions</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n carried answers not confirmed</source>
            <translation>
                <numerusform>%n carried answer not confirmed</numerusform>
                <numerusform>%n carried answers not confirmed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gaps without a decision</source>
            <translation>
                <numerusform>%n gap without a decision</numerusform>
                <numerusform>%n gaps without a decision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n targets not adopted</source>
            <translation>
                <numerusform>%n target not adopted</numerusform>
                <numerusform>%n targets not adopted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft indicator sheets</source>
            <translation>
                <numerusform>%n draft indicator sheet</numerusform>
                <numerusform>%n draft indicator sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n values not approved, which do not count</source>
            <translation>
                <numerusform>%n value not approved, which does not count</numerusform>
                <numerusform>%n values not approved, which do not count</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n names filled.</source>
            <translation>
                <numerusform>%n name filled.</numerusform>
                <numerusform>%n names filled.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FiguresModel</name>
        <message numerus="yes">
            <source>%n agencies gave it.</source>
            <translation>
                <numerusform>%n agency gave it.</numerusform>
                <numerusform>%n agencies gave it.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindingsSection</name>
        <message numerus="yes">
            <source>In %n questions the law stands and is not applied.</source>
            <translation>
                <numerusform>In %n question the law stands and is not applied.</numerusform>
                <numerusform>In %n questions the law stands and is not applied.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n questions there is practice without a legal basis.</source>
            <translation>
                <numerusform>In %n question there is practice without a legal basis.</numerusform>
                <numerusform>In %n questions there is practice without a legal basis.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>In %n questions every level that is wanted is reached.</source>
            <translation>
                <numerusform>In %n question every level that is wanted is reached.</numerusform>
                <numerusform>In %n questions every level that is wanted is reached.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>GapsSection</name>
        <message numerus="yes">
            <source>%n gaps, with priorities of {sum} together. A gap counts in each of its themes.</source>
            <translation>
                <numerusform>%n gap, with a priority of {sum}. A gap counts in each of its themes.</numerusform>
                <numerusform>%n gaps, with priorities of {sum} together. A gap counts in each of its themes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HeatSection</name>
        <message numerus="yes">
            <source>In %n of the {cells} cells fewer than half of the levels are known.</source>
            <translation>
                <numerusform>In %n of the {cells} cells fewer than half of the levels are known.</numerusform>
                <numerusform>In %n of the {cells} cells fewer than half of the levels are known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions…</source>
            <translation>
                <numerusform>%n question…</numerusform>
                <numerusform>%n questions…</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPanel</name>
        <message numerus="yes">
            <source>%n rows of {file} are refused, so nothing can be imported yet.</source>
            <translation>
                <numerusform>%n row of {file} are refused, so nothing can be imported yet.</numerusform>
                <numerusform>%n rows of {file} are refused, so nothing can be imported yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n values of {file} will be written as drafts.</source>
            <translation>
                <numerusform>%n value of {file} will be written as drafts.</numerusform>
                <numerusform>%n values of {file} will be written as drafts.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft indicator sheets will be made.</source>
            <translation>
                <numerusform>%n draft indicator sheets will be made.</numerusform>
                <numerusform>%n draft indicator sheets will be made.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft targets will be made.</source>
            <translation>
                <numerusform>%n draft targets will be made.</numerusform>
                <numerusform>%n draft targets will be made.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>IndicatorsPage</name>
        <message numerus="yes">
            <source>%n to approve</source>
            <translation>
                <numerusform>%n to approve</numerusform>
                <numerusform>%n to approve</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Next of %n not approved</source>
            <translation>
                <numerusform>Next of %n not approved</numerusform>
                <numerusform>Next of %n not approved</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LeavingPage</name>
        <message numerus="yes">
            <source>%n records stay here</source>
            <translation>
                <numerusform>%n record stays here</numerusform>
                <numerusform>%n records stay here</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n small groups are hidden</source>
            <translation>
                <numerusform>%n small group is hidden</numerusform>
                <numerusform>%n small groups are hidden</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LibraryPage</name>
        <message numerus="yes">
            <source>Take over %n sheets</source>
            <translation>
                <numerusform>Take over %n sheet</numerusform>
                <numerusform>Take over %n sheets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Navigation</name>
        <message numerus="yes">
            <source>%n questions not answered yet</source>
            <translation>
                <numerusform>%n question not answered yet</numerusform>
                <numerusform>%n questions not answered yet</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gaps without a decision</source>
            <translation>
                <numerusform>%n gap without a decision</numerusform>
                <numerusform>%n gaps without a decision</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft targets</source>
            <translation>
                <numerusform>%n draft targets</numerusform>
                <numerusform>%n draft targets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n values to enter or approve</source>
            <translation>
                <numerusform>%n value to enter or approve</numerusform>
                <numerusform>%n values to enter or approve</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewRound</name>
        <message numerus="yes">
            <source>%n answers are carried forward with their date and evidence; each waits to be confirmed.</source>
            <translation>
                <numerusform>%n answer is carried forward with its date and evidence; it waits to be confirmed.</numerusform>
                <numerusform>%n answers are carried forward with their date and evidence; each waits to be confirmed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OutlookBox</name>
        <message numerus="yes">
            <source>At this pace the target is met in {year}: %n years late.</source>
            <translation>
                <numerusform>At this pace the target is met in {year}: %n year late.</numerusform>
                <numerusform>At this pace the target is met in {year}: %n years late.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>At this pace the target is met in {year}: %n years early.</source>
            <translation>
                <numerusform>At this pace the target is met in {year}: %n year early.</numerusform>
                <numerusform>At this pace the target is met in {year}: %n years early.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OverviewPage</name>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n draft</numerusform>
                <numerusform>%n drafts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanForm</name>
        <message numerus="yes">
            <source>Make objectives from %n adopted targets</source>
            <translation>
                <numerusform>Make an objective from %n adopted target</numerusform>
                <numerusform>Make objectives from %n adopted targets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanPage</name>
        <message numerus="yes">
            <source>Start with objectives from %n adopted targets</source>
            <translation>
                <numerusform>Start with an objective from %n adopted target</numerusform>
                <numerusform>Start with objectives from %n adopted targets</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PlanStrip</name>
        <message numerus="yes">
            <source>%n things are missing</source>
            <translation>
                <numerusform>%n thing is missing</numerusform>
                <numerusform>%n things are missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProblemsBox</name>
        <message numerus="yes">
            <source>Not ready: %n things are missing.</source>
            <translation>
                <numerusform>Not ready: %n thing is missing.</numerusform>
                <numerusform>Not ready: %n things are missing.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ProgressDetail</name>
        <message numerus="yes">
            <source>The worst of %n parts: {status}.</source>
            <translation>
                <numerusform>The only part: {status}.</numerusform>
                <numerusform>The worst of %n parts: {status}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The most frequent among %n parts: {status}.</source>
            <translation>
                <numerusform>The only part: {status}.</numerusform>
                <numerusform>The most frequent among %n parts: {status}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuestionnaireBox</name>
        <message numerus="yes">
            <source>%n questions</source>
            <translation>
                <numerusform>%n question</numerusform>
                <numerusform>%n questions</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reminder</name>
        <message numerus="yes">
            <source>%n things are late</source>
            <translation>
                <numerusform>%n thing is late</numerusform>
                <numerusform>%n things are late</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things are due soon</source>
            <translation>
                <numerusform>%n thing is due soon</numerusform>
                <numerusform>%n things are due soon</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportClearance</name>
        <message numerus="yes">
            <source>%n questions have no confirmed answer; the report says so.</source>
            <translation>
                <numerusform>%n question has no confirmed answer; the report says so.</numerusform>
                <numerusform>%n questions have no confirmed answer; the report says so.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n contradictions are left.</source>
            <translation>
                <numerusform>%n contradiction is left.</numerusform>
                <numerusform>%n contradictions are left.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportContents</name>
        <message numerus="yes">
            <source>%n targets with their status</source>
            <translation>
                <numerusform>%n target with their status</numerusform>
                <numerusform>%n targets with their status</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n gaps by priority</source>
            <translation>
                <numerusform>%n gap by priority</numerusform>
                <numerusform>%n gaps by priority</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n targets, with what they serve</source>
            <translation>
                <numerusform>%n target, with what they serve</numerusform>
                <numerusform>%n targets, with what they serve</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicator sheets</source>
            <translation>
                <numerusform>%n indicator sheets</numerusform>
                <numerusform>%n indicator sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n recorded values with their sources</source>
            <translation>
                <numerusform>%n recorded values with their sources</numerusform>
                <numerusform>%n recorded values with their sources</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n key indicators over time</source>
            <translation>
                <numerusform>%n key indicators over time</numerusform>
                <numerusform>%n key indicators over time</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n indicators over the years, with their status</source>
            <translation>
                <numerusform>%n indicator over the years, with its status</numerusform>
                <numerusform>%n indicators over the years, with their status</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n values by period and breakdown</source>
            <translation>
                <numerusform>%n value by period and breakdown</numerusform>
                <numerusform>%n values by period and breakdown</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines with costs and funding gap</source>
            <translation>
                <numerusform>%n line with costs and funding gap</numerusform>
                <numerusform>%n lines with costs and funding gap</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n lines of costs</source>
            <translation>
                <numerusform>%n line of costs</numerusform>
                <numerusform>%n lines of costs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n years of arms collected and traced</source>
            <translation>
                <numerusform>%n year of arms collected and traced</numerusform>
                <numerusform>%n years of arms collected and traced</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ReportFill</name>
        <message numerus="yes">
            <source>%n still open</source>
            <translation>
                <numerusform>%n still open</numerusform>
                <numerusform>%n still open</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers were carried. Confirm each that still holds.</source>
            <translation>
                <numerusform>%n answer was carried. Confirm it if it still holds.</numerusform>
                <numerusform>%n answers were carried. Confirm each that still holds.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers were confirmed.</source>
            <translation>
                <numerusform>%n answer was confirmed.</numerusform>
                <numerusform>%n answers were confirmed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers are kept as the facts say now.</source>
            <translation>
                <numerusform>%n answer is kept as the facts say now.</numerusform>
                <numerusform>%n answers are kept as the facts say now.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoadmapPanel</name>
        <message numerus="yes">
            <source>%n rows of {file} are refused, so nothing can be imported yet.</source>
            <translation>
                <numerusform>%n row of {file} is refused, so nothing can be imported yet.</numerusform>
                <numerusform>%n rows of {file} are refused, so nothing can be imported yet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sheets of {file} will be written.</source>
            <translation>
                <numerusform>%n sheet of {file} will be written.</numerusform>
                <numerusform>%n sheets of {file} will be written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n draft targets will be written.</source>
            <translation>
                <numerusform>%n draft target will be written.</numerusform>
                <numerusform>%n draft targets will be written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n objectives will be written.</source>
            <translation>
                <numerusform>%n objective will be written.</numerusform>
                <numerusform>%n objectives will be written.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundBox</name>
        <message numerus="yes">
            <source>Its answers can then be read and no longer changed. %n questions have no answer.</source>
            <translation>
                <numerusform>Its answers can then be read and no longer changed. %n question have no answer.</numerusform>
                <numerusform>Its answers can then be read and no longer changed. %n questions have no answer.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundComparison</name>
        <message numerus="yes">
            <source>Compares the %n questions that both rounds ask.</source>
            <translation>
                <numerusform>Compares the %n question that both rounds ask.</numerusform>
                <numerusform>Compares the %n questions that both rounds ask.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions that only one of them asks are left out.</source>
            <translation>
                <numerusform>%n question that only one of them asks is left out.</numerusform>
                <numerusform>%n questions that only one of them asks are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n answers of the later round are carried and not confirmed.</source>
            <translation>
                <numerusform>%n answer of the later round is carried and not confirmed.</numerusform>
                <numerusform>%n answers of the later round are carried and not confirmed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions were reworded in between.</source>
            <translation>
                <numerusform>%n question was reworded in between.</numerusform>
                <numerusform>%n questions were reworded in between.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Over the %n questions that these rounds share.</source>
            <translation>
                <numerusform>Over the %n question that these rounds share.</numerusform>
                <numerusform>Over the %n questions that these rounds share.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundPlan</name>
        <message numerus="yes">
            <source>This round asks %n questions.</source>
            <translation>
                <numerusform>This round asks %n question.</numerusform>
                <numerusform>This round asks %n questions.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>RoundState</name>
        <message numerus="yes">
            <source>Confirm %n carried answers</source>
            <translation>
                <numerusform>Confirm %n carried answer</numerusform>
                <numerusform>Confirm %n carried answers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n questions have no answer.</source>
            <translation>
                <numerusform>%n question has no answer.</numerusform>
                <numerusform>%n questions have no answer.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n carried answers are not confirmed.</source>
            <translation>
                <numerusform>%n carried answer is not confirmed.</numerusform>
                <numerusform>%n carried answers are not confirmed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ScoresSection</name>
        <message numerus="yes">
            <source>%n answers are carried from an earlier round and not confirmed yet.</source>
            <translation>
                <numerusform>%n answer is carried from an earlier round and not confirmed yet.</numerusform>
                <numerusform>%n answers are carried from an earlier round and not confirmed yet.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SeveralBox</name>
        <message numerus="yes">
            <source>%n lines chosen</source>
            <translation>
                <numerusform>%n line chosen</numerusform>
                <numerusform>%n lines chosen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SubmittedChanges</name>
        <message numerus="yes">
            <source>%n differences</source>
            <translation>
                <numerusform>%n difference</numerusform>
                <numerusform>%n differences</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TakenLine</name>
        <message numerus="yes">
            <source>%n sheets were taken over as drafts.</source>
            <translation>
                <numerusform>%n sheet was taken over as a draft.</numerusform>
                <numerusform>%n sheets were taken over as drafts.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TimelinePage</name>
        <message numerus="yes">
            <source>%n late activities</source>
            <translation>
                <numerusform>%n late activity</numerusform>
                <numerusform>%n late activities</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days late</source>
            <translation>
                <numerusform>%n day late</numerusform>
                <numerusform>%n days late</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UpgradeCard</name>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n reworded</source>
            <translation>
                <numerusform>%n reworded</numerusform>
                <numerusform>%n reworded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n retired</source>
            <translation>
                <numerusform>%n retired</numerusform>
                <numerusform>%n retired</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ValueReason</name>
        <message numerus="yes">
            <source>Why are %n values sent back?</source>
            <translation>
                <numerusform>Why is %n value sent back?</numerusform>
                <numerusform>Why are %n values sent back?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n approved values change. Why?</source>
            <translation>
                <numerusform>%n approved value changes. Why?</numerusform>
                <numerusform>%n approved values change. Why?</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ValuesBar</name>
        <message numerus="yes">
            <source>Approve %n values</source>
            <translation>
                <numerusform>Approve %n value</numerusform>
                <numerusform>Approve %n values</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ValuesGrid</name>
        <message numerus="yes">
            <source>Nothing was pasted: %n rows are refused.</source>
            <translation>
                <numerusform>Nothing was pasted: %n row are refused.</numerusform>
                <numerusform>Nothing was pasted: %n rows are refused.</numerusform>
            </translation>
        </message>
    </context>
</TS>
