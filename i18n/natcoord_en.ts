<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <source>Approve %n values</source>
            <translation>
                <numerusform>Approve %n value</numerusform>
                <numerusform>Approve %n values</numerusform>
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
        <name>ReportsPage</name>
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
            <source>%n unanswered questions</source>
            <translation>
                <numerusform>%n unanswered questions</numerusform>
                <numerusform>%n unanswered questions</numerusform>
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
                <numerusform>%n draft indicator sheets</numerusform>
                <numerusform>%n draft indicator sheets</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n values not approved, which do not count</source>
            <translation>
                <numerusform>%n value not approved, which do not count</numerusform>
                <numerusform>%n values not approved, which do not count</numerusform>
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
