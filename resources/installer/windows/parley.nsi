; Parley for Windows, for one person and without an administrator. `.ci/installer/windows.py` calls makensis with
;
;   VERSION, VERSION_NUMBER   0.2.0rc1, and the same as four numbers that grow with it (0.2.0.3001)
;   PAYLOAD                   the folder that is installed, with parley.exe in it
;   LISTS                     a folder with what the script wrote: incoming.nsh (File lines) and installed.txt
;   SIZE_KB, ICONS, OUTPUT    of the payload; the folder with parley.ico and parley-side.bmp; the installer to be written
;   TARGET                    amd64-unicode where it is not given; NSIS' own distribution has only x86-unicode
;   SIGN                      a command that signs the file named behind it; not given: nothing is signed
;
; Calls:  parley-setup.exe [/S] [/DESKTOP] [/DOWNGRADE] [/LOG=FILE] [/D=FOLDER]     (/D last, and without quotes)
;         uninstall.exe    [/S] [/DELETEHOME] [/LOG=FILE] [_?=FOLDER]               (_?= last: waits for its end)
; Exits:  0 done; 1 a person cancelled; 2 something unforeseen; 3 Parley is open; 4 a newer version is installed
;         (/DOWNGRADE replaces it); 5 files cannot be written or removed: what was there before is still there;
;         6 this Windows is not one of 64 bits
;
; Nothing is removed that Parley did not install: installed.txt, which lies beside the program, names each file.
; An upgrade unpacks beside the old version, puts that aside, moves the new one in, and goes back where that fails.

Unicode true
!ifndef TARGET
    !define TARGET "amd64-unicode"
!endif
Target ${TARGET}
SetCompressor /SOLID lzma
SetCompressorDictSize 64
SetDateSave off ; else the times of the payload's files are part of the installer
RequestExecutionLevel user
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true
CRCCheck on

!include LogicLib.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include x64.nsh

!define OWN "Software\Parley"
!define CLASSES "Software\Classes"
!define ENTRY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Parley"
!define INVITATION "Parley.Invitation"
!define CALENDAR "Parley.Calendar"
!define INCOMING "parley-incoming"
!define OUTGOING "parley-outgoing"

Name "Parley"
BrandingText "Parley ${VERSION}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\Parley"
InstallDirRegKey HKCU "${OWN}" "InstallDir"
ShowInstDetails nevershow
ShowUninstDetails nevershow
VIProductVersion "${VERSION_NUMBER}"
VIFileVersion "${VERSION_NUMBER}"
VIAddVersionKey "ProductName" "Parley"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs Parley"
VIAddVersionKey "CompanyName" "Parley"
VIAddVersionKey "LegalCopyright" "MIT licence"

!ifdef SIGN
    !uninstfinalize '${SIGN} "%1"' = 0
    !finalize '${SIGN} "%1"' = 0
!endif

Var Log
Var Options
Var Former ; the folder of the installation that this one takes the place of; empty: there is none
Var FormerVersion
Var Home

!define MUI_ICON "${ICONS}/parley.ico"
!define MUI_UNICON "${ICONS}/parley.ico"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${ICONS}/parley-side.bmp"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN "$INSTDIR\parley.exe"
!define MUI_FINISHPAGE_RUN_TEXT "Open Parley"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!define MUI_PAGE_CUSTOMFUNCTION_SHOW un.HideSize ; nothing that is removed needs room
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

; --- what installer and uninstaller share ------------------------------------------------------------------------

!macro Say TEXT
    DetailPrint "${TEXT}"
    ${If} $Log != ""
        FileWriteUTF16LE $Log "${TEXT}$\r$\n"
    ${EndIf}
!macroend
!define Say "!insertmacro Say"

; Ends with CODE before anything was changed. Where nobody watches (/S), the code is all there is to see.
!macro Refuse CODE TEXT
    ${Say} "${TEXT}"
    MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}" /SD IDOK
    SetErrorLevel ${CODE}
    Quit
!macroend
!define Refuse "!insertmacro Refuse"

; The same once the pages are shown.
!macro Stop CODE TEXT
    ${Say} "${TEXT}"
    SetErrorLevel ${CODE}
    ${If} ${Silent}
        Quit
    ${EndIf}
    MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}"
    Abort "${TEXT}"
!macroend
!define Stop "!insertmacro Stop"

!macro Shared UN

Function ${UN}ReadOptions
    StrCpy $Log ""
    ${GetParameters} $Options
    ClearErrors
    ${GetOptions} $Options "/LOG=" $0
    ${IfNot} ${Errors}
        Call ${UN}OpenLog
    ${EndIf}
FunctionEnd

; Stack: a program's file. Result: 1 where it runs, as Windows then lets nobody write to it.
Function ${UN}Runs
    Exch $0
    Push $1
    ${If} ${FileExists} "$0"
        ClearErrors
        FileOpen $1 "$0" a
        ${If} ${Errors}
            StrCpy $0 1
        ${Else}
            FileClose $1
            StrCpy $0 0
        ${EndIf}
    ${Else}
        StrCpy $0 0
    ${EndIf}
    Pop $1
    Exch $0
FunctionEnd

; Stack: the folder. Goes on when no program in it runs; asks for that, or exits with 3 where nobody can be asked.
Function ${UN}WaitUntilClosed
    Exch $0
    Push $1
    Push $2
    ${Do}
        Push "$0\parley.exe"
        Call ${UN}Runs
        Pop $1
        Push "$0\parley-console.exe"
        Call ${UN}Runs
        Pop $2
        ${If} $1$2 == "00"
            ${ExitDo}
        ${EndIf}
        ${Say} "Parley is open."
        MessageBox MB_RETRYCANCEL|MB_ICONINFORMATION \
            "Parley is open. Close its windows (also in the tray), then choose Retry." /SD IDCANCEL IDRETRY again
        SetErrorLevel 3
        Quit
        again:
    ${Loop}
    Pop $2
    Pop $1
    Pop $0
FunctionEnd

; $R0: a list like installed.txt. $R1: the folder that holds its files. $R2: where they are moved, or empty: they
; are deleted. Sets the error flag where one of them stays. What the list does not name is left alone.
; A line is a letter, a space, and a path: D a folder, in front of what is in it; F a file; R a folder, behind.
Function ${UN}TakeListed
    Push $0
    Push $1
    Push $2
    Push $3
    StrCpy $3 0 ; how many stayed
    ClearErrors
    FileOpen $0 "$R0" r
    ${IfNot} ${Errors}
        FileReadUTF16LE $0 $1 ; its heading
        ${Do}
            ClearErrors
            FileReadUTF16LE $0 $1
            ${If} ${Errors}
                ${ExitDo}
            ${EndIf}
            StrCpy $2 $1 2
            StrCpy $1 $1 -2 2 ; without the letter in front and the line's end behind
            ${If} $2 == "D "
            ${AndIf} $R2 != ""
                CreateDirectory "$R2\$1"
            ${ElseIf} $2 == "F "
            ${AndIf} ${FileExists} "$R1\$1"
                ClearErrors
                ${If} $R2 == ""
                    Delete "$R1\$1"
                ${Else}
                    Delete "$R2\$1"
                    ClearErrors
                    Rename "$R1\$1" "$R2\$1"
                ${EndIf}
                ${If} ${Errors}
                    ${Say} "This file stays, as something uses it: $R1\$1"
                    IntOp $3 $3 + 1
                ${EndIf}
            ${ElseIf} $2 == "R "
                RMDir "$R1\$1" ; only where it is empty
            ${EndIf}
        ${Loop}
        FileClose $0
    ${EndIf}
    ClearErrors
    ${If} $3 > 0
        SetErrors
    ${EndIf}
    Pop $3
    Pop $2
    Pop $1
    Pop $0
FunctionEnd

; $0: a file for the log.
Function ${UN}OpenLog
    ClearErrors
    FileOpen $Log "$0" w
    ${If} ${Errors}
        StrCpy $Log ""
        ClearErrors
    ${Else}
        FileWriteUTF16LE /BOM $Log ""
    ${EndIf}
FunctionEnd

!macroend
!insertmacro Shared ""
!insertmacro Shared "un."

; --- installing --------------------------------------------------------------------------------------------------

Function .onInit
    Call ReadOptions
    ${Say} "Parley ${VERSION}, setup"
    ${IfNot} ${RunningX64}
        ${Refuse} 6 "Parley needs a Windows of 64 bits, and this one has 32."
    ${EndIf}
    ReadRegStr $Former HKCU "${OWN}" "InstallDir"
    ReadRegStr $FormerVersion HKCU "${OWN}" "Version"
    ${IfNot} ${FileExists} "$Former\installed.txt"
        StrCpy $Former ""
    ${EndIf}
    Call AskBeforeDowngrade
    ${If} $Former != ""
        Push $Former
        Call WaitUntilClosed
    ${EndIf}
    ${If} ${Silent} ; else it is asked when the folder was chosen
        Push $INSTDIR
        Call WaitUntilClosed
    ${EndIf}
    Call ChooseDesktopLink
FunctionEnd

Function AskBeforeDowngrade
    ReadRegStr $0 HKCU "${OWN}" "VersionNumber"
    ${If} $0 == ""
    ${OrIf} $Former == ""
        Return
    ${EndIf}
    ${VersionCompare} $0 "${VERSION_NUMBER}" $1
    ${If} $1 != 1 ; the installed one is not newer
        Return
    ${EndIf}
    ${Say} "Parley $FormerVersion is installed, which is newer than ${VERSION}."
    ClearErrors
    ${GetOptions} $Options "/DOWNGRADE" $1
    ${IfNot} ${Errors}
        Return
    ${EndIf}
    ${If} ${Silent}
        SetErrorLevel 4
        Quit
    ${EndIf}
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "Parley $FormerVersion is installed, which is newer than \
        ${VERSION}. An older Parley may not open what the newer one has kept. Install ${VERSION} in its place?" IDYES go
    SetErrorLevel 4
    Quit
    go:
FunctionEnd

Function InstallFiles
    ClearErrors
    CreateDirectory "$INSTDIR"
    ${If} ${Errors}
        ${Stop} 5 "The folder $INSTDIR cannot be made. Choose another one."
    ${EndIf}
    ${If} $Log == ""
        StrCpy $0 "$INSTDIR\setup.log"
        Call OpenLog
        ${Say} "Parley ${VERSION}, setup"
    ${EndIf}
    Push $INSTDIR
    Call WaitUntilClosed
    Call Recover
    Call Unpack
    Call PutAside
    Call MoveIn
    Call Commit
    WriteUninstaller "$INSTDIR\uninstall.exe"
    ${Say} "Installed in $INSTDIR"
FunctionEnd

; From here on the new version is the one that is installed; before, the old one can come back.
Function Commit
    Delete "$INSTDIR\installed.txt"
    Rename "$INSTDIR\${INCOMING}.txt" "$INSTDIR\installed.txt"
    Call ClearAway
FunctionEnd

; What an installation left that was cut off (by a power cut, say): the old version goes back to its place.
Function Recover
    ${IfNot} ${FileExists} "$INSTDIR\installed.txt"
    ${AndIf} ${FileExists} "$INSTDIR\${INCOMING}.txt"
        ${Say} "An earlier installation was cut off: what was there before it comes back first."
        Call GoBack
    ${EndIf}
    Call ClearAway
FunctionEnd

Function GoBack
    StrCpy $R0 "$INSTDIR\${INCOMING}.txt"
    StrCpy $R1 "$INSTDIR"
    StrCpy $R2 ""
    Call TakeListed
    StrCpy $R0 "$INSTDIR\${OUTGOING}.txt"
    StrCpy $R1 "$INSTDIR\${OUTGOING}"
    StrCpy $R2 "$INSTDIR"
    Call TakeListed
    ${If} ${FileExists} "$INSTDIR\${OUTGOING}.txt"
        Delete "$INSTDIR\installed.txt"
        Rename "$INSTDIR\${OUTGOING}.txt" "$INSTDIR\installed.txt"
    ${EndIf}
    Call ClearAway
FunctionEnd

Function ClearAway
    RMDir /r "$INSTDIR\${INCOMING}"
    RMDir /r "$INSTDIR\${OUTGOING}"
    Delete "$INSTDIR\${INCOMING}.txt"
    Delete "$INSTDIR\${OUTGOING}.txt"
    ClearErrors
FunctionEnd

Function Unpack
    ClearErrors
    !include "${LISTS}/incoming.nsh"
    SetOutPath "$INSTDIR"
    File "/oname=${INCOMING}.txt" "${LISTS}/installed.txt"
    ${If} ${Errors}
        Call ClearAway
        ${Stop} 5 "There is not enough room in $INSTDIR, or it cannot be written. Nothing was changed."
    ${EndIf}
FunctionEnd

Function PutAside
    ${IfNot} ${FileExists} "$INSTDIR\installed.txt"
        Return
    ${EndIf}
    Rename "$INSTDIR\installed.txt" "$INSTDIR\${OUTGOING}.txt"
    CreateDirectory "$INSTDIR\${OUTGOING}"
    StrCpy $R0 "$INSTDIR\${OUTGOING}.txt"
    StrCpy $R1 "$INSTDIR"
    StrCpy $R2 "$INSTDIR\${OUTGOING}"
    Call TakeListed
    Call StopWhereOneStayed
FunctionEnd

Function MoveIn
    StrCpy $R0 "$INSTDIR\${INCOMING}.txt"
    StrCpy $R1 "$INSTDIR\${INCOMING}"
    StrCpy $R2 "$INSTDIR"
    Call TakeListed
    Call StopWhereOneStayed
FunctionEnd

Function StopWhereOneStayed
    ${If} ${Errors}
        Call GoBack
        ${Stop} 5 "A file in $INSTDIR cannot be replaced, as something uses it. Parley is as it was before."
    ${EndIf}
FunctionEnd

; The same person's installation in another folder: this one takes its place in the start menu and everywhere.
Function RemoveFormer
    ${If} $Former == ""
    ${OrIf} $Former == $INSTDIR
        Return
    ${EndIf}
    ${Say} "Removing Parley $FormerVersion from $Former"
    StrCpy $R0 "$Former\installed.txt"
    StrCpy $R1 "$Former"
    StrCpy $R2 ""
    Call TakeListed
    Delete "$Former\installed.txt"
    Delete "$Former\setup.log"
    Delete "$Former\uninstall.exe"
    RMDir "$Former"
    ClearErrors
FunctionEnd

; parley: links, as Parley's own settings switch them on (desktop/services/link_opener.py), and nothing more in the key,
; which they could not switch off else. Who switched them off, or opens them with another Parley, is not asked again.
Function TakeLinks
    ${If} $Former != ""
        ReadRegStr $1 HKCU "${CLASSES}\parley\shell\open\command" ""
        ${If} $1 != '"$Former\parley.exe" "%1"'
            ${Say} "parley: links stay as they were chosen"
            Return
        ${EndIf}
    ${EndIf}
    WriteRegStr HKCU "${CLASSES}\parley" "" "URL:Parley"
    WriteRegStr HKCU "${CLASSES}\parley" "URL Protocol" ""
    WriteRegStr HKCU "${CLASSES}\parley\shell\open\command" "" '"$INSTDIR\parley.exe" "%1"'
FunctionEnd

Function Register
    StrCpy $0 '"$INSTDIR\parley.exe" "%1"'
    WriteRegStr HKCU "${OWN}" "InstallDir" "$INSTDIR"
    WriteRegStr HKCU "${OWN}" "Version" "${VERSION}"
    WriteRegStr HKCU "${OWN}" "VersionNumber" "${VERSION_NUMBER}"
    Call TakeLinks
    ; invitations as files
    WriteRegStr HKCU "${CLASSES}\.parley" "" "${INVITATION}"
    WriteRegStr HKCU "${CLASSES}\.parley" "Content Type" "application/vnd.parley.invitation"
    WriteRegStr HKCU "${CLASSES}\.parley\OpenWithProgids" "${INVITATION}" ""
    WriteRegStr HKCU "${CLASSES}\${INVITATION}" "" "Invitation to a chat"
    WriteRegStr HKCU "${CLASSES}\${INVITATION}\DefaultIcon" "" '"$INSTDIR\parley.exe",0'
    WriteRegStr HKCU "${CLASSES}\${INVITATION}\shell\open\command" "" $0
    ; calendar files: offered under "Open with", and never the first choice
    WriteRegStr HKCU "${CLASSES}\.ics\OpenWithProgids" "${CALENDAR}" ""
    WriteRegStr HKCU "${CLASSES}\${CALENDAR}" "" "Calendar file"
    WriteRegStr HKCU "${CLASSES}\${CALENDAR}\shell\open" "FriendlyAppName" "Parley"
    WriteRegStr HKCU "${CLASSES}\${CALENDAR}\shell\open\command" "" $0
    ; Settings, "Installed apps"
    WriteRegStr HKCU "${ENTRY}" "DisplayName" "Parley"
    WriteRegStr HKCU "${ENTRY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${ENTRY}" "DisplayIcon" "$INSTDIR\parley.exe,0"
    WriteRegStr HKCU "${ENTRY}" "Publisher" "Parley"
    WriteRegStr HKCU "${ENTRY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${ENTRY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${ENTRY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${ENTRY}" "EstimatedSize" ${SIZE_KB}
    WriteRegDWORD HKCU "${ENTRY}" "NoModify" 1
    WriteRegDWORD HKCU "${ENTRY}" "NoRepair" 1
    ${RefreshShellIcons} ; tells the desktop that kinds of files have changed
FunctionEnd

Section "Parley" Program
    SectionIn RO
    AddSize ${SIZE_KB}
    Call InstallFiles
    Call RemoveFormer
    Call Register
    SetOutPath "$INSTDIR" ; where links start the program
    CreateShortcut "$SMPROGRAMS\Parley.lnk" "$INSTDIR\parley.exe"
    ${If} ${Errors}
        ${Say} "The start menu has no entry for Parley: it could not be written."
        ClearErrors
    ${EndIf}
SectionEnd

Section /o "A link on the desktop" Desktop
    CreateShortcut "$DESKTOP\Parley.lnk" "$INSTDIR\parley.exe"
    WriteRegDWORD HKCU "${OWN}" "DesktopLink" 1
SectionEnd

Section -Close
    ${Say} "Done"
    ${If} $Log != ""
        FileClose $Log
    ${EndIf}
SectionEnd

; As it was before, and at first none.
Function ChooseDesktopLink
    ClearErrors
    ${GetOptions} $Options "/DESKTOP" $0
    ${IfNot} ${Errors}
    ${OrIf} ${FileExists} "$DESKTOP\Parley.lnk"
        !insertmacro SelectSection ${Desktop}
    ${EndIf}
FunctionEnd

; --- removing ----------------------------------------------------------------------------------------------------

Function un.onInit
    Call un.ReadOptions
    ${Say} "Parley ${VERSION}, uninstall"
    StrCpy $Home "$LOCALAPPDATA\parley" ; as desktop/store/paths.py has it
    ${IfNot} ${FileExists} "$INSTDIR\installed.txt"
        ${Refuse} 2 "There is no Parley in $INSTDIR, or its list of files is gone. Install Parley there again first."
    ${EndIf}
    Push $INSTDIR
    Call un.WaitUntilClosed
    Call un.ChooseDeleteHome
FunctionEnd

; Whether a command of the registry starts this very installation. $0: the command. $1: 1 or 0.
Function un.IsOurs
    StrCpy $1 0
    StrCpy $2 '"$INSTDIR\parley.exe" '
    StrLen $3 $2
    StrCpy $4 $0 $3
    ${If} $4 == $2
        StrCpy $1 1
    ${EndIf}
FunctionEnd

Function un.Unregister
    ReadRegStr $0 HKCU "${CLASSES}\parley\shell\open\command" ""
    Call un.IsOurs
    ${If} $1 == 1
        DeleteRegKey HKCU "${CLASSES}\parley"
    ${ElseIf} $0 != ""
        ${Say} "parley: links stay with the program that they open now: $0"
    ${EndIf}
    ReadRegStr $0 HKCU "${CLASSES}\${INVITATION}\shell\open\command" ""
    Call un.IsOurs
    ${If} $1 == 1
        Call un.UnregisterFiles
    ${EndIf}
    ReadRegStr $0 HKCU "${OWN}" "InstallDir"
    ${If} $0 == $INSTDIR
        ReadRegDWORD $1 HKCU "${OWN}" "DesktopLink"
        ${If} $1 == 1
            Delete "$DESKTOP\Parley.lnk"
        ${EndIf}
        Delete "$SMPROGRAMS\Parley.lnk"
        DeleteRegKey HKCU "${ENTRY}"
        DeleteRegKey HKCU "${OWN}"
    ${EndIf}
    ${un.RefreshShellIcons}
FunctionEnd

Function un.UnregisterFiles
    DeleteRegKey HKCU "${CLASSES}\${INVITATION}"
    DeleteRegKey HKCU "${CLASSES}\${CALENDAR}"
    DeleteRegValue HKCU "${CLASSES}\.parley\OpenWithProgids" "${INVITATION}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.parley\OpenWithProgids"
    ReadRegStr $0 HKCU "${CLASSES}\.parley" ""
    ${If} $0 == "${INVITATION}"
        DeleteRegValue HKCU "${CLASSES}\.parley" ""
        DeleteRegValue HKCU "${CLASSES}\.parley" "Content Type"
    ${EndIf}
    DeleteRegKey /ifempty HKCU "${CLASSES}\.parley"
    DeleteRegValue HKCU "${CLASSES}\.ics\OpenWithProgids" "${CALENDAR}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.ics\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.ics"
FunctionEnd

Section "un.Parley" un.Program
    SectionIn RO
    StrCpy $R0 "$INSTDIR\installed.txt"
    StrCpy $R1 "$INSTDIR"
    StrCpy $R2 ""
    Call un.TakeListed
    ${If} ${Errors} ; the list stays, for another try
        ${Stop} 5 "Some files in $INSTDIR are in use. Close what uses them, and remove Parley again."
    ${EndIf}
    Call un.Unregister
    Delete "$INSTDIR\installed.txt"
    Delete "$INSTDIR\setup.log"
    Delete "$INSTDIR\uninstall.exe"
    SetOutPath "$TEMP" ; a folder in which a program works cannot be removed
    RMDir "$INSTDIR"
    ${If} ${FileExists} "$INSTDIR\*.*"
        ${Say} "What Parley did not install stays in $INSTDIR"
    ${EndIf}
SectionEnd

; Not through a link: a home that was moved elsewhere by one is for whoever moved it.
!macro DeleteTree FOLDER
    ${GetFileAttributes} "${FOLDER}" "REPARSE_POINT" $0
    ${If} $0 == 1
        ${Say} "${FOLDER} is a link to another folder, and stays"
    ${ElseIf} ${FileExists} "${FOLDER}\*.*"
        ${Say} "Deleting ${FOLDER}"
        RMDir /r "${FOLDER}"
    ${EndIf}
!macroend

Section /o "un.Also delete my rooms, posts, drafts and settings" un.KeptByParley
    !insertmacro DeleteTree "$Home"
    !insertmacro DeleteTree "$Home-practice"
SectionEnd

; An uninstaller does not know whose they are; Parley does, and deletes them with all else that it keeps.
!define KEYS "Unless you signed out in Parley or deleted everything there (Settings, Files and privacy), your key is still in \
    Windows' Credential Manager: delete what is called Parley there."

Section "-un.Close"
    ReadEnvStr $0 PARLEY_HOME
    ${If} $0 != ""
        ${Say} "PARLEY_HOME is set: what Parley keeps is in $0, and stays there"
    ${EndIf}
    ${If} ${FileExists} "$Home\*.*"
        ${Say} "Your rooms, posts, drafts and settings stay in $Home"
        MessageBox MB_OK|MB_ICONINFORMATION "Parley is removed. Your rooms, posts, drafts and settings are still in$\r$\n\
            $Home$\r$\nIf you will not need them any more, delete that folder. ${KEYS}" /SD IDOK
    ${ElseIf} ${SectionIsSelected} ${un.KeptByParley}
        MessageBox MB_OK|MB_ICONINFORMATION "Parley is removed. ${KEYS}" /SD IDOK
    ${EndIf}
    ${Say} "${KEYS}"
    ${If} $Log != ""
        FileClose $Log
    ${EndIf}
SectionEnd

Function un.HideSize
    FindWindow $0 "#32770" "" $HWNDPARENT
    GetDlgItem $1 $0 1023
    ShowWindow $1 ${SW_HIDE}
FunctionEnd

Function un.ChooseDeleteHome
    ClearErrors
    ${GetOptions} $Options "/DELETEHOME" $0
    ${IfNot} ${Errors}
        !insertmacro SelectSection ${un.KeptByParley}
    ${EndIf}
FunctionEnd
