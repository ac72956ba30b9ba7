@echo off
rem Starts Ribwise from its folder. Needs a Java 25 or newer: JAVA_HOME, or the java on the path.
setlocal
set "RIBWISE_DIR=%~dp0.."
set "RIBWISE_EXE=java"
if defined JAVA_HOME set "RIBWISE_EXE=%JAVA_HOME%\bin\java"
"%RIBWISE_EXE%" "@%RIBWISE_DIR%\lib\window.options" --module-path "%RIBWISE_DIR%\lib\javafx" --add-modules javafx.controls,javafx.swing --enable-native-access=javafx.graphics,ALL-UNNAMED -Djava.awt.headless=true "-Dribwise.home=%RIBWISE_DIR%" -classpath "%RIBWISE_DIR%\lib\*" org.ribwise.app.Launcher %*
