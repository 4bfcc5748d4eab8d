; What stands for parley.exe where the installer is tried: it notes how it was called, says so, and stays until the
; file "hold" in the folder for passing files is gone.

Unicode true
Target amd64-unicode
RequestExecutionLevel user
SilentInstall silent
Name "placeholder"
OutFile "${OUTPUT}"
!include LogicLib.nsh

Section
    FileOpen $0 "$TEMP\called.txt" a
    FileSeek $0 0 END
    FileWriteUTF16LE $0 "$CMDLINE$\r$\n"
    FileClose $0
    System::Call 'kernel32::GetStdHandle(i -11) p .r0'
    FileWrite $0 "called$\n"
    ${DoWhile} ${FileExists} "$TEMP\hold"
        Sleep 20
    ${Loop}
SectionEnd
