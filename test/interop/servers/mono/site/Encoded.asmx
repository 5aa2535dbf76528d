<%@ WebService Language="C#" Class="Encoded" %>
