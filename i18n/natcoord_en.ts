<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
