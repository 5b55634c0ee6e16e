@echo off
rem Starts nuprobe: looks for a Java that will do, says what to do if there is none, and runs the command line on the module path.
rem All arguments go to it: nuprobe --help
setlocal enableextensions
for %%I in ("%~dp0..") do set "NUPROBE_FOLDER=%%~fI"

if not defined JAVA_HOME goto from_path
set "NUPROBE_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%NUPROBE_JAVA%" goto check_version
echo nuprobe: JAVA_HOME is %JAVA_HOME%, but there is no bin\java.exe in it.>&2
echo nuprobe: Let it name a JDK 17 or newer, or unset it to use the java on the PATH.>&2
exit /b 2

:from_path
set "NUPROBE_JAVA="
for %%I in (java.exe) do set "NUPROBE_JAVA=%%~$PATH:I"
if defined NUPROBE_JAVA goto check_version
echo nuprobe: no Java found. Install a JDK 17 or newer, and put its bin folder on the PATH or let JAVA_HOME name it.>&2
exit /b 2

:check_version
set "NUPROBE_VERSION="
for /f "tokens=3" %%V in ('""%NUPROBE_JAVA%" -version 2^>^&1" ^| findstr /i /c:" version "') do if not defined NUPROBE_VERSION set "NUPROBE_VERSION=%%~V"
set "NUPROBE_MAJOR=0"
for /f "tokens=1,2 delims=.-_+" %%A in ("%NUPROBE_VERSION%") do if "%%A"=="1" (set "NUPROBE_MAJOR=%%B") else (set "NUPROBE_MAJOR=%%A")
if %NUPROBE_MAJOR% geq 17 goto start
echo nuprobe: needs Java 17 or newer, but %NUPROBE_JAVA% is %NUPROBE_VERSION%.>&2
echo nuprobe: Install a newer JDK, and put its bin folder first on the PATH or let JAVA_HOME name it.>&2
exit /b 2

:start
rem From Java 19 on an archive of loaded classes, which halves the start-up time, is made and renewed by Java itself.
set "NUPROBE_SHARE=-Xshare:auto"
if %NUPROBE_MAJOR% geq 19 set NUPROBE_SHARE=-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%NUPROBE_FOLDER%\classes-%NUPROBE_VERSION%.jsa"
"%NUPROBE_JAVA%" %NUPROBE_SHARE% "-Xlog:cds*=off" --add-modules ALL-DEFAULT -Dguice_bytecode_gen_option=DISABLED -Djava.awt.headless=true "-Dnuprobe.home=%NUPROBE_FOLDER%" -p "%NUPROBE_FOLDER%\lib;%NUPROBE_FOLDER%\plugins" -m org.nuprobe.app/org.nuprobe.app.Main %*
exit /b %ERRORLEVEL%
