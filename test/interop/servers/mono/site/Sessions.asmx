<%@ WebService Language="C#" Class="Sessions" %>
